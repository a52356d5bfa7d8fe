import type { Chain, TrustChain } from '../../chain/index.ts'
import type { PeerRef } from '../../core/certificate.ts'
import type { Address, Bytes32, PeerIdText } from '../../core/primitives.ts'
import { BoundedMap } from '../../market/index.ts'
import type { HandOn } from '../../mediation/index.ts'

/** More cases than a client has at a time. */
const MAX_CASES = 256

export interface HolderBookComponents {
  readonly chain: {
    readonly trust?: Pick<TrustChain, 'caseOf' | 'seatsOf'> | undefined
    readonly notary: Pick<Chain['notary'], 'verifyCertificate'>
    readonly signer?: Pick<NonNullable<Chain['signer']>, 'address'> | undefined
    dealTerms: Chain['dealTerms']
  }
}

/** Mediators that say to have the files of this client's cases, each of which the chain shows to have voted so: at most 26 a case. mediation.md §3.9 */
export class HolderBook {
  readonly #c: HolderBookComponents
  readonly #cases = new BoundedMap<Bytes32, Map<Address, PeerRef>>(MAX_CASES)

  constructor(components: HolderBookComponents) {
    this.#c = components
  }

  /** Whether it is believed, cheapest check first. What is had from it is hashed in any case: this keeps strangers from sending a client round. */
  async hear({ dealId, contact, author }: HandOn, from: PeerIdText): Promise<boolean> {
    const { certificate, signature } = author
    const { chain } = this.#c
    if (contact.peerId !== from || certificate.peerId !== from) return false
    const terms = await chain.dealTerms(dealId)
    if (!terms || terms.deal.client !== chain.signer?.address) return false
    if (!(await this.#hasVoted(dealId, certificate.wallet))) return false
    if (!(await chain.notary.verifyCertificate(certificate, signature))) return false
    const known = this.#cases.get(dealId) ?? new Map<Address, PeerRef>()
    known.set(certificate.wallet, contact)
    this.#cases.set(dealId, known)
    return true
  }

  of(dealId: Bytes32): readonly PeerRef[] {
    return [...(this.#cases.get(dealId)?.values() ?? [])]
  }

  async #hasVoted(dealId: Bytes32, mediator: Address): Promise<boolean> {
    const { trust } = this.#c.chain
    const found = await trust?.caseOf(dealId)
    if (!trust || !found) return false
    for (let round = found.round; round > 0; round--)
      if ((await trust.seatsOf(dealId, round)).some((seat) => seat.mediator === mediator && seat.vote === 'Match')) return true
    return false
  }
}
