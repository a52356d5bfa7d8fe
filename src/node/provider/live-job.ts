import type { JobState } from '../../core/deal-state.ts'
import type { RegistryLogin } from '../../executor/index.ts'
import type { DeliveryOut } from '../../market/index.ts'
import { MAX_LOG_CHUNK_BYTES } from '../../market/index.ts'
import { JobLog } from './job-logs.ts'
import type { JobMeter } from './job-meter.ts'
import type { ProviderJob } from './provider-job.ts'

type Stream = 'stdout' | 'stderr'

/** One deal in the hands of its provider: its record, its logs, and whoever follows it now. */
export class LiveJob {
  record: ProviderJob
  readonly logs: Readonly<Record<Stream, JobLog>>
  readonly stop = new AbortController()
  /** What the client shows to the registry of its image; in memory alone. */
  readonly login = Promise.withResolvers<RegistryLogin>()
  /** Buys the time of a metered job while it runs. */
  meter: Pick<JobMeter, 'ask' | 'answer'> | undefined
  /** The chain did not take the client's acceptance: a wallet that is a contract may take back what it signed. */
  isAcceptanceRefused = false
  /** What its client has asked for is done once: each time more would be a transaction more. */
  readonly asked = new Set<'refuse' | 'cancel'>()
  readonly #wakeUps = new Set<() => void>()
  #changed: Promise<unknown> = Promise.resolve()

  constructor(record: ProviderJob, folder: string) {
    this.record = record
    this.logs = { stdout: new JobLog(`${folder}/live/stdout`), stderr: new JobLog(`${folder}/live/stderr`) }
  }

  /** A copy of the record with one more state in its trace. */
  stamped(state: JobState, atMs: number, detail?: string): ProviderJob {
    const entry = detail === undefined ? { state, atMs } : { state, atMs, detail }
    return { ...this.record, trace: [...this.record.trace, entry].slice(-64) }
  }

  /**
   * A change of the record, on disk before it counts. Acceptance, commitment and the chain's end come at any time: each begins with
   * what the one before it left, or a deal that was accepted is written over as one that was not.
   */
  change(change: () => ProviderJob, put: (record: ProviderJob) => Promise<void>): Promise<void> {
    const done = this.#changed.then(async () => {
      const record = change()
      await put(record)
      this.record = record
      this.changed()
    })
    this.#changed = done.catch(() => {}) // told to whoever asked for it
    return done
  }

  get followers(): number {
    return this.#wakeUps.size
  }

  /** Tells the followers that there is something new to send. */
  changed(): void {
    for (const wake of this.#wakeUps) wake()
  }

  /**
   * All that a client should know, from the start or from where it left off, then live; ends after the last word.
   * Slow followers are no burden: nothing is queued for them, they read record and logs at their own pace.
   */
  async *follow(from: Readonly<Record<Stream, number>>, signal: AbortSignal): AsyncIterable<DeliveryOut> {
    const offsets = { ...from }
    let states = 0
    let told = false
    let asked: JobMeter['ask']
    let wake = (): void => {}
    const listener = (): void => wake()
    this.#wakeUps.add(listener)
    try {
      while (!signal.aborted) {
        // Armed before anything is read: what changes while we send is not missed.
        const next = new Promise<void>((resolve) => (wake = resolve))
        const { trace, result, failure, phase } = this.record
        for (; states < trace.length; states++) yield { type: 'state', ...(trace[states] as ProviderJob['trace'][number]) } // states < length
        yield* this.#newLogs(offsets)
        const ask = this.meter?.ask
        if (ask && ask !== asked) yield { type: 'extend', ...ask }
        asked = ask
        if (!told && result) yield { type: 'result', signed: result }
        if (!told && failure) yield { type: 'failed', ...failure }
        told ||= result !== undefined || failure !== undefined
        if (phase === 'closed' && states >= this.record.trace.length) return
        await untilWokenOr(next, signal)
      }
    } finally {
      this.#wakeUps.delete(listener)
    }
  }

  async *#newLogs(offsets: Record<Stream, number>): AsyncIterable<DeliveryOut> {
    for (const stream of ['stdout', 'stderr'] as const) {
      while (offsets[stream] < this.logs[stream].size) {
        // A log that a full disk cut off must not keep the result back, with which the whole of it comes.
        const bytes = await this.logs[stream].read(offsets[stream], MAX_LOG_CHUNK_BYTES).catch(() => new Uint8Array())
        if (bytes.length === 0) break
        yield { type: 'log', stream, offset: offsets[stream], bytes }
        offsets[stream] += bytes.length
      }
    }
  }
}

function untilWokenOr(woken: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done, { once: true })
    void woken.then(done)
  })
}
