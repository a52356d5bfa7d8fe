import type { Chain, TrustChain } from '../../chain/index.ts'
import type { DealEvent } from '../../chain/ports.ts'
import { abortable } from '../../core/abortable.ts'
import type { Clock } from '../../core/clock.ts'
import { delay } from '../../core/clock.ts'
import type { DealState } from '../../core/deal-state.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { Blobs } from '../../p2p/blobs.ts'
import type { ClientJob } from '../client/client-job.ts'
import { hasEnded } from '../client/client-job.ts'
import type { Holder, Holding } from './holding.ts'
import type { Holdings } from './holdings.ts'
import type { Owed } from './owed.ts'
import { owed } from './owed.ts'

/** Between two looks at what is due: a walk through memory, where nothing is due. */
const LOOK_MS = 5_000
/** So rarely, though nothing was let go: what was fetched and not pinned goes then. */
const SWEEP_MS = 3_600_000
/** A sweep reads the whole store, so it takes one part in so many of the time at most. */
const SWEEP_SHARE = 100
/** After a chain that did not answer. */
const ASK_AGAIN_S = 300
/** A provider's files beyond the end: blocks that are replaced, a client that comes for its result at the last moment. */
const DEAL_AFTER_S = 600
/** A case is over and the provider has its money: what it was paid to keep, it keeps, though the chain holds no stake for that any more. */
const PAID_BY_CASE: ReadonlySet<DealState> = new Set<DealState>(['Cleared', 'SlashedClient', 'NonDeterministic', 'MediationFailed'])
/** A client's own: it may want to try the job again. */
const JOB_AFTER_S = 86_400

export interface RetentionComponents {
  readonly holdings: Pick<Holdings, 'all' | 'get' | 'drop' | 'postpone'>
  readonly blobs: Pick<Blobs, 'collectGarbage'>
  readonly chain: Pick<Chain, 'dealState' | 'dealTerms' | 'headTimeS' | 'onDealEvent' | 'params'> & { readonly trust?: Pick<TrustChain, 'caseOf'> }
  /** By its id, a job of this node's client. */
  jobOf(jobId: Bytes32): Promise<ClientJob | undefined>
  /** When this node last swept, unix ms; undefined: never. */
  readonly swept: { get(): Promise<number | undefined>; put(atMs: number): Promise<void> }
  /** Sets holdings and pins right at the start. */
  settle(signal: AbortSignal): Promise<void>
  /** What else was kept for it can go too. */
  onReleased(holding: Holding): Promise<void>
  /** Pins that nobody needs, and files beside the blobs that can be had again. */
  trim(): Promise<void>
  readonly clock: Clock
  readonly logger: Logger
}

/** Lets go of blobs when nobody is owed them any more, and of their bytes. docs/protocol/retention.md */
export class Retention implements Startable {
  readonly name = 'node:retention'
  readonly #c: RetentionComponents
  readonly #stop = new AbortController()
  readonly #woken = new Set<Holder>()
  /** Since when, unix ms, every answer was that there is no such deal. A start begins anew: that keeps blobs for longer, never for less. */
  readonly #noneSince = new Map<Holder, { readonly dealId: Bytes32; readonly sinceMs: number }>()
  #isWanted = false
  #tookMs = 0
  #running: Promise<void> = Promise.resolve()
  #unlisten = (): void => {}

  constructor(components: RetentionComponents) {
    this.#c = components
  }

  async start(signal: AbortSignal): Promise<void> {
    await this.#c.settle(signal)
    this.#unlisten = this.#c.chain.onDealEvent((event) => this.#hear(event))
    this.#running = this.#run()
  }

  async stop(): Promise<void> {
    this.#unlisten()
    this.#stop.abort(new Error('the node stops'))
    await this.#running
  }

  /** The next sweep need not wait for something to be let go: room is wanted. */
  wantSweep(): void {
    this.#isWanted = true
  }

