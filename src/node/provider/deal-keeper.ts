import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Chain, DealEvent } from '../../chain/ports.ts'
import { abortable } from '../../core/abortable.ts'
import type { Clock } from '../../core/clock.ts'
import { delay } from '../../core/clock.ts'
import type { Deal } from '../../core/deal.ts'
import type { JobState } from '../../core/deal-state.ts'
import { isTerminal } from '../../core/deal-state.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Engine } from '../../core/resource-offer.ts'
import type { Startable } from '../../core/startable.ts'
import type { Executor } from '../../executor/index.ts'
import { Detached } from '../../executor/index.ts'
import type { BlobRef, Blobs } from '../../p2p/blobs.ts'
import type { Repository } from '../../store/repository.ts'
import type { NodeEvents } from '../events.ts'
import type { ExtensionKeeper } from '../extension-keeper.ts'
import { cidsOfSpec } from '../retention/holding.ts'
import type { Holdings } from '../retention/holdings.ts'
import { createMeter } from './create-meter.ts'
import { LiveJob } from './live-job.ts'
import type { ModuleShelf } from './module-shelf.ts'
import type { ProviderJob } from './provider-job.ts'
import type { DealRun, Hardware } from './run-deal.ts'
import { randomBytes32, runDeal, shareModule } from './run-deal.ts'
import { Settler } from './settler.ts'

export interface DealKeeperComponents {
  readonly chain: Chain
  readonly jobs: Repository<Bytes32, ProviderJob>
  readonly blobs: Blobs
  readonly holdings: Pick<Holdings, 'hold' | 'holdNew'>
  readonly shelf: ModuleShelf
  readonly executors: ReadonlyMap<Engine, Executor>
  /** What this provider co-signed and what it reserved for it. */
  readonly leases: {
    /** Every deal that was co-signed and has not ended: those from before a restart, too. */
    all(): Promise<readonly Bytes32[]>
    /** The job behind a co-signed deal; undefined when it was never ours or the lease is gone. */
    jobOf(dealId: Bytes32): Promise<Pick<ProviderJob, 'signed' | 'spec' | 'client' | 'run'> | undefined>
    /** The lease becomes a hold: the capacity stays sold until `release`. */
    hold(dealId: Bytes32): Promise<void>
    release(dealId: Bytes32): void
    /** By uuid, the GPUs that were promised to the deal. */
    gpusOf(dealId: Bytes32): readonly string[]
    /** Resolves once nothing of this node's own is left in the room that was promised to the deal. */
    cleared(dealId: Bytes32, signal: AbortSignal): Promise<void>
  }
  /** Absent on a network where no further time can be bought. */
  readonly extended?: Pick<ExtensionKeeper, 'keep'> | undefined
  readonly clock: Clock
  readonly logger: Logger
  readonly events: NodeEvents
}

export interface DealKeeperInit {
  readonly wallet: Address
  /** Each job works in a folder of its own below this one. */
  readonly folder: string
  readonly hardware: Hardware
  /** May the next job of its kind find a container waiting, whatever its client asked for? */
  isWarm(spec: JobSpec): boolean
}

/** Some rows and pins on disk. */
const HOLD_MS = 60_000
/** A disk or a chain that fails for a moment delays a deal by little, one that fails for long is not asked without pause. */
const RETRY_MS = 500
const MAX_RETRY_MS = 30_000

/** What a job left can be such that it can't be read, hashed or kept: its client must not be able to make a provider silent by it, who would pay for that. */
const brokenRun = (cause: unknown): DealRun => ({
  ok: false,
  failure: { kind: 'failed', reason: `this provider can't keep what the job left: ${errorMessage(cause)}`.slice(0, 1000), logTail: '' }
})

/** Unix seconds after which it can no longer end well. */
const endOf = ({ openBy, fetchS, timeoutS }: Deal): number => openBy + fetchS + timeoutS

