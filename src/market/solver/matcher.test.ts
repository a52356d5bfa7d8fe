import { afterEach, describe, expect, test } from 'vitest'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import { rankingId } from '../../core/ranking.ts'
import { ONE_LILY } from '../../core/units.ts'
import { findFault } from '../explain/judge-explanation.ts'
import { rankingOf } from '../explain/ranking.ts'
import { rankingFault } from '../explain/ranking-fault.ts'
import { rendezvousOrder } from './rendezvous.ts'
import type { Node } from './test-market.ts'
import { aSpec, TestMarket, until } from './test-market.ts'

const capacity = (cpuMilli: number) => ({ cpuMilli, memoryBytes: 8_000_000_000, diskBytes: 1, gpus: [] })

let market: TestMarket
afterEach(async () => {
  // Whatever a provider refused, was silent about or had sold meanwhile: no honest match contradicts itself, for a node or for a contract.
  for (const match of market.solvers.flatMap(({ matches }) => matches)) {
    expect(findFault(match)).toBeUndefined()
    expect(rankingFault(rankingOf(match.explanation, match.signed.offer), match.signed.deal)).toBe('none')
  }
  await market.stop()
})

/** How much of a provider's processor the open deals take. */
const sold = (provider: Node): number => market.opened().filter((event) => event.provider === provider.wallet).length * aSpec.resources.cpuMilli

async function announceMany(count: number): Promise<Bytes32[]> {
  const client = await market.client()
  const offers = await Promise.all(Array.from({ length: count }, () => market.jobOffer(client)))
  return offers.map((offer) => market.announce(offer))
}

/** The first job offer for which `first` has the first turn. */
async function jobOf(client: Node, first: Node, change = {}): Promise<Awaited<ReturnType<TestMarket['jobOffer']>>> {
  for (;;) {
    const signed = await market.jobOffer(client, change)
    if (rendezvousOrder(client.chain.notary.jobOfferId(signed.offer), client.chain.staked('solver'))[0] === first.wallet) return signed
  }
}

