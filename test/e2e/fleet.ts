import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { delay } from '../../src/core/clock.ts'
import type { JobView } from '../../src/node/client-api.ts'
import type { NetworkFile } from '../../src/node/config/networks.ts'
import type { CockpitApi } from '../../src/node/control/cockpit-api.ts'
import { connectControl } from '../../src/node/control/control-client.ts'
import { programOf } from '../cheats/cheat-program.ts'
import type { Cli } from './cli.ts'
import { RunningCli } from './cli.ts'
import type { HostInit } from './fleet-host.ts'
import type { NetworkBed } from './network-bed.ts'

/** What one fleet is asked to do; the flags go to each of its members. */
export interface FleetInit {
  readonly solvers: number
  readonly providers: number
  readonly clients: number
  /** How the network's file differs for these nodes. */
  readonly network?: Partial<NetworkFile>
  /** The address that a member listens on. */
  listen(name: string): string
  /** What a provider sells; one core where nothing is said. */
  readonly cpu?: string
  /** How often a member is started that ends before it is ready, as a service manager would: over bad lines the chain may not answer in time. */
  readonly tries?: number
  /** Nodes that share a process, of one role each; none of them can be killed alone. */
  readonly together?: readonly (readonly string[])[]
  /** Programs of test/cheats that join with the others, by their member's name: a role, and a number or a word. */
  readonly cheats?: Readonly<Record<string, string>>
  /** What a program is started through to live where this member does. */
  wrap?(name: string): readonly string[]
}

type FleetRole = 'solver' | 'provider' | 'client'
/** What `of` tells apart: nobody kills or counts on a cheat. */
type Kind = FleetRole | 'cheat'

/** A node, in a process of its own where the fleet was not told otherwise. */
export interface Member {
  readonly name: string
  readonly role: Kind
  /** Its user: where its data is. */
  readonly cli: Cli
  readonly wallet: string
  readonly running: RunningCli
  /** What its earlier lives said, this one not included. */
  readonly past: readonly RunningCli[]
}

/** A provider of the fleet sells one core: four cows at a time. */
export const PROVIDER_CPU_MILLI = 1_000
/** A start is mostly waiting for the chain, over slow lines. */
const STARTED_AT_ONCE = 5
/** A job is followed by looks at the whole list: one call a client. */
const LOOK_MS = 300
const HOST = fileURLToPath(new URL('fleet-host.ts', import.meta.url))
/** Nodes of one process start one after the other. */
const HOST_READY_MS = 300_000

/** Many nodes, each a process, that can be killed and come back. */
export class Fleet {
  readonly #members = new Map<string, Member>()
  /** Of members, ready or not. */
  readonly #processes = new Set<RunningCli>()
  readonly #init: FleetInit
  readonly #userOf: (name: string) => Promise<Cli>

  private constructor(init: FleetInit, userOf: (name: string) => Promise<Cli>) {
    this.#init = init
    this.#userOf = userOf
  }

  /** `userOf`: how the program is started for a member; the bed's own users by default. */
  static async start(bed: NetworkBed, init: FleetInit, userOf: (name: string) => Promise<Cli> = (name) => bed.user(name)): Promise<Fleet> {
    const fleet = new Fleet(init, userOf)
    try {
      await fleet.#startAll(bed)
      return fleet
    } catch (cause) {
      await fleet.stop()
      throw cause
    }
  }

