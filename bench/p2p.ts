import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { withBitswap } from '@helia/bitswap'
import { withLibp2pLight } from '@helia/libp2p'
import { unixfs } from '@helia/unixfs'
import { identify } from '@libp2p/identify'
import { noise } from '@libp2p/noise'
import { tcp } from '@libp2p/tcp'
import { yamux } from '@libp2p/yamux'
import { multiaddr } from '@multiformats/multiaddr'
import { LevelBlockstore } from 'blockstore-level'
import { MemoryDatastore } from 'datastore-core'
import { createHeliaLight } from 'helia'
import { CID } from 'multiformats/cid'
import type { PeerRef } from '../src/core/index.ts'
import { accept, parseCid, parsePeerId, silentLogger, systemClock } from '../src/core/index.ts'
import type { Network, Protocol, Topic } from '../src/p2p/index.ts'
import { createNetwork } from '../src/p2p/index.ts'

/**
 * What p2p costs between two processes on this machine's loopback: `node bench/p2p.ts [MB of the blob]`.
 * Calls (p50, p99), gossip latency, blob MB/s, and the time from a node's start to its first delivered message.
 */
const BLOB_MB = Number(process.argv[2] ?? 100)
const CALLS = 1_000
const MESSAGES = 200
const STARTS = 10

const bytes = (value: Uint8Array): Uint8Array => value
const echo: Protocol<Uint8Array, Uint8Array> = {
  id: '/lilynode/bench/bench/echo/1.0.0',
  maxRequestBytes: 1 << 20,
  maxResponseBytes: 1 << 20,
  timeoutMs: 10_000,
  maxPerSecond: 100_000,
  encodeRequest: bytes,
  decodeRequest: bytes,
  encodeResponse: bytes,
  decodeResponse: bytes
}
const topic = (noun: string, onAccepted: (message: Uint8Array) => void): Topic<Uint8Array> => ({
  id: `/lilynode/bench/bench/${noun}/1.0.0`,
  maxBytes: 16 * 1024,
  maxPerSecond: 10_000,
  timeoutMs: 1_000,
  decode: bytes,
  judge: () => accept,
  onAccepted
})
const patience = (): AbortSignal => AbortSignal.timeout(300_000)
const start = async (init: { readonly bootstrap?: readonly string[]; readonly dataDir?: string } = {}): Promise<Network> => {
  const network = createNetwork({ logger: silentLogger, clock: systemClock }, { network: 'bench', listen: ['/ip4/127.0.0.1/tcp/0'], dev: true, ...init })
  await network.start(patience())
  return network
}
const addressOf = (network: Network): string => `${network.self().addrs[0]}/p2p/${network.key.peerId}`

