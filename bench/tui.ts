/**
 * What the cockpit costs: a share of one core at 100 events a second and its memory, with 10,000 jobs and 5,000 offers,
 * on each screen, in a window of 120 × 40. The node is a fake in the same process, so its part is in the figures too.
 *
 *   node --expose-gc bench/tui.ts
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { delay } from '../src/core/clock.ts'
import type { CockpitApi } from '../src/node/control/cockpit-api.ts'
import type { NodeEvent } from '../src/node/events.ts'
import { testData, testJob, testOffer } from '../src/tui/test-data.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const JOBS = 10_000
const OFFERS = 5_000
const EVENT_EVERY_MS = 10
const MEASURE_MS = 5_000

const data = testData()
const jobs = Array.from({ length: JOBS }, (_, n) => testJob(n))
const offers = Array.from({ length: OFFERS }, (_, n) => testOffer(n))

async function* events(signal: AbortSignal): AsyncIterable<NodeEvent> {
  for (let n = 0; ; n++) {
    await delay(EVENT_EVERY_MS, signal)
    const { jobId } = jobs[n % 5] ?? testJob(0)
    yield { type: 'job.state', jobId, state: 'running', atMs: Date.now(), peerId: undefined } as NodeEvent // a job's id is one
  }
}

const api = {
  about: async () => data.node,
  history: async () => data.events,
  modules: async () => data.modules,
  peers: async () => data.peers,
  offers: async () => offers,
  wallet: async () => data.wallet,
  jobs: async () => jobs,
  job: async (id: string) => ({ ...jobs.find(({ jobId }) => jobId === id) }),
  logs: async function* () {},
  why: async () => [],
  events
} as unknown as CockpitApi // all that the feed asks for

/** Ink takes the console over while it draws. */
const print = (text: string): void => void process.stdout.write(`${text}\n`)

class Terminal extends Writable {
  readonly isTTY = true
  readonly columns = 120
  readonly rows = 40
  writes = 0
  bytes = 0

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.writes++
    this.bytes += chunk.length
    done()
  }
}

async function loadCockpit(folder: string): Promise<typeof import('../src/tui/index.ts')> {
  const banner = { js: "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);" }
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/tui/index.ts'],
    outdir: folder,
    splitting: true, // what Ink loads for its developers only is a chunk that is never loaded
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    banner,
    external: ['react-devtools-core'],
    define: { 'process.env.NODE_ENV': '"production"' }
  })
  return import(join(folder, 'index.mjs'))
}

const folder = await mkdtemp(join(tmpdir(), 'lilynode-bench-'))
const stop = new AbortController()
try {
  const { openCockpit } = await loadCockpit(folder)
  const before = process.memoryUsage.rss()
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {}, ref: () => {}, unref: () => {} })
  const stdout = new Terminal()
  // The fakes have what Ink uses of a terminal.
  const open = openCockpit(
    { connect: async () => api, stdin: stdin as unknown as NodeJS.ReadStream, stdout: stdout as unknown as NodeJS.WriteStream, color: true },
    stop.signal
  )
  await delay(2_000, stop.signal)
  print(`${JOBS} jobs, ${OFFERS} offers, ${1000 / EVENT_EVERY_MS} events a second, 120 × 40`)
  for (const [key, name] of [
    ['1', 'Overview'],
    ['2', 'Jobs'],
    ['3', 'Market'],
    ['6', 'Network'],
    ['7', 'Wallet']
  ] as const) {
    stdin.write(key)
    await delay(500, stop.signal)
    const [cpu, writes, bytes] = [process.cpuUsage(), stdout.writes, stdout.bytes]
    await delay(MEASURE_MS, stop.signal)
    const { user, system } = process.cpuUsage(cpu)
    const share = (user + system) / 1000 / MEASURE_MS
    print(
      `${name.padEnd(9)} ${(share * 100).toFixed(1)} % of a core, ${((stdout.writes - writes) / (MEASURE_MS / 1000)).toFixed(1)} writes/s, ${((stdout.bytes - bytes) / MEASURE_MS).toFixed(1)} kB/s`
    )
  }
  globalThis.gc?.()
  print(
    `RSS ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MiB; ${(before / 2 ** 20).toFixed(0)} MiB before the cockpit opened (with esbuild and the fake data)`
  )
  stop.abort(new Error('measured'))
  await open
} finally {
  await rm(folder, { recursive: true, force: true })
}
process.exit()
