import { randomBytes } from 'node:crypto'
import type { Server, Socket } from 'node:net'
import { createServer } from 'node:net'
import { generateKeyPair } from '@libp2p/crypto/keys'
import type { Connection, Libp2p, Stream } from '@libp2p/interface'
import { noise } from '@libp2p/noise'
import { tcp } from '@libp2p/tcp'
import { lpStream } from '@libp2p/utils'
import { yamux } from '@libp2p/yamux'
import { multiaddr } from '@multiformats/multiaddr'
import { createLibp2p } from 'libp2p'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { delay, parsePeerId, systemClock } from '../../src/core/index.ts'
import type { Network } from '../../src/p2p/index.ts'
import { createNetwork, createNodeIdentity, P2pError } from '../../src/p2p/index.ts'
import { errorLog, patience, textChannel, textProtocol, textTopic, until, utf8 } from './p2p-bed.ts'

/** A peer that speaks libp2p and none of our manners; and an honest one to tell that the victim still works. */
let victim: Network
let honest: Network
let attacker: Libp2p
let connection: Connection
const log = errorLog()

async function spawn(bootstrap: readonly string[] = []): Promise<Network> {
  const network = createNetwork({ logger: log, clock: systemClock }, { network: 'test', listen: ['/ip4/127.0.0.1/tcp/0'], bootstrap, dev: true })
  await network.start(patience())
  return network
}
const addressOf = (network: Network): string => `${network.self().addrs[0]}/p2p/${network.key.peerId}`

beforeAll(async () => {
  victim = await spawn()
  honest = await spawn([addressOf(victim)])
  await honest.waitForPeers(1, patience())
  attacker = await createLibp2p({
    privateKey: await generateKeyPair('Ed25519'),
    addresses: { listen: ['/ip4/127.0.0.1/tcp/0'] },
    transports: [tcp()],
    connectionEncrypters: [noise()],
    streamMuxers: [yamux()]
  })
  connection = await attacker.dial(multiaddr(addressOf(victim)))
})
afterAll(async () => {
  await attacker.stop()
  await honest.stop()
  await victim.stop()
})

/** The stream was closed or reset by the victim, or has nothing more to give. */
async function ended(stream: Stream): Promise<boolean> {
  await until(() => stream.status !== 'open' || stream.remoteWriteStatus !== 'writable')
  return true
}

describe('on the stream of a call', () => {
  const protocol = textProtocol('victim-echo', { timeoutMs: 700, maxPerSecond: 100 })
  beforeAll(() => victim.rpc.handle(protocol, async (text) => text))
  const stillWorks = async (): Promise<void> => expect(await honest.rpc.call(victim.self(), protocol, 'well?', patience())).toBe('well?')

  test.each([
    ['random bytes', randomBytes(10_000)],
    ['a length that never ends', new Uint8Array(100_000).fill(0x80)],
    ['a length of 200 MB', new Uint8Array([0x80, 0x80, 0x80, 0x64, 1, 2, 3])],
    ['text', utf8('GET / HTTP/1.1\r\nHost: victim\r\n\r\n')],
    ['a megabyte in a frame', Buffer.concat([Buffer.from([0x80, 0x80, 0x40]), randomBytes(1 << 20)])]
  ])('%s', async (_name, bytes) => {
    const stream = await connection.newStream(protocol.id)
    stream.send(bytes)
    expect(await ended(stream)).toBe(true)
    await stillWorks()
    if (connection.status !== 'open') connection = await attacker.dial(multiaddr(addressOf(victim)))
  })

  test('half a frame, then nothing: given up at the protocol’s time-out', async () => {
    const stream = await connection.newStream(protocol.id)
    stream.send(new Uint8Array([100, 1, 2, 3]))
    const startedAt = performance.now()
    await ended(stream)
    expect(performance.now() - startedAt).toBeLessThan(5_000)
    await stillWorks()
  })

  test('streams opened and left: no more than the limit, and the honest are served meanwhile', async () => {
    const streams = await Promise.allSettled(Array.from({ length: 200 }, () => connection.newStream(protocol.id)))
    const open = streams.flatMap((outcome) => (outcome.status === 'fulfilled' && outcome.value.status === 'open' ? [outcome.value] : []))
    expect(open.length).toBeLessThan(200)
    for (const stream of open) stream.send(new Uint8Array([50]))
    await stillWorks()
    for (const stream of open) stream.abort(new Error('done'))
  })
})

