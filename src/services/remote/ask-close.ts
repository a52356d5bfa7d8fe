import type { SignedCertificate } from '../../core/certificate.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import type { Rpc } from '../../p2p/protocol.ts'
import { ServicesError } from '../errors.ts'
import type { CloseTerms } from '../protocol/close-channel.ts'
import { closeProtocol } from '../protocol/close-channel.ts'

export interface AskCloseComponents {
  readonly rpc: Pick<Rpc, 'call'>
  readonly network: string
  /** The market as this node hears it. */
  offers(): readonly ResourceOffer[]
  certificate(): SignedCertificate
}

/** Asks a provider to agree to the end of a payment channel. @throws {ServicesError} SERVICES_NO_PROVIDER when it is not on the market; {P2pError} P2P_REFUSED when it does not agree */
export function createAskClose({ rpc, network, offers, certificate }: AskCloseComponents) {
  const protocol = closeProtocol(network)
  return async (provider: Address, channelId: Bytes32, signal: AbortSignal): Promise<CloseTerms> => {
    const contact = offers().find((offer) => offer.provider === provider)?.contact
    if (contact) return rpc.call(contact, protocol, { channelId, author: certificate() }, signal)
    throw new ServicesError(
      { code: 'SERVICES_NO_PROVIDER', model: '', reasons: [] },
      `provider ${provider} is not on the market now: it can't be asked to close a channel`
    )
  }
}
