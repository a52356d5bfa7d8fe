import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { advanceTime, readTreasury } from '../../src/chain/index.ts'
import type { Chain } from '../../src/chain/ports.ts'
import { delay } from '../../src/core/clock.ts'
import { errorCode } from '../../src/core/errors.ts'
import type { Address } from '../../src/core/primitives.ts'
import { parseAddress } from '../../src/core/primitives.ts'
import type { EvidenceView, JobView } from '../../src/node/client-api.ts'
import { Cli } from './cli.ts'
import { Fleet, hasEnded, numbered } from './fleet.ts'
import type { Account } from './fleet-audit.ts'
import { accountOf, dealsOf, dueOf, endedOtherwise, mostAtOnce, openedTwice, SOLD_AT_MOST, wealthOf } from './fleet-audit.ts'
import { Namespaces } from './netns.ts'
import { NetworkBed } from './network-bed.ts'

/** `LILYNODE_FLEET=10,5,500`: providers, clients and jobs. As root, on a machine with tun and python3; half an hour for 500 jobs on two cores. */
const [PROVIDERS = 0, CLIENTS = 0, JOBS = 0] = (process.env.LILYNODE_FLEET ?? '').split(',').map(Number)
const SOLVERS = 3
const LINK = { delayMs: 50, jitterMs: 5, loss: 0.025 } // one way; there and back 100 ms and 5 %
const PATIENCE_MS = 45 * 60_000
/** As long as an offer may be open. */
const EXPIRES_S = 590
const SUBMIT_TRIES = 30
const CUT_MS = 20_000
const GONE_S = 3_700
/** Clients call the time-out of what is due as soon as the chain's clock has passed it; over these lines a transaction takes its time. */
const SOON_MS = 150_000
/** Nodes that share a process and a line: solvers and the provider that are killed have their own. */
const SHARED = 3
const TOGETHER = [numbered('provider', PROVIDERS).slice(1), numbered('client', CLIENTS)].flatMap((names) =>
  Array.from({ length: Math.ceil(names.length / SHARED) }, (_, n) => names.slice(n * SHARED, (n + 1) * SHARED))
)
/** On whose line a member is. */
const lineOf = (name: string): string => TOGETHER.find((names) => names.includes(name))?.[0] ?? name
/** Tells two stories, and is found out: test/cheats/two-faced-solver.ts. */
const LIAR = 'solver-liar'
/** Four solvers with one stake: that none of these is the liar's is one case in three hundred. */
const MAX_QUIET = 20
const LINES = [...new Set([LIAR, ...numbered('solver', SOLVERS), ...numbered('provider', PROVIDERS), ...numbered('client', CLIENTS)].map(lineOf))]

