import type { Chain, DealEvent } from '../../chain/ports.ts'
import type { PeerRef } from '../../core/certificate.ts'
import { delay, within } from '../../core/clock.ts'
import type { Deal } from '../../core/deal.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { MediationError, RerunDealComponents } from '../../mediation/index.ts'
import { NO_VOTE_TO_COME, rerunDeal, TOO_EARLY } from '../../mediation/index.ts'
import type { NodeEvents } from '../events.ts'
import type { AwaitedAudit, AwaitedAudits } from './awaited-audits.ts'

/** Fetch, run and compare; the job's own time-out lies inside. */
const RERUN_TIMEOUT_MS = 15 * 60_000
/** Re-runs wait for one another: a mediator's box does one at a time. More than this many waiting are not taken on. */
const MAX_WAITING = 100
/** A provider repeats its offer every 10 s: one that this node, just started, has not heard yet is heard by then. */
const FIRST_OFFER_MS = 12_000
const OFFER_LOOK_MS = 200
/** The head's time is known without a call: how often it is looked at. */
const LOOK_MS = 1_000
/** After the audit window: clocks of provider and mediator follow heads of different endpoints. */
const CLOSED_MARGIN_S = 30
/** Of a case each step is heard as an event; this is for those that a node missed while it was down. */
const CASE_LOOK_S = 600
/** A provider that shows nothing, though it may, is asked so often, each time twice as late: within half a day. */
const MAX_FAILURES = 6
const RETRY_S = 600
/** What another look would not change. */
const FINAL: ReadonlySet<string | undefined> = new Set<MediationError['code']>(['MEDIATION_UNSURE', 'MEDIATION_WRONG_JOB', 'MEDIATION_NOT_RUN'])

export interface AuditorComponents extends RerunDealComponents {
  readonly chain: Pick<Chain, 'dealState' | 'dealTerms' | 'headTimeS' | 'onDealEvent' | 'params'>
  readonly events: Pick<NodeEvents, 'emit'>
  readonly logger: Logger
  /** What it has to come back to. */
  readonly awaited: AwaitedAudits
  contactOf(deal: Deal): PeerRef | undefined
}

export interface AuditorInit {
  readonly network: string
  /** Of settled deals, the share that is re-run, in 1/10,000. */
  readonly shareBps: number
}

type Settled = Pick<Extract<DealEvent, { type: 'paid' }>, 'dealId' | 'resultHash'>

/** Re-runs a sample of settled deals and says whether they match; of what it may not see yet, later. It has no effect on chain. */
export class Auditor implements Startable {
  readonly name = 'node:auditor'
  readonly #c: AuditorComponents
  readonly #init: AuditorInit
  readonly #stop = new AbortController()
  readonly #waiting = new Set<Bytes32>()
  #queue: Promise<void> = Promise.resolve()
  #loop: Promise<void> = Promise.resolve()
  #unlisten = (): void => {}

  constructor(components: AuditorComponents, init: AuditorInit) {
    this.#c = components
    this.#init = init
  }

