import type { Clock } from '../../core/clock.ts'
import type { RunControl } from '../../executor/index.ts'
import type { ProviderJob } from './provider-job.ts'

type Kept = NonNullable<ProviderJob['meter']>

/** How long a metered job has run: what it was halted does not count, nor does a restart of this node undo it. */
export class PaidClock {
  readonly #clock: Clock
  readonly #save: (kept: Kept) => Promise<void>
  #control: RunControl | undefined
  #startedAtMs = 0
  #haltedMs: number
  #haltedSinceMs: number | undefined

  /** `kept`: from before a restart. */
  constructor(clock: Clock, kept: Kept | undefined, save: (kept: Kept) => Promise<void>) {
    this.#clock = clock
    this.#save = save
    this.#haltedMs = kept?.haltedMs ?? 0
    this.#haltedSinceMs = kept?.haltedSinceMs
  }

  get isHalted(): boolean {
    return this.#haltedSinceMs !== undefined
  }

  /** Ms for which it was halted, all in all. */
  get haltedMs(): number {
    return this.#haltedMs + (this.#haltedSinceMs === undefined ? 0 : this.#clock.nowMs() - this.#haltedSinceMs)
  }

  get ranMs(): number {
    return this.#clock.nowMs() - this.#startedAtMs - this.haltedMs
  }

  /** It runs; where its engine can halt it, by `control`, which may have found it running or halted. */
  async begin(control: RunControl | undefined): Promise<void> {
    this.#control = control
    this.#startedAtMs = control?.startedAtMs ?? this.#clock.nowMs()
    // An engine without a control begins anew after a restart; one that says that the job runs is right.
    if (!control) this.#haltedMs = 0
    if (control?.isPaused) this.#haltedSinceMs ??= this.#clock.nowMs()
    else this.#haltedSinceMs = undefined
  }

  /** False where its engine can't. */
  async halt(): Promise<boolean> {
    if (!this.#control) return false
    await this.#control.pause()
    this.#haltedSinceMs = this.#clock.nowMs()
    await this.#keep()
    return true
  }

  async resume(): Promise<void> {
    if (this.#haltedSinceMs === undefined) return
    const haltedMs = this.haltedMs
    await this.#control?.resume(haltedMs) // before it is told: where the engine does not answer, the job is halted still
    this.#haltedMs = haltedMs
    this.#haltedSinceMs = undefined
    await this.#keep()
  }

  #keep(): Promise<void> {
    const haltedSinceMs = this.#haltedSinceMs
    return this.#save({ haltedMs: this.#haltedMs, ...(haltedSinceMs !== undefined && { haltedSinceMs }) })
  }
}
