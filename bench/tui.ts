/**
 * What the cockpit costs: `lilynode top` in a terminal of its own (tmux, 120 × 40), attached to a node that tells 100 events
 * a second and has 10,000 jobs and 5,000 offers. The node is a fake with the real control server, in this process: its part
 * is not in the figures, which are those of the system for the process of the cockpit.
 *
 *   node bench/tui.ts [--profile <folder>]
 */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { delay } from '../src/core/clock.ts'
import { silentLogger } from '../src/core/logger.ts'
import { foldersOf } from '../src/node/config/folders.ts'
import { ControlServer } from '../src/node/control/control-server.ts'
import { fakeNode } from './fake-node.ts'

const PROGRAM = fileURLToPath(new URL('../dist/lilynode.mjs', import.meta.url))
const BUILDER = fileURLToPath(new URL('../scripts/build.ts', import.meta.url))
const SIZE = { columns: 120, rows: 40 }
const JOBS = 10_000
const OFFERS = 5_000
const EVENTS_A_SECOND = 100
const WARM_MS = 7_000
/** Long enough for the heap to show whether it keeps growing. */
const MEASURE_MS = 15_000
/** Of the kernel's clock: CLK_TCK is 100 on every Linux that Node.js runs on. */
const TICK_MS = 10
const LIMITS = { share: 0.05, rssMiB: 120 }

const profile = process.argv.includes('--profile') ? process.argv.at(-1) : undefined
const folder = await mkdtemp(join(tmpdir(), 'lilynode-bench-'))
const socket = join(folder, 'tmux')
const tmux = (...args: readonly string[]): string => execFileSync('tmux', ['-S', socket, ...args], { encoding: 'utf8' })

async function cpuMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ') // proc(5): from the third field on
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

async function rssMiB(pid: number): Promise<{ readonly now: number; readonly peak: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const of = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024
  return { now: of('VmRSS'), peak: of('VmHWM') }
}

const root = foldersOf(join(folder, 'data'), 'bench').root
await mkdir(root, { recursive: true })
const server = new ControlServer({ api: fakeNode({ jobs: JOBS, offers: OFFERS, eventsASecond: EVENTS_A_SECOND }), logger: silentLogger }, root)
const interrupted = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupted.abort(new Error(name)))
const signal = AbortSignal.any([AbortSignal.timeout(300_000), interrupted.signal])
try {
  execFileSync(process.execPath, [BUILDER, '--quiet'])
  await server.start()
  const flags = profile === undefined ? '' : `--cpu-prof --cpu-prof-dir=${profile}`
  const command = `exec env -i TERM=screen HOME=${folder} LILYNODE_DATA_DIR=${join(folder, 'data')} ${process.execPath} ${flags} ${PROGRAM} top --network bench`
  tmux('-f', '/dev/null', 'new-session', '-d', '-x', String(SIZE.columns), '-y', String(SIZE.rows), command)
  const pid = Number(tmux('display-message', '-p', '#{pane_pid}'))
  await delay(WARM_MS, signal)
  console.log(`${JOBS} jobs, ${OFFERS} offers, ${EVENTS_A_SECOND} events a second, ${SIZE.columns} × ${SIZE.rows}`)
  let worst = { share: 0, rss: 0 }
  for (const [key, name] of [
    ['1', 'Overview'],
    ['2', 'Jobs'],
    ['3', 'Market'],
    ['4', 'Provider'],
    ['5', 'Mediation'],
    ['6', 'Network'],
    ['7', 'Wallet']
  ] as const) {
    tmux('send-keys', key)
    await delay(1_000, signal)
    const [before, startedAt] = [await cpuMs(pid), performance.now()]
    await delay(MEASURE_MS, signal)
    const share = ((await cpuMs(pid)) - before) / (performance.now() - startedAt)
    const rss = await rssMiB(pid)
    worst = { share: Math.max(worst.share, share), rss: Math.max(worst.rss, rss.now) }
    console.log(`${name.padEnd(9)} ${(share * 100).toFixed(1).padStart(5)} % of a core, RSS ${rss.now.toFixed(0)} MiB (peak ${rss.peak.toFixed(0)})`)
  }
  if (profile !== undefined) console.log(tmux('capture-pane', '-p'))
  tmux('send-keys', 'q')
  await delay(1_000, signal)
  const isWithin = worst.share <= LIMITS.share && worst.rss <= LIMITS.rssMiB
  console.log(`${isWithin ? 'within' : 'OVER'} the limits: ${LIMITS.share * 100} % of a core, ${LIMITS.rssMiB} MiB`)
  process.exitCode = isWithin ? 0 : 1
} finally {
  try {
    execFileSync('tmux', ['-S', socket, 'kill-server'], { stdio: 'ignore' })
  } catch {
    // gone with its last session
  }
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
