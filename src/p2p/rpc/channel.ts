import { errorMessage } from '../../core/errors.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import { createDeadline, orAbort } from '../deadline.ts'
import { P2pError } from '../errors.ts'
import type { Channel } from '../protocol.ts'
import type { ChannelFrame } from './channel-frame.ts'
import { CREDIT_BATCH, decodeChannelFrame, encodeChannelFrame, WINDOW } from './channel-frame.ts'
import type { FrameStream } from './frame-stream.ts'

export interface ChannelInit<Send, Receive> {
  readonly peer: PeerIdText
  readonly protocolId: string
  readonly idleTimeoutMs: number
  readonly maxMessageBytes: number
  encode(message: Send): Uint8Array
  /** Throws on malformed bytes. */
  decode(bytes: Uint8Array): Receive
  /** Called once, when the peer broke the protocol. */
  onFault(): void
}

export interface OpenChannel<Send, Receive> extends Channel<Send, Receive> {
  /** Aborts when no message can pass any more. */
  readonly ended: AbortSignal
  /** Ends with a code for the peer. */
  fail(reason: string): Promise<void>
}

/** How long a close waits for its last frame to leave. */
const CLOSE_TIMEOUT_MS = 2_000

type End = { readonly how: 'closed' } | { readonly how: 'broken'; readonly cause: unknown; readonly reason?: string }

/** One end of a conversation over a FrameStream: credits, pings, an explicit end. Both ends run the same code. */
export function createChannel<Send, Receive>(stream: FrameStream, init: ChannelInit<Send, Receive>): OpenChannel<Send, Receive> {
  const ended = new AbortController()
  const inbox: Receive[] = []
  let end: End | undefined
  let credits = WINDOW
  let owed = 0
  let reading = false
  let wakeSender = Promise.withResolvers<void>()
  let wakeReader = Promise.withResolvers<void>()

  const finish = (how: End): void => {
    if (end !== undefined) return
    end = how
    clearInterval(pinger)
    wakeReader.resolve()
    wakeSender.resolve()
    ended.abort(brokenError())
  }
  const brokenError = (): P2pError => {
    const broken = end?.how === 'broken' ? end : undefined
    const why = broken === undefined ? 'it is closed' : (broken.reason ?? errorMessage(broken.cause))
    return new P2pError(
      { code: 'P2P_CHANNEL_BROKEN', peer: init.peer, protocol: init.protocolId, ...(broken?.reason !== undefined && { reason: broken.reason }) },
      `${init.protocolId}: the channel with ${init.peer} ended: ${why}`,
      broken === undefined ? undefined : { cause: broken.cause }
    )
  }
  const breakOff = (cause: unknown, reason?: string): void => {
    finish({ how: 'broken', cause, ...(reason !== undefined && { reason }) })
    stream.abort(cause instanceof Error ? cause : new Error(String(cause)))
  }
  const write = (frame: ChannelFrame, signal: AbortSignal): Promise<void> => stream.write(encodeChannelFrame(frame), signal)
  const control = (frame: ChannelFrame): void => {
    const deadline = createDeadline(init.idleTimeoutMs, ended.signal)
    write(frame, deadline.signal)
      .catch((cause: unknown) => breakOff(cause))
      .finally(() => deadline.dispose())
  }

  const accept = (bytes: Uint8Array): void => {
    if (inbox.length + owed >= WINDOW) throw new TypeError(`more than ${WINDOW} messages without a credit`)
    inbox.push(init.decode(bytes))
    wakeReader.resolve()
  }
  const take = (frame: ChannelFrame): void => {
    if (frame.type === 'data') return accept(frame.body)
    if (frame.type === 'credit') {
      credits += frame.count
      if (credits > WINDOW) throw new TypeError('more credits than the window')
      return wakeSender.resolve()
    }
    if (frame.type === 'close') return finish({ how: 'closed' })
    if (frame.type === 'fail') return finish({ how: 'broken', cause: new Error(`the peer failed with ${frame.reason}`), reason: frame.reason })
  }
  const pump = async (): Promise<void> => {
    while (end === undefined) {
      const deadline = createDeadline(init.idleTimeoutMs, ended.signal)
      try {
        const frame = await stream.read(deadline.signal)
        try {
          take(decodeChannelFrame(frame))
        } catch (cause) {
          init.onFault()
          throw cause
        }
      } catch (cause) {
        if (end === undefined) breakOff(deadline.expired ? new Error(`silent for ${init.idleTimeoutMs} ms`) : cause)
      } finally {
        deadline.dispose()
      }
    }
    if (end.how === 'closed') void stream.close()
  }
  const pinger = setInterval(() => control({ type: 'ping' }), Math.max(1, init.idleTimeoutMs / 3))
  pinger.unref()
  stream.gone.addEventListener('abort', () => finish({ how: 'broken', cause: stream.gone.reason }), { once: true })

  const giveCredit = (): void => {
    owed += 1
    if (owed < CREDIT_BATCH || end !== undefined) return
    control({ type: 'credit', count: owed })
    owed = 0
  }

  async function* messages(signal: AbortSignal): AsyncGenerator<Receive> {
    if (reading) throw new Error('invariant: a channel has one reader at a time')
    reading = true
    try {
      while (true) {
        const message = inbox.shift()
        if (message !== undefined) {
          giveCredit()
          yield message
          continue
        }
        if (end?.how === 'closed') return
        if (end !== undefined) throw brokenError()
        wakeReader = Promise.withResolvers()
        await orAbort(wakeReader.promise, signal).catch((error: unknown) => {
          if (end === undefined) throw error // a handler's signal aborts with the channel: what came before its end is still read
        })
      }
    } finally {
      reading = false
    }
  }

  const send = async (message: Send, signal: AbortSignal): Promise<void> => {
    const body = init.encode(message)
    if (body.length > init.maxMessageBytes) {
      const text = `${init.protocolId}: the message has ${body.length} bytes, the limit is ${init.maxMessageBytes}`
      throw new P2pError({ code: 'P2P_TOO_LARGE', protocol: init.protocolId }, text)
    }
    while (credits === 0 && end === undefined) {
      wakeSender = Promise.withResolvers()
      await orAbort(wakeSender.promise, signal)
    }
    if (end !== undefined) throw brokenError()
    credits -= 1
    await write({ type: 'data', body }, signal).catch((cause: unknown) => {
      breakOff(cause) // a frame that may have left in part can't be taken back
      throw signal.aborted ? signal.reason : brokenError()
    })
  }

  const leave = async (frame: ChannelFrame): Promise<void> => {
    if (end !== undefined) return
    finish({ how: 'closed' })
    const deadline = createDeadline(CLOSE_TIMEOUT_MS, stream.gone)
    await write(frame, deadline.signal).catch(() => {}) // the peer then notices by itself
    deadline.dispose()
    await stream.close()
  }

  void pump()
  return {
    peer: init.peer,
    ended: ended.signal,
    send,
    messages,
    close: () => leave({ type: 'close' }),
    fail: (reason) => leave({ type: 'fail', reason })
  }
}