function quantiles(samples: readonly number[]): string {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = (q: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN).toFixed(2)
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`
}
const print = (what: string, figure: string): void => console.log(`${what.padEnd(44)} ${figure}`)

/** The other process: echoes calls, answers each gossip message with one of the same bytes, takes in the blob it is given. */
async function serve(blob: string, dataDir: string): Promise<void> {
  const network = await start({ dataDir })
  await network.rpc.handle(echo, async (request) => request)
  await network.gossip.join(topic('ping', (message) => void network.gossip.publish(topic('pong', () => {}).id, message)))
  const startedAt = performance.now()
  const { cid } = await network.blobs.addFile(blob, patience())
  console.log(JSON.stringify({ addr: addressOf(network), cid, addMs: performance.now() - startedAt }))
  process.on('SIGUSR2', () => console.log(JSON.stringify({ cpuMs: cpuMs() })))
}

/** The same bytes by Helia as it comes: bitswap, LevelDB, its own importer and defaults. */
async function servePlain(blob: string, folder: string): Promise<void> {
  const { helia, fs, close } = await startPlain(folder)
  const cid = await fs.addByteStream(createReadStream(blob))
  console.log(JSON.stringify({ addr: helia.libp2p.getMultiaddrs()[0]?.toString(), cid: cid.toString(), addMs: 0 }))
  process.on('SIGUSR2', () => console.log(JSON.stringify({ cpuMs: cpuMs() })))
  process.once('SIGTERM', () => void close())
}

async function startPlain(folder: string) {
  const blockstore = new LevelBlockstore(join(folder, 'blocks'))
  await mkdir(folder, { recursive: true })
  await blockstore.open()
  const helia = await withBitswap(
    withLibp2pLight(createHeliaLight({ blockstore, datastore: new MemoryDatastore() }), {
      addresses: { listen: ['/ip4/127.0.0.1/tcp/0'] },
      transports: [tcp()],
      connectionEncrypters: [noise()],
      streamMuxers: [yamux()],
      services: { identify: identify() }
    })
  ).start()
  return { helia, fs: unixfs(helia), close: () => helia.stop().then(() => blockstore.close()) }
}

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** What one fetch took of both processes. Memory: how much this one's resident set grew beyond what it was, at its most. */
async function measureFetch(name: string, peer: Peer, fetch: (onProgress: () => void) => Promise<void>): Promise<void> {
  const before = { self: cpuMs(), peer: await peer.cpuMs(), rss: process.memoryUsage.rss() }
  const startedAt = performance.now()
  let [firstMs, peak] = [0, before.rss]
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 50)
  await fetch(() => {
    firstMs ||= performance.now() - startedAt
  })
  clearInterval(timer)
  const ms = performance.now() - startedAt
  const each = (cpu: number): string => (cpu / BLOB_MB).toFixed(1)
  const memory = `memory +${((peak - before.rss) / 1e6).toFixed(0)} MB to ${(peak / 1e6).toFixed(0)}`
  const cpu = `CPU ms/MB ${each(cpuMs() - before.self)} here, ${each((await peer.cpuMs()) - before.peer)} there`
  print(`${BLOB_MB} MB ${name}`, `${((BLOB_MB * 1000) / ms).toFixed(0)} MB/s, first byte ${firstMs.toFixed(0)} ms, ${memory}, ${cpu}`)
}

async function benchCalls(network: Network, peer: PeerRef): Promise<void> {
  for (const size of [100, 1024, 65_536]) {
    const took: number[] = []
    for (let i = 0; i < CALLS + 50; i++) {
      const startedAt = performance.now()
      await network.rpc.call(peer, echo, new Uint8Array(size), patience())
      if (i >= 50) took.push(performance.now() - startedAt) // the first ones warm up the compiler
    }
    print(`call, ${size} B there and back`, quantiles(took))
  }
}

async function benchGossip(network: Network): Promise<void> {
  const waiting = new Map<string, (at: number) => void>()
  await network.gossip.join(topic('pong', (message) => waiting.get(Buffer.from(message.subarray(0, 8)).toString('hex'))?.(performance.now())))
  const { id } = topic('ping', () => {})
  await network.gossip.waitForSubscribers(id, 1, patience())
  await new Promise((resolve) => setTimeout(resolve, 200))
  const took: number[] = []
  for (let i = 0; i < MESSAGES; i++) {
    const message = randomBytes(1024)
    const back = Promise.withResolvers<number>()
    waiting.set(message.subarray(0, 8).toString('hex'), back.resolve)
    const startedAt = performance.now()
    await network.gossip.publish(id, message)
    took.push(((await back.promise) - startedAt) / 2)
  }
  print('gossip, 1 KiB, one way (half of there and back)', quantiles(took))
}

async function benchStarts(bootstrap: string): Promise<void> {
  const took: number[] = []
  const connected: number[] = []
  for (let i = 0; i < STARTS; i++) {
    const startedAt = performance.now()
    const network = await start({ bootstrap: [bootstrap] })
    await network.waitForPeers(1, patience())
    connected.push(performance.now() - startedAt)
    const { id } = topic('ping', () => {})
    await network.gossip.waitForSubscribers(id, 1, patience())
    await network.gossip.publish(id, randomBytes(64))
    took.push(performance.now() - startedAt)
    await network.stop()
  }
  print('start to first connection', quantiles(connected))
  print('start to first message published to a peer', quantiles(took))
}

interface Peer {
  readonly child: ChildProcess
  readonly hello: { readonly addr: string; readonly cid: string; readonly addMs: number }
  cpuMs(): Promise<number>
}

async function startPeer(role: 'serve' | 'serve-plain', blob: string, folder: string): Promise<Peer> {
  const child = spawn(process.execPath, [import.meta.filename, role, blob, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  if (child.stdout === null) throw new Error('piped by the option above')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => JSON.parse(String((await lines.next()).value)) // printed by the functions above
  const hello = await next()
  return {
    child,
    hello,
    cpuMs: async () => {
      child.kill('SIGUSR2')
      return (await next()).cpuMs
    }
  }
}

async function writeRandom(path: string): Promise<void> {
  const file = await open(path, 'w')
  for (let n = 0; n < BLOB_MB; n++) await file.write(randomBytes(1_000_000))
  await file.close()
}

/** First of all, before anything else has filled the memory. */
async function benchPlain(blob: string, folder: string, children: ChildProcess[]): Promise<void> {
  const peer = await startPeer('serve-plain', blob, join(folder, 'plain-peer'))
  children.push(peer.child)
  const { helia, fs, close } = await startPlain(join(folder, 'plain-self'))
  await helia.libp2p.dial(multiaddr(peer.hello.addr))
  await measureFetch('by plain Helia, written', peer, async (onProgress) => {
    const file = await open(join(folder, 'plain-copy'), 'w')
    for await (const chunk of fs.cat(CID.parse(peer.hello.cid), { signal: patience() })) {
      onProgress()
      await file.write(chunk)
    }
    await file.close()
  })
  await close()
  peer.child.kill('SIGKILL')
}

async function benchBlobs(network: Network, folder: string, peer: Peer): Promise<void> {
  print(`${BLOB_MB} MB added`, `${((BLOB_MB * 1000) / peer.hello.addMs).toFixed(0)} MB/s`)
  const from = [{ peerId: parsePeerId(peer.hello.addr.split('/p2p/')[1] ?? ''), addrs: [] }]
  const limits = { maxBytes: BLOB_MB * 1_000_000, maxFiles: 1 }
  await measureFetch('by our blocks, checked and written', peer, async (onProgress) => {
    await network.blobs.fetch({ cid: parseCid(peer.hello.cid), from, limits, onProgress }, join(folder, 'copy'), patience())
  })
}

/** With `plain` as third argument only the blob by plain Helia: in a process of its own, for a memory of its own. */
async function main(plain: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lilynode-bench-'))
  const children: ChildProcess[] = []
  try {
    const blob = join(folder, 'blob')
    await writeRandom(blob)
    if (plain) return await benchPlain(blob, folder, children)
    const peer = await startPeer('serve', blob, join(folder, 'peer'))
    children.push(peer.child)
    const network = await start({ bootstrap: [peer.hello.addr], dataDir: join(folder, 'self') })
    await network.waitForPeers(1, patience())
    await new Promise((resolve) => setTimeout(resolve, 500)) // its first handshakes are not part of any figure
    await benchBlobs(network, folder, peer)
    const ref = { peerId: parsePeerId(peer.hello.addr.split('/p2p/')[1] ?? ''), addrs: [] }
    await benchCalls(network, ref)
    await benchGossip(network)
    await network.stop()
    await benchStarts(peer.hello.addr)
    peer.child.kill('SIGKILL')
    await runPlain()
  } finally {
    for (const child of children) child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  }
}

async function runPlain(): Promise<void> {
  const child = spawn(process.execPath, [import.meta.filename, String(BLOB_MB), 'plain'], { stdio: 'inherit' })
  await new Promise((resolve) => child.once('exit', resolve))
}

const [command, blob, dataDir] = process.argv.slice(2)
if (command === 'serve' && blob !== undefined && dataDir !== undefined) await serve(blob, dataDir)
else if (command === 'serve-plain' && blob !== undefined && dataDir !== undefined) await servePlain(blob, dataDir)
else await main(blob === 'plain')
