import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { PeerRef } from '../src/core/index.ts'
import { accept, parsePeerId, silentLogger, systemClock } from '../src/core/index.ts'
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
const patience = (): AbortSignal => AbortSignal.timeout(120_000)
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

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lilynode-bench-'))
  let child: ChildProcess | undefined
  try {
    const blob = join(folder, 'blob')
    await writeFile(blob, randomBytes(BLOB_MB * 1_000_000))
    child = spawn(process.execPath, [import.meta.filename, 'serve', blob, join(folder, 'peer')], { stdio: ['ignore', 'pipe', 'inherit'] })
    if (child.stdout === null) throw new Error('piped by the option above')
    const [line] = await createInterface({ input: child.stdout })
      [Symbol.asyncIterator]()
      .next()
      .then(({ value }) => [value])
    const hello: { addr: string; cid: never; addMs: number } = JSON.parse(String(line)) // printed by serve above
    const network = await start({ bootstrap: [hello.addr], dataDir: join(folder, 'self') })
    await network.waitForPeers(1, patience())
    const peer = { peerId: parsePeerId(hello.addr.split('/p2p/')[1] ?? ''), addrs: [] }
    await benchCalls(network, peer)
    await benchGossip(network)
    print(`blob of ${BLOB_MB} MB, added`, `${((BLOB_MB * 1000) / hello.addMs).toFixed(0)} MB/s`)
    const startedAt = performance.now()
    let firstMs = 0
    const onProgress = (): void => {
      firstMs ||= performance.now() - startedAt
    }
    await network.blobs.fetch(
      { cid: hello.cid, from: [peer], limits: { maxBytes: BLOB_MB * 1_000_000, maxFiles: 1 }, onProgress },
      join(folder, 'copy'),
      patience()
    )
    print(
      `blob of ${BLOB_MB} MB, fetched and written`,
      `${((BLOB_MB * 1000) / (performance.now() - startedAt)).toFixed(0)} MB/s, first block after ${firstMs.toFixed(0)} ms`
    )
    await network.stop()
    await benchStarts(hello.addr)
    print('memory of this process at its most', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`)
  } finally {
    child?.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  }
}

const [command, blob, dataDir] = process.argv.slice(2)
if (command === 'serve' && blob !== undefined && dataDir !== undefined) await serve(blob, dataDir)
else await main()
