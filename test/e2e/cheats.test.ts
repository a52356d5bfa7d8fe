import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { advanceTime } from '../../src/chain/index.ts'
import type { Bytes32 } from '../../src/core/primitives.ts'
import { parseAddress, parseBytes32 } from '../../src/core/primitives.ts'
import type { JobView, SubmitRequest } from '../../src/node/client-api.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { tellDeal } from '../../src/node/dispute/deal-story.ts'
import type { DisputeView } from '../../src/node/dispute/dispute-view.ts'
import { Cheater } from './cheater.ts'
import { NetworkBed } from './network-bed.ts'

const signal = AbortSignal.timeout(175_000)
/** Longer than any deal's phases here: fetching, running, lateness, judging. */
const LONG_S = 6_000

/**
 * Each cheater is a program of its own (test/cheats) on a network of real nodes. No case is brought here, so what is held is the least that the
 * contracts give to who is honest and does nothing but run its node; what mediators add to that is in mediation.test.ts.
 */
describe('cheaters, and what the honest are left with', () => {
  let bed: NetworkBed
  let client: RunningNode
  let honest: RunningNode
  const cheaters: Cheater[] = []
  /** What the client's escrow was before it met them. */
  let before: bigint

  const cheater = async (program: string, more: readonly string[] = []): Promise<Cheater> => {
    const started = await Cheater.start(bed, program, signal, more)
    cheaters.push(started)
    return started
  }
  const submit = async (request: Partial<SubmitRequest>): Promise<string> => {
    const { jobId } = (await client.client?.submit({ module: 'cowsay', inputs: { Message: 'who cheats?' }, files: [], ...request }, signal)) ?? { jobId: '' }
    return jobId
  }
  const jobOf = async (jobId: string): Promise<JobView> => {
    const job = await client.client?.job(jobId, signal)
    if (!job) throw new Error('no client')
    return job
  }
  const until = async (jobId: string, holds: (job: JobView) => boolean, timeout = 30_000): Promise<JobView> => {
    await expect.poll(async () => holds(await jobOf(jobId)), { timeout, interval: 100 }).toBe(true)
    return jobOf(jobId)
  }
  const stateOf = async (dealId: string | undefined): Promise<string> => (await client.base.chain.dealState(parseBytes32(dealId ?? ''))).state
  const story = (job: JobView): Promise<DisputeView> => tellDeal(client.base, job.dealId ?? '')
  /** What left the purses of a side for good, by the deal's own story. */
  const lossOf = ({ steps }: DisputeView, side: 'client' | 'provider'): bigint =>
    steps
      .flatMap(({ transfers }) => transfers)
      .reduce((sum, { from, to, amountWei }) => sum + (from.startsWith(side) ? BigInt(amountWei) : 0n) - (to.startsWith(side) ? BigInt(amountWei) : 0n), 0n)
  const sharesOf = async (job: JobView): Promise<{ price: bigint; whole: bigint; collateral: bigint }> => {
    const [params, terms] = await Promise.all([client.base.chain.params(), client.base.chain.dealTerms(parseBytes32(job.dealId ?? ''))])
    if (!terms) throw new Error('no terms')
    const { price, solverFee } = terms.deal
    return { price, whole: price + solverFee + (price * BigInt(params.taxBps)) / 10_000n, collateral: (price * BigInt(params.timeoutCollateralBps)) / 10_000n }
  }

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    honest = await bed.add('provider', ['provider'], signal)
    client = await bed.add('client', ['client'], signal)
    await client.client?.fund(signal)
    before = (await client.base.chain.escrowOf(client.base.wallet())).free
  })
  afterAll(async () => {
    await Promise.all(cheaters.map((each) => each.stop()))
    await bed?.stop()
  })

  const met = new Map<string, string>()

  test('another’s result in place of one’s own: the first was honest and is paid, the second is refused', async () => {
    const thief = await cheater('stolen-result-provider')
    const first = await submit({ target: thief.wallet, verify: 'always', inputs: { Message: 'the first' } })
    expect(await until(first, ({ state }) => state === 'paid')).toMatchObject({ check: { finding: { verdict: 'match' } } })
    const second = await submit({ target: thief.wallet, verify: 'always', inputs: { Message: 'the second' } })
    expect(await until(second, ({ failure }) => failure !== undefined)).toMatchObject({ failure: { code: 'NODE_RESULT_REFUTED' } })
    met.set('first', first).set('stolen', second)
  })

  test('garbage is refused by who looks', async () => {
    const jobId = await submit({ target: (await cheater('garbage-provider')).wallet, verify: 'always' })
    expect(await until(jobId, ({ failure }) => failure !== undefined)).toMatchObject({ failure: { code: 'NODE_RESULT_REFUTED' } })
    met.set('garbage', jobId)
  })

  test('other bytes than those that were signed are refused by everybody', async () => {
    const jobId = await submit({ target: (await cheater('lying-provider')).wallet })
    const job = await until(jobId, ({ failure }) => failure !== undefined)
    expect(job).toMatchObject({ failure: { code: 'NODE_RESULT_MISMATCH', reason: expect.stringMatching(/the outputs' digest is .*, the provider signed/) } })
    expect(job.trace.map(({ state }) => state)).not.toContain('accepted')
    met.set('lie', jobId)
  })

  test('one that withholds its result goes on chain with it', async () => {
    const jobId = await submit({ target: (await cheater('withholding-provider')).wallet })
    const job = await until(jobId, ({ dealId }) => dealId !== undefined)
    await expect.poll(() => stateOf(job.dealId), { timeout: 40_000, interval: 200 }).toBe('ResultCommitted')
    expect((await jobOf(jobId)).folder).toBeUndefined()
    met.set('withheld', jobId)
  })

  test('one that is silent after the deal has taken it', async () => {
    const jobId = await submit({ target: (await cheater('silent-provider')).wallet })
    await until(jobId, ({ dealId }) => dealId !== undefined)
    met.set('silent', jobId)
  })

  test('a client that never answers has its job done, and the honest provider goes on chain', async () => {
    const mute = await cheater('silent-client', ['--target', honest.base.wallet()])
    const opened = async (): Promise<Bytes32 | undefined> => {
      for await (const event of honest.base.chain.dealEvents({ account: parseAddress(mute.wallet) })) if (event.type === 'opened') return event.dealId
      return undefined
    }
    await expect.poll(opened, { timeout: 30_000, interval: 200 }).toBeDefined()
    const dealId = (await opened()) ?? ''
    await expect.poll(() => stateOf(dealId), { timeout: 40_000, interval: 200 }).toBe('ResultCommitted')
    met.set('mute', dealId)
  })

  test('when all times are over: every deal has ended, each as the contracts say, and the client has lost no wei beyond that', async () => {
    const rpcUrl = bed.devnet.chain.rpcUrl
    const providerBefore = (await honest.base.chain.escrowOf(honest.base.wallet())).free
    await advanceTime(rpcUrl, LONG_S, AbortSignal.timeout(10_000))
    const ends: Readonly<Record<string, readonly string[]>> = {
      first: ['Paid'],
      stolen: ['Paid'],
      garbage: ['Paid'],
      lie: ['Paid'],
      withheld: ['Paid'],
      silent: ['Refunded', 'TimedOut'],
      mute: ['Paid']
    }
    let lost = 0n
    for (const [which, expected] of Object.entries(ends)) {
      const id = met.get(which) ?? ''
      const dealId = which === 'mute' ? id : (await jobOf(id)).dealId
      await expect.poll(() => stateOf(dealId), { timeout: 30_000, interval: 200, message: which }).toSatisfy((state: string) => expected.includes(state))
      if (which === 'mute') continue
      const job = await jobOf(id)
      const told = await story(job)
      const loss = lossOf(told, 'client')
      const { whole, collateral } = await sharesOf(job)
      // A silent client pays (4.4), and while Fetching the chain can't tell who was silent (4.5): without a challenge that is the floor.
      expect(loss, which).toBe(which === 'silent' ? (told.state === 'Refunded' ? collateral : -collateral) : whole)
      lost += loss
    }
    const { free, locked } = await client.base.chain.escrowOf(client.base.wallet())
    expect(locked).toBe(0n)
    expect(before - free).toBe(lost)
    const mute = await tellDeal(honest.base, met.get('mute') ?? '')
    const earned = -lossOf({ ...mute, steps: mute.steps.filter(({ what }) => !what.startsWith('opened')) }, 'provider')
    await expect
      .poll(async () => (await honest.base.chain.escrowOf(honest.base.wallet())).free - providerBefore, { timeout: 20_000 })
      .toBe(BigInt(mute.priceWei))
    expect(earned).toBe(BigInt(mute.priceWei))
  })
})
