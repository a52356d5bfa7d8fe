import { expect, test } from 'vitest'
import { silentLogger } from '../../core/logger.ts'
import { parsePeerId } from '../../core/primitives.ts'
import { createPeerLedger } from '../peer-ledger.ts'
import type { Protocol } from '../protocol.ts'
import type { FrameStream } from './frame-stream.ts'
import { createMemoryFrames } from './memory-frames.ts'
import { decodeReply } from './reply.ts'
import { createServer } from './serve.ts'

const LIMITS = { maxFrameBytes: 1024, maxBufferedBytes: 4096 }
/** Handlers at once (serve.ts). */
const PLACES = 256
const [sloth, honest] = ['12D3KooWAfPDpPRRRBrmqy9is2zjU5srQ4hKuZitiGmh4NTTpS2d', '12D3KooWGzxzKZYveHXtpG6AsrUJBcWxHBFS2HsEoGTxrMLvKXtf'].map(parsePeerId)
const echo: Protocol<Uint8Array, Uint8Array> = {
  id: '/lilynode/test/p2p/echo/1.0.0',
  maxRequestBytes: 64,
  maxResponseBytes: 64,
  timeoutMs: 60_000,
  maxPerSecond: 1_000,
  encodeRequest: (bytes) => bytes,
  decodeRequest: (bytes) => bytes,
  encodeResponse: (bytes) => bytes,
  decodeResponse: (bytes) => bytes
}

test('peers that ask and never say what keep the places only until another wants one', async () => {
  let nowMs = 0
  const clock = { nowMs: () => nowMs }
  const ledger = createPeerLedger(clock)
  const stop = new AbortController()
  const serve = createServer({ ledger, clock, logger: silentLogger, stopping: stop.signal }, echo, async (bytes) => bytes)
  const open = (from = honest): FrameStream => {
    const [near, far] = createMemoryFrames({ limits: [LIMITS, LIMITS] })
    if (!from) throw new Error('invariant: two peers')
    serve(far, from)
    return near
  }
  const ask = async () => {
    const stream = open()
    await stream.write(Uint8Array.of(7), AbortSignal.timeout(1_000))
    return decodeReply(await stream.read(AbortSignal.timeout(1_000)))
  }
  const slow = Array.from({ length: PLACES }, () => open(sloth))
  expect(await ask()).toEqual({ ok: false, reason: 'BUSY' })
  nowMs = 2_000
  expect(await ask()).toEqual({ ok: true, body: Uint8Array.of(7) })
  expect(slow.filter(({ gone }) => gone.aborted)).toHaveLength(1)
  expect(ledger.points(sloth ?? honest ?? raise())).toBe(0) // it may only be far away
  stop.abort(new Error('the test is over'))
})

function raise(): never {
  throw new Error('invariant: two peers')
}
