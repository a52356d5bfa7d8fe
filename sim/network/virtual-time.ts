import type { Clock } from '../../src/core/clock.ts'

/** Turns of the real event loop after each moment: promise chains of the code under test hop through `setImmediate` at most so often. */
const SETTLE_TURNS = 8

interface Timer {
  readonly atMs: number
  readonly order: number
  readonly run: () => void
  cancelled: boolean
}

/**
 * Time that jumps from timer to timer. While installed, the timers of the whole process are its own, so that the market's code runs
 * unchanged: an hour passes as fast as its events can be worked through.
 */
export class VirtualTime implements Clock {
  #nowMs: number
  #order = 0
  readonly #heap: Timer[] = []
  readonly #real = { setTimeout, clearTimeout, setInterval, clearInterval, timeout: AbortSignal.timeout, now: Date.now, performanceNow: performance.now }

  constructor(startMs: number) {
    this.#nowMs = startMs
  }

  /** Whole, as clocks are; events lie between. */
  nowMs(): number {
    return Math.floor(this.#nowMs)
  }

  /** Runs `run` after `ms`, 0 or more. */
  in(ms: number, run: () => void): Timer {
    const timer: Timer = { atMs: this.#nowMs + Math.max(0, ms), order: this.#order++, run, cancelled: false }
    push(this.#heap, timer)
    return timer
  }

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => this.in(ms, resolve))
  }

  /** Everything that is due until then, in order, each moment with all that follows from it. */
  async advanceTo(untilMs: number): Promise<void> {
    for (let next = this.#heap[0]; next !== undefined && next.atMs <= untilMs; next = this.#heap[0]) {
      this.#nowMs = Math.max(this.#nowMs, next.atMs)
      while (this.#heap[0] !== undefined && this.#heap[0].atMs <= this.#nowMs) {
        const timer = pop(this.#heap)
        if (!timer.cancelled) timer.run()
      }
      await this.settle()
    }
    this.#nowMs = Math.max(this.#nowMs, untilMs)
  }

  async settle(): Promise<void> {
    for (let turn = 0; turn < SETTLE_TURNS; turn++) await new Promise<void>((resolve) => setImmediate(resolve))
  }

  install(): void {
    const start = (ms: number | undefined, run: () => void): NodeJS.Timeout => asTimeout(this.in(Number.isFinite(ms) ? (ms ?? 0) : 0, run))
    const stop = (timer: unknown): void => {
      if (isTimer(timer)) timer.cancelled = true
    }
    const every = (run: () => void, ms?: number): NodeJS.Timeout => {
      const held = { cancelled: false, unref: () => held, ref: () => held }
      const again = (): void => {
        if (held.cancelled) return
        run()
        this.in(Math.max(1, ms ?? 1), again)
      }
      this.in(Math.max(1, ms ?? 1), again)
      return asTimeout(held)
    }
    Object.assign(globalThis, {
      setTimeout: (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => start(ms, () => run(...args)),
      clearTimeout: stop,
      setInterval: (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => every(() => run(...args), ms),
      clearInterval: stop
    })
    AbortSignal.timeout = (ms) => {
      const controller = new AbortController()
      this.in(ms, () => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')))
      return controller.signal
    }
    Date.now = () => this.nowMs()
    performance.now = () => this.#nowMs
  }

  uninstall(): void {
    const { timeout, now, performanceNow, ...timers } = this.#real
    Object.assign(globalThis, timers)
    AbortSignal.timeout = timeout
    Date.now = now
    performance.now = performanceNow
  }
}

/** What callers of timers may do with one: hand it back, or unref it. */
function asTimeout(timer: object): NodeJS.Timeout {
  const handle: unknown = Object.assign(timer, { unref: () => timer, ref: () => timer })
  return handle as NodeJS.Timeout // the two methods that the market's code calls are there
}

const isTimer = (value: unknown): value is { cancelled: boolean } => typeof value === 'object' && value !== null && 'cancelled' in value

const isBefore = (a: Timer, b: Timer): boolean => a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order)

/** A binary heap: 10⁵ timers wait at once in a large run. */
function push(heap: Timer[], timer: Timer): void {
  let at = heap.length
  heap.push(timer)
  while (at > 0) {
    const up = (at - 1) >> 1
    const parent = heap[up]
    if (parent === undefined || !isBefore(timer, parent)) break
    heap[at] = parent
    at = up
  }
  heap[at] = timer
}

function pop(heap: Timer[]): Timer {
  const first = heap[0]
  const last = heap.pop()
  if (first === undefined || last === undefined) throw new Error('invariant: something is due')
  if (heap.length === 0) return first
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    const right = heap[left + 1]
    const leftTimer = heap[left]
    if (leftTimer === undefined) break
    const [child, index] = right !== undefined && isBefore(right, leftTimer) ? [right, left + 1] : [leftTimer, left]
    if (!isBefore(child, last)) break
    heap[at] = child
    at = index
  }
  heap[at] = last
  return first
}
