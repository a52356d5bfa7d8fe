import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JobOffer } from '../../core/job-offer.ts'
import { preferencesId } from '../../core/job-offer.ts'
import { mediatorRuleOf } from '../../core/mediator-rule.ts'
import { parseBytes32, parseCid } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { ONE_LILY } from '../../core/units.ts'
import { MODULES, wallet } from '../book/test-offers.ts'
import type { Node, ProviderNode } from '../solver/test-market.ts'
import { aSpec, TestMarket } from '../solver/test-market.ts'

const OTHER = parseBytes32(`0x${'0f'.repeat(32)}`)
const LIMITS = { maxTimeoutMs: 60_000, modules: { allow: ['cowsay'], deny: [] }, mediators: [wallet(70)] } satisfies Partial<ResourceOffer>

let market: TestMarket
let solver: Node
let provider: ProviderNode
let client: Node

beforeAll(async () => {
  market = new TestMarket()
  solver = await market.stakedSolver()
  provider = await market.provider(LIMITS)
  client = await market.client()
})
afterAll(() => market.stop())

const jobOffer = (change: Partial<JobOffer> = {}) => market.jobOffer(client, { mediators: [wallet(70)], ...change })
const honest = async (change: Partial<JobOffer> = {}) => market.proposal(solver, provider, await jobOffer(change))

async function answerTo(proposal: Awaited<ReturnType<typeof honest>>, from: Node = solver): Promise<string> {
  const answer = await market.ask(from, provider, proposal)
  return answer.type === 'signed' ? 'signed' : answer.code
}

/** The reasons that are seen in the deal or in whom it comes from, each by the least change to an honest proposal. */
describe('a provider', () => {
  test('signs an honest proposal, and its signature holds', async () => {
    const proposal = await honest()
    const answer = await market.ask(solver, provider, proposal)
    if (answer.type !== 'signed') throw new Error(answer.code)
    expect(await client.chain.notary.verifyDeal(proposal.deal, provider.wallet, answer.signature)).toBe(true)
    expect(await market.ask(solver, provider, proposal)).toEqual(answer) // asked again, it answers the same
    provider.ledger.release(client.chain.notary.dealId(proposal.deal))
  })

  test('refuses a deal in another solver’s name', async () => {
    const proposal = await honest()
    expect(await answerTo({ ...proposal, deal: { ...proposal.deal, solver: wallet(9) } })).toBe('MARKET_WRONG_SOLVER')
  })

  test('refuses a solver’s certificate from another peer', async () => {
    const thief = await market.stakedSolver()
    expect(await answerTo(await honest(), thief)).toBe('MARKET_WRONG_SOLVER')
  })

  test('refuses a certificate that is not one of a solver, has expired, or was not signed by the wallet', async () => {
    const proposal = await honest()
    const { certificate, signature } = proposal.solver
    const resigned = async (change: object) => {
      const changed = { ...certificate, ...change }
      return { certificate: changed, signature: (await solver.chain.signer?.signCertificate(changed)) ?? '0x00' }
    }
    expect(await answerTo({ ...proposal, solver: await resigned({ roles: ['client'] }) })).toBe('MARKET_WRONG_SOLVER')
    expect(await answerTo({ ...proposal, solver: await resigned({ expiryS: 1 }) })).toBe('MARKET_WRONG_SOLVER')
    expect(await answerTo({ ...proposal, solver: { certificate: { ...certificate, counter: 5n }, signature } })).toBe('MARKET_WRONG_SOLVER')
  })

  test('refuses a solver without stake', async () => {
    const poor = await market.node(['solver'])
    expect(await answerTo(await market.proposal(poor, provider, await jobOffer()), poor)).toBe('MARKET_SOLVER_UNSTAKED')
  })

  test('refuses a deal of another provider', async () => {
    const proposal = await honest()
    expect(await answerTo({ ...proposal, deal: { ...proposal.deal, provider: wallet(9) } })).toBe('MARKET_WRONG_PROVIDER')
  })

  test('refuses a deal for an offer that it does not make', async () => {
    const proposal = await honest()
    expect(await answerTo({ ...proposal, deal: { ...proposal.deal, resourceOffer: OTHER } })).toBe('MARKET_OFFER_STALE')
  })

  test('refuses a deal for another job offer than the one that comes with it', async () => {
    const proposal = await honest()
    expect(await answerTo({ ...proposal, deal: { ...proposal.deal, jobOffer: OTHER } })).toBe('MARKET_WRONG_OFFER')
  })

  test('refuses more collateral than it offers', async () => {
    const proposal = await honest()
    const collateralBps = provider.current().collateralBps + 1
    expect(await answerTo({ ...proposal, deal: { ...proposal.deal, collateralBps } })).toBe('MARKET_COLLATERAL')
  })

  test('refuses a price below its own', async () => {
    const proposal = await honest()
    expect(await answerTo({ ...proposal, deal: { ...proposal.deal, price: proposal.deal.price - 1n } })).toBe('MARKET_PRICE_TOO_LOW')
  })

  test('refuses terms that the chain would refuse', async () => {
    const proposal = await honest()
    expect(await answerTo({ ...proposal, deal: { ...proposal.deal, paramsVersion: 9 } })).toBe('MARKET_WRONG_TERMS')
    expect(await answerTo({ ...proposal, deal: { ...proposal.deal, openBy: market.chain.nowS - 2 } })).toBe('MARKET_TOO_LATE')
  })

  test('refuses an offer that its client did not sign', async () => {
    const proposal = await honest()
    const forged = { ...proposal.signed, signature: (await jobOffer()).signature }
    expect(await answerTo({ ...proposal, signed: forged })).toBe('MARKET_WRONG_OFFER')
  })

  test('refuses a job that has a deal already', async () => {
    const proposal = await honest()
    await client.chain.cancelNonce(proposal.signed.offer.nonce, AbortSignal.timeout(1_000))
    expect(await answerTo(proposal)).toBe('MARKET_NONCE_USED')
  })

  test('refuses a client whose escrow does not cover the deal', async () => {
    const poor = await market.node(['client'])
    await poor.chain.requestWithdrawal((await poor.chain.escrowOf(poor.wallet)).free - 1n, AbortSignal.timeout(1_000))
    const signed = await market.jobOffer(poor, { mediators: [wallet(70)] })
    expect(await answerTo(await market.proposal(solver, provider, signed))).toBe('MARKET_CLIENT_POOR')
  })

  test('refuses what its stake does not cover', async () => {
    const signed = await jobOffer({ maxPrice: 9_000n * ONE_LILY, maxSolverFee: 0n })
    const proposal = await market.proposal(solver, provider, signed)
    expect(await answerTo({ ...proposal, deal: { ...proposal.deal, price: 4_000n * ONE_LILY, solverFee: 0n } })).toBe('MARKET_STAKE_TOO_LOW')
  })
})

