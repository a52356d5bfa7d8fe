import type { PeerRef } from '../../core/certificate.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Deadline } from '../deadline.ts'
import { createDeadline } from '../deadline.ts'
import { P2pError } from '../errors.ts'
import type { PeerLedger } from '../peer-ledger.ts'
import type { Protocol } from '../protocol.ts'
import type { FrameStream, RpcTransport } from './frame-stream.ts'
import { FrameError } from './frame-stream.ts'
import type { Reply } from './reply.ts'
import { decodeReply, MAX_REASON_BYTES, REPLY_HEAD_BYTES } from './reply.ts'

export interface CallComponents {
  readonly transport: RpcTransport
  readonly ledger: PeerLedger
}

/** What of a protocol does not depend on its messages. */
type Terms = Pick<Protocol<unknown, unknown>, 'id' | 'maxRequestBytes' | 'maxResponseBytes' | 'timeoutMs'>

/** One question to one peer. Everything that ended in the middle is told apart here, and only here. */
export async function callPeer<Req, Res>(
  { transport, ledger }: CallComponents,
  question: { readonly peer: PeerRef; readonly protocol: Protocol<Req, Res>; readonly request: Req },
  signal: AbortSignal
): Promise<Res> {
  const { peer, protocol, request } = question
  const bytes = protocol.encodeRequest(request)
  if (bytes.length > protocol.maxRequestBytes) throw requestTooLarge(protocol, bytes.length)
  const deadline = createDeadline(protocol.timeoutMs, signal)
  try {
    const frame = await exchange(transport, { peer, protocol, bytes }, deadline.signal)
    return readReply(frame, { peer, protocol, ledger })
  } catch (cause) {
    throw callError(cause, { peer, protocol, deadline, signal })
  } finally {
    deadline.dispose()
  }
}

async function exchange(
  transport: RpcTransport,
  sent: { readonly peer: PeerRef; readonly protocol: Terms; readonly bytes: Uint8Array },
  signal: AbortSignal
): Promise<Uint8Array> {
  const maxFrameBytes = REPLY_HEAD_BYTES + Math.max(sent.protocol.maxResponseBytes, MAX_REASON_BYTES)
  const limits = { maxFrameBytes, maxBufferedBytes: maxFrameBytes + FRAME_SLACK_BYTES, signal }
  const stream: FrameStream = await transport.open(sent.peer, sent.protocol.id, limits)
  try {
    // Not awaited: a server that refuses may never read the whole question, and its answer is what counts.
    stream.write(sent.bytes, signal).catch(() => {})
    const frame = await stream.read(signal)
    void stream.close()
    return frame
  } catch (cause) {
    stream.abort(cause instanceof Error ? cause : new Error(String(cause)))
    throw cause
  }
}

/** Length prefix, and what a peer may send on before we stop it. */
const FRAME_SLACK_BYTES = 64 * 1024

function readReply<Res>(
  frame: Uint8Array,
  context: { readonly peer: PeerRef; readonly protocol: Terms & Pick<Protocol<unknown, Res>, 'decodeResponse'>; readonly ledger: PeerLedger }
): Res {
  const { peer, protocol, ledger } = context
  let reply: Reply
  try {
    reply = decodeReply(frame)
    if (reply.ok) return protocol.decodeResponse(reply.body)
  } catch (cause) {
    ledger.charge(peer.peerId, 'mid')
    throw new P2pError(
      { code: 'P2P_MALFORMED', peer: peer.peerId, protocol: protocol.id },
      `${protocol.id}: ${peer.peerId} answered with malformed bytes (${errorMessage(cause)}); it may run another version`,
      { cause }
    )
  }
  throw new P2pError(
    { code: 'P2P_REFUSED', peer: peer.peerId, protocol: protocol.id, reason: reply.reason },
    `${protocol.id}: ${peer.peerId} refused with ${reply.reason}`
  )
}

function requestTooLarge(protocol: Terms, bytes: number): P2pError {
  return new P2pError(
    { code: 'P2P_TOO_LARGE', protocol: protocol.id },
    `${protocol.id}: the request has ${bytes} bytes, the limit is ${protocol.maxRequestBytes}; send less, or send it as a blob`
  )
}

function callError(
  cause: unknown,
  context: { readonly peer: PeerRef; readonly protocol: Terms; readonly deadline: Deadline; readonly signal: AbortSignal }
): unknown {
  const { peer, protocol, deadline, signal } = context
  const about = { peer: peer.peerId, protocol: protocol.id }
  if (signal.aborted) return signal.reason
  if (deadline.expired) {
    return new P2pError({ code: 'P2P_TIMEOUT', ...about }, `${protocol.id}: ${peer.peerId} gave no answer within ${protocol.timeoutMs} ms`, { cause })
  }
  if (cause instanceof P2pError) return cause
  if (cause instanceof FrameError && cause.kind === 'too-large') {
    const message = `${protocol.id}: ${peer.peerId} answered with more than ${protocol.maxResponseBytes} bytes`
    return new P2pError({ code: 'P2P_MALFORMED', ...about }, message, { cause })
  }
  return new P2pError({ code: 'P2P_UNREACHABLE', ...about }, `${protocol.id}: the link to ${peer.peerId} ended before an answer (${errorMessage(cause)})`, {
    cause
  })
}
