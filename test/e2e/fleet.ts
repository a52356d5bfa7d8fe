import { join } from 'node:path'
import { delay } from '../../src/core/clock.ts'
import type { JobView } from '../../src/node/client-api.ts'
import type { CockpitApi } from '../../src/node/control/cockpit-api.ts'
import { connectControl } from '../../src/node/control/control-client.ts'
import type { Cli, RunningCli } from './cli.ts'
import type { NetworkBed } from './network-bed.ts'

/** What one fleet is asked to do; the flags go to each of its members. */
export interface FleetInit {
  readonly solvers: number
  readonly providers: number
  readonly clients: number
  /** The address that a member listens on. */
  listen(name: string): string
  /** What a provider sells; one core where nothing is said. */
  readonly cpu?: string
  /** How often a member is started that ends before it is ready, as a service manager would: over bad lines the chain may not answer in time. */
  readonly tries?: number
}

type FleetRole = 'solver' | 'provider' | 'client'

/** A node in a process of its own. */
export interface Member {
  readonly name: string
  readonly role: FleetRole
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

/** Many nodes, each a process, that can be killed and come back. */
export class Fleet {
  readonly #members = new Map<string, Member>()
  readonly #init: FleetInit
  readonly #userOf: (name: string) => Promise<Cli>

  private constructor(init: FleetInit, userOf: (name: string) => Promise<Cli>) {
    this.#init = init
    this.#userOf = userOf
  }

  /** `userOf`: how the program is started for a member; the bed's own users by default. */
  static async start(bed: NetworkBed, init: FleetInit, userOf: (name: string) => Promise<Cli> = (name) => bed.user(name)): Promise<Fleet> {
    const fleet = new Fleet(init, userOf)
    for (const [role, count] of [
      ['solver', init.solvers],
      ['provider', init.providers],
      ['client', init.clients]
    ] as const)
      for (let first = 1; first <= count; first += STARTED_AT_ONCE) {
        const names = Array.from({ length: Math.min(STARTED_AT_ONCE, count - first + 1) }, (_, n) => `${role}-${first + n}`)
        await Promise.all(names.map((name) => fleet.#start(name, role)))
      }
    await Promise.all(fleet.of('client').map(({ cli }) => cli.json(['wallet', 'fund'])))
    return fleet
  }

  of(role: FleetRole): readonly Member[] {
    return [...this.#members.values()].filter((member) => member.role === role)
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
    await Promise.all([...this.#members.values()].map(({ running }) => running.kill('SIGKILL')))
  }

  async #start(name: string, role: FleetRole, past: readonly RunningCli[] = []): Promise<void> {
    const cli = this.#members.get(name)?.cli ?? (await this.#userOf(name))
    const { listen, cpu = String(PROVIDER_CPU_MILLI / 1_000), tries = 1 } = this.#init
    const args = ['--role', role, '--listen', listen(name), '--json', ...(role === 'provider' ? ['--cpu', cpu] : [])]
    let running = cli.start(args)
    for (let left = tries - 1; left > 0 && !(await isReady(running)); left--) running = cli.start(args)
    const { wallet } = await running.line({ type: 'node.ready' })
    this.#members.set(name, { name, role, cli, running, past, wallet: String(wallet) })
  }
}

/** False: it ended first. */
const isReady = (running: RunningCli): Promise<boolean> =>
  running.line({ type: 'node.ready' }).then(
    () => true,
    () => false
  )

export const hasEnded = ({ state }: JobView): boolean => state === 'paid' || state === 'failed' || state === 'cancelled'
