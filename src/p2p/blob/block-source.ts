import { hash } from 'node:crypto'
import type { CID } from 'multiformats/cid'
import type { PeerRef } from '../../core/certificate.ts'
import { delay } from '../../core/clock.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import { P2pError, refusalReason } from '../errors.ts'
import type { PeerLedger } from '../peer-ledger.ts'
import type { Rpc } from '../protocol.ts'
import type { TokenBuckets } from '../token-buckets.ts'
import type { BlockProtocol } from './block-protocol.ts'
import { MAX_BLOCK_BYTES, NO_SUCH_BLOCK } from './block-protocol.ts'
import type { FlowWindow } from './flow-window.ts'
import { createFlowWindow } from './flow-window.ts'
import type { Watchdog } from './watchdog.ts'

export interface BlockSource {
  /** Bytes that hash to the CID. @throws {P2pError} P2P_BLOB_UNAVAILABLE | P2P_BLOB_STALLED; the signal's reason */
  get(cid: CID, signal: AbortSignal): Promise<Uint8Array>
}

/** IPFS nodes that do not speak our block protocol. */
export type Bitswap = (cid: CID, from: readonly PeerRef[], signal: AbortSignal) => Promise<Uint8Array>

export interface BlockSourceComponents {
  readonly rpc: Rpc
  readonly protocol: BlockProtocol
  readonly ledger: PeerLedger
  readonly logger: Logger
  readonly watchdog: Watchdog
  readonly bitswap?: Bitswap | undefined
  /** Of this node's questions to each peer: who asks faster than the protocol allows is charged for it, and banned in the end. */
  readonly pace: TokenBuckets
}

/** Goes over all peers this often before a block counts as not to be had. */
const ROUNDS = 3
/** Tens of questions are allowed again by then. */
const PACE_PAUSE_MS = 25
/** A peer that is busy or limits our rate is asked again after this. */
const BUSY_PAUSE_MS = 250

/** Asks the given peers for one block at a time, the one that answered last first. */
export function createBlockSource(components: BlockSourceComponents, peers: readonly PeerRef[]): BlockSource {
  const window = createFlowWindow()
  const order = [...peers]
  const dropped = new Set<PeerRef>()
  const prefer = (peer: PeerRef): void => {
    if (order[0] === peer) return
    order.splice(order.indexOf(peer), 1)
    order.unshift(peer)
  }
  return {
    get: async (cid, signal) => {
      const release = await window.enter(signal)
      const search: Search = { cid, missing: new Set(), foreign: new Set(), lastError: undefined }
      try {
        for (let round = 0; round < ROUNDS; round++) {
          for (const peer of order.filter((candidate) => !dropped.has(candidate) && !search.missing.has(candidate))) {
            const block = await askOne(components, { peer, search, dropped, window }, signal)
            if (block === undefined) continue
            prefer(peer)
            return block
          }
          const block = await askBitswap(components, search, signal)
          if (block !== undefined) return block
          if (order.every((peer) => dropped.has(peer) || search.missing.has(peer))) break
        }
        throw components.watchdog.stalled ? stalled(cid, search) : unavailable(cid, peers, search)
      } finally {
        release()
      }
    }
  }
}

interface Search {
  readonly cid: CID
  /** Said that they don't have it. */
  readonly missing: Set<PeerRef>
  /** Don't speak our protocol. */
  readonly foreign: Set<PeerRef>
  lastError: unknown
}

interface Ask {
  readonly peer: PeerRef
  readonly search: Search
  readonly dropped: Set<PeerRef>
  readonly window: FlowWindow
}

async function askOne(components: BlockSourceComponents, ask: Ask, signal: AbortSignal): Promise<Uint8Array | undefined> {
  const { peer, search, dropped, window } = ask
  const { rpc, protocol, watchdog, pace } = components
  while (!pace.take(peer.peerId)) await delay(PACE_PAUSE_MS, signal)
  const startedAt = performance.now()
  try {
    const block = await watchdog.guard((guarded) => rpc.call(peer, protocol, search.cid, guarded), signal)
    if (!matches(search.cid, block)) {
      components.ledger.charge(peer.peerId, 'mid')
      throw new P2pError(
        { code: 'P2P_MALFORMED', peer: peer.peerId, cid: search.cid.toString() },
        `${peer.peerId} sent other bytes for ${search.cid.toString()}`
      )
    }
    window.report(performance.now() - startedAt)
    return block
  } catch (error) {
    if (signal.aborted) throw signal.reason
    search.lastError = error
    components.logger.debug({ peer: peer.peerId, cid: search.cid.toString(), error: errorMessage(error) }, 'block not fetched')
    const reason = refusalReason(error)
    if (reason === NO_SUCH_BLOCK) search.missing.add(peer)
    else if (reason === 'UNSUPPORTED') {
      search.foreign.add(peer)
      search.missing.add(peer)
    } else if (reason === 'BUSY' || reason === 'RATE_LIMITED') await delay(BUSY_PAUSE_MS, signal)
    else if (errorCode(error) === 'P2P_MALFORMED' || errorCode(error) === 'P2P_BAD_ADDRESS') dropped.add(peer)
    return undefined
  }
}

async function askBitswap(components: BlockSourceComponents, search: Search, signal: AbortSignal): Promise<Uint8Array | undefined> {
  const { bitswap, watchdog } = components
  if (bitswap === undefined || search.foreign.size === 0) return undefined
  try {
    const block = await watchdog.guard((guarded) => bitswap(search.cid, [...search.foreign], guarded), signal)
    return matches(search.cid, block) ? block : undefined
  } catch (error) {
    if (signal.aborted) throw signal.reason
    search.lastError = error
    return undefined
  }
}

function matches(cid: CID, block: Uint8Array): boolean {
  return block.length <= MAX_BLOCK_BYTES && Buffer.from(cid.multihash.digest).equals(hash('sha256', block, 'buffer'))
}

function stalled(cid: CID, { lastError }: Search): P2pError {
  const text = cid.toString()
  return new P2pError({ code: 'P2P_BLOB_STALLED', cid: text }, `no new block for too long while fetching ${text}; what came is kept, try again`, {
    cause: lastError
  })
}

function unavailable(cid: CID, peers: readonly PeerRef[], { lastError }: Search): P2pError {
  const text = cid.toString()
  const who =
    peers.length === 0 ? 'no peer was named that has it' : `none of ${peers.length} peers could send it (last: ${errorMessage(lastError ?? 'none reachable')})`
  return new P2pError({ code: 'P2P_BLOB_UNAVAILABLE', cid: text }, `block ${text} is not here and ${who}`, { cause: lastError })
}
