import { describe, expect, test } from 'vitest'
import { delay } from '../../src/core/index.ts'
import type { Network } from '../../src/p2p/index.ts'
import { refusal } from '../../src/p2p/index.ts'
import type { P2pBed } from './p2p-bed.ts'
import { patience, textChannel, until } from './p2p-bed.ts'

export function describeChannels(pair: () => readonly [Network, Network], bed: () => P2pBed): void {
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
