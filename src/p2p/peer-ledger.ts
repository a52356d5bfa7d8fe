import { LRUCache } from 'lru-cache'
import type { Clock } from '../core/clock.ts'
import type { PeerIdText } from '../core/primitives.ts'
import type { Severity } from '../core/verdict.ts'

/** Misdeeds of peers, on gossip and on streams alike, in points that fade. */
export interface PeerLedger {
  charge(peer: PeerIdText, severity: Severity): void
  points(peer: PeerIdText): number
  /** Too many points: its streams are refused. Gossipsub drops its messages a little earlier (graylist at 80). */
  banned(peer: PeerIdText): boolean
}

/** Gossipsub graylists at -80: eight `mid` faults within a minute or a single `fatal` one. */
const POINTS: Readonly<Record<Severity, number>> = { low: 1, mid: 10, fatal: 100 }
const BAN_POINTS = 100
/** A fault of a passing bug is forgiven within minutes; a peer that keeps at it stays out. */
const HALF_LIFE_MS = 60_000
/** 4096 entries of about 100 B. A forgotten peer starts clean, as would a new key, which costs nothing. */
const MAX_PEERS = 4096

export function createPeerLedger(clock: Clock): PeerLedger {
  const entries = new LRUCache<PeerIdText, { points: number; atMs: number }>({ max: MAX_PEERS })
  const pointsOf = (peer: PeerIdText): number => {
    const entry = entries.peek(peer)
    if (entry === undefined) return 0
    return entry.points * 0.5 ** (Math.max(0, clock.nowMs() - entry.atMs) / HALF_LIFE_MS)
  }
  return {
    charge: (peer, severity) => {
      entries.set(peer, { points: pointsOf(peer) + POINTS[severity], atMs: clock.nowMs() })
    },
    points: pointsOf,
    banned: (peer) => pointsOf(peer) >= BAN_POINTS
  }
}
