import { orAbort } from '../deadline.ts'
import type { FrameLimits, FrameStream } from './frame-stream.ts'
import { FrameError } from './frame-stream.ts'

export interface MemoryFramesInit {
  /** What each side may receive. */
  readonly limits: readonly [FrameLimits, FrameLimits]
  /** Called for each frame; its end is the frame's arrival. The memory hub's latency. */
  readonly carry?: () => Promise<void>
}

interface Inbox {
  readonly frames: Uint8Array[]
  bytes: number
  ended: boolean
  overflowed: boolean
  wake: PromiseWithResolvers<void>
}

/** Two ends of a stream in one process, with the limits and the ends of a real one. Also how a node talks to itself. */
export function createMemoryFrames(init: MemoryFramesInit): readonly [FrameStream, FrameStream] {
  const gone = new AbortController()
  const inboxes = [createInbox(), createInbox()] as const
  const carry = init.carry ?? (() => Promise.resolve())
  const end = (reason: Error): void => {
    gone.abort(reason)
    for (const inbox of inboxes) inbox.wake.resolve()
  }
  const side = (own: 0 | 1): FrameStream => {
    const inbox = inboxes[own]
    const peer = inboxes[own === 0 ? 1 : 0]
    const limits = init.limits[own]
    const peerLimits = init.limits[own === 0 ? 1 : 0]
    // One after the other, so that frames keep their order whatever the latency.
    let carried: Promise<void> = Promise.resolve()
    let closed = false
    return {
      gone: gone.signal,
      read: (signal) => readFrame(inbox, { limits, gone: gone.signal }, signal),
      write: async (frame, signal) => {
        signal.throwIfAborted()
        if (gone.signal.aborted || closed) throw new FrameError('ended', 'the stream is closed')
        const copy = Uint8Array.from(frame) // what the writer does to its buffer later must not show here
        carried = carried.then(carry).then(() => deliver(peer, copy, { limits: peerLimits, end }))
        await orAbort(carried, signal)
      },
      close: async () => {
        if (closed) return
        closed = true
        await carried.catch(() => {}) // the reader learns of it by its own read
        peer.ended = true
        peer.wake.resolve()
        if (inbox.ended) end(new FrameError('ended', 'the stream is closed'))
      },
      abort: end
    }
  }
  return [side(0), side(1)]
}

const createInbox = (): Inbox => ({ frames: [], bytes: 0, ended: false, overflowed: false, wake: Promise.withResolvers() })

function deliver(inbox: Inbox, frame: Uint8Array, { limits, end }: { readonly limits: FrameLimits; end(reason: Error): void }): void {
  inbox.bytes += frame.length
  if (inbox.bytes > limits.maxBufferedBytes) {
    inbox.overflowed = true
    return end(new FrameError('ended', 'the reader gave up'))
  }
  inbox.frames.push(frame)
  inbox.wake.resolve()
}

interface ReadContext {
  readonly limits: FrameLimits
  readonly gone: AbortSignal
}

async function readFrame(inbox: Inbox, { limits, gone }: ReadContext, signal: AbortSignal): Promise<Uint8Array> {
  while (true) {
    signal.throwIfAborted()
    const frame = inbox.frames.shift()
    if (frame !== undefined) {
      inbox.bytes -= frame.length
      if (frame.length <= limits.maxFrameBytes) return frame
      throw new FrameError('too-large', `a frame of ${frame.length} bytes, the limit is ${limits.maxFrameBytes}`)
    }
    if (inbox.overflowed) throw new FrameError('too-large', 'more unread bytes than the limit')
    if (gone.aborted) throw new FrameError('ended', 'the stream was reset', { cause: gone.reason })
    if (inbox.ended) throw new FrameError('ended', 'the stream ended before a whole frame')
    inbox.wake = Promise.withResolvers()
    await orAbort(inbox.wake.promise, signal)
  }
}