describe('as the server of a call', () => {
  const call = (name: string, timeoutMs = 500): Promise<string> => {
    const to = { peerId: parsePeerId(attacker.peerId.toString()), addrs: attacker.getMultiaddrs().map((addr) => addr.toString()) }
    return honest.rpc.call(to, textProtocol(name, { timeoutMs }), 'hi', patience())
  }
  test('no answer at all', async () => {
    await attacker.handle(textProtocol('mute').id, () => {})
    await expect(call('mute')).rejects.toMatchObject({ code: 'P2P_TIMEOUT' })
  })
  test('garbage for an answer', async () => {
    await attacker.handle(textProtocol('babble').id, (stream) => void stream.send(new Uint8Array([3, 9, 9, 9])))
    await expect(call('babble')).rejects.toMatchObject({ code: 'P2P_MALFORMED' })
  })
  test('an answer without end', async () => {
    await attacker.handle(textProtocol('flood').id, (stream) => void stream.send(Buffer.concat([Buffer.from([0x80, 0x80, 0x80, 0x01]), randomBytes(1 << 21)])))
    await expect(call('flood')).rejects.toSatisfy((error: P2pError) => ['P2P_MALFORMED', 'P2P_UNREACHABLE'].includes(error.code))
  })
  test('a reset', async () => {
    await attacker.handle(textProtocol('slam').id, (stream) => stream.abort(new Error('no')))
    await expect(call('slam')).rejects.toMatchObject({ code: 'P2P_UNREACHABLE' })
  })
  test('an answer drop by drop is over at the time-out', async () => {
    await attacker.handle(textProtocol('drip').id, async (stream) => {
      for (const byte of [20, 0, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65]) {
        if (stream.status !== 'open') return
        stream.send(new Uint8Array([byte]))
        await delay(100, patience())
      }
    })
    await expect(call('drip', 400)).rejects.toMatchObject({ code: 'P2P_TIMEOUT' })
  })
})

describe('on a channel', () => {
  const protocol = textChannel('victim-channel', { idleTimeoutMs: 600, maxInboundPerPeer: 2 })
  const outcomes: string[] = []
  beforeAll(() =>
    victim.rpc.handleChannel(protocol, async (channel, signal) => {
      try {
        for await (const _ of channel.messages(signal)) await delay(50, signal)
        outcomes.push('closed')
      } catch (error) {
        outcomes.push(error instanceof P2pError ? error.code : 'other')
        throw error
      }
    })
  )
  test.each([
    ['more messages than credits', (lp: ReturnType<typeof lpStream>) => lp.writeV(Array(60).fill(new Uint8Array([0, 65])))],
    ['a frame of no known type', (lp: ReturnType<typeof lpStream>) => lp.write(new Uint8Array([77]))],
    ['credits out of nowhere', (lp: ReturnType<typeof lpStream>) => lp.write(new Uint8Array([1, 16]))],
    ['an empty frame', (lp: ReturnType<typeof lpStream>) => lp.write(new Uint8Array())],
    ['a failure that is no code', (lp: ReturnType<typeof lpStream>) => lp.write(Buffer.concat([Buffer.from([4]), utf8('\u001b[2J hello')]))],
    ['silence', async () => {}]
  ])('%s breaks it', async (_name, attack) => {
    const before = outcomes.length
    if (connection.status !== 'open') connection = await attacker.dial(multiaddr(addressOf(victim)))
    const stream = await connection.newStream(protocol.id)
    const lp = lpStream(stream)
    await lp.write(new Uint8Array([2]))
    await lp.read()
    await attack(lp)
    await until(() => outcomes.length > before)
    expect(outcomes.at(-1)).toBe('P2P_CHANNEL_BROKEN')
  })
})

