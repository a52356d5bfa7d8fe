/** How the messages of typed-data.json are turned into what viem hashes. The types are spelled out here a second time on purpose. */
import type { Hex } from 'viem'
import { encodeAbiParameters, parseAbiParameters } from 'viem'

export const MESSAGE_TYPES = {
  JobOffer:
    'address client,bytes32 jobSpec,uint128 maxPrice,uint128 maxSolverFee,address royaltyTo,uint16 royaltyBps,uint32 timeoutS,uint32 storageS,uint64 deadlineS,uint64 expiryS,uint32 minCollateralBps,bytes32 verification,address target,address[] excluded,address[] solvers,address[] mediators,bool confirm,bytes32 preferences,uint256 nonce',
  Deal: 'bytes32 jobOffer,bytes32 resourceOffer,address client,address provider,address solver,bytes32 jobSpec,uint128 price,uint128 solverFee,uint32 collateralBps,address royaltyTo,uint16 royaltyBps,uint64 openBy,uint32 fetchS,uint32 timeoutS,uint32 storageS,bytes32 verification,bytes32 mediatorRule,uint32 paramsVersion',
  Receipt: 'bytes32 dealId,bytes32 resultHash,bytes32 facts',
  Acceptance: 'bytes32 dealId,bytes32 resultHash,uint128 price',
  Cancel: 'bytes32 dealId,uint128 price',
  SolverWord: 'bytes32 jobOffer,uint8 round,bytes32 dealId,bytes32 ranking',
  NodeCertificate: 'address wallet,string peerId,string[] roles,uint64 expiryS,uint256 counter'
} as const
export type MessageType = keyof typeof MESSAGE_TYPES

export interface Domain {
  readonly name: string
  readonly version: string
  readonly chainId: number
  readonly verifyingContract: Hex
}

interface Field {
  readonly type: string
  readonly name: string
}

function fieldsOf(type: MessageType): Field[] {
  return MESSAGE_TYPES[type].split(',').map((field) => {
    const [solidityType = '', name = ''] = field.split(' ')
    return { type: solidityType, name }
  })
}

/** JSON has no integers beyond 2^53, so they are text there; viem wants bigint. */
function fromJson(type: string, value: unknown): unknown {
  if (!/^uint\d+$/.test(type)) return value
  if (typeof value !== 'string' && typeof value !== 'number') throw new TypeError(`${String(value)}: not a ${type}`)
  return BigInt(value)
}

function messageOf(type: MessageType, json: object): Record<string, unknown> {
  const values = new Map<string, unknown>(Object.entries(json))
  return Object.fromEntries(fieldsOf(type).map((field) => [field.name, fromJson(field.type, values.get(field.name))]))
}

/** The argument of viem's `hashTypedData`. */
export function typedMessage(domain: Domain, type: MessageType, json: object) {
  return { domain, types: { [type]: fieldsOf(type) }, primaryType: type, message: messageOf(type, json) }
}

/** `abi.encode(struct)`, which the Solidity side decodes. */
export function abiOf(type: MessageType, json: object): Hex {
  const components = fieldsOf(type)
  return encodeAbiParameters([{ type: 'tuple', components }], [messageOf(type, json)])
}

export const RESULT_PARTS = parseAbiParameters('uint256, address, bytes32, address, bytes32, bytes32, bytes32, bytes32')
