import { LRUCache } from 'lru-cache'
import type { PeerIdText } from '../../core/primitives.ts'

/** Which messages of an author were seen, beyond the two minutes that gossipsub remembers. */
export interface ReplayWindow {
  /** True the first time; false for a number seen before or so old that it can't be told. */
  admit(author: PeerIdText, sequence: bigint): boolean
}

/** Messages may overtake one another by this many: 10 s of an author that sends 100 a second. */
export const REPLAY_WINDOW = 1024
/** About 300 B each. A forgotten author's old messages pass once more and meet the noun's own expiry. */
const MAX_AUTHORS = 4096

interface Seen {
  highest: bigint
  /** One byte a number, at `sequence % REPLAY_WINDOW`. */
  readonly marks: Uint8Array
}

/**
 * The sliding window of RFC 6479, one per author: gossipsub numbers a node's messages one by one, starting at its clock in ns.
 * An author whose clock jumps back over a restart is not heard until its count passes the old one.
 */
export function createReplayWindow(): ReplayWindow {
  const authors = new LRUCache<PeerIdText, Seen>({ max: MAX_AUTHORS })
  return {
    admit: (author, sequence) => {
      const seen = authors.get(author) ?? { highest: sequence, marks: new Uint8Array(REPLAY_WINDOW) }
      authors.set(author, seen)
      advance(seen, sequence)
      if (sequence + BigInt(REPLAY_WINDOW) <= seen.highest) return false
      const at = Number(sequence % BigInt(REPLAY_WINDOW))
      if (seen.marks[at] === 1) return false
      seen.marks[at] = 1
      return true
    }
  }
}

/** Moves the window up to `sequence`, clearing the marks of the numbers that it newly covers. */
function advance(seen: Seen, sequence: bigint): void {
  if (sequence <= seen.highest) return
  const step = sequence - seen.highest
  if (step >= BigInt(REPLAY_WINDOW)) seen.marks.fill(0)
  else for (let next = seen.highest + 1n; next <= sequence; next++) seen.marks[Number(next % BigInt(REPLAY_WINDOW))] = 0
  seen.highest = sequence
}