/** The reasons that the book would have found too, had it been asked: a two-faced solver does not ask it. */
describe('a provider that is asked for what it does not offer', () => {
  const forced = async (offer: Partial<JobOffer>, spec = aSpec) => {
    const good = await honest()
    const signed = await market.jobOffer(client, { mediators: [wallet(70)], ...offer }, spec)
    const { jobSpec, timeoutS, verification } = signed.offer
    const proposal = await market.proposal(solver, provider, good.signed)
    const deal = { ...proposal.deal, client: signed.offer.client, jobSpec, timeoutS, verification, jobOffer: client.chain.notary.jobOfferId(signed.offer) }
    return { ...proposal, signed, deal: { ...deal, price: 10n ** 10n } }
  }

  test.each([
    ['a job for another provider', 'MARKET_NOT_THE_TARGET', { target: wallet(9) }, aSpec],
    ['an engine that it has not', 'MARKET_NO_ENGINE', {}, { ...aSpec, engine: { type: 'docker' as const, image: `a@sha256:${'0'.repeat(64)}` } }],
    ['a module that it does not run', 'MARKET_MODULE_NOT_ALLOWED', {}, { ...aSpec, module: { name: 'miner', version: '1' } }],
    ['a longer run than it allows', 'MARKET_TIMEOUT_TOO_LONG', {}, { ...aSpec, timeoutMs: 60_001 }]
  ])('refuses %s', async (_, code, offer, spec) => {
    const proposal = await forced(offer, spec)
    // A job that is not on disk needs its fetching phase: else that would be the reason.
    expect(await answerTo({ ...proposal, deal: { ...proposal.deal, fetchS: 600 } })).toBe(code)
  })

  test('refuses a container runtime that it has not, and wishes that its client did not sign', async () => {
    const good = await honest()
    const preferences = { ...good.signed.preferences, run: { runtime: 'runsc' } }
    const wished = { ...good, signed: { ...good.signed, preferences } }
    expect(await answerTo(wished)).toBe('MARKET_WRONG_TERMS')
    const offer = { ...good.signed.offer, preferences: preferencesId(preferences) }
    const signature = await client.chain.signer?.signJobOffer(offer)
    const signed = { ...wished.signed, offer, signature: signature ?? good.signed.signature }
    expect(await answerTo({ ...good, signed, deal: { ...good.deal, jobOffer: client.chain.notary.jobOfferId(offer) } })).toBe('MARKET_NO_RUNTIME')
  })

  test('refuses a job that excludes it', async () => {
    expect(await answerTo(await forced({ excluded: [provider.wallet] }))).toBe('MARKET_EXCLUDED')
  })

  test('refuses more than is free, and a GPU that is not there', async () => {
    const [big, gpu] = [{ cpuMilli: 5_000 }, { gpus: [{ vendor: 'nvidia' as const, vramBytes: 1 }] }]
    expect(await answerTo(await forced({}, { ...aSpec, resources: { ...aSpec.resources, ...big } }))).toBe('MARKET_CAPACITY')
    expect(await answerTo(await forced({}, { ...aSpec, resources: { ...aSpec.resources, ...gpu } }))).toBe('MARKET_NO_GPU')
  })

  test('refuses mediators outside its list', async () => {
    const signed = await market.jobOffer(client, { mediators: [wallet(71)] })
    const good = await honest()
    const deal = { ...good.deal, jobOffer: client.chain.notary.jobOfferId(signed.offer), mediatorRule: mediatorRuleOf([wallet(71)]) }
    expect(await answerTo({ ...good, signed, deal })).toBe('MARKET_MEDIATORS')
  })

  test('refuses its own wallet as client', async () => {
    const own = await market.jobOffer(provider, { mediators: [wallet(70)] })
    const good = await honest()
    const deal = { ...good.deal, client: provider.wallet, jobOffer: client.chain.notary.jobOfferId(own.offer) }
    expect(await answerTo({ ...good, signed: own, deal })).toBe('MARKET_SELF_DEAL')
  })
})

