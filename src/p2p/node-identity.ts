import type { KeyObject } from 'node:crypto'
import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto'
import { privateKeyFromRaw } from '@libp2p/crypto/keys'
import type { PrivateKey } from '@libp2p/interface'
import { peerIdFromPrivateKey, peerIdFromString } from '@libp2p/peer-id'
import { LRUCache } from 'lru-cache'
import { invariant } from '../core/errors.ts'
import type { PeerIdText } from '../core/primitives.ts'
import { parsePeerId } from '../core/primitives.ts'
import type { NodeKey } from './network.ts'

/** The node key with its secret half. Only p2p looks inside; other rooms get the NodeKey. */
export interface NodeIdentity extends NodeKey {
  readonly privateKey: PrivateKey
}

export const SEED_BYTES = 32
/** DER heads of RFC 8410: the 32 raw bytes follow. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex')
/** Parsed keys of the peers heard last; parsing costs half as much as verifying. About 1 KiB each. */
const MAX_PARSED_KEYS = 1024

/** Without a seed: a new random identity. With one: always the same (tests, the simulation, the key file). */
export function createNodeIdentity(seed: Uint8Array = randomBytes(SEED_BYTES)): NodeIdentity {
  invariant(seed.length === SEED_BYTES, `a node key has ${SEED_BYTES} bytes, not ${seed.length}`)
  // node:crypto rather than the libp2p key: it keeps the parsed key, libp2p parses it anew for each signature (75 against 165 us).
  const secret = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' })
  const publicRaw = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(SPKI_HEAD.length)
  const privateKey = privateKeyFromRaw(Buffer.concat([seed, publicRaw]))
  const parsed = new LRUCache<PeerIdText, KeyObject>({ max: MAX_PARSED_KEYS })
  return {
    peerId: parsePeerId(peerIdFromPrivateKey(privateKey).toString()),
    privateKey,
    sign: async (bytes) => new Uint8Array(sign(null, bytes, secret)),
    verify: async (peerId, bytes, signature) => {
      const key = parsed.get(peerId) ?? parsePublicKey(peerId)
      if (key === undefined) return false
      parsed.set(peerId, key)
      return verify(null, bytes, key, signature)
    }
  }
}

function parsePublicKey(peerId: PeerIdText): KeyObject | undefined {
  try {
    const id = peerIdFromString(peerId)
    if (id.type !== 'Ed25519') return undefined
    return createPublicKey({ key: Buffer.concat([SPKI_HEAD, id.publicKey.raw]), format: 'der', type: 'spki' })
  } catch {
    return undefined // "is there a key in it" is the question: an exception is the answer no
  }
}
