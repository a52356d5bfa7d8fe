import { createHash } from 'node:crypto'
import type { SignedCertificate } from '../../core/certificate.ts'
import type { Codec } from '../../core/codec.ts'
import { envelopeCodec, MAX_GOSSIP_BYTES } from '../../core/envelope.ts'
import type { NodeKey } from '../../p2p/network.ts'
import { MarketError } from '../errors.ts'

/** A message as it came off the wire: the noun, who stands behind it, and what the node key signed. Nothing is verified yet. */
export interface Sealed<T> {
  readonly body: T
  readonly author: SignedCertificate
  readonly signature: Uint8Array
  /** sha2-256(topic id ‖ 0x00 ‖ body): what `signature` is over. */
  readonly digest: Uint8Array
  /** The digest as text: the same content on the same topic has the same key, whoever hands it on. */
  readonly key: string
  /** The whole envelope, to hand on or to keep as evidence. */
  readonly bytes: Uint8Array
}

export interface Sealer {
  readonly certificate: SignedCertificate
  readonly key: Pick<NodeKey, 'sign'>
}

/** Envelope bytes for `body` on a topic: signed by the node key, carrying the certificate. market.md §1 */
export async function sealEnvelope(topicId: string, body: Uint8Array, sealer: Sealer): Promise<Uint8Array> {
  const signature = await sealer.key.sign(sealDigest(topicId, body))
  try {
    return envelopeCodec.encode({ body, author: sealer.certificate, signature })
  } catch (cause) {
    const info = { code: 'MARKET_OFFER_TOO_LARGE', bytes: body.length, maxBytes: MAX_GOSSIP_BYTES } as const
    const message = `a message of ${body.length} bytes and its certificate do not fit into ${MAX_GOSSIP_BYTES}: shorten the job's arguments or lists`
    throw new MarketError(info, message, { cause })
  }
}

/** Bytes to noun: pure, and nothing verified. @throws on anything that is not an envelope around this noun */
export function decodeSealed<T>(topicId: string, codec: Codec<T>, bytes: Uint8Array): Sealed<T> {
  const { body, author, signature } = envelopeCodec.decode(bytes)
  const digest = sealDigest(topicId, body)
  return { body: codec.decode(body), author, signature, digest, key: Buffer.from(digest).toString('latin1'), bytes }
}

/** The topic is part of it, so that a message can't be replayed under another meaning or on another network. */
function sealDigest(topicId: string, body: Uint8Array): Uint8Array {
  return createHash('sha256').update(topicId).update(Uint8Array.of(0)).update(body).digest()
}
