import { fewestToGo } from '../../core/fewest-to-go.ts'

/** Which services are warm, who of them is asked now, and who goes when another needs the room. Pure: it knows neither containers nor time. */
export class Eviction {
  /** Absent: nobody goes for being idle alone. */
  readonly #idleMs: number | undefined
  /** Warm ones, and since when nobody asked them. */
  readonly #idleSince = new Map<string, number>()
  /** Requests that run or wait, of cold ones too: what somebody waits for does not go when it comes. */
  readonly #users = new Map<string, number>()

  constructor(idleMs?: number) {
    this.#idleMs = idleMs
  }

  get warm(): readonly string[] {
    return [...this.#idleSince.keys()]
  }

  isBusy(name: string): boolean {
    return (this.#users.get(name) ?? 0) > 0
  }

  started(name: string, nowMs: number): void {
    this.#idleSince.set(name, nowMs)
  }

  stopped(name: string): void {
    this.#idleSince.delete(name)
  }

  enter(name: string): void {
    this.#users.set(name, (this.#users.get(name) ?? 0) + 1)
  }

  leave(name: string, nowMs: number): void {
    const left = (this.#users.get(name) ?? 1) - 1
    if (left > 0) this.#users.set(name, left)
    else this.#users.delete(name)
    if (this.#idleSince.has(name)) this.#idleSince.set(name, nowMs)
  }

  /**
   * Who goes so that something fits: the longest idle first, and nobody whose going does not help. Undefined: it would not fit if all idle ones went.
   * `fits`: is there room once these have gone? More that go never make less room.
   */
  victims(fits: (gone: readonly string[]) => boolean): readonly string[] | undefined {
    return fewestToGo(this.#longestIdle(), fits)
  }

  /** Idle for too long. */
  expired(nowMs: number): readonly string[] {
    const idleMs = this.#idleMs
    return idleMs === undefined ? [] : this.#longestIdle().filter((name) => nowMs - (this.#idleSince.get(name) ?? nowMs) >= idleMs)
  }

  #longestIdle(): readonly string[] {
    return [...this.#idleSince]
      .filter(([name]) => !this.isBusy(name))
      .sort(([, a], [, b]) => a - b)
      .map(([name]) => name)
  }
}
