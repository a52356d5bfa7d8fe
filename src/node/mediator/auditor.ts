import type { Chain, DealEvent } from '../../chain/ports.ts'
import type { PeerRef } from '../../core/certificate.ts'
import { within } from '../../core/clock.ts'
import type { Deal } from '../../core/deal.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { RerunDealComponents } from '../../mediation/index.ts'
import { rerunDeal } from '../../mediation/index.ts'
import type { NodeEvents } from '../events.ts'

/** Fetch, run and compare; the job's own time-out lies inside. */
const RERUN_TIMEOUT_MS = 15 * 60_000
/** Re-runs wait for one another: a mediator's box does one at a time. More than this many waiting are not taken on. */
const MAX_WAITING = 100

export interface AuditorComponents extends RerunDealComponents {
  readonly chain: Chain
  readonly events: NodeEvents
  readonly logger: Logger
  contactOf(deal: Deal): PeerRef | undefined
}

export interface AuditorInit {
  readonly network: string
  /** Of settled deals, the share that is re-run, in 1/10,000. */
  readonly shareBps: number
}

/** Re-runs a sample of settled deals and says whether they match. It has no effect on chain yet. */
export class Auditor implements Startable {
  readonly name = 'node:auditor'
  readonly #c: AuditorComponents
  readonly #init: AuditorInit
  readonly #stop = new AbortController()
  #waiting = 0
  #queue: Promise<void> = Promise.resolve()
  #unlisten = (): void => {}

  constructor(components: AuditorComponents, init: AuditorInit) {
    this.#c = components
    this.#init = init
  }

  async start(): Promise<void> {
    this.#unlisten = this.#c.chain.onDealEvent((event) => {
      if (event.type === 'paid' && this.#isDrawn(event.dealId)) this.#enqueue(event)
    })
  }

  async stop(): Promise<void> {
    this.#unlisten()
    this.#stop.abort(new Error('the node stops'))
    await this.#queue
  }

  /** By the deal's id, which nobody can choose after the fact; the beacon's draw replaces it. */
  #isDrawn(dealId: Bytes32): boolean {
    return Number.parseInt(dealId.slice(2, 10), 16) % 10_000 < this.#init.shareBps
  }

  #enqueue(event: Extract<DealEvent, { type: 'paid' }>): void {
    if (this.#waiting >= MAX_WAITING) {
      this.#c.logger.warn({ dealId: event.dealId }, 'too many re-runs are waiting: this deal is passed over')
      return
    }
    this.#waiting++
    this.#queue = this.#queue
      .then(() => this.#rerun(event))
      .catch((cause: unknown) => this.#c.events.emit({ type: 'mediation.unable', dealId: event.dealId, reason: errorMessage(cause) }))
      .finally(() => this.#waiting--)
  }

  async #rerun({ dealId, resultHash }: Extract<DealEvent, { type: 'paid' }>): Promise<void> {
    if (this.#stop.signal.aborted) return
    const terms = await this.#c.chain.dealTerms(dealId)
    const provider = terms && this.#c.contactOf(terms.deal)
    if (!provider) throw new Error('its provider is not known here')
    const rerun = await rerunDeal(this.#c, { network: this.#init.network, deal: terms.deal, resultHash, provider }, within(this.#stop.signal, RERUN_TIMEOUT_MS))
    this.#c.events.emit({ type: 'mediation.rerun', ...rerun })
  }
}