  #hear(event: DealEvent): void {
    for (const holder of [`deal/${event.dealId}`, `case/${event.dealId}`] as const) if (this.#c.holdings.get(holder)) this.#woken.add(holder)
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      await this.#quietly('what is kept could not be looked over; it is looked over again', () => this.look())
      await this.#quietly('what nobody needs could not be swept; it is swept later', () => this.#sweepWhenDue())
      await delay(LOOK_MS, signal).catch(() => {}) // aborted: the loop ends
    }
  }

  async #quietly(what: string, act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (cause) {
      if (!this.#stop.signal.aborted) this.#c.logger.warn({ code: errorCode(cause), cause: errorMessage(cause) }, what)
    }
  }

  /** Once over all that is due: lets go of what nobody is owed. */
  async look(): Promise<void> {
    const nowS = this.#c.chain.headTimeS()
    const due = this.#c.holdings.all().filter(({ holder, lookAtS = 0 }) => this.#woken.has(holder) || lookAtS <= nowS)
    for (const holding of due) {
      if (this.#stop.signal.aborted) return
      this.#woken.delete(holding.holder)
      await this.#lookAt(holding, nowS).catch((cause: unknown) => this.#passOver(holding, { nowS, cause }))
    }
  }

  /** One that can't be judged now must not stand in the way of the others. */
  async #passOver({ holder }: Holding, { nowS, cause }: { readonly nowS: number; readonly cause: unknown }): Promise<void> {
    if (this.#stop.signal.aborted) return
    this.#c.logger.debug(
      { holder, code: errorCode(cause), cause: errorMessage(cause) },
      'whether its blobs are still owed could not be told; it is asked again'
    )
    await this.#c.holdings.postpone(holder, nowS + ASK_AGAIN_S)
  }

  async #lookAt(holding: Holding, nowS: number): Promise<void> {
    const { holder } = holding
    const [kind, id = ''] = holder.split('/')
    if (kind === 'published' || kind === 'shelf') return // their holders let go themselves
    const still = kind === 'job' ? await this.#owedForJob(parseBytes32(id), holding, nowS) : await this.#owedForDeal(parseBytes32(id), { holding, nowS })
    if (still) return this.#c.holdings.postpone(holder, still.lookAtS)
    await this.#c.holdings.drop(holder)
    this.#noneSince.delete(holder)
    await this.#c.onReleased(holding)
    this.#isWanted = true
    this.#c.logger.debug({ holder, blobs: holding.cids.length }, 'blobs are owed to nobody any more')
  }

  async #owedForDeal(
    dealId: Bytes32,
    { holding, nowS, afterS = DEAL_AFTER_S }: { readonly holding: Holding; readonly nowS: number; readonly afterS?: number }
  ): Promise<Owed> {
    const { chain } = this.#c
    const asked = Promise.all([chain.dealState(dealId), chain.trust?.caseOf(dealId), chain.params()])
    const [{ state, sinceS }, found, { auditS }] = await abortable(asked, this.#stop.signal) // a chain that is silent must not keep the node from stopping
    const isDisputed = found !== undefined && found.phase !== 'Done' && found.phase !== 'None'
    // Of most deals it need not be known: audits are over, and so are they.
    const isStored = state === 'Paid' && sinceS + auditS <= nowS
    const isHeard = holding.holder === `deal/${dealId}` && PAID_BY_CASE.has(state)
    const terms = isStored || isHeard ? await abortable(chain.dealTerms(dealId), this.#stop.signal) : undefined
    const { storageS = 0 } = terms?.deal ?? {}
    const keptS = Math.max(auditS, storageS)
    return owed({ state, sinceS, isDisputed, nowS, keptS, noneForS: this.#noneForS(holding, { dealId, state }) }, isHeard ? Math.max(afterS, storageS) : afterS)
  }

  /** One answer proves nothing: an endpoint that is behind knows no deal of the last blocks, and blobs that went by its word are owed still. */
  #noneForS({ holder }: Holding, { dealId, state }: { readonly dealId: Bytes32; readonly state: DealState }): number {
    const before = this.#noneSince.get(holder)
    if (state !== 'None') {
      this.#noneSince.delete(holder)
      return 0
    }
    const none = before?.dealId === dealId ? before : { dealId, sinceMs: this.#c.clock.nowMs() }
    this.#noneSince.set(holder, none)
    return this.#ageS(none.sinceMs)
  }

  async #owedForJob(jobId: Bytes32, holding: Holding, nowS: number): Promise<Owed> {
    const job = await this.#c.jobOf(jobId)
    if (job?.dealId) return this.#owedForDeal(job.dealId, { holding, nowS, afterS: JOB_AFTER_S })
    // Without a deal, ended or never journalled: it may be tried again for a day.
    const leftS = JOB_AFTER_S - this.#ageS(job?.trace.at(-1)?.atMs ?? holding.sinceMs)
    if (job && !hasEnded(job)) return { lookAtS: nowS + JOB_AFTER_S }
    return leftS <= 0 ? undefined : { lookAtS: nowS + leftS }
  }

  #ageS(sinceMs: number): number {
    return Math.floor((this.#c.clock.nowMs() - sinceMs) / 1000)
  }

  async #sweepWhenDue(): Promise<void> {
    const { blobs, clock, swept } = this.#c
    const agoMs = clock.nowMs() - ((await swept.get()) ?? 0)
    const waitMs = Math.min(this.#isWanted ? this.#tookMs * SWEEP_SHARE : SWEEP_MS, SWEEP_MS)
    if (agoMs >= 0 && agoMs < waitMs) return // a clock that was set back must not put it off
    this.#isWanted = false
    const startedAt = performance.now()
    await this.#c.trim()
    await blobs.collectGarbage(this.#stop.signal)
    this.#tookMs = performance.now() - startedAt
    await swept.put(clock.nowMs())
  }
}
