import type { PeerRef } from '../core/certificate.ts'
import { delay } from '../core/clock.ts'
import type { Deal } from '../core/deal.ts'
import { errorMessage } from '../core/errors.ts'
import type { Address } from '../core/primitives.ts'
import type { ResourceOffer } from '../core/resource-offer.ts'
import type { Startable } from '../core/startable.ts'
import type { AuthorJudgeComponents } from '../market/index.ts'
import { AuthorQuota, BoundedMap, CertificateCheck, createResourceOfferTopic, ResourceBook } from '../market/index.ts'
import type { Base } from './base.ts'

/** Messages remembered as seen; at 25 a second these are the last hours. */
const MAX_SEEN = 100_000
/** The prior of one of whom nothing is known, in 1/10,000: there is no ledger of reputation yet. */
const NO_REPUTATION = 1_000
const EXPIRE_EVERY_MS = 5_000

/** What all judges of a node share: its quota, its certificates, what it has seen. */
export function createAuthorJudge(base: Base): AuthorJudgeComponents & { saw(key: string): void } {
  const seen = new BoundedMap<string, true>(MAX_SEEN)
  return {
    clock: base.clock,
    quota: new AuthorQuota(base.clock),
    certificates: new CertificateCheck(base.chain.notary),
    verifyPeerSignature: (peerId, bytes, signature) => base.network.key.verify(peerId, bytes, signature),
    hasSeen: (key) => seen.has(key),
    saw: (key) => seen.set(key, true)
  }
}

/** The offers that this node hears of: who sells what, and where they can be reached. */
export class MarketView implements Startable {
  readonly name = 'node:market-view'
  readonly book = new ResourceBook()
  readonly #base: Base
  readonly #network: string
  readonly #contacts = new BoundedMap<Address, PeerRef>(MAX_SEEN)
  readonly #stop = new AbortController()
  readonly #listeners = new Set<(offer: ResourceOffer) => void>()

  constructor(base: Base, network: string) {
    this.#base = base
    this.#network = network
  }

  async start(): Promise<void> {
    const { chain, network, logger } = this.#base
    const judge = createAuthorJudge(this.#base)
    const topic = createResourceOfferTopic(this.#network, {
      ...judge,
      isStakedProvider: (wallet) => chain.isStaked(wallet, 'provider'),
      latest: (peerId) => this.book.latest(peerId),
      onEquivocation: (second) =>
        logger.warn({ peerId: second.body.contact.peerId, sequence: second.body.sequence }, 'a provider signed two offers under one sequence'),
      onAccepted: (sealed) => {
        judge.saw(sealed.key)
        this.add(sealed.body)
      }
    })
    await network.gossip.join(topic)
    void this.#expire()
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error('the node stops'))
  }

  /** An offer that was judged, or this node's own, which gossip does not bring back. */
  add(offer: ResourceOffer): void {
    // The cached stake ranks it at once; what of it is free comes from the chain a moment later.
    const stake = this.#base.chain.staked('provider').get(offer.provider) ?? 0n
    this.book.upsert(offer, { stake, freeStake: stake, reputation: NO_REPUTATION })
    void this.refreshStanding(offer.provider)
    this.#contacts.set(offer.provider, offer.contact)
    for (const listener of this.#listeners) listener(offer)
  }

  /** Reads the provider's free stake anew; called after its offers and its deals. */
  async refreshStanding(provider: Address): Promise<void> {
    try {
      const { stake, free } = await this.#base.chain.stakeOf(provider, 'provider')
      this.book.setStanding(provider, { stake, freeStake: free, reputation: NO_REPUTATION })
    } catch (cause) {
      this.#base.logger.debug({ provider, cause: errorMessage(cause) }, 'the stake of a provider could not be read; its last known one stands')
    }
  }

  onOffer(listener: (offer: ResourceOffer) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  offers(): readonly ResourceOffer[] {
    return [...this.book.all()].map(({ offer }) => offer)
  }

  contactOf(deal: Deal): PeerRef | undefined {
    return this.#contacts.get(deal.provider)
  }

  async #expire(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      this.book.expire(this.#base.clock.nowMs())
      await delay(EXPIRE_EVERY_MS, this.#stop.signal).catch(() => {}) // aborted: the loop ends
    }
  }
}
