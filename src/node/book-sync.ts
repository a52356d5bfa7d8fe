import type { Role } from '../core/certificate.ts'
import { delay } from '../core/clock.ts'
import { errorCode, errorMessage } from '../core/errors.ts'
import type { PeerIdText } from '../core/primitives.ts'
import type { Startable } from '../core/startable.ts'
import { marketTopicId } from '../market/index.ts'
import type { Base } from './base.ts'
import type { MarketView } from './market-view.ts'

/** As long as nobody listens to offers, there is nobody to ask. */
const LOOK_MS = 250
/** Gossip loses little; what it loses is mended within this, or by the provider's next word. */
const EVERY_MS = 60_000
/** A newcomer asks two: one may be a newcomer too. */
const FIRST_ASKED = 2
/** As often as a provider repeats its offer, which is good for thrice as long: after a crash two thirds of that are left. */
const SAVE_EVERY_MS = 10_000

export interface BookSyncInit {
  readonly network: { readonly name: string }
  /** A solver, who matches with its book, keeps it on disk. */
  readonly roles: readonly Role[]
}

/** Takes over what other nodes' books hold and ours lacks: at the start, then now and then, of one peer at a time. Before that, what it kept itself. */
export class BookSync implements Startable {
  readonly name = 'node:book-sync'
  readonly #base: Base
  readonly #view: MarketView
  readonly #network: string
  readonly #keeps: boolean
  #saving: Promise<void> = Promise.resolve()
  /** Before, a save would write over what is still to be read. */
  #isRestored = false
  readonly #stop = new AbortController()

  constructor(base: Base, view: MarketView, { network, roles }: BookSyncInit) {
    this.#base = base
    this.#view = view
    this.#network = network.name
    this.#keeps = roles.includes('solver')
  }

  async start(): Promise<void> {
    this.#run().catch((error: unknown) => this.#stop.signal.aborted || this.#base.logger.error({ error: errorMessage(error) }, 'comparing books stopped'))
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error('the node stops'))
    await this.#saving
    if (this.#keeps && this.#isRestored) await this.#save()
  }

  /** A book that can't be read or written is one that peers tell anew. */
  async #restore(): Promise<void> {
    const { logger } = this.#base
    try {
      const { kept, accepted } = await this.#view.kept.restore(this.#stop.signal)
      logger.debug({ kept, accepted }, 'the book of before is restored')
    } catch (error) {
      this.#stop.signal.throwIfAborted()
      logger.warn({ error: errorMessage(error) }, 'the book of before could not be restored')
    }
    this.#isRestored = true
  }

  async #save(): Promise<void> {
    await this.#view.kept.save().catch((error: unknown) => this.#base.logger.warn({ error: errorMessage(error) }, 'the book could not be kept'))
  }

  async #keep(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      await delay(SAVE_EVERY_MS, this.#stop.signal).catch(() => {}) // aborted: the last save is stop's
      if (!this.#stop.signal.aborted) await this.#save()
    }
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    if (this.#keeps) {
      await this.#restore()
      this.#saving = this.#keep()
    }
    while (this.#listeners().length === 0) await delay(LOOK_MS, signal)
    for (const peer of this.#listeners().slice(0, FIRST_ASKED)) await this.#compare(peer)
    while (true) {
      await delay(EVERY_MS * (0.5 + Math.random()), signal) // not all at once after a common start
      const [peer] = this.#listeners()
      if (peer !== undefined) await this.#compare(peer)
    }
  }

  async #compare(peerId: PeerIdText): Promise<void> {
    const { logger } = this.#base
    try {
      const { offered, accepted, questions } = await this.#view.reconciler.reconcile({ peerId, addrs: [] }, this.#stop.signal)
      logger.debug({ peer: peerId, offered, accepted, questions }, 'books compared')
    } catch (error) {
      this.#stop.signal.throwIfAborted()
      logger.debug({ peer: peerId, code: errorCode(error), error: errorMessage(error) }, 'books not compared')
    }
  }

  /** Whoever hears offers has a book; in random order. */
  #listeners(): PeerIdText[] {
    const peers = this.#base.network.gossip.subscribers(marketTopicId(this.#network, 'resource-offer'))
    return peers.toSorted(() => Math.random() - 0.5)
  }
}
