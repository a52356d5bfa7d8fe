import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { delay, ignore, reject } from '../../src/core/index.ts'
import type { Network } from '../../src/p2p/index.ts'
import { refusal } from '../../src/p2p/index.ts'
import type { P2pBed } from './p2p-bed.ts'
import { patience, textChannel, textProtocol, textTopic, until, utf8 } from './p2p-bed.ts'
import { describeBlobs } from './p2p-blobs.ts'

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

function describeCalls(pair: Pair): void {
  describe('calls', () => {
    test('a question gets its answer, also from oneself', async () => {
      const [a, b] = pair()
      const protocol = textProtocol('echo')
      for (const node of [a, b]) await node.rpc.handle(protocol, async (text, from) => `${text} ${from}`)
      expect(await a.rpc.call(b.self(), protocol, 'hi', patience())).toBe(`hi ${a.key.peerId}`)
      expect(await a.rpc.call(a.self(), protocol, 'hi', patience())).toBe(`hi ${a.key.peerId}`)
    })

    test('many at once do not mix', async () => {
      const [a, b] = pair()
      const protocol = textProtocol('many')
      await b.rpc.handle(protocol, async (text) => {
        await delay(Math.random() * 10, patience())
        return text
      })
      const texts = Array.from({ length: 40 }, (_, i) => `message ${i}`)
      expect(await Promise.all(texts.map((text) => a.rpc.call(b.self(), protocol, text, patience())))).toEqual(texts)
    })

    test.each([
      ['a refusal', () => Promise.reject(refusal('NO_CAPACITY')), 'NO_CAPACITY'],
      ['a bug', () => Promise.reject(new Error('secret detail')), 'INTERNAL'],
      ['an answer over the limit', async () => 'x'.repeat(2_000), 'INTERNAL']
    ])('%s reaches the caller as a code', async (name, handler, reason) => {
      const [a, b] = pair()
      const protocol = textProtocol(`refuse-${name.replaceAll(' ', '-')}`)
      await b.rpc.handle(protocol, handler)
      const error = await a.rpc.call(b.self(), protocol, 'hi', patience()).catch((e: unknown) => e)
      expect(error).toMatchObject({ code: 'P2P_REFUSED', info: { reason, peer: b.key.peerId } })
      expect(String(error)).not.toContain('secret')
    })

    test('a malformed request is refused, a malformed answer is the peer’s fault', async () => {
      const [a, b] = pair()
      const protocol = textProtocol('malformed')
      await b.rpc.handle(protocol, async () => 'malformed answer')
      await expect(a.rpc.call(b.self(), protocol, 'malformed question', patience())).rejects.toMatchObject({
        code: 'P2P_REFUSED',
        info: { reason: 'MALFORMED' }
      })
      await expect(a.rpc.call(b.self(), protocol, 'hi', patience())).rejects.toMatchObject({ code: 'P2P_MALFORMED' })
    })

    test('a request over the limit is refused here; over the peer’s limit, there', async () => {
      const [a, b] = pair()
      const protocol = textProtocol('large')
      await b.rpc.handle(protocol, async (text) => text)
      await expect(a.rpc.call(b.self(), protocol, 'x'.repeat(1025), patience())).rejects.toMatchObject({ code: 'P2P_TOO_LARGE' })
      const careless = { ...protocol, maxRequestBytes: 1 << 20 }
      await expect(a.rpc.call(b.self(), careless, 'x'.repeat(500_000), patience())).rejects.toSatisfy(
        (error: { code: string; info: { reason?: string } }) => error.info.reason === 'TOO_LARGE' || error.code === 'P2P_UNREACHABLE'
      )
      expect(await a.rpc.call(b.self(), protocol, 'still there', patience())).toBe('still there')
    })

    test('an answer over our limit is the peer’s fault', async () => {
      const [a, b] = pair()
      const protocol = textProtocol('large-answer', { maxResponseBytes: 1 << 20 })
      await b.rpc.handle(protocol, async () => 'x'.repeat(300_000))
      await expect(a.rpc.call(b.self(), { ...protocol, maxResponseBytes: 1024 }, 'hi', patience())).rejects.toMatchObject({ code: 'P2P_MALFORMED' })
    })

    test('a handler that never answers: a time-out here, and its signal aborts', async () => {
      const [a, b] = pair()
      const protocol = textProtocol('silent', { timeoutMs: 200 })
      let aborted = false
      await b.rpc.handle(protocol, async (_text, _from, signal) => {
        signal.addEventListener('abort', () => {
          aborted = true
        })
        return new Promise<string>(() => {})
      })
      // The server's own clock may be first by a hair: then the time-out comes as a refusal with that code.
      await expect(a.rpc.call(b.self(), protocol, 'hi', patience())).rejects.toSatisfy(
        (error: { code: string; info: { reason?: string } }) => error.code === 'P2P_TIMEOUT' || error.info.reason === 'TIMEOUT'
      )
      await until(() => aborted)
    })

    test('the caller’s signal ends the call with its own reason, and the handler hears of it', async () => {
      const [a, b] = pair()
      const protocol = textProtocol('cancel')
      const started = Promise.withResolvers<void>()
      let aborted = false
      await b.rpc.handle(protocol, async (_text, _from, signal) => {
        signal.addEventListener('abort', () => {
          aborted = true
        })
        started.resolve()
        return new Promise<string>(() => {})
      })
      const controller = new AbortController()
      const call = a.rpc.call(b.self(), protocol, 'hi', controller.signal)
      await started.promise
      controller.abort(new Error('changed my mind'))
      await expect(call).rejects.toThrow('changed my mind')
      await until(() => aborted)
    })

    test('a peer over its rate is refused', async () => {
      const [a, b] = pair()
      const protocol = textProtocol('limited', { maxPerSecond: 0.5 }) // a burst of five
      await b.rpc.handle(protocol, async (text) => text)
      const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => a.rpc.call(b.self(), protocol, 'hi', patience())))
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
      expect(refused.length).toBeGreaterThanOrEqual(3)
      for (const { reason } of refused) expect(reason).toMatchObject({ info: { reason: 'RATE_LIMITED' } })
    })

    test('nobody home, nobody there', async () => {
      const [a, b] = pair()
      await expect(a.rpc.call(b.self(), textProtocol('never-served'), 'hi', patience())).rejects.toMatchObject({
        code: 'P2P_REFUSED',
        info: { reason: 'UNSUPPORTED' }
      })
      const stranger = { peerId: await strangerId(), addrs: ['/ip4/127.0.0.1/tcp/1'] }
      await expect(a.rpc.call(stranger, textProtocol('any', { timeoutMs: 3_000 }), 'hi', patience())).rejects.toMatchObject({ code: 'P2P_UNREACHABLE' })
    })
  })
}

