import type { RoundTrip } from '../../core/job-offer.ts'
import { MAX_ROUND_TRIPS } from '../../core/job-offer.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import type { PeerInfo } from '../../p2p/network.ts'

/** The nearest providers that this node is connected to: libp2p pings its peers every few seconds and keeps the last time. market.md §4.2 */
export function roundTripsTo(peers: readonly PeerInfo[], isProvider: (peerId: PeerIdText) => boolean): readonly RoundTrip[] {
  const measured = peers.flatMap(({ peerId, latencyMs }) =>
    latencyMs !== undefined && isProvider(peerId) ? [{ peerId, ms: Math.min(MAX_MS, Math.max(0, Math.round(latencyMs))) }] : []
  )
  return measured.sort((a, b) => a.ms - b.ms).slice(0, MAX_ROUND_TRIPS)
}

/** What an offer can say; whoever is farther than a minute is gone. */
const MAX_MS = 60_000
