import { createRequire } from 'node:module'
import { secp256k1 } from '@noble/curves/secp256k1.js'
import { keccak_256 } from '@noble/hashes/sha3.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { Address, Bytes32, Hex } from '../../core/primitives.ts'
import { parseAddress } from '../../core/primitives.ts'

/** Uncompressed public key (65 bytes, 0x04 first) that signed `digest`; throws when there is none. */
type RecoverKey = (digest: Uint8Array, compact: Uint8Array, recovery: number) => Uint8Array

/** Half the order of the group: a signature with a higher s has a twin with a lower one, and the contracts refuse it (EIP-2). */
const HALF_ORDER = 0x7fff_ffff_ffff_ffff_ffff_ffff_ffff_ffff_5d57_6e73_57a4_501d_dfe9_2f46_681b_20a0n

/** Whether the native library was found; figures of both in bench/signatures.ts. */
export const nativeRecovery = loadNative()
const recoverKey: RecoverKey = nativeRecovery ?? recoverWithNoble

/**
 * The wallet that signed `digest`, judged as the contracts judge it: 65 bytes, v 27 or 28, low s. Undefined: nobody's signature.
 * Pure and synchronous; never throws.
 */
export function recoverSigner(digest: Bytes32, signature: Hex): Address | undefined {
  if (!/^0x[0-9a-f]{128}(1b|1c)$/i.test(signature)) return undefined
  if (BigInt(`0x${signature.slice(66, 130)}`) > HALF_ORDER) return undefined
  try {
    const bytes = hexToBytes(signature.slice(2))
    const key = recoverKey(hexToBytes(digest.slice(2)), bytes.slice(0, 64), (bytes[64] ?? 0) - 27)
    return parseAddress(`0x${bytesToHex(keccak_256(key.subarray(1)).subarray(12))}`)
  } catch {
    return undefined // not a point of the curve: "who signed" is the question, and the answer is nobody
  }
}

export function recoverWithNoble(digest: Uint8Array, compact: Uint8Array, recovery: number): Uint8Array {
  const key = secp256k1.recoverPublicKey(Uint8Array.of(recovery, ...compact), digest, { prehash: false })
  return secp256k1.Point.fromBytes(key).toBytes(false)
}

/** libsecp256k1 through its prebuilt binary, 30 times faster; undefined where there is none for this platform. */
function loadNative(): RecoverKey | undefined {
  try {
    const native: unknown = createRequire(import.meta.url)('secp256k1/bindings.js')
    if (typeof native !== 'object' || native === null || !('ecdsaRecover' in native) || typeof native.ecdsaRecover !== 'function') return undefined
    const { ecdsaRecover } = native
    return (digest, compact, recovery) => {
      const key: unknown = ecdsaRecover(compact, recovery, digest, false)
      if (!(key instanceof Uint8Array) || key.length !== 65) throw new TypeError('secp256k1: no key recovered')
      return key
    }
  } catch {
    return undefined // no binary for this platform: the slower way gives the same answers
  }
}