async function strangerId() {
  const { createNodeIdentity } = await import('../../src/p2p/index.ts')
  return createNodeIdentity().peerId
}

function describeChannels(pair: Pair, bed: () => P2pBed): void {
  describe('channels', () => {
    test('messages go both ways in order, and an end in order is an end', async () => {
      const [a, b] = pair()
      const protocol = textChannel('chat')
      await b.rpc.handleChannel(protocol, async (channel, signal) => {
        for await (const text of channel.messages(signal)) await channel.send(`${text}!`, signal)
      })
      const channel = await a.rpc.openChannel(b.self(), protocol, patience())
      const texts = Array.from({ length: 100 }, (_, i) => `${i}`)
      const replies: string[] = []
      const reading = (async () => {
        for await (const text of channel.messages(patience())) {
          replies.push(text)
          if (replies.length === texts.length) break
        }
      })()
      for (const text of texts) await channel.send(text, patience())
      await reading
      expect(replies).toEqual(texts.map((text) => `${text}!`))
      await channel.close()
      await channel.close()
      await expect(channel.send('late', patience())).rejects.toMatchObject({ code: 'P2P_CHANNEL_BROKEN' })
    })

    test('what was sent before a close still arrives', async () => {
      const [a, b] = pair()
      const protocol = textChannel('farewell')
      await b.rpc.handleChannel(protocol, async (channel, signal) => {
        for (const text of ['one', 'two', 'three']) await channel.send(text, signal)
      })
      const channel = await a.rpc.openChannel(b.self(), protocol, patience())
      await delay(100, patience())
      const got: string[] = []
      for await (const text of channel.messages(patience())) got.push(text)
      expect(got).toEqual(['one', 'two', 'three'])
    })

    test('a slow reader holds the sender to sixteen messages', async () => {
      const [a, b] = pair()
      const protocol = textChannel('slow')
      const go = Promise.withResolvers<void>()
      const done = Promise.withResolvers<number>()
      await b.rpc.handleChannel(protocol, async (channel, signal) => {
        await go.promise
        let count = 0
        for await (const _ of channel.messages(signal)) count += 1
        done.resolve(count)
      })
      const channel = await a.rpc.openChannel(b.self(), protocol, patience())
      let sent = 0
      const sending = (async () => {
        for (let i = 0; i < 50; i++) {
          await channel.send(`${i}`, patience())
          sent += 1
        }
      })()
      await until(() => sent === 16)
      await delay(100, patience())
      expect(sent).toBe(16)
      go.resolve()
      await sending
      await channel.close()
      expect(await done.promise).toBe(50)
    })

    test('a handler that fails tells its code', async () => {
      const [a, b] = pair()
      const protocol = textChannel('fails')
      await b.rpc.handleChannel(protocol, async () => {
        throw refusal('NOT_YOUR_JOB')
      })
      const channel = await a.rpc.openChannel(b.self(), protocol, patience())
      const read = (async () => {
        for await (const _ of channel.messages(patience())) throw new Error('no message was sent')
      })()
      await expect(read).rejects.toMatchObject({ code: 'P2P_CHANNEL_BROKEN', info: { reason: 'NOT_YOUR_JOB' } })
    })

    test('no more channels than the handler allows', async () => {
      const [a, b] = pair()
      const protocol = textChannel('few', { maxInboundPerPeer: 2 })
      await b.rpc.handleChannel(protocol, async (channel, signal) => {
        for await (const _ of channel.messages(signal));
      })
      const open = await Promise.all([1, 2].map(() => a.rpc.openChannel(b.self(), protocol, patience())))
      await expect(a.rpc.openChannel(b.self(), protocol, patience())).rejects.toMatchObject({ code: 'P2P_REFUSED', info: { reason: 'BUSY' } })
      await Promise.all(open.map((channel) => channel.close()))
      await until(() => true)
      await delay(100, patience())
      await (await a.rpc.openChannel(b.self(), protocol, patience())).close()
    })

    test('a quiet channel lives by its pings', async () => {
      const [a, b] = pair()
      const protocol = textChannel('quiet', { idleTimeoutMs: 300 })
      await b.rpc.handleChannel(protocol, async (channel, signal) => {
        for await (const text of channel.messages(signal)) await channel.send(text, signal)
      })
      const channel = await a.rpc.openChannel(b.self(), protocol, patience())
      await delay(1_000, patience())
      await channel.send('still here', patience())
      const { value } = await channel.messages(patience())[Symbol.asyncIterator]().next()
      expect(value).toBe('still here')
      await channel.close()
    })

    test('a link that dies breaks both ends', async () => {
      const [a] = pair()
      const c = await bed().spawn()
      const protocol = textChannel('cut')
      let handlerSignal: AbortSignal | undefined
      await c.rpc.handleChannel(protocol, async (channel, signal) => {
        handlerSignal = signal
        for await (const _ of channel.messages(signal));
      })
      const channel = await a.rpc.openChannel(c.self(), protocol, patience())
      await until(() => handlerSignal !== undefined)
      const read = (async () => {
        for await (const _ of channel.messages(patience()));
      })()
      const outcome = expect(read).rejects.toMatchObject({ code: 'P2P_CHANNEL_BROKEN', info: { peer: c.key.peerId } })
      await bed().cut(a, c)
      await outcome
      await until(() => handlerSignal?.aborted === true)
    })

    test('a malformed message breaks the channel', async () => {
      const [a, b] = pair()
      const protocol = textChannel('malformed-message')
      await b.rpc.handleChannel(protocol, async (channel, signal) => {
        for await (const _ of channel.messages(signal));
      })
      const channel = await a.rpc.openChannel(b.self(), protocol, patience())
      await channel.send('malformed', patience())
      const read = (async () => {
        for await (const _ of channel.messages(patience()));
      })()
      await expect(read).rejects.toMatchObject({ code: 'P2P_CHANNEL_BROKEN' })
      await expect(channel.send('x'.repeat(2_000), patience())).rejects.toMatchObject({ code: 'P2P_TOO_LARGE' })
    })
  })
}
