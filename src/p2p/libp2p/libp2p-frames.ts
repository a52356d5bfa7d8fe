import type { Stream } from '@libp2p/interface'
import { lpStream } from '@libp2p/utils'
import { createDeadline } from '../deadline.ts'
import type { FrameLimits, FrameStream } from '../rpc/frame-stream.ts'
import { FrameError } from '../rpc/frame-stream.ts'

/** What a close may take on either side before the stream is reset. */
const CLOSE_TIMEOUT_MS = 5_000

/** Length-prefixed frames on a libp2p stream. Never `for await`, never end-of-stream as a message: docs/protocol/network.md §4.1. */
export function createLibp2pFrames(stream: Stream, limits: FrameLimits): FrameStream {
  const gone = new AbortController()
  const lp = lpStream(stream, { maxDataLength: limits.maxFrameBytes, maxBufferSize: limits.maxBufferedBytes, lengthDecoder: decodeLength })
  const onClose = (error?: Error): void => gone.abort(error ?? new FrameError('ended', 'the stream is closed'))
  stream.addEventListener('close', (event) => onClose(event.error), { once: true })
  if (stream.status !== 'open') onClose()
  return {
    gone: gone.signal,
    read: async (signal) => {
      try {
        return (await lp.read({ signal })).subarray()
      } catch (cause) {
        throw signal.aborted ? signal.reason : toFrameError(cause)
      }
    },
    write: async (frame, signal) => {
      signal.throwIfAborted()
      try {
        await lp.write(frame, { signal })
      } catch (cause) {
        throw signal.aborted ? signal.reason : new FrameError('ended', 'the stream ended while writing', { cause })
      }
    },
    close: () => closeInOrder(stream, gone.signal),
    abort: (reason) => stream.abort(reason)
  }
}

async function closeInOrder(stream: Stream, gone: AbortSignal): Promise<void> {
  const deadline = createDeadline(CLOSE_TIMEOUT_MS, gone)
  try {
    await stream.close({ signal: deadline.signal })
    await stream.closeRead({ signal: deadline.signal })
  } catch (error) {
    if (!gone.aborted) stream.abort(error instanceof Error ? error : new Error(String(error))) // it had its time
  } finally {
    deadline.dispose()
  }
}

/** Names of @libp2p/utils: a length over maxDataLength, a length prefix that is too long or no number, more than maxBufferSize unread. */
const TOO_LARGE = new Set(['InvalidDataLengthError', 'InvalidDataLengthLengthError', 'InvalidMessageLengthError', 'StreamBufferError', 'BadLengthError'])

function toFrameError(cause: unknown): FrameError {
  const name = cause instanceof Error ? cause.name : ''
  if (TOO_LARGE.has(name)) return new FrameError('too-large', 'a frame over the limit', { cause })
  return new FrameError('ended', 'the stream ended before a whole frame', { cause })
}

/** 28 bits: beyond any limit of ours. */
const MAX_LENGTH_BYTES = 4

/**
 * Unsigned varint. The default decoder asks for more for as long as the top bit is set, so a peer that sends only 0x80
 * makes the reader collect bytes until its time-out; this one stops at the fifth.
 */
function decodeLength(prefix: { readonly byteLength: number; get(index: number): number }): number {
  let value = 0
  for (let i = 0; i < prefix.byteLength; i++) {
    if (i === MAX_LENGTH_BYTES) throw new BadLengthError('a length prefix of more than 4 bytes')
    const byte = prefix.get(i)
    value += (byte & 0x7f) * 2 ** (7 * i)
    if (byte < 0x80) return value
  }
  throw new RangeError('the length prefix goes on') // what lpStream takes as "read another byte"
}

class BadLengthError extends Error {
  override readonly name = 'BadLengthError'
}