  async #startAll(bed: NetworkBed): Promise<void> {
    const init = this.#init
    const shared = new Set(init.together?.flat())
    const starts: (() => Promise<void>)[] = (init.together ?? []).map((names) => () => this.#startTogether(bed, names))
    for (const [role, count] of [
      ['solver', init.solvers],
      ['provider', init.providers],
      ['client', init.clients]
    ] as const)
      for (const name of numbered(role, count)) if (!shared.has(name)) starts.push(() => this.#start(name, role))
    for (const [name, program] of Object.entries(init.cheats ?? {})) starts.push(() => this.#startCheat(bed, name, program))
    for (let first = 0; first < starts.length; first += STARTED_AT_ONCE) await Promise.all(starts.slice(first, first + STARTED_AT_ONCE).map((start) => start()))
    await Promise.all(this.of('client').map(({ name }) => this.#fund(name)))
  }

  of(role: Kind): readonly Member[] {
    return [...this.#members.values()].filter((member) => member.role === role).sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
  }

  get(name: string): Member {
    const member = this.#members.get(name)
    if (!member) throw new Error(`no ${name} in this fleet`)
    return member
  }

  async kill(name: string): Promise<void> {
    await this.get(name).running.kill('SIGKILL')
  }

  /** With the data folder of its last life. */
  async revive(name: string): Promise<void> {
    const { role, running, past } = this.get(name)
    if (role === 'cheat') throw new Error(`${name} has one life`)
    await this.#start(name, role, [...past, running])
  }

  async api(name: string): Promise<CockpitApi> {
    const api = await connectControl(join(this.get(name).cli.data, 'e2e'))
    if (!api) throw new Error(`${name} does not answer`)
    return api
  }

  /** All jobs of all clients, now. */
  async jobs(signal: AbortSignal): Promise<readonly JobView[]> {
    const lists = await Promise.all(this.of('client').map(async ({ name }) => (await this.api(name)).jobs(signal)))
    return lists.flat()
  }

  /** Resolves with the jobs as soon as they are so. */
  async untilJobs(holds: (jobs: readonly JobView[]) => boolean, signal: AbortSignal): Promise<readonly JobView[]> {
    for (;;) {
      const jobs = await this.jobs(signal)
      if (holds(jobs)) return jobs
      await delay(LOOK_MS, signal)
    }
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#processes].map((running) => running.kill('SIGKILL')))
  }

  async #fund(name: string): Promise<void> {
    const api = await this.api(name)
    for (let left = this.#init.tries ?? 1; ; left--) {
      try {
        await api.fund(AbortSignal.timeout(HOST_READY_MS))
        return
      } catch (cause) {
        if (left <= 1) throw cause
      }
    }
  }

  async #startTogether(bed: NetworkBed, names: readonly string[]): Promise<void> {
    const [first = ''] = names
    const clis = await Promise.all(names.map((name) => this.#userOf(name)))
    const members = names.map((name, index) => ({ name, role: roleOf(name), folder: join(clis[index]?.data ?? '', 'e2e') }))
    const { listen, tries = 1, wrap } = this.#init
    const init: HostInit = { network: await bed.networkFile(this.#init.network), listen: listen(first), tries, cpuMilli: PROVIDER_CPU_MILLI, members }
    const running = new RunningCli([...(wrap?.(first) ?? []), process.execPath, HOST, JSON.stringify(init)], {})
    this.#processes.add(running)
    for (const [index, { name, role }] of members.entries()) {
      const { wallet } = await running.line({ type: 'node.ready', member: name }, HOST_READY_MS)
      const cli = clis[index]
      if (cli) this.#members.set(name, { name, role, cli, running, past: [], wallet: String(wallet) })
    }
  }

  async #startCheat(bed: NetworkBed, name: string, program: string): Promise<void> {
    const cli = await this.#userOf(name)
    const { listen, wrap, tries = 1, network } = this.#init
    const file = await bed.networkFile(network)
    const args = ['--network', file, '--data-dir', join(cli.data, 'e2e'), '--listen', listen(name), '--role', roleOf(name), '--json']
    const start = (): RunningCli => {
      const started = new RunningCli([...(wrap?.(name) ?? []), process.execPath, programOf(program), ...args], { PATH: '' })
      this.#processes.add(started)
      return started
    }
    const running = await readyOf(start, tries)
    const { wallet } = await running.line({ type: 'node.ready' })
    this.#members.set(name, { name, role: 'cheat', cli, running, past: [], wallet: String(wallet) })
  }

  async #start(name: string, role: FleetRole, past: readonly RunningCli[] = []): Promise<void> {
    const cli = this.#members.get(name)?.cli ?? (await this.#userOf(name))
    const { listen, cpu = String(PROVIDER_CPU_MILLI / 1_000), tries = 1 } = this.#init
    const args = ['--role', role, '--listen', listen(name), '--json', ...(role === 'provider' ? ['--cpu', cpu] : [])]
    const start = (): RunningCli => {
      const started = cli.start(args)
      this.#processes.add(started)
      return started
    }
    const running = await readyOf(start, tries)
    const { wallet } = await running.line({ type: 'node.ready' })
    this.#members.set(name, { name, role, cli, running, past, wallet: String(wallet) })
  }
}

export const numbered = (role: FleetRole, count: number): string[] => Array.from({ length: count }, (_, n) => `${role}-${n + 1}`)
const ROLES: readonly FleetRole[] = ['solver', 'provider', 'client']
function roleOf(name: string): FleetRole {
  const role = ROLES.find((each) => name.startsWith(`${each}-`))
  if (!role) throw new Error(`${name} is no member's name`)
  return role
}

/** The first life that gets so far; the last one tried, if none does. */
async function readyOf(start: () => RunningCli, tries: number): Promise<RunningCli> {
  let running = start()
  for (let left = tries - 1; left > 0 && !(await isReady(running)); left--) running = start()
  return running
}

/** False: it ended first. */
const isReady = (running: RunningCli): Promise<boolean> =>
  running.line({ type: 'node.ready' }).then(
    () => true,
    () => false
  )

export const hasEnded = ({ state }: JobView): boolean => state === 'paid' || state === 'failed' || state === 'cancelled'