describe('two solvers and one market', () => {
  test('fill each of many jobs once, and never sell more than there is', async () => {
    market = new TestMarket({ latencyMs: 1 })
    const providers = [await market.provider({ capacity: capacity(6_000) }), await market.provider({ capacity: capacity(5_000) })]
    const solvers = [await market.solver(1_000n), await market.solver(3_000n)]
    const jobs = await announceMany(30)
    await until(() => market.opened().length === 11)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(market.opened()).toHaveLength(11)
    expect(new Set(market.opened().map(({ jobOffer }) => jobOffer)).size).toBe(11)
    expect(market.opened().every(({ jobOffer }) => jobs.includes(jobOffer))).toBe(true)
    expect(providers.map(sold)).toEqual([6_000, 5_000])
    // What becomes free is sold again.
    for (const { dealId, provider } of market.opened().slice(0, 4)) providers.find(({ wallet }) => wallet === provider)?.ledger.release(dealId)
    await until(() => market.opened().length === 15)
    expect(solvers.every(({ matches }) => matches.length > 0)).toBe(true)
  })

  test('seldom ask for the same job: the second waits for news of the first', async () => {
    market = new TestMarket({ latencyMs: 1, newsMs: 60 })
    for (let n = 0; n < 4; n++) await market.provider({ capacity: capacity(50_000) })
    const solvers = [await market.solver(), await market.solver()]
    const client = await market.client()
    for (let n = 0; n < 60; n++) {
      market.announce(await market.jobOffer(client))
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    await until(() => market.opened().length === 60, 15_000)
    // Measured: none or one, and 30 to 100 when turns are switched off. A busy machine may make a few.
    const inVain = solvers.reduce((sum, { refused }) => sum + refused.length, market.skipped().length)
    expect(inVain).toBeLessThan(15)
    expect(Math.min(...solvers.map(({ matches }) => matches.length))).toBeGreaterThan(10)
  })

  test('go on when one is silent, and soon without waiting for it', async () => {
    market = new TestMarket()
    await market.provider({ capacity: capacity(50_000) })
    const silent = await market.stakedSolver()
    const solver = await market.solver()
    const client = await market.client()
    const took: number[] = []
    for (let n = 0; n < 6; n++) {
      const before = performance.now()
      const id = market.announce(await jobOf(client, silent))
      await until(() => market.opened().some(({ jobOffer }) => jobOffer === id))
      took.push(performance.now() - before)
    }
    expect(solver.matches.map(({ explanation }) => explanation.rank)).toEqual([1, 1, 1, 1, 1, 1])
    expect(Math.min(...took.slice(0, 3))).toBeGreaterThan(200) // waited for its turn
    expect(Math.min(...took.slice(3))).toBeLessThan(200) // three missed turns are enough
  })

  test('are held up for a while by one that announces deals and opens none, and no more after two', async () => {
    market = new TestMarket()
    const provider = await market.provider({ capacity: capacity(50_000) })
    await market.provider({ capacity: capacity(50_000) })
    const liar = await market.stakedSolver()
    const honest = await market.solver()
    const client = await market.client()
    const took: number[] = []
    for (let n = 0; n < 3; n++) {
      const signed = await jobOf(client, liar)
      const before = performance.now()
      const id = market.announce(signed)
      // A real co-signature, so that every check on the way would pass; but nothing is opened.
      const proposal = await market.proposal(liar, provider, signed)
      const { deal } = proposal
      const answer = await market.ask(liar, provider, proposal)
      if (answer.type !== 'signed') throw new Error(answer.code)
      const explanation = { rules: 2 as const, atS: 0, rank: 0, order: [], bookSize: 2, weights: signed.preferences.weights, exact: true, candidates: [] }
      const { dealId } = liar.chain.notary
      const ranking = rankingId(rankingOf(explanation, signed.offer))
      const word = await liar.chain.signer?.signWord({ jobOffer: deal.jobOffer, round: 0, dealId: dealId(deal), ranking })
      if (!word) throw new Error('a solver has a wallet')
      const coSigned = { deal, providerSignature: answer.signature, offer: signed.offer, offerSignature: signed.signature }
      market.tellMatch({ signed: coSigned, round: 0, ranking, word, explanation }, liar)
      await until(() => market.opened().some(({ jobOffer }) => jobOffer === id))
      took.push(performance.now() - before)
    }
    expect(took[0]).toBeGreaterThan(2_500)
    expect(took[2]).toBeLessThan(2_500)
    expect(market.opened().every(({ solver }) => solver === honest.wallet)).toBe(true)
    expect(new Set(market.opened().map(({ jobOffer }) => jobOffer)).size).toBe(3)
  }, 30_000)
})

describe('one solver', () => {
  test('does not touch a job whose client does not trust it', async () => {
    market = new TestMarket()
    await market.provider()
    const [mine, other] = [await market.solver(), await market.solver()]
    const client = await market.client()
    const id = market.announce(await market.jobOffer(client, { solvers: [other.wallet] }))
    await until(() => market.opened().length === 1)
    expect(market.opened()[0]).toMatchObject({ jobOffer: id, solver: other.wallet })
    expect([mine.matches.length, mine.refused.length]).toEqual([0, 0])
  })

  test('opens the same deal when its provider’s answer was lost on the way', async () => {
    market = new TestMarket()
    const provider = await market.provider()
    const solver = await market.solver()
    const client = await market.client()
    // The answer is cut off right after the provider has signed.
    const off = provider.ledger.onChange(() => market.cut(provider.network.key.peerId, solver.network.key.peerId))
    market.announce(await market.jobOffer(client))
    await until(() => solver.refused.length > 0)
    off()
    market.hub.heal(provider.network.key.peerId, solver.network.key.peerId)
    await until(() => market.opened().length === 1)
    expect(sold(provider)).toBe(1_000)
    expect(provider.ledger.free().cpuMilli).toBe(3_000)
  })

  test('takes providers whose chain answers so slowly that their signatures come too late: asked again, they give them at once', async () => {
    market = new TestMarket()
    const providers = [await market.provider(), await market.provider()]
    for (const { chain } of providers) {
      const escrowOf = chain.escrowOf.bind(chain)
      Object.assign(chain, { escrowOf: async (account: Address) => new Promise((resolve) => setTimeout(resolve, 1_500)).then(() => escrowOf(account)) })
    }
    const solver = await market.solver()
    const client = await market.client()
    const id = market.announce(await market.jobOffer(client))
    await until(() => market.opened().some(({ jobOffer }) => jobOffer === id), 9_000)
    expect(solver.refused.map(({ code }) => code)).toContain('P2P_TIMEOUT')
  })

  test('asks for no more places than an offer has, however many jobs wait', async () => {
    market = new TestMarket({ latencyMs: 20 })
    await market.provider({ capacity: capacity(4_000) })
    const solver = await market.solver()
    await announceMany(60)
    await until(() => market.opened().length === 4)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(market.opened()).toHaveLength(4)
    expect(solver.refused.length).toBeLessThan(10) // 56 were refused when each job asked by itself
  })

  test('lets those that expire first go first when places are few', async () => {
    market = new TestMarket({ latencyMs: 2 })
    const provider = await market.provider({ capacity: capacity(1_000) })
    await market.solver()
    const client = await market.client()
    const nowS = Math.floor(Date.now() / 1_000)
    const late = await Promise.all(Array.from({ length: 150 }, () => market.jobOffer(client, { expiryS: nowS + 500 })))
    const soon = await Promise.all(Array.from({ length: 50 }, () => market.jobOffer(client, { expiryS: nowS + 60 })))
    for (const offer of late) market.announce(offer)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const urgent = new Set(soon.map((offer) => market.announce(offer)))
    await new Promise((resolve) => setTimeout(resolve, 1_300)) // their first look found nothing, and the others sleep
    const before = market.opened().length
    for (let n = 0; n < 20; n++) {
      const count = market.opened().length
      const last = market.opened().at(-1)
      if (last) provider.ledger.release(last.dealId)
      await until(() => market.opened().length > count)
    }
    const served = market.opened().slice(before, before + 20)
    expect(served.filter(({ jobOffer }) => urgent.has(jobOffer)).length).toBeGreaterThanOrEqual(18) // five, if all had one chance
  }, 30_000)

  test('waits longer for an answer once answers took longer', async () => {
    market = new TestMarket()
    const provider = await market.provider({ capacity: capacity(50_000) })
    const escrowOf = provider.chain.escrowOf.bind(provider.chain)
    Object.assign(provider.chain, { escrowOf: (account: Address) => new Promise((resolve) => setTimeout(() => resolve(escrowOf(account)), 1_400)) })
    const solver = await market.solver()
    await announceMany(10)
    await until(() => market.opened().length === 10)
    expect(solver.refused.map(({ code }) => code)).toContain('P2P_TIMEOUT')
    const before = solver.refused.length
    const client = await market.client()
    const id = market.announce(await market.jobOffer(client))
    await until(() => market.opened().some(({ jobOffer }) => jobOffer === id))
    expect(solver.refused.slice(before)).toEqual([])
  })

  test('finds a provider that comes later, and one whose capacity comes free', async () => {
    market = new TestMarket()
    const solver = await market.solver()
    const client = await market.client()
    const first = market.announce(await market.jobOffer(client))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await solver.matcher.why(first)).toEqual({ known: true, reasons: [] })
    const provider = await market.provider({ capacity: capacity(1_000) })
    await until(() => market.opened().length === 1)
    const second = market.announce(await market.jobOffer(client))
    await until(() => solver.matcher.committed(client.wallet, market.chain.params) > 0n)
    expect((await solver.matcher.why(second)).reasons[0]).toEqual({
      provider: provider.wallet,
      code: 'MARKET_CPU',
      message: 'needs 1000 milli-CPU, free: 0'
    })
    const [deal] = market.opened()
    if (deal) provider.ledger.release(deal.dealId)
    await until(() => market.opened().length === 2)
  })

  test('without the bond that a provider asks for, does not ask it and says why; with the bond it has the deal', async () => {
    market = new TestMarket()
    const solver = await market.solver()
    const provider = await market.provider({ minSolverBond: 5n * ONE_LILY })
    const client = await market.client()
    const job = market.announce(await market.jobOffer(client))
    await until(() => solver.matcher.committed(client.wallet, market.chain.params) > 0n)
    const message = 'fits, but signs for solvers with a bond of 5 LILY, this one has 0'
    expect(await solver.matcher.why(job)).toEqual({ known: true, reasons: [{ provider: provider.wallet, code: 'MARKET_SOLVER_UNBONDED', message }] })
    expect(solver.refused).toEqual([])
    market.bonds.set(solver.wallet, 5n * ONE_LILY)
    await until(() => market.opened().length === 1, 3_000)
  })

  test('leaves a job to the solvers that it names, and says so', async () => {
    market = new TestMarket()
    const [named, other] = [await market.solver(), await market.solver()]
    named.matcher.add = () => {} // it is slow to hear
    await market.provider()
    const client = await market.client()
    const signed = await market.jobOffer(client, { solvers: [named.wallet] })
    const job = market.announce(signed)
    await until(() => other.matcher.committed(client.wallet, market.chain.params) > 0n)
    expect((await other.matcher.why(job)).reasons).toMatchObject([{ code: 'MARKET_SOLVER_NOT_NAMED', changes: [expect.stringContaining('--min-bond')] }])
    expect(market.opened()).toEqual([])
  })

  test('gives a job up when it expires, is withdrawn, or is matched elsewhere', async () => {
    market = new TestMarket()
    const solver = await market.solver()
    const client = await market.client()
    const expiring = market.announce(await market.jobOffer(client, { expiryS: Math.floor(Date.now() / 1000) + 1 }))
    const withdrawn = market.announce(await market.jobOffer(client))
    await until(() => solver.matcher.committed(client.wallet, market.chain.params) > 0n)
    solver.matcher.drop(withdrawn, client.wallet)
    await until(() => solver.matcher.committed(client.wallet, market.chain.params) === 0n, 3_000)
    expect((await solver.matcher.why(expiring)).known).toBe(false)
  })
})

describe('a chain that refuses', () => {
  test('makes the solver take the next provider, not the same one for ever', async () => {
    market = new TestMarket()
    const [poor, good] = [await market.provider(), await market.provider({ price: { ...priceOfTwo } })]
    const solver = await market.solver()
    const client = await market.client()
    // Its stake leaves after the provider has looked: what it signs then, the chain refuses.
    Object.assign(poor.chain, { stakeOf: async () => ({ stake: 10n ** 30n, unbonding: 0n, exposure: 0n, free: 10n ** 30n }) })
    const { stake } = market.chain.accounts.stakeOf(poor.wallet, 'provider', market.chain.nowS)
    await poor.chain.requestUnbond('provider', stake, AbortSignal.timeout(1_000))
    market.announce(await market.jobOffer(client))
    await until(() => market.opened().length === 1)
    expect(market.opened()[0]?.provider).toBe(good.wallet)
    expect(market.skipped()).toHaveLength(1)
    expect(solver.matches).toHaveLength(2)
  })
})

const priceOfTwo = { minimum: 5_000n, perCpuSecond: 100n, perGbSecond: 10n, perGpuSecond: 10_000n, perModule: {} }