describe('with gossip', () => {
  const { topic, got } = textTopic('attacked', { maxBytes: 256 })
  const captured: Uint8Array[] = []

  beforeAll(async () => {
    await victim.gossip.join(topic)
    // As a member: honest nodes then send it what they publish, StrictSign signature and all.
    await attacker.handle('/meshsub/1.2.0', async (stream) => {
      const lp = lpStream(stream)
      try {
        while (true) captured.push((await lp.read()).subarray())
      } catch {} // the stream ends with the test
    })
  })
  const stats = () => victim.gossip.stats().find((entry) => entry.topicId === topic.id)
  const subscription = Buffer.concat([Buffer.from([0x0a, topic.id.length + 4, 0x08, 0x01, 0x12, topic.id.length]), utf8(topic.id)])

  test('replayed and altered messages of an honest author are not taken', async () => {
    const author = await spawn()
    const toAuthor = await attacker.dial(multiaddr(addressOf(author)))
    const joined = lpStream(await toAuthor.newStream('/meshsub/1.2.0'))
    await joined.write(subscription)
    await author.gossip.waitForSubscribers(topic.id, 1, patience())
    await author.gossip.publish(topic.id, utf8('an honest offer'))
    const offer = () => captured.find((frame) => Buffer.from(frame).includes('an honest offer'))
    await until(() => offer() !== undefined)
    const frame = offer() ?? new Uint8Array()
    await author.stop()

    const toVictim = lpStream(await connection.newStream('/meshsub/1.2.0'))
    // The forged one first: its signature is not known as a duplicate's yet, so it is really checked.
    const forged = Uint8Array.from(frame)
    forged.set(utf8('a forged! offer'), Buffer.from(frame).indexOf('an honest offer'))
    await toVictim.write(forged)
    for (let i = 0; i < 5; i++) await toVictim.write(frame)
    await until(() => got.length > 0)
    await delay(300, patience())
    expect(got.map(({ text, from }) => [text, from])).toEqual([['an honest offer', author.key.peerId]])
  })

  test('garbage and floods on the gossip stream do not stop it', async () => {
    const stream = await connection.newStream('/meshsub/1.2.0')
    const lp = lpStream(stream)
    await lp.write(randomBytes(1_000))
    await lp.write(new Uint8Array())
    const many = Buffer.concat(
      Array.from({ length: 2_000 }, (_, i) => Buffer.concat([Buffer.from([0x0a, 14, 0x08, 0x01, 0x12, 10]), utf8(`t${i}`.padEnd(10, '-'))]))
    )
    await lp.write(many)
    stream.send(new Uint8Array([0xff, 0xff, 0xff, 0xff, 0x0f])) // a frame of 4 GB
    await honest.gossip.waitForSubscribers(topic.id, 1, patience())
    await honest.gossip.publish(topic.id, utf8('after the flood'))
    await until(() => got.some(({ text }) => text === 'after the flood'))
  })

  test('a peer that sends what it should have rejected is heard no more', async () => {
    const rude = await spawn([addressOf(victim)])
    await rude.gossip.waitForSubscribers(topic.id, 1, patience())
    for (let i = 0; i < 12; i++) await rude.gossip.publish(topic.id, Buffer.concat([utf8(`${i}`), randomBytes(4_000)]))
    await until(() => (stats()?.rejected.OVERSIZED ?? 0) >= 8)
    await delay(1_200, patience()) // the score is computed each second
    await rude.gossip.publish(topic.id, utf8('sorry'))
    await delay(300, patience())
    expect(got.some(({ text }) => text === 'sorry')).toBe(false)
    const protocol = textProtocol('after-ban')
    await victim.rpc.handle(protocol, async (text) => text)
    await expect(rude.rpc.call(victim.self(), protocol, 'hi', patience())).rejects.toBeInstanceOf(P2pError)
    await rude.stop()
  })
})

describe('below libp2p', () => {
  test('raw sockets that say nothing or nonsense, and a bootstrap that is no node', async () => {
    const sockets: Socket[] = []
    const silent: Server = createServer((socket) => void sockets.push(socket))
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const port = (silent.address() as { port: number }).port // listening on TCP, so it is an AddressInfo
    const nobody = (): string => `/ip4/127.0.0.1/tcp/${port}/p2p/${createNodeIdentity().peerId}`
    const found = await spawn([nobody(), nobody(), addressOf(victim)])
    await found.waitForPeers(1, patience())
    const lost = await spawn(Array.from({ length: 20 }, nobody))
    await until(() => sockets.length >= 8)
    await Promise.all([found.stop(), lost.stop()]) // with dials under way and others waiting
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => silent.close(resolve))
  })
  test('nothing of all this was an error of ours', () => {
    expect(log.errors).toEqual([])
  })
})
