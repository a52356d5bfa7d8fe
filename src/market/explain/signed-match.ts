import type { Notary } from '../../chain/ports.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { resourceOfferCodec } from '../../core/resource-offer.ts'
import type { Match } from '../offer/match.ts'
import { matchCodec } from '../offer/match.ts'
import type { Sealed } from '../offer/sealed.ts'
import { decodeSealed } from '../offer/sealed.ts'
import { marketTopicId } from '../offer/topic-id.ts'

export interface SignatureComponents {
  readonly notary: Pick<Notary, 'verifyCertificate'>
  verifyPeerSignature(peerId: PeerIdText, bytes: Uint8Array, signature: Uint8Array): Promise<boolean>
}

/** A message that its author signed, or why it is none. */
export type Opened<T> = { readonly body: T } | { readonly problem: string }

/** The match in an envelope, when its solver stands by it on this network. Whether the certificate is still in force does not matter: it was said. */
export async function openMatch(envelope: Uint8Array, network: string, c: SignatureComponents): Promise<Opened<Match>> {
  const sealed = decoded(() => decodeSealed(marketTopicId(network, 'match'), matchCodec, envelope))
  if (!sealed) return { problem: 'a message is not a match' }
  const { certificate } = sealed.author
  if (certificate.wallet !== sealed.body.signed.deal.solver || !certificate.roles.includes('solver'))
    return { problem: 'the author of a match is not the solver of its deal' }
  return opened(sealed, c)
}

/** The same of a resource offer and its provider. */
export async function openResourceOffer(envelope: Uint8Array, network: string, c: SignatureComponents): Promise<Opened<ResourceOffer>> {
  const sealed = decoded(() => decodeSealed(marketTopicId(network, 'resource-offer'), resourceOfferCodec, envelope))
  if (!sealed) return { problem: 'a message is not a resource offer' }
  if (sealed.author.certificate.wallet !== sealed.body.provider) return { problem: 'the author of an offer is not its provider' }
  return opened(sealed, c)
}

async function opened<T>({ body, author, digest, signature }: Sealed<T>, c: SignatureComponents): Promise<Opened<T>> {
  const { certificate } = author
  if (!(await c.verifyPeerSignature(certificate.peerId, digest, signature))) return { problem: 'the node did not sign the message for this network' }
  const isSigned = await c.notary.verifyCertificate(certificate, author.signature)
  return isSigned ? { body } : { problem: 'the wallet did not sign the node’s certificate for this network' }
}

function decoded<T>(decode: () => T): T | undefined {
  try {
    return decode()
  } catch {
    return undefined // from anywhere: that the bytes are none is the answer
  }
}
