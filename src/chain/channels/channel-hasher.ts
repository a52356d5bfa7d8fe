import * as TypedData from 'ox/TypedData'
import { concat, encodeAbiParameters, keccak256 } from 'viem/utils'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import type { ChannelClose, ChannelKey, Voucher } from './ports.ts'

/** As contracts/src/Channels.sol has them. */
const TYPES = {
  Voucher: [
    { name: 'channelId', type: 'bytes32' },
    { name: 'cumulativeWei', type: 'uint128' },
    { name: 'seq', type: 'uint64' }
  ],
  Close: [
    { name: 'channelId', type: 'bytes32' },
    { name: 'cumulativeWei', type: 'uint128' }
  ]
}

const ID_FIELDS = [{ type: 'uint256' }, { type: 'address' }, { type: 'address' }, { type: 'address' }, { type: 'bytes32' }] as const

/** What client and provider sign about channels, hashed as EIP-712 in the domain of one Channels contract. Pure. */
export interface ChannelHasher {
  id(key: ChannelKey): Bytes32
  voucher(voucher: Voucher): Bytes32
  close(close: ChannelClose): Bytes32
}

export function createChannelHasher({ chainId, contract }: { readonly chainId: number; readonly contract: Address }): ChannelHasher {
  const separator = TypedData.domainSeparator({ name: 'lilynode', version: '1', chainId, verifyingContract: contract })
  const digest = (primaryType: keyof typeof TYPES, data: object): Bytes32 =>
    parseBytes32(keccak256(concat(['0x1901', separator, TypedData.hashStruct({ data: { ...data }, primaryType, types: TYPES })])))
  return {
    id: ({ client, provider, salt }) => parseBytes32(keccak256(encodeAbiParameters(ID_FIELDS, [BigInt(chainId), contract, client, provider, salt]))),
    voucher: ({ channelId, cumulativeWei, seq }) => digest('Voucher', { channelId, cumulativeWei, seq: BigInt(seq) }),
    close: ({ channelId, cumulativeWei }) => digest('Close', { channelId, cumulativeWei })
  }
}
