import type { Clock } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import { createDeadline, orAbort } from '../deadline.ts'
import { refusal } from '../errors.ts'
import type { PeerLedger } from '../peer-ledger.ts'
import type { Protocol } from '../protocol.ts'
import type { TokenBuckets } from '../token-buckets.ts'
import { createTokenBuckets } from '../token-buckets.ts'
import type { FrameStream } from './frame-stream.ts'
import { FrameError } from './frame-stream.ts'
import { encodeReply, reasonOf } from './reply.ts'
import { writeLast } from './write-last.ts'

export interface ServeComponents {
  readonly ledger: PeerLedger
  readonly clock: Clock
  readonly logger: Logger
  /** Ends all handlers. */
  readonly stopping: AbortSignal
}

export type Handler<Req, Res> = (request: Req, from: PeerIdText, signal: AbortSignal) => Promise<Res>

/** Handlers of one protocol that may run at once: bounds memory to this many requests and responses. */
const MAX_RUNNING = 256

/** A question takes a round trip to come. Whoever takes longer keeps its place only as long as nobody else wants it: keys cost nothing, and a few could else hold all places. */
const PATIENCE_MS = 1_000

/** The server's side of one protocol: who may ask, how often, how large, how long. */
export function createServer<Req, Res>(
  components: ServeComponents,
  protocol: Protocol<Req, Res>,
  handler: Handler<Req, Res>
): (stream: FrameStream, from: PeerIdText) => void {
  const { ledger, logger } = components
  const buckets = createTokenBuckets(components.clock, protocol.maxPerSecond)
  let running = 0
  /** Whose question has not come whole, and since when, the oldest first. */
  const reading = new Map<FrameStream, number>()

  const isFull = (): boolean => {
    if (running < MAX_RUNNING) return false
    const [oldest] = reading
    if (oldest === undefined || components.clock.nowMs() - oldest[1] < PATIENCE_MS) return true
    const [stream] = oldest
    reading.delete(stream)
    stream.abort(new Error('its place is given to another'))
    return false
  }

  const admit = (from: PeerIdText, tokens: TokenBuckets): void => {
    if (!tokens.take(from)) {
      ledger.charge(from, 'low')
      throw refusal('RATE_LIMITED')
    }
    if (isFull()) throw refusal('BUSY')
  }

  const answer = async (stream: FrameStream, from: PeerIdText, signal: AbortSignal): Promise<Uint8Array> => {
    admit(from, buckets)
    running += 1
    try {
      reading.set(stream, components.clock.nowMs())
      const request = decodeRequest(await stream.read(signal).finally(() => reading.delete(stream)), { protocol, from, ledger })
      const body = protocol.encodeResponse(await orAbort(handler(request, from, signal), signal))
      if (body.length > protocol.maxResponseBytes) throw new Error(`response of ${body.length} bytes, the limit is ${protocol.maxResponseBytes}`)
      return encodeReply({ ok: true, body })
    } finally {
      running -= 1
    }
  }

  const serve = async (stream: FrameStream, from: PeerIdText): Promise<void> => {
    if (ledger.banned(from)) return stream.abort(new Error('too many faults'))
    const deadline = createDeadline(protocol.timeoutMs, components.stopping, stream.gone)
    try {
      const frame = await answer(stream, from, deadline.signal).catch((error: unknown) => {
        if (deadline.signal.aborted && !deadline.expired) throw error // nobody is left to hear the refusal
        return encodeReply({ ok: false, reason: refusalFor(error, { from, expired: deadline.expired }) })
      })
      await writeLast(stream, frame, components.stopping)
    } catch (error) {
      logger.debug({ protocol: protocol.id, peer: from, error: errorMessage(error) }, 'request ended without an answer')
      stream.abort(error instanceof Error ? error : new Error(String(error)))
    } finally {
      deadline.dispose()
    }
  }

  const refusalFor = (error: unknown, { from, expired }: { readonly from: PeerIdText; readonly expired: boolean }): string => {
    if (expired) return 'TIMEOUT'
    if (error instanceof FrameError) {
      ledger.charge(from, 'mid')
      return error.kind === 'too-large' ? 'TOO_LARGE' : 'MALFORMED'
    }
    const reason = reasonOf(error)
    if (reason === 'INTERNAL') logger.error({ protocol: protocol.id, peer: from, error: errorMessage(error) }, 'handler failed')
    return reason
  }

  return (stream, from) => void serve(stream, from)
}

function decodeRequest<Req>(
  bytes: Uint8Array,
  context: { readonly protocol: Pick<Protocol<Req, unknown>, 'id' | 'decodeRequest'>; readonly from: PeerIdText; readonly ledger: PeerLedger }
): Req {
  try {
    return context.protocol.decodeRequest(bytes)
  } catch (cause) {
    context.ledger.charge(context.from, 'mid')
    throw refusal('MALFORMED', `${context.protocol.id}: malformed request from ${context.from}: ${errorMessage(cause)}`)
  }
}
