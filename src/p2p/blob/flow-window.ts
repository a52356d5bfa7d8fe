import { orAbort } from '../deadline.ts'

/** How many blocks may be asked for at once: grows while they come quickly, shrinks while they are slow. */
export interface FlowWindow {
  /** Resolves with what ends the turn. */
  enter(signal: AbortSignal): Promise<() => void>
  /** How long one block took. */
  report(tookMs: number): void
}

const START = 2
/** 8 MiB of leaves under way hide a round trip of 80 ms at 100 MB/s. */
const MAX = 8
/** A block in less: ask for more. Longer than the other: the link is full, and with fewer at once each still beats the watchdog. */
const QUICK_MS = 1_000
const SLOW_MS = 4_000

export function createFlowWindow(): FlowWindow {
  let size = START
  let active = 0
  const waiting: Array<() => void> = []
  const admit = (): void => {
    while (active < size && waiting.length > 0) {
      active += 1
      waiting.shift()?.()
    }
  }
  return {
    enter: async (signal) => {
      const turn = Promise.withResolvers<void>()
      waiting.push(turn.resolve)
      admit()
      let left = false
      const leave = (): void => {
        if (left) return
        left = true
        active -= 1
        admit()
      }
      await orAbort(turn.promise, signal).catch((error: unknown) => {
        const at = waiting.indexOf(turn.resolve)
        if (at >= 0) waiting.splice(at, 1)
        else leave() // admitted in the same moment
        throw error
      })
      return leave
    },
    report: (tookMs) => {
      if (tookMs < QUICK_MS) size = Math.min(MAX, size + 1)
      else if (tookMs > SLOW_MS) size = Math.max(1, size - 1)
      admit()
    }
  }
}