describe.skipIf(JOBS === 0)('a fleet over slow and lossy lines, cut in two for a while, its solvers killed in turn', { timeout: PATIENCE_MS }, () => {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  let bed: NetworkBed
  let lines: Namespaces
  let fleet: Fleet
  let chain: Chain
  let treasury: Address
  let wealth = 0n
  let quiet = 0
  let jobs: readonly JobView[] = []
  const before = new Map<string, Account>()

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    const { rpcUrl } = bed.devnet.chain
    lines = await Namespaces.start(LINES, LINK)
    const port = await lines.open(Number(new URL(rpcUrl).port))
    const rpcUrls = [`ws://${lines.here}:${port}`, `http://${lines.here}:${port}`]
    chain = (await bed.add('bootstrap', ['bootstrap'], signal, { listen: [`/ip4/${lines.here}/tcp/0`] })).base.chain
    const network = await bed.networkFile({ rpcUrls })
    const wrap = (name: string): readonly string[] => lines.wrap(lineOf(name))
    const userOf = async (name: string): Promise<Cli> => new Cli(`${bed.folder}/user-${name}`, ['--network', network], wrap(name))
    const listen = (name: string): string => `/ip4/${lines.addressOf(lineOf(name))}/tcp/0`
    const counts = { solvers: SOLVERS, providers: PROVIDERS, clients: CLIENTS }
    const cheats = { [LIAR]: 'two-faced-solver' }
    fleet = await Fleet.start(bed, { ...counts, listen, tries: 5, together: TOGETHER, cheats, wrap, network: { rpcUrls } }, userOf)
    treasury = await readTreasury(rpcUrl, bed.devnet.network.contracts.deals, signal)
    wealth = await wealthOf(chain, fleet, treasury)
    for (const client of fleet.of('client')) before.set(client.name, await accountOf(chain, client))
  }, PATIENCE_MS)
  afterAll(async () => {
    await fleet?.stop()
    await lines?.stop()
    await bed?.stop()
  })

  const submit = async (name: string, text: string): Promise<void> => {
    const api = await fleet.api(name)
    const job = { module: 'cowsay', inputs: { Message: `${name} ${text}` }, files: [], expiresInS: EXPIRES_S }
    // Refused before it was signed: a user who can reach nobody at the moment tries again.
    for (let left = SUBMIT_TRIES; ; left--) {
      const refused = await api.submit(job, signal).then(
        () => undefined,
        (cause: unknown) => cause
      )
      if (refused === undefined) return
      if (left <= 1 || errorCode(refused) !== 'NODE_NO_PEERS') throw refused
      await delay(1_000, signal)
    }
  }
  const isCaught = async (): Promise<boolean> => {
    const kept = await Promise.all(fleet.of('solver').map(async ({ name }) => (await fleet.api(name)).evidence(signal)))
    return kept.some(({ length }) => length > 0)
  }
  /** A job at a time, as long as the liar has not had its turn: in the crowd that follows no second provider has room to sign its other story. */
  const quietly = async (): Promise<void> => {
    for (; quiet < MAX_QUIET && !(await isCaught()); quiet++) {
      await submit('client-1', `quiet ${quiet}`)
      await fleet.untilJobs((all) => all.every(hasEnded), signal)
    }
  }
  const submitAll = async (): Promise<void> => {
    const each = async (name: string): Promise<void> => {
      for (let n = 0; n < JOBS / CLIENTS; n++) await submit(name, String(n))
    }
    await Promise.all(fleet.of('client').map(({ name }) => each(name)))
  }
  const ended = (share: number): Promise<unknown> => fleet.untilJobs((all) => all.filter(hasEnded).length >= share * JOBS, signal)

  /** Each solver once, at whatever step of however many deals it is; one provider for good. */
  const disturb = async (): Promise<void> => {
    for (const [index, { name }] of fleet.of('solver').entries()) {
      await ended(0.1 * (index + 1))
      await fleet.kill(name)
      await delay(2_000, signal)
      await fleet.revive(name)
    }
    await ended(0.4)
    const some = [...new Set(['solver-1', 'client-1', ...numbered('provider', Math.floor(PROVIDERS / 3))].map(lineOf))]
    await lines.cut([some, LINES.filter((name) => !some.includes(name))])
    await delay(CUT_MS, signal)
    await lines.cut([])
    await ended(0.6)
    await fleet.kill('provider-1')
  }
  const isLost = ({ provider }: JobView): boolean => provider === fleet.get('provider-1').wallet

  /** A provider may die after it has committed a result that its client could not fetch: such a deal waits for the provider, so that one comes back. */
  const untilAllEnded = async (): Promise<readonly JobView[]> => {
    const soon = AbortSignal.any([signal, AbortSignal.timeout(SOON_MS)])
    const all = await fleet.untilJobs((each) => each.every(hasEnded), soon).catch(() => undefined) // not soon
    if (all) return all
    await fleet.revive('provider-1')
    return fleet.untilJobs((each) => each.every(hasEnded), signal)
  }

  test('every job ends, in exactly one way', async () => {
    await quietly()
    const submitted = submitAll()
    await disturb()
    await submitted
    await fleet.untilJobs((all) => all.every((job) => hasEnded(job) || isLost(job)), signal)
    await advanceTime(bed.devnet.chain.rpcUrl, GONE_S, signal)
    jobs = await untilAllEnded()
    expect(jobs).toHaveLength(JOBS + quiet)
    expect(endedOtherwise(jobs)).toEqual([])
    const ends = Object.groupBy(jobs, ({ state, failure }) => failure?.code ?? state)
    console.log(Object.fromEntries(Object.entries(ends).map(([end, list]) => [end, list?.length])))
    expect(ends.paid?.length).toBeGreaterThan(0.8 * JOBS)
  })

  test('none is sold twice, and no provider runs more than it has', async () => {
    expect(openedTwice(await dealsOf(chain, fleet.of('client')))).toEqual([])
    expect(Math.max(...fleet.of('provider').map(mostAtOnce))).toBeLessThanOrEqual(SOLD_AT_MOST)
  })

  test('the money is all there, and each client paid what its deals say', async () => {
    expect(await wealthOf(chain, fleet, treasury)).toBe(wealth)
    for (const client of fleet.of('client')) {
      const { free = 0n } = before.get(client.name) ?? {}
      const after = await accountOf(chain, client)
      expect([after.locked, free - after.free]).toEqual([0n, await dueOf(chain, await (await fleet.api(client.name)).jobs(signal))])
    }
  })

  test('the solver that told two stories is found out, and no honest one has broken its word', async () => {
    const proofs: EvidenceView[] = []
    for (const role of ['solver', 'client'] as const) for (const { name } of fleet.of(role)) proofs.push(...(await (await fleet.api(name)).evidence(signal)))
    const stories = fleet.get(LIAR).running.lines.filter(({ type }) => type === 'cheat.story')
    console.log(
      `${stories.length} deals of the liar; twice told:`,
      stories.filter(({ told }) => told === true).length,
      'else:',
      stories.map(({ heard }) => String(heard))
    )
    console.log(proofs.map(({ type, solver, faults }) => [type, solver, faults.map(({ code }) => code)]))
    expect(new Set(proofs.map(({ solver }) => solver))).toEqual(new Set([fleet.get(LIAR).wallet]))
    expect(proofs.flatMap(({ faults }) => faults.map(({ code }) => code))).toContain('MARKET_TWO_DEALS')
  })

  test('its bond is taken: a tenth for who shows the proof, the rest is burnt, and all money adds up again', async () => {
    const liar = parseAddress(fleet.get(LIAR).wallet)
    const kept = await Promise.all(fleet.of('solver').map(async ({ name }) => (await fleet.api(name)).evidence(signal)))
    const proof = kept.flat().find(({ type }) => type === 'two-deals')
    const bond = (await chain.bonds?.bondOf(liar)) ?? 0n
    await (await fleet.api('client-1')).convict(proof?.bytes ?? '', signal)
    expect([bond > 0n, await chain.bonds?.bondOf(liar)]).toEqual([true, 0n])
    expect(await wealthOf(chain, fleet, treasury)).toBe(wealth + bond / 10n)
  })
})
