import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { advanceTime, readTreasury } from '../../src/chain/index.ts'
import type { Chain } from '../../src/chain/ports.ts'
import type { Address } from '../../src/core/primitives.ts'
import type { JobView } from '../../src/node/client-api.ts'
import { Fleet, hasEnded } from './fleet.ts'
import type { Account } from './fleet-audit.ts'
import { accountOf, dealsOf, dueOf, endedOtherwise, mostAtOnce, openedTwice, SOLD_AT_MOST, wealthOf } from './fleet-audit.ts'
import { NetworkBed } from './network-bed.ts'

const signal = AbortSignal.timeout(175_000)
const JOBS_EACH = 25
/** A deal of a provider that is gone ends 1 h later at the latest: 30 s of the job, a minute of grace, ten minutes in which it falls in price. */
const GONE_S = 3_700

describe('2 solvers, 3 providers and 2 clients in processes, a solver and a provider killed meanwhile', () => {
  let bed: NetworkBed
  let fleet: Fleet
  let chain: Chain
  let treasury: Address
  let jobs: readonly JobView[] = []
  let wealth = 0n
  const before = new Map<string, Account>()

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    const { rpcUrl } = bed.devnet.chain
    chain = (await bed.add('bootstrap', ['bootstrap'], signal)).base.chain
    fleet = await Fleet.start(bed, { solvers: 2, providers: 3, clients: 2, listen: () => '/ip4/127.0.0.1/tcp/0' })
    treasury = await readTreasury(rpcUrl, bed.devnet.network.contracts.deals, signal)
    wealth = await wealthOf(chain, fleet, treasury)
    for (const client of fleet.of('client')) before.set(client.name, await accountOf(chain, client))
  })
  afterAll(async () => {
    await fleet?.stop()
    await bed?.stop()
  })

  const submitAll = async (): Promise<void> => {
    const each = async (name: string): Promise<void> => {
      const api = await fleet.api(name)
      for (let n = 0; n < JOBS_EACH; n++) await api.submit({ module: 'cowsay', inputs: { Message: `${name} ${n}` }, files: [], expiresInS: 300 }, signal)
    }
    await Promise.all(fleet.of('client').map(({ name }) => each(name)))
  }
  const isLost = ({ provider }: JobView): boolean => provider === fleet.get('provider-1').wallet

  test('every job ends', async () => {
    const submitted = submitAll()
    await fleet.untilJobs((all) => all.filter(hasEnded).length >= 5, signal)
    await fleet.kill('solver-1')
    await fleet.get('provider-1').running.line({ type: 'deal.state', state: 'running' })
    await fleet.kill('provider-1')
    await fleet.revive('solver-1')
    await submitted
    await fleet.untilJobs((all) => all.length === 2 * JOBS_EACH && all.every((job) => hasEnded(job) || isLost(job)), signal)
    await advanceTime(bed.devnet.chain.rpcUrl, GONE_S, signal)
    jobs = await fleet.untilJobs((all) => all.every(hasEnded), signal)
    expect(jobs).toHaveLength(2 * JOBS_EACH)
  })

  test('in exactly one way: paid, or failed by the provider that is gone', () => {
    expect(endedOtherwise(jobs)).toEqual([])
    for (const job of jobs) {
      if (job.state !== 'paid') expect([job.failure?.code, job.provider]).toEqual(['MARKET_DEAL_TIMED_OUT', fleet.get('provider-1').wallet])
    }
    expect(jobs.filter(({ state }) => state === 'paid').length).toBeGreaterThan(JOBS_EACH)
    expect(new Set(jobs.map(({ solver }) => solver)).size).toBe(2)
  })

  test('none is sold twice, and no provider runs more than it has', async () => {
    const events = await dealsOf(chain, fleet.of('client'))
    expect(openedTwice(events)).toEqual([])
    expect(new Set(events.flatMap((event) => (event.type === 'opened' ? [event.dealId] : [])))).toEqual(new Set(jobs.map(({ dealId }) => dealId)))
    const most = fleet.of('provider').map(mostAtOnce)
    expect(Math.max(...most)).toBeLessThanOrEqual(SOLD_AT_MOST)
    expect(Math.max(...most)).toBeGreaterThan(0)
  })

  test('the money is all there, and each client paid what its deals say', async () => {
    expect(await wealthOf(chain, fleet, treasury)).toBe(wealth)
    for (const client of fleet.of('client')) {
      const { free = 0n } = before.get(client.name) ?? {}
      const after = await accountOf(chain, client)
      const own = await (await fleet.api(client.name)).jobs(signal)
      expect([after.locked, free - after.free]).toEqual([0n, await dueOf(chain, own)])
    }
  })

  test('an honest solver that was killed and came back has broken no word', async () => {
    for (const name of ['solver-1', 'solver-2', 'client-1', 'client-2']) expect(await (await fleet.api(name)).evidence(signal)).toEqual([])
    const api = await fleet.api('client-1')
    const views = await Promise.all((await api.jobs(signal)).map(({ jobId }) => api.explain(jobId, signal).catch(() => undefined))) // a solver that was killed can't be asked
    expect(views.filter((view) => view !== undefined).length).toBeGreaterThan(JOBS_EACH / 2)
    expect(views.filter((view) => view && !view.check.agrees)).toEqual([])
  })
})
