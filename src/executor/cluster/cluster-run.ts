import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../../core/clock.ts'
import { delay, within } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { JobOutcome, Usage } from '../../core/job-outcome.ts'
import { Detached } from '../detached.ts'
import { collectOutputs } from '../docker/collect-outputs.ts'
import { CLOSED } from '../docker/container-run.ts'
import type { JobDisk } from '../docker/job-disk.ts'
import { JobLog } from '../docker/job-log.ts'
import { logTail } from '../log-tail.ts'
import type { ClusterBackend, ClusterJob, ClusterState } from './backend.ts'

/** A question to the cluster's manager; it has other things to do. */
const POLL_MS = 250
const ASK_TIMEOUT_MS = 20_000
/** A manager that is restarted or replaced is back by then. */
const MANAGER_BACK_MS = 120_000
/** The last words of a job come over the network, or by a file system that writes later. */
const DRAIN_MS = 5_000
/** Outputs of a hundred GiB over a network of a gigabit. */
const FETCH_MS = 20 * 60_000

type Stop = 'timed-out' | 'cancelled' | 'flooded' | 'overfull' | 'closed' | 'detached'

export interface ClusterRunComponents {
  readonly backend: ClusterBackend
  readonly disk: JobDisk
  readonly clock: Clock
}

/** One job from its place in the queue (or from where an earlier process left it) to its outcome. */
export class ClusterRun {
  readonly log: JobLog
  readonly #c: ClusterRunComponents
  readonly #job: ClusterJob
  readonly #handle: string
  readonly #over = new AbortController()
  #stop: Stop | undefined
  #told = false
  #startedAtMs: number | undefined

  constructor(components: ClusterRunComponents, { job, handle }: { readonly job: ClusterJob; readonly handle: string }) {
    this.#c = components
    this.#job = job
    this.#handle = handle
    this.log = new JobLog(
      (stream, chunk) => {
        this.#tellStarted() // its first words may be here before the manager says that it runs
        this.#job.request.onLog?.(stream, chunk)
      },
      () => this.#end('flooded')
    )
  }

  /** The job was left in the cluster for a later process. */
  get isDetached(): boolean {
    return this.#stop === 'detached'
  }

