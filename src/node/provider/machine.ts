import { statfs } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

/** Of this machine's memory, the share that a provider sells unless told otherwise: the rest is for the system and this node. */
const MEMORY_SHARE = 0.75
const DISK_SHARE = 0.5

export interface Machine {
  readonly cpuMilli: number
  readonly memoryBytes: number
  readonly diskBytes: number
  readonly cpuModel: string
  /** Operations a microsecond of a fixed integer loop: orders machines, binds nothing. */
  readonly benchmark: number
}

/** What this machine has to sell. `folder`: where jobs will write. */
export async function readMachine(folder: string): Promise<Machine> {
  const { bavail, bsize } = await statfs(folder)
  return {
    cpuMilli: availableParallelism() * 1000,
    memoryBytes: Math.floor(totalmem() * MEMORY_SHARE),
    diskBytes: Math.floor(bavail * bsize * DISK_SHARE),
    cpuModel: (cpus()[0]?.model ?? 'unknown').trim().slice(0, 128),
    benchmark: benchmarkCpu()
  }
}

/** Load of the last minute as the offer tells it: 1000 is as many threads that want to run as there are cores. */
export const loadMilli = (): number => Math.round(((loadavg()[0] ?? 0) * 1000) / availableParallelism())

/** The best of some: what else the machine did meanwhile makes a run slower, never faster. */
const benchmarkCpu = (): number => Math.max(...Array.from({ length: 5 }, runBenchmark))

/** A few milliseconds of xorshift: short enough for a start, long enough to tell a laptop from a server. */
function runBenchmark(): number {
  const rounds = 2_000_000
  let x = 2_463_534_242
  const startedAt = performance.now()
  for (let i = 0; i < rounds; i++) {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
  }
  const micros = (performance.now() - startedAt) * 1000
  return x === 0 ? 0 : Math.round(rounds / Math.max(1, micros)) // x is never 0: reading it keeps the loop from being optimised away
}
