import { beforeEach, describe, expect, test } from 'vitest'
import { silentLogger } from '../../core/logger.ts'
import type { Verdict } from '../../core/verdict.ts'
import { accept, ignore, reject } from '../../core/verdict.ts'
import { createNodeIdentity } from '../node-identity.ts'
import type { PeerLedger } from '../peer-ledger.ts'
import { createPeerLedger } from '../peer-ledger.ts'
import type { Topic } from '../topic.ts'
import type { GossipGate, GossipMessage } from './gossip-gate.ts'
import { createGossipGate } from './gossip-gate.ts'

const [self, author, relay] = [1, 2, 3].map((n) => createNodeIdentity(new Uint8Array(32).fill(n)).peerId)
if (!self || !author || !relay) throw new Error('three were made')

let nowMs: number
let ledger: PeerLedger
let gate: GossipGate
let taken: string[]
let sequence: bigint
const verdicts: Readonly<Record<string, Verdict>> = {
  stale: ignore('STALE'),
  low: reject('LOW', 'low'),
  mid: reject('MID', 'mid'),
  fatal: reject('FATAL', 'fatal')
}
const topic: Topic<string> = {
  id: '/lilynode/test/market/gate/1.0.0',
  maxBytes: 16,
  maxPerSecond: 1,
  timeoutMs: 50,
  decode: (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  judge: (text) => verdicts[text] ?? accept,
  onAccepted: (text) => {
    taken.push(text)
    if (text === 'oops') throw new Error('a bug')
  }
}

beforeEach(() => {
  nowMs = 0
  taken = []
  sequence = 0n
  const clock = { nowMs: () => nowMs }
  ledger = createPeerLedger(clock)
  gate = createGossipGate({ self, ledger, clock, logger: silentLogger })
  gate.add(topic)
})
const send = (text: string, overrides: Partial<GossipMessage> = {}): Promise<Verdict> => {
  sequence += 1n
  return gate.judge({ topicId: topic.id, author, relay, sequence, bytes: new TextEncoder().encode(text), ...overrides })
}

describe('createGossipGate', () => {
  test('hands over what is accepted, even if taking it fails', async () => {
    expect([await send('a'), await send('oops')]).toEqual([accept, accept])
    expect(taken).toEqual(['a', 'oops'])
  })

  test('drops a replay that the two minutes of gossipsub have forgotten', async () => {
    await send('a', { sequence: 5n })
    nowMs += 3_600_000
    expect(await send('a', { sequence: 5n })).toEqual(ignore('REPLAYED'))
    expect(taken).toEqual(['a'])
  })

  test.each([
    ['low', 1],
    ['mid', 10],
    ['fatal', 100]
  ])('a %s reject costs the relay %i points, which fade, and the author none', async (text, points) => {
    await send(text)
    expect([ledger.points(relay), ledger.points(author)]).toEqual([points, 0])
    expect(ledger.banned(relay)).toBe(text === 'fatal')
    nowMs += 20 * 60_000 // a ban keeps them up, for ten minutes
    expect(ledger.points(relay)).toBeLessThan(0.01)
  })

  test('what is only ignored costs nothing', async () => {
    await send('stale')
    await send('a', { author: self })
    await send('a', { topicId: '/lilynode/test/market/other/1.0.0' })
    expect(ledger.points(relay)).toBe(0)
    expect(gate.stats()).toEqual([{ topicId: topic.id, accepted: 0, published: 0, ignored: { STALE: 1, OWN: 1 }, rejected: {} }])
  })

  test('an author’s flood is ignored, another author is heard', async () => {
    for (let i = 0; i < 15; i++) await send(`${i}`)
    expect(taken.length).toBe(10)
    expect(await send('other', { author: relay, sequence: 1n })).toEqual(accept)
    nowMs += 1_000
    expect(await send('later')).toEqual(accept)
  })

  test('judgements that pile up are dropped before they fill memory, and one relay’s leave room for those of others', async () => {
    gate.add({ ...topic, maxPerSecond: 10_000, judge: () => new Promise(() => {}) })
    const relays = Array.from({ length: 5 }, (_, n) => createNodeIdentity(new Uint8Array(32).fill(10 + n)).peerId)
    const from = (by: GossipMessage['relay'], count: number) => Array.from({ length: count }, () => send('x', { relay: by }))
    const sent = [from(relay, 1_000), ...relays.map((by) => from(by, 200))]
    const dropped = await Promise.all(
      sent.map(async (each) => (await Promise.all(each)).filter((verdict) => verdict.result === 'ignore' && verdict.code === 'OVERLOADED').length)
    )
    expect(dropped).toEqual([1_000 - 512, 200 - 128, 200 - 128, 200 - 128, 200 - 128, 200])
    expect(ledger.points(relay)).toBe(0)
    expect(await Promise.all(from(relay, 1))).toEqual([ignore('JUDGE_TIMEOUT')]) // all are over: there is room again
  })

  test('counters survive a leave', async () => {
    await send('a')
    gate.remove(topic.id)
    expect(await send('b')).toEqual(ignore('NOT_JOINED'))
    expect(gate.stats()[0]?.accepted).toBe(1)
  })
})
