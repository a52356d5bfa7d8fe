import type { PeerRef } from '../../core/certificate.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import { createDeadline, orAbort } from '../deadline.ts'
import { P2pError } from '../errors.ts'
import type { PeerLedger } from '../peer-ledger.ts'
import type { Channel, ChannelProtocol } from '../protocol.ts'
import type { OpenChannel } from './channel.ts'
import { createChannel } from './channel.ts'
import { CHANNEL_HEAD_BYTES, decodeChannelFrame, encodeChannelFrame, MIN_CHANNEL_FRAME_BYTES, WINDOW } from './channel-frame.ts'
import type { FrameLimits, FrameStream, RpcTransport } from './frame-stream.ts'
import { reasonOf } from './reply.ts'
import { writeLast } from './write-last.ts'

export interface ChannelComponents {
  readonly transport: RpcTransport
  readonly ledger: PeerLedger
  readonly logger: Logger
  readonly stopping: AbortSignal
}

export type ChannelHandler<In, Out> = (channel: Channel<Out, In>, signal: AbortSignal) => Promise<void>

/** From dial to the peer's "open". */
const OPEN_TIMEOUT_MS = 10_000

export function channelLimits(protocol: Pick<ChannelProtocol<unknown, unknown>, 'maxMessageBytes'>): FrameLimits {
  const maxFrameBytes = Math.max(CHANNEL_HEAD_BYTES + protocol.maxMessageBytes, MIN_CHANNEL_FRAME_BYTES)
  return { maxFrameBytes, maxBufferedBytes: (WINDOW + 1) * maxFrameBytes }
}

/** The handler's side: admits a peer, runs the handler, ends the channel as the handler ended. */
export function createChannelServer<In, Out>(
  components: ChannelComponents,
  protocol: ChannelProtocol<In, Out>,
  handler: ChannelHandler<In, Out>
): (stream: FrameStream, from: PeerIdText) => void {
  const { ledger, logger, stopping } = components
  const open = new Map<PeerIdText, number>()

  const serve = async (stream: FrameStream, from: PeerIdText): Promise<void> => {
    const count = open.get(from) ?? 0
    try {
      if (ledger.banned(from)) throw new Error('too many faults')
      if (count >= protocol.maxInboundPerPeer) return await writeLast(stream, encodeChannelFrame({ type: 'fail', reason: 'BUSY' }), stopping)
      open.set(from, count + 1)
      await converse(stream, from).finally(() => leave(from))
    } catch (error) {
      logger.debug({ protocol: protocol.id, peer: from, error: errorMessage(error) }, 'channel did not open')
      stream.abort(error instanceof Error ? error : new Error(String(error)))
    }
  }

  const converse = async (stream: FrameStream, from: PeerIdText): Promise<void> => {
    await sayOpen(stream, stopping)
    const channel = createEnd(stream, { protocol, peer: from, ledger, side: 'handler' })
    try {
      await orAbort(handler(channel, channel.ended), stopping)
      await channel.close()
    } catch (error) {
      const reason = stopping.aborted ? 'STOPPING' : reasonOf(error)
      if (reason === 'INTERNAL' && !channel.ended.aborted)
        logger.error({ protocol: protocol.id, peer: from, error: errorMessage(error) }, 'channel handler failed')
      await channel.fail(reason)
    }
  }

  const leave = (from: PeerIdText): void => {
    const left = (open.get(from) ?? 1) - 1
    if (left === 0) open.delete(from)
    else open.set(from, left)
  }
  return (stream, from) => void serve(stream, from)
}

async function sayOpen(stream: FrameStream, stopping: AbortSignal): Promise<void> {
  const deadline = createDeadline(OPEN_TIMEOUT_MS, stopping, stream.gone)
  await stream.write(encodeChannelFrame({ type: 'open' }), deadline.signal).finally(() => deadline.dispose())
}

