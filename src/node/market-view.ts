import type { PeerRef } from '../core/certificate.ts'
import { delay } from '../core/clock.ts'
import type { Deal } from '../core/deal.ts'
import { errorMessage } from '../core/errors.ts'
import type { Address, Bytes32, PeerIdText } from '../core/primitives.ts'
import type { ResourceOffer } from '../core/resource-offer.ts'
import { resourceOfferId } from '../core/resource-offer.ts'
import type { Startable } from '../core/startable.ts'
import type { Verdict } from '../core/verdict.ts'
import { reject } from '../core/verdict.ts'
import type { AuthorJudgeComponents, ResourceOfferTopic } from '../market/index.ts'
import {
  AuthorQuota,
  BookReconciler,
  BoundedMap,
  CertificateCheck,
  createResourceOfferTopic,
  Equivocators,
  KeptBook,
  OfferShelf,
  offerPackTable,
  ResourceBook,
  WalletQuota
} from '../market/index.ts'
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
    wallets: new WalletQuota(base.clock),
    stakedBy: (wallet, role) => base.chain.staked(role).get(wallet) ?? 0n,
    verifyPeerSignature: (peerId, bytes, signature) => base.network.key.verify(peerId, bytes, signature),
    hasSeen: (key) => seen.has(key),
    saw: (key) => seen.set(key, true)
  }
}

/** The offers that this node hears of: who sells what, and where they can be reached. */
export class MarketView implements Startable {
  readonly name = 'node:market-view'
  readonly book = new ResourceBook()
  /** Compares books with another node's. */
  readonly reconciler: BookReconciler
  /** The book on disk. */
  readonly kept: KeptBook
  readonly #base: Base
  readonly #network: string
  readonly #shelf = new OfferShelf()
  readonly #equivocators: Equivocators
  #asked: ResourceOfferTopic | undefined
  readonly #contacts = new BoundedMap<Address, PeerRef>(MAX_SEEN)
  readonly #stop = new AbortController()
  readonly #listeners = new Set<(offer: ResourceOffer) => void>()

  constructor(base: Base, network: string) {
    this.#base = base
    this.#network = network
    this.#equivocators = new Equivocators(base.clock)
    this.reconciler = new BookReconciler({ shelf: this.#shelf, rpc: base.network.rpc, admit: (envelope, from) => this.#admit(envelope, from) }, network)
    const admit = (envelope: Uint8Array): Promise<Verdict> => this.#admit(envelope, base.network.key.peerId)
    this.kept = new KeptBook({ shelf: this.#shelf, packs: base.store.open(offerPackTable), admit })
  }

  async start(): Promise<void> {
    const judge = createAuthorJudge(this.#base)
    await this.#base.network.gossip.join(this.#topic(judge))
    // What we asked for costs its sender nothing: a book that is a little behind ours is no offence.
    this.#asked = this.#topic({ ...judge, quota: { isSpent: () => false, charge: (_from, verdict) => verdict } })
    await this.reconciler.serve()
    void this.#expire()
  }

  #topic(judge: ReturnType<typeof createAuthorJudge>): ResourceOfferTopic {
    const { chain, logger } = this.#base
    return createResourceOfferTopic(this.#network, {
      ...judge,
      isStakedProvider: (wallet) => chain.isStaked(wallet, 'provider'),
      latest: (peerId) => this.book.latest(peerId),
      isEquivocator: (peerId) => this.#equivocators.has(peerId),
      onEquivocation: (second) => {
        const { contact, sequence } = second.body
        const first = this.#shelf.envelopeOf(contact.peerId)
        this.#equivocators.add(contact.peerId, [...(first ? [first] : []), second.bytes])
        this.book.drop(contact.peerId)
        this.#shelf.drop(contact.peerId)
        logger.warn({ peerId: contact.peerId, sequence }, 'a provider signed two offers under one sequence: it is not heard for a while')
      },
      onAccepted: (sealed) => {
        judge.saw(sealed.key)
        this.add(sealed.body, sealed.bytes)
      }
    })
  }

  /** An offer from another's book, judged as gossip is. */
  async #admit(envelope: Uint8Array, from: PeerIdText): Promise<Verdict> {
    const topic = this.#asked
    if (!topic) throw new Error('invariant: nothing is taken over before the start')
    let sealed: ReturnType<typeof topic.decode>
    try {
      sealed = topic.decode(envelope)
    } catch {
      return reject('MALFORMED', 'mid')
    }
    const verdict = await topic.judge(sealed, from)
    if (verdict.result === 'accept') topic.onAccepted(sealed, from)
    return verdict
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error('the node stops'))
  }

  /** An offer that was judged, with its envelope; or this node's own, which gossip does not bring back. */
  add(offer: ResourceOffer, envelope?: Uint8Array): void {
    // The cached stake ranks it at once; what of it is free comes from the chain a moment later.
    const stake = this.#base.chain.staked('provider').get(offer.provider) ?? 0n
    const id = resourceOfferId(offer)
    const { peerId } = offer.contact
    const taken = this.book.upsert(offer, { stake, freeStake: stake, reputation: NO_REPUTATION }, id)
    void this.refreshStanding(offer.provider)
    if (taken.kind === 'stale') return // a newer one was judged sooner
    if (taken.kind === 'withdrawn' || taken.kind === 'crowded-out') this.#shelf.drop(peerId)
    else if (envelope) this.#shelf.put({ id, peerId, envelope })
    // Who had to make room has no place on the shelf either: nothing else would ever take it away, as the book expires only what it holds.
    if ('evicted' in taken && taken.evicted) this.#shelf.drop(taken.evicted.offer.contact.peerId)
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

  /** An offer in the book as its provider signed it. */
  envelopeOf(offer: Bytes32): Uint8Array | undefined {
    return this.#shelf.byId(offer)
  }

  offers(): readonly ResourceOffer[] {
    return [...this.book.all()].map(({ offer }) => offer)
  }

  contactOf(deal: Deal): PeerRef | undefined {
    return this.#contacts.get(deal.provider)
  }

  async #expire(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      for (const { offer } of this.book.expire(this.#base.clock.nowMs())) this.#shelf.drop(offer.contact.peerId)
      await delay(EXPIRE_EVERY_MS, this.#stop.signal).catch(() => {}) // aborted: the loop ends
    }
  }
}
