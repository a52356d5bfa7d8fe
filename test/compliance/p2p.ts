import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ignore, reject } from '../../src/core/index.ts'
import type { Network } from '../../src/p2p/index.ts'
import type { P2pBed } from './p2p-bed.ts'
import { patience, textTopic, until, utf8 } from './p2p-bed.ts'
import { describeBlobs } from './p2p-blobs.ts'
import { describeCalls } from './p2p-calls.ts'
import { describeChannels } from './p2p-channels.ts'

/** What every Network does, whatever carries its bytes. */
export function describeNetwork(name: string, createBed: () => Promise<P2pBed>): void {
  describe(name, () => {
    let bed: P2pBed
    let a: Network
    let b: Network
    beforeAll(async () => {
      bed = await createBed()
      a = await bed.spawn()
      b = await bed.spawn()
      await b.waitForPeers(1, patience())
      await a.waitForPeers(1, patience())
    })
    afterAll(() => bed.stop())
    const pair = (): readonly [Network, Network] => [a, b]

    describePeers(pair)
    describeGossip(pair)
    describeCalls(pair)
    describeChannels(pair, () => bed)
    describeBlobs(pair, () => bed)
  })
}

type Pair = () => readonly [Network, Network]

function describePeers(pair: Pair): void {
  describe('peers', () => {
    test('each knows the other and how to reach it', () => {
      const [a, b] = pair()
      expect(a.peers().map((peer) => peer.peerId)).toContain(b.key.peerId)
      expect(b.self()).toMatchObject({ peerId: b.key.peerId })
      expect(b.self().addrs.length).toBeGreaterThan(0)
    })

    test('waiting for more peers than there are ends with the signal', async () => {
      await expect(pair()[0].waitForPeers(99, AbortSignal.timeout(50))).rejects.toMatchObject({ name: 'TimeoutError' })
    })

    test('one verifies what the other signed, and nothing else', async () => {
      const [a, b] = pair()
      const signature = await a.key.sign(utf8('offer'))
      expect(await b.key.verify(a.key.peerId, utf8('offer'), signature)).toBe(true)
      expect(await b.key.verify(a.key.peerId, utf8('Offer'), signature)).toBe(false)
      expect(await b.key.verify(b.key.peerId, utf8('offer'), signature)).toBe(false)
    })
  })
}

function describeGossip(pair: Pair): void {
  describe('gossip', () => {
    test('reaches a subscriber, with its author, and not the author itself', async () => {
      const [a, b] = pair()
      const atA = textTopic('hello')
      const atB = textTopic('hello')
      await a.gossip.join(atA.topic)
      await b.gossip.join(atB.topic)
      await a.gossip.waitForSubscribers(atA.topic.id, 1, patience())
      expect(a.gossip.subscribers(atA.topic.id)).toEqual([b.key.peerId])
      expect(await a.gossip.publish(atA.topic.id, utf8('hi'))).toBe(1)
      await atB.received(1)
      expect(atB.got).toEqual([{ text: 'hi', from: a.key.peerId }])
      expect(atA.got).toEqual([])
    })

    test('each verdict is counted, and only accepted messages are handed over', async () => {
      const [a, b] = pair()
      const { topic, got } = textTopic('verdicts', {
        judge: (text) => (text === 'stale' ? ignore('STALE') : text === 'forged' ? reject('FORGED', 'low') : { result: 'accept' })
      })
      await b.gossip.join(topic)
      await a.gossip.waitForSubscribers(topic.id, 1, patience())
      for (const text of ['stale', 'forged', 'good']) await a.gossip.publish(topic.id, utf8(text))
      await a.gossip.publish(topic.id, new Uint8Array([0xff]))
      await a.gossip.publish(topic.id, utf8('x'.repeat(2_000)))
      const stats = () => b.gossip.stats().find((entry) => entry.topicId === topic.id)
      await until(() => (stats()?.accepted ?? 0) + Object.keys({ ...stats()?.ignored, ...stats()?.rejected }).length >= 5)
      expect(stats()).toMatchObject({ accepted: 1, ignored: { STALE: 1 }, rejected: { FORGED: 1, MALFORMED: 1, OVERSIZED: 1 } })
      expect(got.map(({ text }) => text)).toEqual(['good'])
    })

    test('a judge that throws or hangs is our fault: ignored and counted', async () => {
      const [a, b] = pair()
      const { topic } = textTopic('broken-judge', {
        timeoutMs: 50,
        judge: (text) => {
          if (text === 'throw') throw new Error('a bug')
          return new Promise(() => {})
        }
      })
      await b.gossip.join(topic)
      await a.gossip.waitForSubscribers(topic.id, 1, patience())
      await a.gossip.publish(topic.id, utf8('throw'))
      await a.gossip.publish(topic.id, utf8('hang'))
      const ignored = () => b.gossip.stats().find((entry) => entry.topicId === topic.id)?.ignored ?? {}
      await until(() => Object.keys(ignored()).length === 2)
      expect(ignored()).toEqual({ JUDGE_FAILED: 1, JUDGE_TIMEOUT: 1 })
    })

    test('an author over its rate is ignored, not rejected', async () => {
      const [a, b] = pair()
      const { topic, got } = textTopic('rate', { maxPerSecond: 0.5 }) // a burst of five
      await b.gossip.join(topic)
      await a.gossip.waitForSubscribers(topic.id, 1, patience())
      for (let i = 0; i < 12; i++) await a.gossip.publish(topic.id, utf8(`${i}`))
      const stats = () => b.gossip.stats().find((entry) => entry.topicId === topic.id)
      await until(() => (stats()?.accepted ?? 0) + (stats()?.ignored.RATE_LIMITED ?? 0) === 12)
      expect(got.length).toBeGreaterThanOrEqual(5)
      expect(got.length).toBeLessThan(8)
    })

    test('own messages over the limit are refused here', async () => {
      const [a] = pair()
      const { topic } = textTopic('own-limit')
      await a.gossip.join(topic)
      await expect(a.gossip.publish(topic.id, new Uint8Array(1025))).rejects.toMatchObject({ code: 'P2P_TOO_LARGE' })
      await expect(a.gossip.publish('/lilynode/test/market/not-joined/1.0.0', new Uint8Array(16 * 1024 + 1))).rejects.toMatchObject({ code: 'P2P_TOO_LARGE' })
    })

    test('after a leave nothing is handed over any more', async () => {
      const [a, b] = pair()
      const { topic, got } = textTopic('leave')
      await b.gossip.join(topic)
      await a.gossip.waitForSubscribers(topic.id, 1, patience())
      await b.gossip.leave(topic.id)
      await until(() => a.gossip.subscribers(topic.id).length === 0)
      expect(await a.gossip.publish(topic.id, utf8('gone'))).toBe(0)
      expect(got).toEqual([])
    })
  })
}
