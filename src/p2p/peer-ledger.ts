import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Clock } from '../core/clock.ts'
import type { PeerIdText } from '../core/primitives.ts'
import { peerIdSchema } from '../core/primitives.ts'
import type { Severity } from '../core/verdict.ts'

/** Misdeeds of peers, on gossip and on streams alike, in points that fade; and bans, which do not fade but end. */
export interface PeerLedger {
  charge(peer: PeerIdText, severity: Severity): void
  /** What counts against it now; while it is banned at least BAN_POINTS. */
  points(peer: PeerIdText): number
  /** Neither connected to nor heard. */
  banned(peer: PeerIdText): boolean
  /** Told when a peer's ban begins. */
  onBan(listener: (peer: PeerIdText) => void): void
  /** What is worth keeping over a restart: the worst first, at most MAX_KEPT. */
  save(): readonly LedgerRow[]
  /** Rows of an earlier run. What this run knows already stays. */
  restore(rows: readonly LedgerRow[]): void
}

export const ledgerRowSchema = z.strictObject({
  peer: peerIdSchema,
  points: z.number().nonnegative().max(1e6),
  /** Unix ms: of when the points are. */
  atMs: z.int().nonnegative(),
  /** Unix ms; 0: never banned. */
  bannedUntilMs: z.int().nonnegative(),
  bans: z.int().nonnegative().max(1000)
})
export type LedgerRow = z.output<typeof ledgerRowSchema>

/** Gossipsub graylists at -80: eight `mid` faults within a minute or a single `fatal` one. */
const POINTS: Readonly<Record<Severity, number>> = { low: 1, mid: 10, fatal: 100 }
const BAN_POINTS = 100
/** A fault of a passing bug is forgiven within minutes. */
const HALF_LIFE_MS = 60_000
/** A ban must cost more than the offence gained: without one, a fatal fault would be forgiven in the moment it is charged. */
const FIRST_BAN_MS = 10 * 60_000
/** Each further ban is twice as long, up to 21 hours: a peer that keeps at it stays out, one that was mended is back within a day. */
const MAX_DOUBLINGS = 7
/** Bans are forgotten after a week of good conduct: the operator may have changed. */
const FORGET_BANS_MS = 7 * 24 * 3600_000
/** 4096 entries of about 150 B. A forgotten peer starts clean, as would a new key, which costs nothing. */
const MAX_PEERS = 4096
/** About 150 B each on disk. */
const MAX_KEPT = 1024
/** Less than one `mid` fault is not worth keeping. */
const MIN_KEPT_POINTS = 10

type Entry = Omit<LedgerRow, 'peer'>

export function createPeerLedger(clock: Clock): PeerLedger {
  const entries = new LRUCache<PeerIdText, Entry>({ max: MAX_PEERS })
  const listeners: ((peer: PeerIdText) => void)[] = []
  const fadedPoints = ({ points, atMs }: Entry): number => points * 0.5 ** (Math.max(0, clock.nowMs() - atMs) / HALF_LIFE_MS)
  const isBanned = (entry: Entry | undefined): boolean => entry !== undefined && clock.nowMs() < entry.bannedUntilMs

  return {
    charge: (peer, severity) => {
      const nowMs = clock.nowMs()
      const before = entries.get(peer) ?? { points: 0, atMs: nowMs, bannedUntilMs: 0, bans: 0 }
      const points = fadedPoints(before) + POINTS[severity]
      const begins = points >= BAN_POINTS && !isBanned(before)
      entries.set(peer, { ...(begins ? banOf(before, nowMs) : before), points, atMs: nowMs })
      if (begins) for (const listener of listeners) listener(peer)
    },
    points: (peer) => {
      const entry = entries.peek(peer)
      if (entry === undefined) return 0
      return isBanned(entry) ? Math.max(BAN_POINTS, fadedPoints(entry)) : fadedPoints(entry)
    },
    banned: (peer) => isBanned(entries.peek(peer)),
    onBan: (listener) => void listeners.push(listener),
    save: () => {
      const nowMs = clock.nowMs()
      const rows = [...entries.entries()].map(([peer, entry]) => ({ peer, ...entry, points: fadedPoints(entry), atMs: nowMs }))
      const kept = rows.filter((row) => row.points >= MIN_KEPT_POINTS || (row.bans > 0 && nowMs < row.bannedUntilMs + FORGET_BANS_MS))
      return kept.sort((a, b) => b.bannedUntilMs - a.bannedUntilMs || b.points - a.points).slice(0, MAX_KEPT)
    },
    restore: (rows) => {
      for (const { peer, ...entry } of rows) if (!entries.has(peer)) entries.set(peer, entry)
    }
  }
}

function banOf(before: Entry, nowMs: number): Entry {
  const bans = nowMs < before.bannedUntilMs + FORGET_BANS_MS ? before.bans : 0
  return { ...before, bans: bans + 1, bannedUntilMs: nowMs + FIRST_BAN_MS * 2 ** Math.min(bans, MAX_DOUBLINGS) }
}
