import type { Libp2p } from '@libp2p/interface'
import PQueue from 'p-queue'
import type { PeerRef } from '../../core/certificate.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import { parsePeerId } from '../../core/primitives.ts'
import { createDeadline } from '../deadline.ts'
import { connectTo, tryAddrs } from './dial.ts'

export interface PeerDiallerInit {
  /** Beyond it only bootstraps are dialled. */
  readonly target: number
  /** Dialled again without a pause. */
  readonly bootstrap: ReadonlySet<PeerIdText>
}

export interface PeerDialler {
  /** Soon, unless it is connected, under way, or failed a short while ago. */
  dial(peer: PeerRef): void
  /** The same, where a stranger says that it is. */
  dialTold(peer: PeerRef): void
  connected(): PeerIdText[]
  stop(): Promise<void>
}

/** So that a few addresses that swallow packets hold up nobody else. */
const DIALS_AT_ONCE = 8
const DIAL_TIMEOUT_MS = 5_000
/** A peer that could not be reached is left alone for this long, unless it is a bootstrap. */
const BACKOFF_MS = 60_000
/** By a node that is connected to nobody, for this long: it may have been away itself, or have come back before its peers saw it go. */
const LONELY_BACKOFF_MS = 2_000
/** Bounds the list of peers to leave alone. */
const MAX_BACKOFFS = 1024

type FailureKey = PeerIdText | `told ${PeerIdText}`

interface How {
  readonly key: FailureKey
  connect(peer: PeerRef, signal: AbortSignal): Promise<void>
}

export function createPeerDialler({ libp2p, logger }: { readonly libp2p: Libp2p; readonly logger: Logger }, init: PeerDiallerInit): PeerDialler {
  const stop = new AbortController()
  const dials = new PQueue({ concurrency: DIALS_AT_ONCE })
  const queued = new Set<PeerIdText>()
  /** By peer, and by peer again for what strangers say: theirs that leads nowhere must not keep us from what we know. */
  const failedAt = new Map<FailureKey, number>()
  const self = parsePeerId(libp2p.peerId.toString())

  const connected = (): PeerIdText[] => libp2p.getPeers().map((id) => parsePeerId(id.toString()))
  const wants = (peer: PeerIdText, key: FailureKey): boolean => {
    const others = connected()
    if (peer === self || queued.has(peer) || others.includes(peer)) return false
    const failed = failedAt.get(key)
    if (failed === undefined || init.bootstrap.has(peer)) return true
    return performance.now() - failed > (others.length === 0 ? LONELY_BACKOFF_MS : BACKOFF_MS)
  }
  const dialOne = async (peer: PeerRef, { connect, key }: How): Promise<void> => {
    if (connected().length >= init.target && !init.bootstrap.has(peer.peerId)) return
    const deadline = createDeadline(DIAL_TIMEOUT_MS, stop.signal)
    try {
      await connect(peer, deadline.signal)
    } catch (error) {
      if (failedAt.size >= MAX_BACKOFFS) failedAt.clear()
      failedAt.set(key, performance.now())
      logger.debug({ peer: peer.peerId, error: errorMessage(error) }, 'peer not reached')
    } finally {
      deadline.dispose()
    }
  }
  const enqueue = (peer: PeerRef, how: How): void => {
    if (stop.signal.aborted || !wants(peer.peerId, how.key)) return
    queued.add(peer.peerId)
    dials
      .add(() => dialOne(peer, how))
      .catch(() => {}) // cleared from the queue at the stop; a dial that fails is told in dialOne
      .finally(() => queued.delete(peer.peerId))
  }
  return {
    connected,
    dial: (peer) => enqueue(peer, { key: peer.peerId, connect: async (...dial) => void (await connectTo(libp2p, ...dial)) }),
    dialTold: (peer) => enqueue(peer, { key: `told ${peer.peerId}`, connect: (...dial) => tryAddrs(libp2p, ...dial) }),
    stop: async () => {
      stop.abort(new Error('the network stopped'))
      dials.clear()
      await dials.onIdle()
    }
  }
}
