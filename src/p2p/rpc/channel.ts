import { errorMessage, invariant } from '../../core/errors.ts'
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
  const end = new ChannelEnd(stream, init)
  end.run()
  return end
}

class ChannelEnd<Send, Receive> implements OpenChannel<Send, Receive> {
  readonly peer: PeerIdText
  readonly #stream: FrameStream
  readonly #init: ChannelInit<Send, Receive>
  readonly #ended = new AbortController()
  /** Arrived and not yet taken: WINDOW at most. */
  readonly #inbox: Receive[] = []
  #end: End | undefined
  /** Messages that we may still send. */
  #credits = WINDOW
  /** Messages taken for which the peer has no credit back yet. */
  #owed = 0
  #reading = false
  /** One for all that wait: a new one each time that it woke them. */
  #wakeSenders = Promise.withResolvers<void>()
  #wakeReader = Promise.withResolvers<void>()
  #pinger: NodeJS.Timeout | undefined

  constructor(stream: FrameStream, init: ChannelInit<Send, Receive>) {
    this.peer = init.peer
    this.#stream = stream
    this.#init = init
  }

  get ended(): AbortSignal {
    return this.#ended.signal
  }

  run(): void {
    this.#stream.gone.addEventListener('abort', () => this.#finish({ how: 'broken', cause: this.#stream.gone.reason }), { once: true })
    this.#pinger = setInterval(() => this.#control({ type: 'ping' }), Math.max(1, this.#init.idleTimeoutMs / 3))
    this.#pinger.unref()
    void this.#pump()
  }

  async send(message: Send, signal: AbortSignal): Promise<void> {
    const body = this.#init.encode(message)
    if (body.length > this.#init.maxMessageBytes) throw this.#tooLarge(body.length)
    while (this.#credits === 0 && this.#end === undefined) await orAbort(this.#wakeSenders.promise, signal)
    if (this.#end !== undefined) throw this.#brokenError()
    this.#credits -= 1
    try {
      await this.#write({ type: 'data', body }, signal)
    } catch (cause) {
      this.#breakOff(cause) // a frame that may have left in part can't be taken back
      throw signal.aborted ? signal.reason : this.#brokenError()
    }
  }

  async *messages(signal: AbortSignal): AsyncGenerator<Receive> {
    invariant(!this.#reading, 'a channel has one reader at a time')
    this.#reading = true
    try {
      while (true) {
        const message = this.#inbox.shift()
        if (message !== undefined) {
          this.#giveCredit()
          yield message
          continue
        }
        if (this.#end?.how === 'closed') return
        if (this.#end !== undefined) throw this.#brokenError()
        await this.#arrival(signal)
      }
    } finally {
      this.#reading = false
    }
  }

  close(): Promise<void> {
    return this.#leave({ type: 'close' })
  }

  fail(reason: string): Promise<void> {
    return this.#leave({ type: 'fail', reason })
  }

  async #arrival(signal: AbortSignal): Promise<void> {
    this.#wakeReader = Promise.withResolvers()
    await orAbort(this.#wakeReader.promise, signal).catch((error: unknown) => {
      if (this.#end === undefined) throw error // a handler's signal aborts with the channel: what came before its end is still read
    })
  }

  /** Reads frames until the end; the only reader of the stream. */
  async #pump(): Promise<void> {
    while (this.#end === undefined) {
      const deadline = createDeadline(this.#init.idleTimeoutMs, this.#ended.signal)
      try {
        this.#take(await this.#stream.read(deadline.signal))
      } catch (cause) {
        this.#breakOff(deadline.expired ? new Error(`silent for ${this.#init.idleTimeoutMs} ms`) : cause)
      } finally {
        deadline.dispose()
      }
    }
    if (this.#end.how === 'closed') await this.#stream.close()
  }

  #take(bytes: Uint8Array): void {
    try {
      const frame = decodeChannelFrame(bytes)
      if (frame.type === 'data') this.#accept(frame.body)
      else if (frame.type === 'credit') this.#addCredits(frame.count)
      else if (frame.type === 'close') this.#finish({ how: 'closed' })
      else if (frame.type === 'fail') this.#finish({ how: 'broken', cause: new Error('the peer failed'), reason: frame.reason })
      // A ping has done its work by arriving.
    } catch (cause) {
      this.#init.onFault()
      throw cause
    }
  }

  #accept(body: Uint8Array): void {
    if (this.#inbox.length + this.#owed >= WINDOW) throw new TypeError(`more than ${WINDOW} messages without a credit`)
    this.#inbox.push(this.#init.decode(body))
    this.#wakeReader.resolve()
  }

  #addCredits(count: number): void {
    this.#credits += count
    if (this.#credits > WINDOW) throw new TypeError('more credits than the window')
    this.#wakeSenders.resolve()
    this.#wakeSenders = Promise.withResolvers()
  }

  #giveCredit(): void {
    this.#owed += 1
    if (this.#owed < CREDIT_BATCH || this.#end !== undefined) return
    this.#control({ type: 'credit', count: this.#owed })
    this.#owed = 0
  }

  #write(frame: ChannelFrame, signal: AbortSignal): Promise<void> {
    return this.#stream.write(encodeChannelFrame(frame), signal)
  }

  #control(frame: ChannelFrame): void {
    const deadline = createDeadline(this.#init.idleTimeoutMs, this.#ended.signal)
    this.#write(frame, deadline.signal)
      .catch((cause: unknown) => this.#breakOff(cause))
      .finally(() => deadline.dispose())
  }

  async #leave(frame: ChannelFrame): Promise<void> {
    if (this.#end !== undefined) return
    this.#finish({ how: 'closed' })
    const deadline = createDeadline(CLOSE_TIMEOUT_MS, this.#stream.gone)
    await this.#write(frame, deadline.signal).catch(() => {}) // the peer then notices by itself
    deadline.dispose()
    await this.#stream.close()
  }

  #breakOff(cause: unknown): void {
    if (this.#end !== undefined) return
    this.#finish({ how: 'broken', cause })
    this.#stream.abort(cause instanceof Error ? cause : new Error(String(cause)))
  }

  #finish(end: End): void {
    if (this.#end !== undefined) return
    this.#end = end
    clearInterval(this.#pinger)
    this.#wakeReader.resolve()
    this.#wakeSenders.resolve()
    this.#ended.abort(this.#brokenError())
  }

  #brokenError(): P2pError {
    const { peer, protocolId: protocol } = this.#init
    const broken = this.#end?.how === 'broken' ? this.#end : undefined
    const why = broken === undefined ? 'it is closed' : (broken.reason ?? errorMessage(broken.cause))
    const info = { code: 'P2P_CHANNEL_BROKEN', peer, protocol, ...(broken?.reason !== undefined && { reason: broken.reason }) } as const
    return new P2pError(info, `${protocol}: the channel with ${peer} ended: ${why}`, { cause: broken?.cause })
  }

  #tooLarge(bytes: number): P2pError {
    const { protocolId: protocol, maxMessageBytes } = this.#init
    return new P2pError({ code: 'P2P_TOO_LARGE', protocol }, `${protocol}: the message has ${bytes} bytes, the limit is ${maxMessageBytes}`)
  }
}
