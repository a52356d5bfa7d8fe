import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BondChain, Chain, SignedWord, SolverWord, TwoWords } from '../../src/chain/index.ts'
import { moveFunds } from '../../src/node/client/move-funds.ts'
import type { FundsMove } from '../../src/node/client-api.ts'
import type { AnvilWorld } from './chain-anvil-world.ts'
import { createAnvilWorld } from './chain-anvil-world.ts'
import { addressOf, bytes32, LILY, walletOf, within } from './chain-world.ts'

const BOND = 100n * LILY

describe('bonds of solvers, on anvil', () => {
  let world: AnvilWorld
  let solver: Chain
  let finder: Chain

  beforeAll(async () => {
    world = await createAnvilWorld()
    solver = await world.join(200n * LILY)
    finder = await world.join(0n)
  })
  afterAll(() => world.stop())

  const bondsOf = (chain: Chain): BondChain => {
    if (!chain.bonds) throw new Error('the contracts know bonds')
    return chain.bonds
  }
  const say = async (word: SolverWord, by: Chain = solver): Promise<SignedWord> => ({ ...word, signature: await walletOf(by).signWord(word) })
  const proofOf = async (job: string, by: Chain = solver): Promise<TwoWords> => ({
    type: 'two-words',
    solver: addressOf(solver),
    one: await say({ jobOffer: bytes32(job), round: 0, dealId: bytes32('d1'), ranking: bytes32('f1') }, by),
    other: await say({ jobOffer: bytes32(job), round: 0, dealId: bytes32('d2'), ranking: bytes32('f1') }, by)
  })

  test('what the wallet signs in TypeScript convicts in Solidity, for a tenth of the bond', async () => {
    await bondsOf(solver).post(BOND, within())
    expect(await bondsOf(finder).bondOf(addressOf(solver))).toBe(BOND)
    const proof = await proofOf('0a')
    const terms = await bondsOf(finder).convictionTerms(proof, within())
    expect([terms.bond, terms.bounty]).toEqual([BOND, BOND / 10n])
    const { gasUsed } = await bondsOf(finder).convict(proof, within())
    expect(gasUsed).toBeLessThanOrEqual(terms.gas)
    console.log(`a conviction: ${gasUsed} gas`)
    expect(await finder.tokenBalance(addressOf(finder))).toBe(BOND / 10n)
    expect([await bondsOf(finder).bondOf(addressOf(solver)), await bondsOf(finder).convictionsOf(addressOf(solver))]).toEqual([0n, 1])
    await expect(bondsOf(finder).convict(proof, within())).rejects.toMatchObject({ code: 'CHAIN_REVERTED', info: { reason: 'SolverBonds_AlreadyProven' } })
  })

  test('nothing else does: another’s signature, the next number, the same deal', async () => {
    const { one, other, ...who } = await proofOf('0b')
    const later = await say({ ...other, round: 1 })
    for (const proof of [await proofOf('0b', finder), { ...who, one, other: later }, { ...who, one, other: one }])
      await expect(bondsOf(finder).convictionTerms(proof, within())).rejects.toMatchObject({ info: { reason: 'SolverBonds_NotProven' } })
  })

  test('as its wallet moves it, a bond comes back after its delay, and not before', async () => {
    const move = (request: FundsMove) => moveFunds(solver, request, within())
    const before = await solver.tokenBalance(addressOf(solver))
    await move({ verb: 'post-bond', amountWei: BOND.toString() })
    expect(await bondsOf(solver).releasableAt(addressOf(solver))).toBe(0)
    await move({ verb: 'release-bond' })
    expect(await bondsOf(solver).releasableAt(addressOf(solver))).toBeGreaterThan(0)
    await expect(move({ verb: 'release-bond' })).rejects.toMatchObject({ info: { reason: 'SolverBonds_TooEarly' } })
    await world.advance(3 * 86_400)
    await move({ verb: 'release-bond' })
    expect([await solver.tokenBalance(addressOf(solver)), await bondsOf(solver).bondOf(addressOf(solver))]).toEqual([before, 0n])
    await expect(move({ verb: 'release-bond' })).rejects.toMatchObject({ info: { reason: 'SolverBonds_NothingBonded' } })
  })
})
