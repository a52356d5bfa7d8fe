import type { ConnectionEncrypter, Libp2p, StreamMuxerFactory } from '@libp2p/interface'
import type { NoiseComponents } from '@libp2p/noise'
import { noise } from '@libp2p/noise'
import { tcp } from '@libp2p/tcp'
import { yamux } from '@libp2p/yamux'
import { createLibp2p } from 'libp2p'
import { afterEach, expect, test } from 'vitest'
import { fewerWindowUpdates, oneWriteAFrame } from './fewer-packets.ts'

const PROTOCOL = '/test/1'
const MESSAGES = 200
const nodes: Libp2p[] = []
afterEach(async () => {
  await Promise.all(nodes.splice(0).map((node) => node.stop()))
})

/** What a node hands to its transport. */
interface Sent {
  frames: number
  parts: number
}

type Encrypter = (components: NoiseComponents) => ConnectionEncrypter

function counted(make: Encrypter, sent: Sent): Encrypter {
  return (components) => {
    const encrypter = make(components)
    const secure = encrypter.secureInbound.bind(encrypter)
    encrypter.secureInbound = (connection, options) => {
      const send = connection.send.bind(connection)
      connection.send = (data) => {
        sent.frames++
        sent.parts += data instanceof Uint8Array ? 1 : [...data].length
        return send(data)
      }
      return secure(connection, options)
    }
    return encrypter
  }
}

async function start(encrypter: Encrypter, muxer: () => StreamMuxerFactory, listen: string[]): Promise<Libp2p> {
  const node = await createLibp2p({ addresses: { listen }, transports: [tcp()], connectionEncrypters: [encrypter], streamMuxers: [muxer] })
  nodes.push(node)
  return node
}

/** What the reader of `MESSAGES` small messages sends back while it reads: updates of its window, and nothing else. */
async function sentByReader(encrypter: Encrypter, muxer: () => StreamMuxerFactory, bytes = 100): Promise<Sent & { readonly read: number }> {
  const sent: Sent = { frames: 0, parts: 0 }
  const reader = await start(counted(encrypter, sent), muxer, ['/ip4/127.0.0.1/tcp/0'])
  const { promise: allRead, resolve } = Promise.withResolvers<number>()
  await reader.handle(PROTOCOL, async (stream) => {
    let read = 0
    for await (const part of stream) read += part.byteLength
    resolve(read)
  })
  const writer = await start(encrypter, muxer, [])
  const stream = await writer.dialProtocol(reader.getMultiaddrs(), PROTOCOL)
  const before = { ...sent }
  for (let i = 0; i < MESSAGES; i++) {
    if (!stream.send(new Uint8Array(bytes).fill(i))) await stream.onDrain({ signal: AbortSignal.timeout(10_000) })
    await new Promise(setImmediate) // else the messages are joined before they are sent
  }
  await stream.close()
  return { read: await allRead, frames: sent.frames - before.frames, parts: sent.parts - before.parts }
}

test('each frame is one write, and the window of small messages is not told of', async () => {
  const sent = await sentByReader(oneWriteAFrame(noise()), fewerWindowUpdates(yamux()))
  expect(sent.read).toBe(MESSAGES * 100)
  expect(sent.parts).toBe(sent.frames)
  expect(sent.frames).toBeLessThan(10)
})

test('many times the window passes: its sender is told in time', async () => {
  const sent = await sentByReader(oneWriteAFrame(noise()), fewerWindowUpdates(yamux()), 50_000)
  expect(sent.read).toBe(MESSAGES * 50_000)
})

test('the library alone does neither: when this fails, it does, and fewer-packets.ts can go', async () => {
  const sent = await sentByReader(noise(), yamux())
  expect(sent.read).toBe(MESSAGES * 100)
  expect(sent.frames).toBeGreaterThan(MESSAGES / 4)
  expect(sent.parts).toBeGreaterThan(sent.frames)
})
