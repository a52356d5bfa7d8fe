import { describe, expect, test } from 'vitest'
import { parsePeerId } from '../../core/primitives.ts'
import type { OpenChannel } from './channel.ts'
import { createChannel } from './channel.ts'
import { WINDOW } from './channel-frame.ts'
import { createMemoryFrames } from './memory-frames.ts'

const LIMITS = { maxFrameBytes: 1024, maxBufferedBytes: 64 * 1024 }
const peer = parsePeerId('12D3KooWAfPDpPRRRBrmqy9is2zjU5srQ4hKuZitiGmh4NTTpS2d')
const init = {
  peer,
  protocolId: '/lilynode/test/p2p/talk/1.0.0',
  idleTimeoutMs: 60_000,
  maxMessageBytes: 64,
  encode: (text: string) => new TextEncoder().encode(text),
  decode: (bytes: Uint8Array) => new TextDecoder().decode(bytes),
  onFault: () => {}
}
const never = (): AbortSignal => new AbortController().signal

function pair(): readonly [OpenChannel<string, string>, OpenChannel<string, string>] {
  const [near, far] = createMemoryFrames({ limits: [LIMITS, LIMITS] })
  return [createChannel<string, string>(near, init), createChannel<string, string>(far, init)]
}

describe('senders of a channel at once', () => {
  test('all that wait for a slow reader are through when it has read', async () => {
    const [near, far] = pair()
    const sent = Promise.all(Array.from({ length: 3 * WINDOW }, (_, n) => near.send(String(n), never())))
    const got: string[] = []
    for await (const text of far.messages(AbortSignal.timeout(5_000))) {
      got.push(text)
      if (got.length === 3 * WINDOW) break
    }
    await sent
    expect(got.toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 3 * WINDOW }, (_, n) => String(n)))
    await near.close()
  })

  test('all that wait are told when it ends', async () => {
    const [near, far] = pair()
    const sent = Promise.allSettled(Array.from({ length: 2 * WINDOW }, (_, n) => near.send(String(n), never())))
    await far.fail('GONE')
    const ends = await sent
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(WINDOW)
  })
})