  async start(): Promise<void> {
    await this.#c.awaited.load()
    this.#unlisten = this.#c.chain.onDealEvent((event) => {
      if (event.type === 'paid' && this.#isDrawn(event.dealId)) this.#enqueue(event)
      if (event.type === 'moved' && NO_VOTE_TO_COME.has(event.state)) this.#comeBack(event.dealId)
    })
    this.#loop = this.#watch()
  }

  async stop(): Promise<void> {
    this.#unlisten()
    this.#stop.abort(new Error('the node stops'))
    await this.#loop
    await this.#queue
  }

  async #watch(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      for (const row of this.#c.awaited.due(this.#c.chain.headTimeS())) this.#enqueue(row)
      await delay(LOOK_MS, signal).catch(() => {}) // aborted: the loop ends
    }
  }

  #comeBack(dealId: Bytes32): void {
    const row = this.#c.awaited.get(dealId)
    if (row) this.#enqueue(row)
  }

  /** By the deal's id, which nobody can choose after the fact; the beacon's draw replaces it. */
  #isDrawn(dealId: Bytes32): boolean {
    return Number.parseInt(dealId.slice(2, 10), 16) % 10_000 < this.#init.shareBps
  }

  #enqueue(settled: Settled): void {
    const { dealId } = settled
    if (this.#waiting.has(dealId)) return
    if (this.#waiting.size >= MAX_WAITING) {
      const isKept = this.#c.awaited.get(dealId) !== undefined // it is due at the next look, too
      if (!isKept) this.#c.logger.warn({ dealId }, 'too many re-runs are waiting: this deal is passed over')
      return
    }
    this.#waiting.add(dealId)
    this.#queue = this.#queue
      .then(() => this.#audit(settled))
      .catch((cause: unknown) => this.#c.logger.error({ dealId, cause: errorMessage(cause) }, 'a re-run could not be kept for later'))
      .finally(() => this.#waiting.delete(dealId))
  }

  async #audit(settled: Settled): Promise<void> {
    if (this.#stop.signal.aborted) return
    const { dealId } = settled
    const row = this.#c.awaited.get(dealId)
    try {
      if (row && !(await this.#isOver(dealId))) return void (await this.#c.awaited.put({ ...row, dueS: await this.#nextLookS(dealId) }))
      await this.#rerun(settled, row !== undefined)
      if (row) await this.#c.awaited.forget(dealId)
    } catch (cause) {
      if (this.#stop.signal.aborted) return // what is kept is looked at after the next start
      await (row ? this.#failAgain(row, cause) : this.#failFirst(settled, cause))
    }
  }

  async #rerun({ dealId, resultHash }: Settled, isOver: boolean): Promise<void> {
    const terms = await this.#c.chain.dealTerms(dealId)
    const provider = terms && (await this.#contactOf(terms.deal))
    if (!provider) throw new Error('its provider is not known here')
    const settled = { network: this.#init.network, deal: terms.deal, resultHash, provider, isOver }
    const rerun = await rerunDeal(this.#c, settled, within(this.#stop.signal, RERUN_TIMEOUT_MS))
    this.#c.events.emit({ type: 'mediation.rerun', ...rerun })
  }

  async #contactOf(deal: Deal): Promise<PeerRef | undefined> {
    for (let leftMs = FIRST_OFFER_MS; leftMs > 0 && !this.#c.contactOf(deal); leftMs -= OFFER_LOOK_MS) await delay(OFFER_LOOK_MS, this.#stop.signal)
    return this.#c.contactOf(deal)
  }

  async #failFirst({ dealId, resultHash }: Settled, cause: unknown): Promise<void> {
    if (errorCode(cause) !== TOO_EARLY) return this.#giveUp(dealId, errorMessage(cause))
    const isKept = await this.#c.awaited.put({ dealId, resultHash, dueS: await this.#nextLookS(dealId), failures: 0 })
    const then = isKept ? 'it is run again when no mediator can vote on it any more' : 'too many others wait for that time'
    this.#giveUp(dealId, `${errorMessage(cause)}; ${then}`)
  }

  async #failAgain(row: AwaitedAudit, cause: unknown): Promise<void> {
    const failures = row.failures + 1
    if (failures < MAX_FAILURES && !FINAL.has(errorCode(cause))) {
      this.#c.logger.debug({ dealId: row.dealId, failures, cause: errorMessage(cause) }, 'a re-run that waits could not be finished, trying again')
      return void (await this.#c.awaited.put({ ...row, failures, dueS: this.#c.chain.headTimeS() + RETRY_S * 2 ** row.failures }))
    }
    await this.#c.awaited.forget(row.dealId)
    this.#giveUp(row.dealId, errorMessage(cause))
  }

  #giveUp(dealId: Bytes32, reason: string): void {
    this.#c.events.emit({ type: 'mediation.unable', dealId, reason })
  }

  async #isOver(dealId: Bytes32): Promise<boolean> {
    return NO_VOTE_TO_COME.has((await this.#c.chain.dealState(dealId)).state)
  }

  /** When the audit window of a paid deal, or its storage, is over; a case's end is heard. Block time. */
  async #nextLookS(dealId: Bytes32): Promise<number> {
    const nowS = this.#c.chain.headTimeS()
    try {
      const asked = [this.#c.chain.dealState(dealId), this.#c.chain.params(), this.#c.chain.dealTerms(dealId)] as const
      const [{ state, sinceS }, { auditS }, terms] = await Promise.all(asked)
      const closedS = sinceS + Math.max(auditS, terms?.deal.storageS ?? 0) + CLOSED_MARGIN_S
      if (state === 'Paid' && closedS > nowS) return closedS
    } catch (cause) {
      this.#c.logger.debug({ dealId, cause: errorMessage(cause) }, 'when a deal is out of its audit window could not be read, looked at again')
    }
    return nowS + CASE_LOOK_S
  }
}
