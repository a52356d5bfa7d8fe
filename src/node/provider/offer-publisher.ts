import { delay } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Address } from '../../core/primitives.ts'
import type { Capacity, Engine, ModulePolicy, PriceVector, ResourceOffer } from '../../core/resource-offer.ts'
import { resourceOfferCodec } from '../../core/resource-offer.ts'
import type { ServiceModel } from '../../core/service-model.ts'
import type { Startable } from '../../core/startable.ts'
import { marketTopicId, sealEnvelope } from '../../market/index.ts'
import type { Base } from '../base.ts'
import type { Machine } from './machine.ts'
import { loadMilli } from './machine.ts'

/** An offer lives three repetitions: a node that vanished leaves the books within that time. */
const REPEAT_MS = 10_000
const LIFE_MS = 3 * REPEAT_MS
/** Changes that come together (a job ends, the next begins) are told once. */
const SETTLE_MS = 50
/** How soon a newcomer is seen, and how many of them are greeted together. */
const GREET_MS = 250
/** What the offer's schema allows; with a full list of models the half of it fits the 16 KiB of gossip. */
const MAX_CACHED = 128
const MAX_CACHED_WITH_SERVICES = 64

export interface OfferPublisherComponents {
  readonly base: Base
  /** What is free now. */
  free(): Capacity
  /** Modules and images that are on this machine now. */
  cached(): readonly string[]
  /** Models that answer now. */
  services(): readonly ServiceModel[]
  /** When what is free, or what answers, is other than it was. */
  onChange(listener: () => void): () => void
  /** Called with every offer that is told, as it is signed: our own proposals are checked against it. */
  onPublished(offer: ResourceOffer, envelope: Uint8Array): void
}

export interface OfferPublisherInit {
  readonly network: string
  readonly machine: Machine
  readonly price: PriceVector
  readonly modules: ModulePolicy
  readonly banned: readonly Address[]
  /** Wei that a solver must answer with; 0: nothing. */
  readonly minBond: bigint
  readonly collateralBps: number
  readonly maxTimeoutMs: number
  readonly engines: readonly Engine[]
  readonly runtimes: readonly string[]
}

/** Tells the market what this provider sells: at start, when it changes, and before the last word expires. */
export class OfferPublisher implements Startable {
  readonly name = 'node:offer-publisher'
  readonly #c: OfferPublisherComponents
  readonly #init: OfferPublisherInit
  readonly #stop = new AbortController()
  #sequence = 0
  #changed = (): void => {}
  #unlisten = (): void => {}
  #loop: Promise<void> = Promise.resolve()

  constructor(components: OfferPublisherComponents, init: OfferPublisherInit) {
    this.#c = components
    this.#init = init
  }

  async start(): Promise<void> {
    // Higher than anything this node said before it was restarted.
    this.#sequence = this.#c.base.clock.nowMs()
    this.#unlisten = this.#c.onChange(() => this.#changed())
    await this.#publish(false)
    this.#loop = this.#repeat()
    void this.#greet()
  }

  /** Who has just come to listen, or has come back, hears the offer now, not at its next repetition; many that come together hear it once. */
  async #greet(): Promise<void> {
    const { gossip } = this.#c.base.network
    const topic = marketTopicId(this.#init.network, 'resource-offer')
    const { signal } = this.#stop
    let known: ReadonlySet<string> = new Set()
    while (!signal.aborted) {
      const here = gossip.subscribers(topic)
      if (here.some((peerId) => !known.has(peerId))) this.#changed()
      known = new Set(here)
      await delay(GREET_MS, signal).catch(() => {}) // aborted: the loop ends
    }
  }

  /** The last word: nothing is for sale here any more. */
  async stop(): Promise<void> {
    this.#unlisten()
    this.#stop.abort(new Error('the node stops'))
    await this.#loop
    await this.#publish(true).catch(() => {}) // without peers nobody needs to hear it
  }

  async #repeat(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      const changed = new Promise<void>((resolve) => {
        this.#changed = resolve
      })
      await Promise.race([changed, delay(REPEAT_MS, signal)]).catch(() => {}) // aborted: the loop ends
      await delay(SETTLE_MS, signal).catch(() => {}) // aborted: the loop ends
      if (signal.aborted) return
      await this.#publish(false).catch((cause: unknown) =>
        this.#c.base.logger.warn({ cause: errorMessage(cause) }, 'the offer could not be told; it is repeated')
      )
    }
  }

  async #publish(withdrawn: boolean): Promise<void> {
    const { network, certificate } = this.#c.base
    const offer = this.#offer(withdrawn)
    const topic = marketTopicId(this.#init.network, 'resource-offer')
    const envelope = await sealEnvelope(topic, resourceOfferCodec.encode(offer), { certificate: certificate(), key: network.key })
    this.#c.onPublished(offer, envelope)
    await network.gossip.publish(topic, envelope)
  }

  #offer(withdrawn: boolean): ResourceOffer {
    const { machine, price, modules, banned, minBond, collateralBps, maxTimeoutMs, engines, runtimes } = this.#init
    const { base } = this.#c
    const services = [...this.#c.services()]
    this.#sequence += 1
    return {
      provider: base.wallet(),
      contact: base.network.self(),
      sequence: this.#sequence,
      expiresAtMs: base.clock.nowMs() + LIFE_MS,
      withdrawn,
      capacity: this.#c.free(),
      hardware: { cpuModel: machine.cpuModel, benchmark: machine.benchmark, loadMilli: loadMilli() },
      engines: [...engines],
      runtimes: [...runtimes],
      modules,
      cached: this.#c.cached().slice(0, services.length > 0 ? MAX_CACHED_WITH_SERVICES : MAX_CACHED),
      price,
      collateralBps,
      maxTimeoutMs,
      mediators: [],
      ...(banned.length > 0 && { banned: [...banned] }),
      ...(minBond > 0n && { minSolverBond: minBond }),
      ...(services.length > 0 && { services })
    }
  }
}