test('a provider signs for no inputs that it has no room for, and then for as much as it has', async () => {
  const small = await market.provider(LIMITS, { roomBytes: 1_000 })
  const [cid = parseCid('')] = MODULES
  const asked = async (bytes: number) => {
    const inputs = ['/inputs/a', '/inputs/b'].map((path) => ({ path, cid, bytes }))
    const signed = await market.jobOffer(client, { mediators: [wallet(70)], target: small.wallet }, { ...aSpec, inputs })
    const proposal = await market.proposal(solver, small, signed)
    return market.ask(solver, small, { ...proposal, deal: { ...proposal.deal, fetchS: 600 } })
  }
  expect(await asked(501)).toMatchObject({ type: 'refused', code: 'MARKET_CAPACITY' })
  expect(await asked(500)).toMatchObject({ type: 'signed' })
})

test('a provider with a ban list signs nothing for the clients and solvers on it, and for others it does', async () => {
  const [unwanted, unwantedSolver] = [await market.client(), await market.stakedSolver()]
  const picky = await market.provider({ ...LIMITS, banned: [unwanted.wallet, unwantedSolver.wallet] })
  const wanted = { mediators: [wallet(70)], target: picky.wallet } // a targeted job goes through all checks
  const good = await market.proposal(solver, picky, await market.jobOffer(client, wanted))
  const bannedJob = await market.jobOffer(unwanted, wanted)
  const jobOffer = client.chain.notary.jobOfferId(bannedJob.offer)
  const ofBanned = { ...good, signed: bannedJob, deal: { ...good.deal, client: unwanted.wallet, jobOffer } }
  expect(await market.ask(solver, picky, ofBanned)).toMatchObject({ type: 'refused', code: 'MARKET_BANNED' })
  const byBanned = { ...good, solver: unwantedSolver.certificate, deal: { ...good.deal, solver: unwantedSolver.wallet } }
  expect(await market.ask(unwantedSolver, picky, byBanned)).toMatchObject({ type: 'refused', code: 'MARKET_BANNED' })
  expect(await market.ask(solver, picky, good)).toMatchObject({ type: 'signed' })
})

test('a provider that asks for a bond signs for a solver that has it, and tells another how much is missing', async () => {
  const strict = await market.provider({ ...LIMITS, minSolverBond: 100n * ONE_LILY })
  const good = await market.proposal(solver, strict, await market.jobOffer(client, { mediators: [wallet(70)], target: strict.wallet }))
  market.bonds.set(solver.wallet, 100n * ONE_LILY - 1n)
  const message = 'signs for solvers with a bond of 100 LILY, this one has 99.999999999999999999'
  expect(await market.ask(solver, strict, good)).toEqual({ type: 'refused', code: 'MARKET_SOLVER_UNBONDED', message })
  market.bonds.set(solver.wallet, 100n * ONE_LILY)
  expect(await market.ask(solver, strict, good)).toMatchObject({ type: 'signed' })
})

test('a provider that has withdrawn its offer signs nothing', async () => {
  const asleep = await market.provider({ withdrawn: true })
  const proposal = await market.proposal(solver, asleep, await market.jobOffer(client)).catch(() => undefined)
  expect(proposal).toBeUndefined() // the book does not even list it
  const good = await honest()
  const answer = await market.ask(solver, asleep, { ...good, deal: { ...good.deal, provider: asleep.wallet } })
  expect(answer).toMatchObject({ type: 'refused', code: 'MARKET_OFFER_STALE' })
})
