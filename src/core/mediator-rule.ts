import { keccak_256 } from '@noble/hashes/sha3.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { Address, Bytes32 } from './primitives.ts'
import { parseBytes32 } from './primitives.ts'

const ANY = parseBytes32(`0x${'00'.repeat(32)}`)

/** Which mediators a deal may draw: zero for any, else keccak256 of the offer's list, each padded to 32 bytes, in its order (contracts/src/libraries/Terms.sol). */
export function mediatorRuleOf(mediators: readonly Address[]): Bytes32 {
  if (mediators.length === 0) return ANY
  const packed = hexToBytes(mediators.map((address) => address.slice(2).padStart(64, '0')).join(''))
  return parseBytes32(`0x${bytesToHex(keccak_256(packed))}`)
}
