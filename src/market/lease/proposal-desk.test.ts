import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SecretKey } from '../../chain/signing/secret-key.ts'
import { createMemoryStore } from '../../store/memory-store.ts'
import type { Store } from '../../store/repository.ts'
import { aResourceOffer } from '../book/test-offers.ts'
import type { Proposal, ProposalAnswer } from '../solver/propose.ts'
import type { Node, ProviderNode } from '../solver/test-market.ts'
import { aSpec, TestMarket, until } from '../solver/test-market.ts'

let market: TestMarket
let solver: Node
let client: Node
let key: SecretKey
let store: Store
let provider: ProviderNode

beforeEach(async () => {
  market = new TestMarket({ latencyMs: 1 })
  store = createMemoryStore()
  await store.start(AbortSignal.timeout(1_000))
  key = SecretKey.random()
  provider = await market.provider({}, { key, store })
  solver = await market.stakedSolver()
  client = await market.client()
})
afterEach(() => market.stop())

const propose = async (from = solver): Promise<Proposal> => market.proposal(from, provider, await market.jobOffer(client))
const dealIdOf = ({ deal }: Proposal) => client.chain.notary.dealId(deal)

async function signed(proposal: Proposal): Promise<void> {
  const answer = await market.ask(solver, provider, proposal)
  if (answer.type !== 'signed') throw new Error(answer.code)
}

async function open(proposal: Proposal): Promise<void> {
  const answer = await market.ask(solver, provider, proposal)
  if (answer.type !== 'signed') throw new Error(answer.code)
  const { offer, signature: offerSignature } = proposal.signed
  await solver.chain.openDeal({ deal: proposal.deal, providerSignature: answer.signature, offer, offerSignature }, AbortSignal.timeout(1_000))
}

async function halt(): Promise<void> {
  await provider.desk.stop()
  await provider.network.stop()
}

async function restart(): Promise<void> {
  provider = await market.provider({}, { key, store })
}

const codes = (answers: readonly ProposalAnswer[]): string[] => answers.map((answer) => (answer.type === 'signed' ? 'signed' : answer.code))

describe('many at once', () => {
  test('the same proposal ten times is one promise and one signature', async () => {
    const proposal = await propose()
    const answers = await Promise.all(Array.from({ length: 10 }, () => market.ask(solver, provider, proposal)))
    expect(new Set(answers.map((answer) => (answer.type === 'signed' ? answer.signature : answer.code))).size).toBe(1)
    expect(provider.cosigned.n).toBe(1)
    expect(provider.ledger.free().cpuMilli).toBe(3_000)
  })

  test('one job proposed by four solvers has one promise', async () => {
    const job = await market.jobOffer(client)
    const solvers = await Promise.all([1, 2, 3, 4].map(() => market.stakedSolver()))
    const proposals = await Promise.all(solvers.map((from) => market.proposal(from, provider, job)))
    const answers = await Promise.all(proposals.map((proposal, i) => market.ask(solvers[i] ?? solver, provider, proposal)))
    expect(codes(answers).sort()).toEqual(['MARKET_JOB_LEASED', 'MARKET_JOB_LEASED', 'MARKET_JOB_LEASED', 'signed'])
  })

  test('a dozen jobs for a provider with room for four: four are promised, whoever proposes them', async () => {
    const solvers = await Promise.all([1, 2, 3].map(() => market.stakedSolver()))
    const pairs = await Promise.all(Array.from({ length: 12 }, async (_, i) => ({ from: solvers[i % 3] ?? solver, proposal: await propose(solvers[i % 3]) })))
    const answers = codes(await Promise.all(pairs.map(({ from, proposal }) => market.ask(from, provider, proposal))))
    expect(answers.filter((code) => code === 'signed')).toHaveLength(4)
    expect(new Set(answers)).toEqual(new Set(['signed', 'MARKET_CAPACITY']))
    expect(provider.ledger.free().cpuMilli).toBe(0)
  })
})

