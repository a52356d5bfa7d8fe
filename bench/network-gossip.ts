import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { delay } from '../src/core/clock.ts'
import { accept, silentLogger, systemClock } from '../src/core/index.ts'
import type { Network, Topic } from '../src/p2p/index.ts'
import { createNetwork } from '../src/p2p/index.ts'

/** Gossip between many processes of this machine: what bench/network.ts prints last. */
const CHILD = fileURLToPath(import.meta.url)
const MESSAGES = 100
/** As large as a match with a few candidates. */
const MESSAGE_BYTES = 3 * 1024
const EVERY_MS = 50
/** The last message has come everywhere by then, or it is counted as lost. */
const SETTLE_MS = 3_000

/** One clock for all processes of a machine, with parts of a millisecond. */
const nowMs = (): number => performance.timeOrigin + performance.now()

const newsTopic = (onAccepted: (message: Uint8Array) => void): Topic<Uint8Array> => ({
  id: '/lilynode/bench/bench/news/1.0.0',
  maxBytes: 16 * 1024,
  maxPerSecond: 1_000,
  timeoutMs: 1_000,
  decode: (bytes) => bytes,
  judge: () => accept,
  onAccepted
})

async function startNetwork(bootstrap: readonly string[]): Promise<Network> {
  const network = createNetwork({ logger: silentLogger, clock: systemClock }, { network: 'bench', listen: ['/ip4/127.0.0.1/tcp/0'], dev: true, bootstrap })
  await network.start(AbortSignal.timeout(60_000))
  return network
}

/** Listens; prints one line when it is there, and one with all latencies when it is told to go. */
async function listen(bootstrap: string): Promise<void> {
  const latencies: number[] = []
  const network = await startNetwork([bootstrap])
  const topic = newsTopic((message) => void latencies.push(nowMs() - Buffer.from(message).readDoubleBE(0)))
  await network.gossip.join(topic)
  await network.gossip.waitForSubscribers(topic.id, 1, AbortSignal.timeout(60_000))
  console.log(JSON.stringify({ ready: true }))
  process.once('SIGTERM', () => {
    console.log(JSON.stringify({ latencies }))
    process.exit(0)
  })
}

interface Listener {
  readonly child: ChildProcess
  /** The next line. */
  line(): Promise<{ readonly latencies?: readonly number[] }>
}

const children = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL') // what a failed run left
})

function spawnListener(bootstrap: string): Listener {
  const child = spawn(process.execPath, [CHILD, 'listen', bootstrap], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.add(child)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    child,
    line: async () => {
      const { value } = await lines.next()
      return JSON.parse(String(value))
    }
  }
}

/** Latencies of each message at each listener, and how many never came. `processes`: this one included. */
export async function measureGossip(processes: number): Promise<{ readonly latencies: readonly number[]; readonly lost: number }> {
  const network = await startNetwork([])
  const topic = newsTopic(() => {})
  await network.gossip.join(topic)
  const address = `${network.self().addrs[0]}/p2p/${network.key.peerId}`
  const listeners = Array.from({ length: processes - 1 }, () => spawnListener(address))
  await Promise.all(listeners.map((listener) => listener.line()))
  await delay(SETTLE_MS, AbortSignal.timeout(60_000)) // until the meshes have formed
  for (let n = 0; n < MESSAGES; n++) {
    const message = Buffer.alloc(MESSAGE_BYTES, n)
    message.writeDoubleBE(nowMs(), 0)
    await network.gossip.publish(topic.id, message)
    await delay(EVERY_MS, AbortSignal.timeout(60_000))
  }
  await delay(SETTLE_MS, AbortSignal.timeout(60_000))
  const told = await Promise.all(
    listeners.map(async (listener) => {
      const gone = once(listener.child, 'close')
      listener.child.kill('SIGTERM')
      const { latencies = [] } = await listener.line()
      await gone
      return latencies
    })
  )
  await network.stop()
  const latencies = told.flat()
  return { latencies, lost: MESSAGES * listeners.length - latencies.length }
}

const [, started, mode, bootstrap] = process.argv
if (started === CHILD && mode === 'listen' && bootstrap !== undefined) await listen(bootstrap)