/** The opener's side. @throws {P2pError} P2P_UNREACHABLE | P2P_TIMEOUT | P2P_REFUSED | P2P_MALFORMED */
export async function openChannelTo<In, Out>(
  components: ChannelComponents,
  target: { readonly peer: PeerRef; readonly protocol: ChannelProtocol<In, Out> },
  signal: AbortSignal
): Promise<Channel<In, Out>> {
  const { peer, protocol } = target
  const about = { peer: peer.peerId, protocol: protocol.id }
  const deadline = createDeadline(OPEN_TIMEOUT_MS, signal, components.stopping)
  let stream: FrameStream | undefined
  try {
    stream = await components.transport.open(peer, protocol.id, { ...channelLimits(protocol), signal: deadline.signal })
    await expectOpen(stream, { peer, protocol }, deadline.signal)
    return createEnd(stream, { protocol, peer: peer.peerId, ledger: components.ledger, side: 'opener' })
  } catch (cause) {
    stream?.abort(cause instanceof Error ? cause : new Error(String(cause)))
    if (signal.aborted) throw signal.reason
    if (deadline.expired)
      throw new P2pError({ code: 'P2P_TIMEOUT', ...about }, `${protocol.id}: ${peer.peerId} opened no channel within ${OPEN_TIMEOUT_MS} ms`, { cause })
    if (cause instanceof P2pError) throw cause
    throw new P2pError({ code: 'P2P_UNREACHABLE', ...about }, `${protocol.id}: the link to ${peer.peerId} ended: ${errorMessage(cause)}`, { cause })
  } finally {
    deadline.dispose()
  }
}

async function expectOpen(
  stream: FrameStream,
  { peer, protocol }: { readonly peer: PeerRef; readonly protocol: Pick<ChannelProtocol<unknown, unknown>, 'id'> },
  signal: AbortSignal
): Promise<void> {
  const about = { peer: peer.peerId, protocol: protocol.id }
  // libp2p tells the other side of a new stream only with its first bytes, so the opener speaks first.
  await stream.write(encodeChannelFrame({ type: 'ping' }), signal).catch(() => {}) // the read below tells why
  const first = await stream.read(signal)
  let frame: ReturnType<typeof decodeChannelFrame>
  try {
    frame = decodeChannelFrame(first)
  } catch (cause) {
    throw new P2pError({ code: 'P2P_MALFORMED', ...about }, `${protocol.id}: ${peer.peerId} does not speak the channel protocol`, { cause })
  }
  if (frame.type === 'fail')
    throw new P2pError({ code: 'P2P_REFUSED', reason: frame.reason, ...about }, `${protocol.id}: ${peer.peerId} refused with ${frame.reason}`)
  if (frame.type !== 'open') throw new P2pError({ code: 'P2P_MALFORMED', ...about }, `${protocol.id}: ${peer.peerId} began with ${frame.type}, not open`)
}

interface EndInit<In, Out> {
  readonly protocol: ChannelProtocol<In, Out>
  readonly peer: PeerIdText
  readonly ledger: PeerLedger
}

function createEnd<In, Out>(stream: FrameStream, init: EndInit<In, Out> & { readonly side: 'opener' }): OpenChannel<In, Out>
function createEnd<In, Out>(stream: FrameStream, init: EndInit<In, Out> & { readonly side: 'handler' }): OpenChannel<Out, In>
function createEnd<In, Out>(
  stream: FrameStream,
  init: EndInit<In, Out> & { readonly side: 'opener' | 'handler' }
): OpenChannel<In, Out> | OpenChannel<Out, In> {
  const { protocol, peer, ledger, side } = init
  const { idleTimeoutMs, maxMessageBytes } = protocol
  const common = { peer, protocolId: protocol.id, idleTimeoutMs, maxMessageBytes, onFault: () => ledger.charge(peer, 'mid') }
  return side === 'opener'
    ? createChannel<In, Out>(stream, { ...common, encode: (m) => protocol.encodeIn(m), decode: (b) => protocol.decodeOut(b) })
    : createChannel<Out, In>(stream, { ...common, encode: (m) => protocol.encodeOut(m), decode: (b) => protocol.decodeIn(b) })
}
