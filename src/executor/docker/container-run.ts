import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type Docker from 'dockerode'
import type { Clock } from '../../core/clock.ts'
import { delay, within } from '../../core/clock.ts'
import type { JobOutcome, Usage } from '../../core/job-outcome.ts'
import type { Logger } from '../../core/logger.ts'
import { Detached } from '../detached.ts'
import type { RunControl, RunRequest } from '../executor.ts'
import { logTail } from '../log-tail.ts'
import { CgroupMeter } from './cgroup-meter.ts'
import { collectOutputs } from './collect-outputs.ts'
import { createDemux } from './demux-frames.ts'
import { engineMessage, statusOf, unlessGone } from './engine-errors.ts'
import type { JobDisk } from './job-disk.ts'
import { JobLog } from './job-log.ts'
import type { Launch } from './launch.ts'

/** SIGKILL ends a process at once, unless the kernel itself is stuck. */
const KILL_WAIT_MS = 10_000
/** The log's last bytes come with the end of the process. */
const DRAIN_MS = 2_000
/** An engine that is restarted is back by then. */
const ENGINE_BACK_MS = 60_000
const ENGINE_ASK_MS = 500
const WATCH_DISK_MS = 500
/** How a process ends that the engine ended because it stops itself, or whose end it did not see. */
const ENDED_BY_ENGINE: readonly number[] = [137, 143, 255]
const MAX_TIMER_MS = 2 ** 31 - 1
/** A halted job's time does not run: looked at again after so long. */
const HALTED_LOOK_MS = 500

/** No outcome: a node that is root sees what is in it, and lets the job go on. */
export const CLOSED = 'it closed a folder to this node, which is not root and must see how much the job writes'

type Stop = 'timed-out' | 'cancelled' | 'flooded' | 'overfull' | 'closed' | 'detached'

export interface ContainerRunComponents {
  readonly docker: Docker
  readonly launch: Launch
  readonly disk: JobDisk
  /** Whether the engine takes new connections. */
  engineListens(): Promise<boolean>
  readonly clock: Clock
  readonly logger: Logger
}

/** One container from its start (or from where an earlier process left it) to its outcome. */
export class ContainerRun {
  readonly log: JobLog
  readonly #c: ContainerRunComponents
  readonly #request: RunRequest
  readonly #container: Docker.Container
  readonly #stop = Promise.withResolvers<Stop>()
  readonly #over = new AbortController()
  #meter: CgroupMeter | undefined
  #engineWentAway = false
  #detached = false
  #started = false
  #isPaused = false
  #haltedMs: number

  constructor(components: ContainerRunComponents, request: RunRequest) {
    this.#c = components
    this.#container = components.launch.container
    this.#request = request
    this.#haltedMs = request.haltedMs ?? 0
    this.log = new JobLog(
      (stream, chunk) => {
        this.#tellStarted() // its first words may be here before the engine says that it started
        request.onLog?.(stream, chunk)
      },
      () => this.#stop.resolve('flooded')
    )
  }

  /** The container was left running for a later process. */
  get isDetached(): boolean {
    return this.#detached
  }

  /** The engine found its program. */
  get hasStarted(): boolean {
    return this.#started
  }

  /** Rejects for what the engine can't do. */
  async end(signal: AbortSignal): Promise<JobOutcome> {
    const onAbort = (): void => this.#stop.resolve(signal.reason instanceof Detached ? 'detached' : 'cancelled')
    signal.addEventListener('abort', onAbort, { once: true })
    if (signal.aborted) onAbort()
    try {
      return await this.#end()
    } finally {
      signal.removeEventListener('abort', onAbort)
      this.#over.abort(new Error('the job has ended'))
    }
  }

  async remove(): Promise<void> {
    await unlessGone(this.#container.remove({ force: true, v: true })).catch((cause: unknown) =>
      this.#c.logger.warn({ jobId: this.#request.jobId, cause: engineMessage(cause) }, 'a container can’t be removed; it is tried again at the next start')
    )
  }

