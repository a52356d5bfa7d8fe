import * as TypedData from 'ox/TypedData'
import { concat, encodeAbiParameters, keccak256 } from 'viem/utils'
import type { NodeCertificate } from '../../core/certificate.ts'
import type { Deal } from '../../core/deal.ts'
import type { JobOffer } from '../../core/job-offer.ts'
import type { Address, Bytes32, Hex } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import type { Acceptance, Outcome } from '../../core/result.ts'
import { outcomeId } from '../../core/result.ts'
import type { SolverWord } from '../bonds/ports.ts'
import type { Receipt } from '../ports.ts'

const field = (text: string): { name: string; type: string } => {
  const [type = '', name = ''] = text.trim().split(' ')
  return { name, type }
}
const fields = (text: string): { name: string; type: string }[] => text.split(',').map(field)

/** As contracts/src/types/*.sol declare them; test/vectors/typed-data.json holds both sides to it. */
export const TYPED_DATA = {
  JobOffer: fields(
    'address client,bytes32 jobSpec,uint128 maxPrice,uint128 maxSolverFee,address royaltyTo,uint16 royaltyBps,uint32 timeoutS,uint32 storageS,uint64 deadlineS,uint64 expiryS,uint32 minCollateralBps,bytes32 verification,address target,address[] excluded,address[] solvers,address[] mediators,bool confirm,bytes32 preferences,uint256 nonce'
  ),
  Deal: fields(
    'bytes32 jobOffer,bytes32 resourceOffer,address client,address provider,address solver,bytes32 jobSpec,uint128 price,uint128 solverFee,uint32 collateralBps,address royaltyTo,uint16 royaltyBps,uint64 openBy,uint32 fetchS,uint32 timeoutS,uint32 storageS,bytes32 verification,bytes32 mediatorRule,uint32 paramsVersion'
  ),
  Receipt: fields('bytes32 dealId,bytes32 resultHash,bytes32 facts'),
  Acceptance: fields('bytes32 dealId,bytes32 resultHash,uint128 price'),
  Cancel: fields('bytes32 dealId,uint128 price'),
  SolverWord: fields('bytes32 jobOffer,uint8 round,bytes32 dealId,bytes32 ranking'),
  NodeCertificate: fields('address wallet,string peerId,string[] roles,uint64 expiryS,uint256 counter')
}

/** What both sides of cancelOpen sign. */
export interface Cancel {
  readonly dealId: Bytes32
  readonly price: bigint
}

/** The nouns that a wallet signs, hashed as EIP-712 under one domain. Pure and synchronous. */
export interface TypedDataHasher {
  jobOffer(offer: JobOffer): Bytes32
  deal(deal: Deal): Bytes32
  receipt(receipt: Receipt): Bytes32
  acceptance(acceptance: Acceptance): Bytes32
  cancel(cancel: Cancel): Bytes32
  certificate(certificate: NodeCertificate): Bytes32
  word(word: SolverWord): Bytes32
  result(parts: ResultParts): Bytes32
}

export interface ResultParts {
  readonly dealId: Bytes32
  readonly provider: Address
  readonly digest: Bytes32
  readonly outputsDigest: Bytes32
  readonly outcome: Outcome
  readonly salt: Bytes32
}

export function createTypedDataHasher(domain: { readonly chainId: number; readonly dealsContract: Address }): TypedDataHasher {
  const separator = domainSeparator(domain.chainId, domain.dealsContract)
  const digest = (primaryType: keyof typeof TYPED_DATA, data: object): Bytes32 => {
    const struct = TypedData.hashStruct({ data: { ...data }, primaryType, types: TYPED_DATA })
    return parseBytes32(keccak256(concat(['0x1901', separator, struct])))
  }
  return {
    // An offer and a deal are asked for their id by every part they pass: nouns never change, so the object itself is the key.
    jobOffer: memoise((offer: JobOffer) => digest('JobOffer', offer)),
    deal: memoise((deal: Deal) => digest('Deal', deal)),
    receipt: (receipt) => digest('Receipt', receipt),
    acceptance: (acceptance) => digest('Acceptance', acceptance),
    cancel: (cancel) => digest('Cancel', cancel),
    certificate: memoise((certificate: NodeCertificate) => digest('NodeCertificate', certificate)),
    word: ({ jobOffer, round, dealId, ranking }) => digest('SolverWord', { jobOffer, round, dealId, ranking }),
    result: (parts) => resultHash(domain, parts)
  }
}

function domainSeparator(chainId: number, dealsContract: Address): Hex {
  return TypedData.domainSeparator({ name: 'lilynode', version: '1', chainId, verifyingContract: dealsContract })
}

const RESULT_FIELDS = fields(
  'uint256 chainId,address dealsContract,bytes32 dealId,address provider,bytes32 digest,bytes32 outputsDigest,bytes32 outcome,bytes32 salt'
)

function resultHash(domain: { readonly chainId: number; readonly dealsContract: Address }, parts: ResultParts): Bytes32 {
  const { dealId, provider, digest, outputsDigest, outcome, salt } = parts
  const values = [BigInt(domain.chainId), domain.dealsContract, dealId, provider, digest, outputsDigest, outcomeId(outcome), salt]
  return parseBytes32(keccak256(encodeAbiParameters(RESULT_FIELDS, values)))
}

function memoise<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = compute(key)
    known.set(key, value)
    return value
  }
}
