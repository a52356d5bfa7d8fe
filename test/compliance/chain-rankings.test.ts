import fc from 'fast-check'
import { createPublicClient, http } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { solverBondsAbi } from '../../src/chain/abi/solver-bonds.ts'
import type { BondChain, BrokenRanking, Chain } from '../../src/chain/index.ts'
import { dealArgs } from '../../src/chain/verbs.ts'
import type { Deal } from '../../src/core/deal.ts'
import type { Address } from '../../src/core/primitives.ts'
import type { RankedCandidate, Ranking } from '../../src/core/ranking.ts'
import { rankingId } from '../../src/core/ranking.ts'
import { rankingOf } from '../../src/market/explain/ranking.ts'
import { RANKING_FAULTS, rankingFault } from '../../src/market/explain/ranking-fault.ts'
import { explainedArb } from '../../src/market/explain/test-matches.ts'
import type { AnvilWorld } from './chain-anvil-world.ts'
import { createAnvilWorld } from './chain-anvil-world.ts'
import { addressOf, LILY, walletOf, within } from './chain-world.ts'

const BOND = 100n * LILY
/** Of each kind. */
const RUNS = 1_000

interface Made {
  readonly deal: Deal
  readonly ranking: Ranking
}

const madeArb: fc.Arbitrary<Made> = explainedArb.map(({ match: { signed, explanation } }) => ({
  deal: signed.deal,
  ranking: rankingOf(explanation, signed.offer)
}))

/** One number of one candidate, changed by as little as may be, or by much. */
const changedArb: fc.Arbitrary<Made> = fc
  .record({
    made: madeArb,
    at: fc.nat(7),
    by: fc.constantFrom(-1n, 1n, 1_000_000n),
    what: fc.constantFrom('price', 'stake', 'reputation', 'score', 'answer'),
    answer: fc.nat(3)
  })
  .map(({ made: { deal, ranking }, at, by, what, answer }) => {
    const change = (each: RankedCandidate): RankedCandidate => (what === 'answer' ? { ...each, answer } : { ...each, [what]: moved(each, what, by) })
    return {
      deal,
      ranking: { ...ranking, candidates: ranking.candidates.map((each, index) => (index === at % ranking.candidates.length ? change(each) : each)) }
    }
  })

const moved = (each: RankedCandidate, what: string, by: bigint): bigint => {
  const value = { price: each.price, stake: each.stake, reputation: each.reputation, score: each.score }[what] ?? 0n
  return value + by < 0n ? 0n : value + by
}

describe('rankings that solvers give their word for, on anvil', () => {
  let world: AnvilWorld
  let solver: Chain
  let finder: Chain
  let contract: Address

  beforeAll(async () => {
    world = await createAnvilWorld()
    solver = await world.join(200n * LILY)
    finder = await world.join(0n)
    if (!world.contracts.bonds) throw new Error('the contracts know bonds')
    contract = world.contracts.bonds
  })
  afterAll(() => world.stop())

  const bondsOf = (chain: Chain): BondChain => {
    if (!chain.bonds) throw new Error('the contracts know bonds')
    return chain.bonds
  }

  /** What the contract itself finds. */
  function judge(): (made: Made) => Promise<string | undefined> {
    const rpc = createPublicClient({ transport: http(world.anvil.rpcUrl) })
    return async ({ deal, ranking }) => {
      const fault = await rpc.readContract({ address: contract, abi: solverBondsAbi, functionName: 'faultOf', args: [dealArgs(deal), ranking] })
      return RANKING_FAULTS[fault]
    }
  }

  async function proofOf({ deal, ranking }: Made): Promise<BrokenRanking> {
    const own = { ...deal, solver: addressOf(solver) }
    const word = { jobOffer: own.jobOffer, round: 0, dealId: solver.notary.dealId(own), ranking: rankingId(ranking) }
    return { type: 'ranking', solver: own.solver, one: { ...word, signature: await walletOf(solver).signWord(word) }, deal: own, ranking }
  }

  test('of honest solvers have no fault in Solidity, whatever the book, the job and the weights', async () => {
    const faultOf = judge()
    await fc.assert(
      fc.asyncProperty(madeArb, async (made) => {
        expect(await faultOf(made)).toBe('none')
      }),
      { numRuns: RUNS }
    )
  }, 600_000)

  test('with one number changed have the fault in Solidity that they have in TypeScript', async () => {
    const faultOf = judge()
    const found = new Set<string>()
    await fc.assert(
      fc.asyncProperty(changedArb, async (made) => {
        const fault = rankingFault(made.ranking, made.deal)
        expect(await faultOf(made)).toBe(fault)
        found.add(fault)
      }),
      { numRuns: RUNS }
    )
    expect(found.size).toBeGreaterThan(3)
  }, 600_000)

  test('and that contradict themselves cost the bond, for a tenth of it', async () => {
    await bondsOf(solver).post(BOND, within())
    const [made] = fc.sample(
      madeArb.filter(({ ranking }) => ranking.candidates.length === 8),
      { numRuns: 1, seed: 7 }
    )
    if (!made) throw new Error('no sample')
    const upright = await proofOf(made)
    await expect(bondsOf(finder).convictionTerms(upright, within())).rejects.toMatchObject({ info: { reason: 'SolverBonds_NotProven' } })
    const candidates = made.ranking.candidates.map((each) => ({ ...each, score: each.score + 1n }))
    const proof = await proofOf({ ...made, ranking: { ...made.ranking, candidates } })
    await expect(bondsOf(finder).convictionTerms({ ...proof, one: upright.one }, within())).rejects.toMatchObject({ info: { reason: 'SolverBonds_NotProven' } })
    const terms = await bondsOf(finder).convictionTerms(proof, within())
    expect([terms.bond, terms.bounty]).toEqual([BOND, BOND / 10n])
    const { gasUsed } = await bondsOf(finder).convict(proof, within())
    console.log(`a conviction for a ranking of ${candidates.length}: ${gasUsed} gas`)
    expect(await finder.tokenBalance(addressOf(finder))).toBe(BOND / 10n)
    expect([await bondsOf(finder).bondOf(addressOf(solver)), await bondsOf(finder).convictionsOf(addressOf(solver))]).toEqual([0n, 1])
  })
})
