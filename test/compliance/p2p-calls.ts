import { describe, expect, test } from 'vitest'
import { delay } from '../../src/core/index.ts'
import type { Network } from '../../src/p2p/index.ts'
import { createNodeIdentity, refusal } from '../../src/p2p/index.ts'
import { patience, textProtocol, until } from './p2p-bed.ts'

export function describeCalls(pair: () => readonly [Network, Network]): void {
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

    test('a refusal is heard while a large question is still on its way', async () => {
      const [a, b] = pair()
      const protocol = textProtocol('early-no', { maxRequestBytes: 8 << 20, maxPerSecond: 0.1 }) // a burst of one
      await b.rpc.handle(protocol, async (text) => `${text.length}`)
      const ask = () => a.rpc.call(b.self(), protocol, 'x'.repeat(6_000_000), patience())
      expect(await ask()).toBe('6000000')
      await expect(ask()).rejects.toMatchObject({ code: 'P2P_REFUSED', info: { reason: 'RATE_LIMITED' } })
    })

    test('an answer over our limit is the peer’s fault', async () => {
      const [a, b] = pair()
      const protocol = textProtocol('large-answer', { maxResponseBytes: 1 << 20 })
      await b.rpc.handle(protocol, async () => 'x'.repeat(300_000))
      await expect(a.rpc.call(b.self(), { ...protocol, maxResponseBytes: 1024 }, 'hi', patience())).rejects.toMatchObject({ code: 'P2P_MALFORMED' })
    })

    test('a handler that never answers: a time-out here, and its signal aborts', async () => {
      const [a, b] = pair()
      const protocol = textProtocol('silent', { timeoutMs: 1_000 }) // long enough for the handler to have begun on a loaded machine
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
      const stranger = { peerId: createNodeIdentity().peerId, addrs: ['/ip4/127.0.0.1/tcp/1'] }
      await expect(a.rpc.call(stranger, textProtocol('any', { timeoutMs: 3_000 }), 'hi', patience())).rejects.toMatchObject({ code: 'P2P_UNREACHABLE' })
    })
  })
}