  async end(signal: AbortSignal): Promise<JobOutcome> {
    const onAbort = (): void => this.#end(signal.reason instanceof Detached ? 'detached' : 'cancelled')
    signal.addEventListener('abort', onAbort, { once: true })
    if (signal.aborted) onAbort()
    const hush = new AbortController()
    try {
      this.#startedAtMs = await this.#readStart()
      const said = this.#c.backend
        .follow(this.#handle, this.#job, { take: (stream, bytes) => this.log.take(stream, bytes), signal: hush.signal })
        .catch(() => {}) // a log that is cut off spoils no result
      const last = await this.#untilEnded()
      if (last) await Promise.race([said, delay(this.#drainMs(last), hush.signal)])
      return await this.#outcome(last)
    } finally {
      signal.removeEventListener('abort', onAbort)
      hush.abort(new Error('the job has ended'))
    }
  }

  /** What a backend brings from afar may have to wait for the manager, as the outputs do. */
  #drainMs({ kind }: ClusterState): number {
    return kind === 'ended' && this.#c.backend.fetch ? MANAGER_BACK_MS : DRAIN_MS
  }

  #end(why: Stop): void {
    this.#stop ??= why
    this.#over.abort(new Error(why))
  }

  /** The job's last state; undefined: it is we who end it. */
  async #untilEnded(): Promise<ClusterState | undefined> {
    let answeredAtMs = this.#c.clock.nowMs()
    while (this.#stop === undefined) {
      try {
        const state = await this.#c.backend.state(this.#handle, this.#job, within(this.#over.signal, ASK_TIMEOUT_MS))
        answeredAtMs = this.#c.clock.nowMs()
        if (state.kind === 'ended' || state.kind === 'lost') return state
        if (state.kind === 'overfull') this.#end('overfull')
        if (state.kind === 'running') await this.#watch()
      } catch (cause) {
        if (this.#stop !== undefined) return undefined
        if (this.#c.clock.nowMs() - answeredAtMs > MANAGER_BACK_MS) return { kind: 'lost', reason: `the cluster does not answer: ${errorMessage(cause)}` }
      }
      await this.#pause()
    }
    return undefined
  }

  /** Until it is worth to look again. */
  async #pause(): Promise<void> {
    const passed = new AbortController()
    const signal = AbortSignal.any([this.#over.signal, passed.signal])
    const waits = [delay(this.#pollMs(), signal), ...(this.#c.backend.changed ? [this.#c.backend.changed(this.#handle, signal)] : [])]
    await Promise.race(waits).catch(() => {}) // ended: seen by the loop
    passed.abort(new Error('it is looked at again'))
    await Promise.allSettled(waits)
  }

  /** Not past the end of the job's time. */
  #pollMs(): number {
    const left = this.#startedAtMs === undefined ? POLL_MS : this.#startedAtMs + this.#job.request.spec.timeoutMs - this.#c.clock.nowMs()
    return Math.max(1, Math.min(POLL_MS, left))
  }

  async #watch(): Promise<void> {
    this.#tellStarted()
    const nowMs = this.#c.clock.nowMs()
    // By our own clock: a box's may be wrong by hours.
    this.#startedAtMs ??= await this.#writeStart(nowMs)
    if (nowMs - this.#startedAtMs >= this.#job.request.spec.timeoutMs) this.#end('timed-out')
    else if (await this.#c.disk.isOverfull()) this.#end('overfull')
    else if (this.#c.disk.isClosed) this.#end('closed')
  }

  #tellStarted(): void {
    if (!this.#told) this.#job.request.onStarted?.()
    this.#told = true
  }

  async #writeStart(nowMs: number): Promise<number> {
    await writeFile(join(this.#job.folder, 'started'), String(nowMs))
    return nowMs
  }

  async #readStart(): Promise<number | undefined> {
    const text = await readFile(join(this.#job.folder, 'started'), 'utf8').catch(() => '') // it did not run yet
    return /^\d+$/.test(text) ? Number(text) : undefined
  }

  async #outcome(last: ClusterState | undefined): Promise<JobOutcome> {
    const { spec, workDir } = this.#job.request
    await mkdir(join(workDir, 'outputs'), { recursive: true })
    const usage = this.#usage(last)
    const tail = (note = ''): string => logTail(this.log.all, note)
    const limit = (which: 'stdout-bytes' | 'disk-bytes' | 'output-bytes' | 'output-files' | 'output-names', note = ''): JobOutcome => ({
      kind: 'completed',
      outcome: { class: 'limit', limit: which },
      usage,
      logTail: tail(note)
    })
    if (this.log.isFlooded) return limit('stdout-bytes')
    if (this.#stop === 'overfull') return limit('disk-bytes')
    if (this.#stop === 'closed') return { kind: 'failed', reason: CLOSED, usage, logTail: tail() }
    if (this.#stop === 'timed-out') return { kind: 'timed-out', timeoutMs: spec.timeoutMs, usage, logTail: tail() }
    if (last?.kind === 'lost') return { kind: 'failed', reason: last.reason, usage, logTail: tail() }
    if (last?.kind !== 'ended') return { kind: 'cancelled', usage, logTail: tail() }
    if (last.oomKilled) return { kind: 'out-of-memory', usage, logTail: tail() }
    if (!(await this.#fetch()) || (await this.#c.disk.isFull())) return limit('disk-bytes', 'the job wrote more than it may')
    const collected = await collectOutputs(spec, { source: this.#c.disk.outputs, target: join(workDir, 'outputs') })
    if (collected.kind === 'limit') return limit(collected.limit, collected.note)
    const outcome = last.exitCode === 0 ? ({ class: 'ok' } as const) : ({ class: 'exit', exitCode: last.exitCode & 0xff || 255 } as const)
    return { kind: 'completed', outcome, usage, logTail: tail() }
  }

  /** Where the boxes do not see our folder. */
  async #fetch(): Promise<boolean> {
    return (await this.#c.backend.fetch?.(this.#handle, this.#job, AbortSignal.timeout(FETCH_MS))) ?? true
  }

  /** What a box's processors did is not told by its manager. */
  #usage(last: ClusterState | undefined): Usage {
    const watched = this.#startedAtMs === undefined ? 0 : this.#c.clock.nowMs() - this.#startedAtMs
    return { wallMs: Math.max(0, last?.kind === 'ended' ? last.wallMs : watched), cpuMs: 0, peakMemoryBytes: 0 }
  }
}
