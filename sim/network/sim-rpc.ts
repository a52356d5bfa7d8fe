import type { PeerRef } from '../../src/core/certificate.ts'
import type { PeerIdText } from '../../src/core/primitives.ts'
import { orAbort } from '../../src/p2p/deadline.ts'
import { P2pError } from '../../src/p2p/errors.ts'
import type { Protocol, Rpc } from '../../src/p2p/protocol.ts'
import type { LatencyModel } from './latency-model.ts'
import type { VirtualTime } from './virtual-time.ts'

/** Round trips before the first call to a peer is answered: TCP, noise, yamux with identify. */
const CONNECT_ROUND_TRIPS = 3
/** Of each call: the protocol is agreed on, then asked. */
const CALL_ROUND_TRIPS = 2
/** Handshakes of a new link, both ways; of a new stream. */
const CONNECT_BYTES = 4_000
const STREAM_BYTES = 200
/** A node's links beyond the twelve it keeps; the oldest goes. */
const MAX_LINKS = 100

interface Traffic {
  calls: number
  bytes: number
  connects: number
}

interface Served {
  readonly protocol: Protocol<unknown, unknown>
  handler(request: unknown, from: PeerIdText, signal: AbortSignal): Promise<unknown>
}

export interface RpcWorld {
  readonly time: VirtualTime
  readonly latency: LatencyModel
  readonly traffic: Traffic
  /** The node's place in the latency model, and its handlers; undefined: not there. Makes it at the first call. */
  find(peerId: PeerIdText): { readonly node: number; readonly served: Map<string, Served> } | undefined
}

export interface SimRpc extends Rpc {
  readonly served: Map<string, Served>
}

/** The Rpc port with real encodings and modelled time: what a call costs in bytes is what it costs on the wire. */
export function createSimRpc(world: RpcWorld, self: { readonly node: number; readonly peerId: PeerIdText }): SimRpc {
  const served = new Map<string, Served>()
  const links = new Set<PeerIdText>()
  const connectMs = (peer: PeerIdText, roundTripMs: number): number => {
    if (links.has(peer)) return 0
    links.add(peer)
    const [oldest] = links
    if (links.size > MAX_LINKS && oldest !== undefined) links.delete(oldest)
    world.traffic.connects += 1
    world.traffic.bytes += CONNECT_BYTES
    return CONNECT_ROUND_TRIPS * roundTripMs
  }
  const call = async <Req, Res>(to: PeerRef, protocol: Protocol<Req, Res>, request: Req): Promise<Res> => {
    const target = world.find(to.peerId)
    if (!target) throw new P2pError({ code: 'P2P_UNREACHABLE', peer: to.peerId }, `cannot reach ${to.peerId}`)
    const roundTripMs = world.latency.sample(self.node, target.node) + world.latency.sample(target.node, self.node)
    const asked = protocol.encodeRequest(request)
    await world.time.wait(connectMs(to.peerId, roundTripMs) + (CALL_ROUND_TRIPS - 0.5) * roundTripMs)
    const entry = target.served.get(protocol.id)
    if (!entry) throw new P2pError({ code: 'P2P_REFUSED', reason: 'UNSUPPORTED', peer: to.peerId }, `${to.peerId} does not serve ${protocol.id}`)
    const answer = await entry.handler(entry.protocol.decodeRequest(asked), self.peerId, new AbortController().signal)
    const told = entry.protocol.encodeResponse(answer)
    world.traffic.calls += 1
    world.traffic.bytes += asked.length + told.length + STREAM_BYTES
    await world.time.wait(roundTripMs / 2)
    return protocol.decodeResponse(told)
  }
  return {
    served,
    handle: async (protocol, handler) => {
      const entry: unknown = { protocol, handler }
      served.set(protocol.id, entry as Served) // looked up by the protocol's id, whose messages are of one type
    },
    // biome-ignore lint/complexity/useMaxParams: the port's own signature
    call: async (peer, protocol, request, signal) => {
      const late = AbortSignal.timeout(protocol.timeoutMs)
      try {
        return await orAbort(call(peer, protocol, request), AbortSignal.any([signal, late]))
      } catch (error) {
        if (signal.aborted || !late.aborted) throw error
        throw new P2pError({ code: 'P2P_TIMEOUT', peer: peer.peerId }, `${peer.peerId} gave no answer in time`)
      }
    },
    handleChannel: async () => {},
    openChannel: async ({ peerId }) => {
      throw new P2pError({ code: 'P2P_UNREACHABLE', peer: peerId }, 'the simulation has no channels')
    }
  }
}