  async #end(): Promise<JobOutcome> {
    const { launch } = this.#c
    const container = this.#container
    const logStream = await launch.attach()
    const drained = new Promise<void>((resolve) => logStream.once('end', resolve).once('close', resolve))
    logStream.on('error', () => {}) // the engine went away: told by the wait
    logStream.on(
      'data',
      createDemux((stream, bytes) => this.log.take(stream, bytes))
    )
    try {
      await launch.start()
      this.#tellStarted()
      const { State } = await container.inspect()
      this.#meter = new CgroupMeter(State.Pid)
      await this.#meter.start()
      this.#isPaused = State.Paused
      this.#watch(this.#startedAtMs(State))
      this.#request.onControl?.(this.#controlFrom(this.#startedAtMs(State)))
      const exited = this.#exited()
      const why = await Promise.race([exited.then(() => 'exited' as const), this.#stop.promise])
      if (why === 'detached') {
        this.#detached = true
        return { kind: 'cancelled', usage: this.#usage(State), logTail: '' }
      }
      if (why === 'flooded') end(logStream) // the engine would go on to keep for us what we do not want
      if (why !== 'exited') await this.#kill(exited)
      if (why !== 'flooded') await Promise.race([drained, delay(DRAIN_MS, this.#over.signal)])
      return await this.#outcome(why)
    } finally {
      end(logStream)
    }
  }

  #tellStarted(): void {
    if (!this.#started) this.#request.onStarted?.()
    this.#started = true
  }

  #watch(startedAtMs: number): void {
    const { signal } = this.#over
    const ignore = (): void => {} // aborted: the job has ended
    void this.#watchTime(startedAtMs, signal).catch(ignore)
    void this.#watchDisk(signal).catch(ignore)
  }

  async #watchTime(startedAtMs: number, signal: AbortSignal): Promise<void> {
    const leftMs = (): number => startedAtMs + this.#request.spec.timeoutMs + this.#haltedMs - this.#c.clock.nowMs()
    while (this.#isPaused || leftMs() > 0) await delay(this.#isPaused ? HALTED_LOOK_MS : Math.min(leftMs(), MAX_TIMER_MS), signal)
    this.#stop.resolve('timed-out')
  }

  #controlFrom(startedAtMs: number): RunControl {
    return {
      startedAtMs,
      isPaused: this.#isPaused,
      pause: async () => {
        await unlessGone(this.#container.pause()) // it may have ended, or be halted already
        this.#isPaused = true
      },
      resume: async (haltedMs) => {
        await unlessGone(this.#container.unpause())
        this.#haltedMs = haltedMs
        this.#isPaused = false
      }
    }
  }

  async #watchDisk(signal: AbortSignal): Promise<void> {
    for (;;) {
      await delay(WATCH_DISK_MS, signal)
      if (await this.#c.disk.isOverfull()) return this.#stop.resolve('overfull')
      if (this.#c.disk.isClosed) return this.#stop.resolve('closed')
    }
  }

  /** Resolves when the process has ended, through a restart of the engine too. */
  async #exited(): Promise<void> {
    const { signal } = this.#over
    while (!signal.aborted) {
      try {
        const { StatusCode } = await this.#container.wait({ abortSignal: signal })
        if (!ENDED_BY_ENGINE.includes(StatusCode) || (await this.#c.engineListens())) return
        this.#engineWentAway = true
        return await this.#engineBack(signal)
      } catch (cause) {
        if (signal.aborted || statusOf(cause) === 404) return
        this.#engineWentAway = true
        await this.#engineBack(signal)
      }
    }
  }

  async #engineBack(signal: AbortSignal): Promise<void> {
    const until = within(signal, ENGINE_BACK_MS)
    for (;;) {
      await delay(ENGINE_ASK_MS, until)
      if (await this.#c.engineListens()) return
    }
  }

  async #kill(exited: Promise<void>): Promise<void> {
    await unlessGone(this.#container.kill({ signal: 'SIGKILL' }))
    await Promise.race([exited, delay(KILL_WAIT_MS, this.#over.signal)])
  }

  async #outcome(why: 'exited' | Exclude<Stop, 'detached'>): Promise<JobOutcome> {
    const { spec, workDir } = this.#request
    await mkdir(join(workDir, 'outputs'), { recursive: true })
    const { State } = await this.#inspect()
    const usage = this.#usage(State)
    const tail = (note = ''): string => logTail(this.log.all, note)
    const limit = (which: 'stdout-bytes' | 'disk-bytes' | 'output-bytes' | 'output-files' | 'output-names', note = ''): JobOutcome => ({
      kind: 'completed',
      outcome: { class: 'limit', limit: which },
      usage,
      logTail: tail(note)
    })
    if (why === 'flooded' || this.log.isFlooded) return limit('stdout-bytes')
    if (why === 'overfull') return limit('disk-bytes')
    if (why === 'closed') return { kind: 'failed', reason: CLOSED, usage, logTail: tail() }
    if (why === 'timed-out') return { kind: 'timed-out', timeoutMs: spec.timeoutMs, usage, logTail: tail() }
    if (why === 'cancelled') return { kind: 'cancelled', usage, logTail: tail() }
    // Also when only a child was killed: the shell above it may end with 0 and half a result.
    if (State.OOMKilled || (this.#meter?.stop().oomKills ?? 0) > 0) return { kind: 'out-of-memory', usage, logTail: tail() }
    if (State.Error !== '' || State.Running)
      return { kind: 'failed', reason: `the container engine says: ${State.Error || 'it is still running'}`, usage, logTail: tail() }
    if (this.#engineWentAway && ENDED_BY_ENGINE.includes(State.ExitCode))
      return { kind: 'failed', reason: 'the container engine was restarted while the job ran', usage, logTail: tail() }
    if (await this.#c.disk.isFull()) return limit('disk-bytes', 'the disk of the job is full: more bytes or more files than it may write')
    const collected = await collectOutputs(spec, { source: this.#c.disk.outputs, target: join(workDir, 'outputs') })
    if (collected.kind === 'limit') return limit(collected.limit, collected.note)
    const outcome = State.ExitCode === 0 ? ({ class: 'ok' } as const) : ({ class: 'exit', exitCode: State.ExitCode & 0xff || 255 } as const)
    return { kind: 'completed', outcome, usage, logTail: tail() }
  }

  /** Once more where the engine did not answer: a connection from before its restart is dead, and only its use tells. */
  async #inspect(): Promise<Docker.ContainerInspectInfo> {
    try {
      return await this.#container.inspect()
    } catch (cause) {
      if (statusOf(cause) !== undefined) throw cause
      return await this.#container.inspect()
    }
  }

  #startedAtMs({ StartedAt }: Docker.ContainerInspectInfo['State']): number {
    return this.#c.launch.begunAtMs() ?? Date.parse(StartedAt)
  }

  #usage(state: Docker.ContainerInspectInfo['State']): Usage {
    const finished = Date.parse(state.FinishedAt)
    const wallMs = (finished > 0 ? finished : this.#c.clock.nowMs()) - this.#startedAtMs(state)
    const { cpuMs, peakMemoryBytes } = this.#meter?.stop() ?? { cpuMs: 0, peakMemoryBytes: 0 }
    return { wallMs: Math.max(0, wallMs), cpuMs, peakMemoryBytes }
  }
}

/** dockerode types its streams as less than they are. */
function end(stream: NodeJS.ReadableStream): void {
  if ('destroy' in stream && typeof stream.destroy === 'function') stream.destroy()
}