/** The provider's deals from Open to the end: runs them, keeps results, gets paid. Survives a restart at any point. */
export class DealKeeper implements Startable {
  readonly name = 'node:deal-keeper'
  readonly #c: DealKeeperComponents
  readonly #init: DealKeeperInit
  readonly #live = new Map<Bytes32, LiveJob>()
  readonly #arrivals = new Set<() => void>()
  readonly #running = new Set<Promise<void>>()
  readonly #settler: Settler
  /** Being taken up: an event and the look at the start may tell of one deal at once. */
  readonly #opening = new Set<Bytes32>()
  readonly #stop = new AbortController()
  #unlisten = (): void => {}

  constructor(components: DealKeeperComponents, init: DealKeeperInit) {
    this.#c = components
    this.#init = init
    const { chain, clock, logger, events } = components
    this.#settler = new Settler({
      ...{ chain, clock, logger, events },
      save: (live, change) => this.#save(live, change),
      ended: (live, state) => this.#close(live, { state })
    })
  }

  async start(): Promise<void> {
    this.#unlisten = this.#c.chain.onDealEvent((event) => this.#onDealEvent(event))
    const open: ProviderJob[] = []
    for await (const record of this.#c.jobs.values()) if (record.phase !== 'closed') open.push(record)
    const running = new Set(open.filter(({ phase }) => phase === 'open').map(({ dealId }) => dealId))
    for (const executor of this.#c.executors.values()) await executor.sweep(running)
    for (const record of open) this.#resume(record)
    for (const dealId of await this.#c.leases.all()) if (!this.#live.has(dealId)) this.#track(this.#catchUp(dealId))
  }

  /** Leaves the runs without a word to the chain: they are taken up again at the next start; containers go on meanwhile. */
  async stop(): Promise<void> {
    this.#unlisten()
    this.#stop.abort(new Error('the node stops'))
    this.#settler.stop()
    for (const live of this.#live.values()) live.stop.abort(new Detached())
    await Promise.allSettled(this.#running)
  }

  get(dealId: Bytes32): LiveJob | undefined {
    return this.#live.get(dealId)
  }

  /** A co-signed deal once it is seen open: its client may have seen that a moment before us. Undefined: not ours, or not open in time. */
  async untilOpen(dealId: Bytes32, signal: AbortSignal): Promise<LiveJob | undefined> {
    if (this.#live.has(dealId) || !(await this.#c.leases.jobOf(dealId))) return this.#live.get(dealId)
    return new Promise((resolve) => {
      const look = (): void => {
        const live = this.#live.get(dealId)
        if (!live && !signal.aborted) return
        this.#arrivals.delete(look)
        resolve(live)
      }
      this.#arrivals.add(look)
      signal.addEventListener('abort', look, { once: true })
      look()
    })
  }

  /** A job that is no longer live, as it was kept. */
  async record(dealId: Bytes32): Promise<ProviderJob | undefined> {
    return this.#live.get(dealId)?.record ?? (await this.#c.jobs.get(dealId))
  }

  get settler(): Settler {
    return this.#settler
  }

  #onDealEvent(event: DealEvent): void {
    if (event.type === 'opened' && event.provider === this.#init.wallet) this.#track(this.#open(event.dealId))
    if (event.type === 'paid' || (event.type === 'moved' && isTerminal(event.state))) {
      const live = this.#live.get(event.dealId)
      if (live) this.#track(this.#close(live, event))
    }
  }

  async #open(dealId: Bytes32): Promise<void> {
    if (this.#live.has(dealId) || (await this.#c.jobs.get(dealId))) return // a restart or a repeated event
    const job = await this.#c.leases.jobOf(dealId)
    if (!job) return this.#c.logger.warn({ dealId }, 'a deal was opened that this node does not know: it will time out')
    await this.#insist({ dealId, endS: endOf(job.signed.deal) }, () => this.#take({ dealId, ...job }))
  }

  /** What was opened while this node was away, or as it started: events tell of new blocks alone. It may be opened still, too. */
  async #catchUp(dealId: Bytes32): Promise<void> {
    const job = await this.#c.leases.jobOf(dealId)
    if (!job) return
    await this.#insist({ dealId, endS: endOf(job.signed.deal) }, async () => {
      const { state } = await abortable(this.#c.chain.dealState(dealId), this.#stop.signal)
      // An endpoint that is behind does not know of it yet. Whose time to be opened is over loses its lease.
      if (state === 'None') return this.#live.has(dealId) || !(await this.#c.leases.jobOf(dealId))
      return state === 'Fetching' || state === 'Open' ? this.#take({ dealId, ...job }) : true
    })
  }

  /** Until it is done or, undefined, the node stops or `endS` (unix seconds) is over: a failure now must not cost what the deal locks. */
  async #insist<T>({ dealId, endS }: { readonly dealId: Bytes32; readonly endS: number }, act: () => Promise<T | false>): Promise<T | undefined> {
    const { signal } = this.#stop
    for (let waitMs = RETRY_MS; !signal.aborted; waitMs = Math.min(2 * waitMs, MAX_RETRY_MS)) {
      const isLast = this.#c.clock.nowMs() / 1000 > endS
      try {
        const done = await act()
        if (done !== false) return done
        if (isLast) return undefined
      } catch (cause) {
        if (isLast && !signal.aborted) throw cause
        const facts = { dealId, code: errorCode(cause), cause: errorMessage(cause) }
        if (!signal.aborted) this.#c.logger.warn(facts, 'a deal could not be taken up, trying again')
      }
      await delay(waitMs, signal).catch(() => {}) // aborted: the loop ends
    }
    return undefined
  }

  /** Once, however often it is told of. */
  async #take(job: Pick<ProviderJob, 'dealId' | 'signed' | 'spec' | 'client' | 'run'>): Promise<true> {
    const { dealId, signed, spec, client, run } = job // a lease has more, which a row of ours may not
    if (this.#opening.has(dealId) || this.#live.has(dealId)) return true
    this.#opening.add(dealId)
    try {
      if (await this.#c.jobs.get(dealId)) return true
      await this.#c.leases.hold(dealId)
      const record: ProviderJob = { dealId, signed, spec, client, ...(run && { run }), phase: 'open', trace: [] }
      // Before the first byte is fetched: whoever withholds inputs is convicted, so that none may be swept from here on.
      await this.#c.holdings.hold(`deal/${dealId}`, cidsOfSpec(spec), AbortSignal.timeout(HOLD_MS))
      await this.#c.jobs.put(dealId, record)
      if (!this.#stop.signal.aborted) this.#resume(record) // else the next start does
      return true
    } finally {
      this.#opening.delete(dealId)
    }
  }

  #resume(record: ProviderJob): void {
    const live = new LiveJob(record, join(this.#init.folder, record.dealId))
    this.#live.set(record.dealId, live)
    for (const look of this.#arrivals) look()
    this.#track(this.#takeUp(live))
  }

  /** Chain state wins over what we remember. */
  async #takeUp(live: LiveJob): Promise<void> {
    const { dealId } = live.record
    // Whatever its phase is, it is not left: a result that nobody commits or claims is not paid.
    const ask = () => abortable(this.#c.chain.dealState(dealId), this.#stop.signal)
    const onChain = await this.#insist({ dealId, endS: Number.POSITIVE_INFINITY }, ask)
    if (!onChain) return // the node stops
    if (onChain.state === 'Paid' || isTerminal(onChain.state)) return this.#close(live, { state: onChain.state })
    // Run all the same, where that fails: it was promised.
    await this.#c.leases
      .hold(dealId)
      .catch((cause: unknown) => this.#c.logger.warn({ dealId, cause: errorMessage(cause) }, 'what a deal needs is not kept for it'))
    if (live.record.phase === 'open') await this.#run(live)
    if (live.record.phase === 'failed') this.#settler.abandon(live)
    if (live.record.phase === 'done') this.#settler.awaitAcceptance(live)
  }

  async #run(live: LiveJob): Promise<void> {
    const { record } = live
    const executor = this.#c.executors.get(record.spec.engine.type)
    if (!executor)
      return this.#save(live, () => ({
        ...live.record,
        phase: 'failed',
        failure: { kind: 'failed', reason: `this node has no ${record.spec.engine.type} engine`, logTail: '' }
      }))
    await Promise.all([live.logs.stdout.reset(), live.logs.stderr.reset()])
    const meter = createMeter(this.#c, live, (kept) => this.#save(live, () => ({ ...live.record, meter: kept })))
    live.meter = meter
    const c = {
      ...this.#c,
      meter,
      executor,
      gpusOf: this.#c.leases.gpusOf,
      cleared: this.#c.leases.cleared,
      notary: this.#c.chain.notary,
      signer: this.#signer(),
      nowMs: () => this.#c.clock.nowMs(),
      randomBytes32,
      hardware: this.#init.hardware,
      isWarm: this.#init.isWarm,
      keep: (make: () => Promise<BlobRef>, signal: AbortSignal) => this.#c.holdings.holdNew(`deal/${record.dealId}`, make, signal),
      login: () => live.login.promise
    }
    const hooks = {
      onState: (state: JobState) => this.#stamp(live, state),
      onLog: (stream: 'stdout' | 'stderr', chunk: Uint8Array) => {
        live.logs[stream].append(chunk)
        live.changed()
      }
    }
    const at = { job: record, workDir: join(this.#init.folder, record.dealId, 'work') }
    const run = await runDeal({ ...c, ...hooks }, at, live.stop.signal).catch(brokenRun)
    live.meter = undefined // nothing is asked for any more
    if (live.stop.signal.aborted) return // stopped, not failed: the next start runs it again
    const phase = run.ok ? ({ phase: 'done', result: run.signed } as const) : ({ phase: 'failed', failure: run.failure } as const)
    const save = async (): Promise<true> => {
      await this.#save(live, () => (live.record.phase === 'closed' ? live.record : { ...live.record, ...phase }))
      return true
    }
    // Not left to a disk that refuses once: a deal of which nothing is said until its time is over costs a part of the stake.
    if (!(await this.#insist({ dealId: record.dealId, endS: Number.POSITIVE_INFINITY }, save)) || !run.ok) return
    const { outputsCid, outputsBytes } = run.signed.result
    this.#c.events.emit({ type: 'result.ready', dealId: record.dealId, outputsCid, bytes: outputsBytes })
    this.#track(shareModule(this.#c, record.spec, this.#stop.signal))
  }

  #signer() {
    const { signer } = this.#c.chain
    if (!signer) throw new Error('invariant: a provider has a wallet')
    return signer
  }

  #stamp(live: LiveJob, state: JobState): void {
    live.record = live.stamped(state, this.#c.clock.nowMs())
    this.#c.events.emit({ type: 'deal.state', dealId: live.record.dealId, state })
    if (state === 'starting') this.#settler.fetched(live)
    live.changed()
  }

  #save(live: LiveJob, change: () => ProviderJob): Promise<void> {
    return live.change(change, (record) => this.#c.jobs.put(record.dealId, record))
  }

  async #close(live: LiveJob, how: { readonly type?: string; readonly state?: string }): Promise<void> {
    if (live.record.phase === 'closed') return
    this.#settler.forget(live.record.dealId)
    const paid = how.type === 'paid' || how.state === 'Paid' || how.state === 'Closed'
    if (!paid) live.stop.abort(new Error(`the deal ended as ${how.state}`))
    await this.#save(live, () => ({ ...live.stamped(paid ? 'paid' : 'failed', this.#c.clock.nowMs(), paid ? undefined : how.state), phase: 'closed' }))
    this.#live.delete(live.record.dealId) // whoever follows it has it; whoever asks later reads it from disk
    this.#c.leases.release(live.record.dealId)
    // What others may still ask for is held (docs/protocol/retention.md); the run's own folder is only scratch.
    await rm(join(this.#init.folder, live.record.dealId, 'work'), { recursive: true, force: true })
  }

  #track(work: Promise<void>): void {
    const tracked = work.catch((cause: unknown) => this.#c.logger.error({ cause: errorMessage(cause) }, 'a deal needs attention'))
    const done = tracked.finally(() => this.#running.delete(done))
    this.#running.add(done)
  }
}
