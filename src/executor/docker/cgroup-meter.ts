import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const ROOT = '/sys/fs/cgroup'
/** The group is gone with the container, so what counts is the last look before. Short jobs are looked at often. */
const FIRST_LOOKS_MS = [5, 20, 50, 100, 200]
const LOOK_MS = 500

interface Readings {
  readonly cpuMs: number
  readonly peakMemoryBytes: number
  /** Processes that the kernel ended for want of memory. */
  readonly oomKills: number
}

/** Reads what a container uses from its control groups: the engine's own statistics come a second late, and cost it a thread. */
export class CgroupMeter {
  #readings: Readings = { cpuMs: 0, peakMemoryBytes: 0, oomKills: 0 }
  readonly #pid: number
  #timer: NodeJS.Timeout | undefined
  #stopped = false

  /** @param pid of the container's first process, as the host sees it; 0: none, nothing is read */
  constructor(pid: number) {
    this.#pid = pid
  }

  async start(): Promise<void> {
    if (this.#pid === 0) return
    const read = readerOf(await readFile(`/proc/${this.#pid}/cgroup`, 'utf8').catch(() => '')) // it may have ended already
    let looks = 0
    const look = async (): Promise<void> => {
      this.#readings = (await read().catch(() => undefined)) ?? this.#readings // the group went away with the container
      if (!this.#stopped) this.#timer = setTimeout(() => void look(), FIRST_LOOKS_MS[looks++] ?? LOOK_MS).unref()
    }
    await look()
  }

  stop(): Readings {
    this.#stopped = true
    clearTimeout(this.#timer)
    return this.#readings
  }
}

const number = async (...path: string[]): Promise<number> => Number(await readFile(join(...path), 'utf8')) || 0

const field = async (name: string, ...path: string[]): Promise<number> =>
  Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(await readFile(join(...path), 'utf8').catch(() => ''))?.[1] ?? 0)

/** Both layouts: one tree (v2), or one a controller (v1). */
function readerOf(membership: string): () => Promise<Readings> {
  const lines = membership.split('\n').map((line) => line.split(':'))
  const pathOf = (isWanted: (id: string, names: string) => boolean): string | undefined => {
    const path = lines
      .find(([id = '', names = '']) => isWanted(id, names))
      ?.slice(2)
      .join(':')
    return path === '/' ? undefined : path // the whole machine's: a runtime that was told to make no group
  }
  const named = (controller: string) => pathOf((_, names) => names.split(',').includes(controller))
  const [memory, cpu, unified] = [named('memory'), named('cpuacct'), pathOf((id) => id === '0')]
  if (memory !== undefined && cpu !== undefined)
    return async () => ({
      cpuMs: Math.round((await number(ROOT, 'cpuacct', cpu, 'cpuacct.usage')) / 1e6),
      peakMemoryBytes: await number(ROOT, 'memory', memory, 'memory.max_usage_in_bytes'),
      oomKills: await field('oom_kill', ROOT, 'memory', memory, 'memory.oom_control')
    })
  if (unified === undefined) return () => Promise.reject(new Error('no control group'))
  return async () => ({
    cpuMs: Math.round((await field('usage_usec', ROOT, unified, 'cpu.stat')) / 1e3),
    peakMemoryBytes: await number(ROOT, unified, 'memory.peak').catch(() => number(ROOT, unified, 'memory.current')), // before Linux 5.19
    oomKills: await field('oom_kill', ROOT, unified, 'memory.events')
  })
}
