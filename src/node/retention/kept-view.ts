/** A full disk stops database, logs and runs too: the last of it is theirs. */
export const SPARE_BYTES = 512 * 1024 ** 2
/** Of what is free when a provider first looks: half of the disk is on sale for jobs while they run (machine.ts), and this for what they leave. */
const FREE_SHARE = 0.25
/** From this much of the limit on somebody should be told: a day of deals may fill the rest. */
const LOW_SHARE = 0.9
/** A database alone fills this much within days. */
const LOW_FREE_BYTES = 2 * 1024 ** 3

export interface KeptFacts {
  /** What the files of jobs take that this node owes to others. */
  readonly bytes: number
  /** The most that a provider keeps; absent: a node that sells nothing keeps what it must. */
  readonly limitBytes?: number
  /** Of the disk that they are on. */
  readonly freeBytes: number
}

export interface KeptView extends KeptFacts {
  /** `low`: somebody should make room soon · `full`: a provider takes no jobs. */
  readonly state: 'room' | 'low' | 'full'
  /** Which of the two runs out first. */
  readonly shortOf: 'limit' | 'disk'
}

/** Where its owner says nothing: what is kept already, and a quarter of what is free. */
export const usualLimit = (bytes: number, freeBytes: number): number => bytes + Math.floor(freeBytes * FREE_SHARE)

/** What is kept, and whether there is room for more. docs/protocol/retention.md §4 */
export function keptView(facts: KeptFacts): KeptView {
  const { bytes, limitBytes = Number.POSITIVE_INFINITY, freeBytes } = facts
  const [leftOfLimit, leftOfDisk] = [limitBytes - bytes, freeBytes - SPARE_BYTES]
  const isLow = bytes >= limitBytes * LOW_SHARE || freeBytes < LOW_FREE_BYTES
  const state = Math.min(leftOfLimit, leftOfDisk) <= 0 ? 'full' : isLow ? 'low' : 'room'
  return { ...facts, state, shortOf: leftOfLimit <= leftOfDisk ? 'limit' : 'disk' }
}