describe('after a restart', () => {
  test('a promise stands, and the same proposal gets the same signature', async () => {
    const proposals = [await propose(), await propose(), await propose(), await propose()]
    const before = await Promise.all(proposals.map((proposal) => market.ask(solver, provider, proposal)))
    const another = await propose()
    await halt()
    await restart()
    expect(provider.ledger.free().cpuMilli).toBe(0)
    const [first] = proposals
    if (!first) throw new Error('four')
    // A new offer, so the old one's id is not known any more; what was signed is.
    expect(codes([await market.ask(solver, provider, await market.proposal(solver, provider, another.signed))])).toEqual(['MARKET_CAPACITY'])
    expect((await provider.leases.get(dealIdOf(first)))?.signed.providerSignature).toBe(before[0]?.type === 'signed' ? before[0].signature : '')
  })

  test('a promise keeps the GPU that its container may still use, whatever came free beside it', async () => {
    const gpus = ['one', 'two'].map((uuid) => ({ vendor: 'nvidia' as const, model: 'A100', vramBytes: 80, uuid }))
    const withGpus = async (): Promise<void> => {
      provider = await market.provider({ capacity: { ...aResourceOffer.capacity, gpus } }, { key, store })
    }
    const spec = { ...aSpec, resources: { ...aSpec.resources, gpus: [{ vendor: 'nvidia' as const, vramBytes: 80 }] } }
    const proposed = async () => market.proposal(solver, provider, await market.jobOffer(client, {}, spec))
    await halt()
    await withGpus()
    const [first, second] = [await proposed(), await proposed()]
    await open(first)
    await open(second)
    const before = provider.ledger.gpusOf(dealIdOf(second))
    expect(before).toHaveLength(1)
    await halt()
    await provider.chain.abandon(first.deal, AbortSignal.timeout(1_000))
    await provider.leases.delete(dealIdOf(first))
    await withGpus()
    expect(provider.ledger.gpusOf(dealIdOf(second))).toEqual(before)
  })

  test('a deal that was opened meanwhile is held for as long as it lasts', async () => {
    const proposal = await propose()
    await open(proposal)
    await halt()
    market.skewMs += 60_000
    await restart()
    expect(provider.ledger.free().cpuMilli).toBe(3_000)
    expect(provider.ledger.lapse()).toEqual([])
    expect(await provider.desk.jobOf(dealIdOf(proposal))).toBeDefined()
  })

  test('a promise that can’t be opened any more, and a deal that has ended, are forgotten', async () => {
    const [lapsed, ended] = [await propose(), await propose()]
    await signed(lapsed)
    await open(ended)
    await halt()
    await provider.chain.abandon(ended.deal, AbortSignal.timeout(1_000))
    market.skewMs += 60_000
    await restart()
    expect(provider.ledger.free().cpuMilli).toBe(4_000)
    expect(await provider.desk.jobOf(dealIdOf(ended))).toBeUndefined()
    await halt()
    market.skewMs += 600_000
    await restart()
    expect(await provider.desk.jobOf(dealIdOf(lapsed))).toBeUndefined()
  })
})

describe('a promise', () => {
  test('that is not opened lapses, and what it held is sold again', async () => {
    const proposal = await propose()
    await signed(proposal)
    market.skewMs += 40_000
    await until(() => provider.ledger.free().cpuMilli === 4_000, 3_000)
    await until(() => provider.ledger.lapse().length === 0, 3_000) // asked of the chain, and released
    market.skewMs += 600_000
    await vi.waitFor(async () => expect(await provider.desk.jobOf(dealIdOf(proposal))).toBeUndefined(), { timeout: 3_000 })
  })

  test('that is opened after all, where the chain that was asked knew nothing of it, is run on what it was promised', async () => {
    const proposal = await propose()
    await signed(proposal)
    market.skewMs += 60_000 // our clock alone
    await until(() => provider.ledger.lapse().length === 0, 3_000)
    expect(provider.ledger.free().cpuMilli).toBe(4_000)
    expect(await provider.desk.jobOf(dealIdOf(proposal))).toMatchObject({ spec: proposal.signed.spec })
    await provider.desk.hold(dealIdOf(proposal))
    expect(provider.ledger.free().cpuMilli).toBe(3_000)
    expect(provider.ledger.lapse()).toEqual([])
  })

  test('whose opening is seen late is held again', async () => {
    const proposal = await propose()
    await signed(proposal)
    // The event is lost; only the look at the chain, when the promise lapses, can tell.
    const { dealState } = provider.chain
    Object.assign(provider.chain, { dealState: async () => ({ ...(await dealState(dealIdOf(proposal))), state: 'Open' as const }) })
    const free: number[] = []
    provider.ledger.onChange(() => free.push(provider.ledger.free().cpuMilli))
    market.skewMs += 40_000
    await until(() => free.length === 2, 3_000)
    expect(free).toEqual([4_000, 3_000])
    expect(await provider.desk.jobOf(dealIdOf(proposal))).toBeDefined()
  })

  test('is set free when another solver’s deal for the job is opened', async () => {
    const elsewhere = await market.provider()
    const job = await market.jobOffer(client)
    const [ours, theirs] = [await market.proposal(solver, provider, job), await market.proposal(solver, elsewhere, job)]
    await signed(ours)
    expect(provider.ledger.free().cpuMilli).toBe(3_000)
    const answer = await market.ask(solver, elsewhere, theirs)
    if (answer.type !== 'signed') throw new Error(answer.code)
    const opening = { deal: theirs.deal, providerSignature: answer.signature, offer: job.offer, offerSignature: job.signature }
    await solver.chain.openDeal(opening, AbortSignal.timeout(1_000))
    await until(() => provider.ledger.free().cpuMilli === 4_000)
    expect(elsewhere.ledger.free().cpuMilli).toBe(3_000)
  })

  test('that could not be written down is not given', async () => {
    const { put } = provider.leases
    Object.assign(provider.leases, { put: () => Promise.reject(new Error('the disk is full')) })
    const proposal = await propose()
    await expect(market.ask(solver, provider, proposal)).rejects.toMatchObject({ code: 'P2P_REFUSED' })
    expect(provider.ledger.free().cpuMilli).toBe(4_000)
    Object.assign(provider.leases, { put })
    await signed(proposal)
    expect(provider.ledger.free().cpuMilli).toBe(3_000)
  })

  test('is not lost when the chain can’t be asked at the start', async () => {
    const proposal = await propose()
    await signed(proposal)
    await halt()
    const down = await market.provider({}, { key, store, isDown: true })
    expect(down.ledger.free().cpuMilli).toBe(3_000)
  })
})
