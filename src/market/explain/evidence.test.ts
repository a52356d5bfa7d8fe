import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedJobOffer } from '../../core/job-offer.ts'
import { signedJobOfferCodec } from '../../core/job-offer.ts'
import { resourceOfferCodec } from '../../core/resource-offer.ts'
import { createMemoryStore } from '../../store/memory-store.ts'
import { scoreOf } from '../book/score.ts'
import { AuthorQuota } from '../offer/author-quota.ts'
import { CertificateCheck } from '../offer/certificate-check.ts'
import type { Match } from '../offer/match.ts'
import { matchCodec } from '../offer/match.ts'
import { decodeSealed, sealEnvelope } from '../offer/sealed.ts'
import { marketTopicId } from '../offer/topic-id.ts'
import { createMatchTopic } from '../offer/topics.ts'
import { WalletQuota } from '../offer/wallet-quota.ts'
import type { ProviderNode, SolverNode } from '../solver/test-market.ts'
import { NETWORK, TestMarket, until } from '../solver/test-market.ts'
import { checkExplanation } from './check-explanation.ts'
import type { Evidence } from './evidence.ts'
import { bondProofOf, evidenceCodec, evidenceTable, judgeEvidence } from './evidence.ts'
import { EvidenceLocker } from './evidence-locker.ts'
import { SolverRecord } from './solver-record.ts'
import { worded } from './test-matches.ts'

const TOPIC = marketTopicId(NETWORK, 'match')

let market: TestMarket
let solver: SolverNode
let provider: ProviderNode
let job: SignedJobOffer
let honest: Match
const sealed = new Map<string, Uint8Array>()

const seal = async (match: Match): Promise<Uint8Array> =>
  sealEnvelope(TOPIC, matchCodec.encode(match), { certificate: solver.certificate, key: solver.network.key })

/** The match for another deal of the same provider's, which it signed too. */
async function otherDeal(change: Partial<Match> = {}): Promise<Match> {
  const deal = { ...honest.signed.deal, openBy: honest.signed.deal.openBy + 1 }
  const providerSignature = await provider.chain.signer?.signDeal(deal)
  if (!providerSignature) throw new Error('it has a wallet')
  return said({ ...honest, signed: { ...honest.signed, deal, providerSignature }, ...change })
}

/** A word for the honest ranking under another number. */
async function honestWord(round: number): Promise<Pick<Match, 'ranking' | 'word'>> {
  const { ranking, word } = await said({ ...honest, round })
  return { ranking, word }
}

/** As its solver says it: the wallet's word is for what is in it. */
async function said(match: Match): Promise<Match> {
  const { signed, round, ranking, ...rest } = worded(match)
  const { jobOffer } = signed.deal
  const word = await solver.chain.signer?.signWord({ jobOffer, round, dealId: solver.chain.notary.dealId(signed.deal), ranking })
  if (!word) throw new Error('it has a wallet')
  return { ...rest, signed, round, ranking, word }
}

/** Raises one candidate's score, which no contract needs the offers to notice. */
const boasted = (): Match => ({
  ...honest,
  explanation: { ...honest.explanation, candidates: honest.explanation.candidates.map((each) => ({ ...each, score: each.score + 1 })) }
})
const lied = (): Match => ({ ...honest, explanation: { ...honest.explanation, rank: 5 } })
const misweighed = (): Match => {
  const weights = { ...honest.explanation.weights, load: 0 }
  const candidates = honest.explanation.candidates.map((each) => ({
    ...each,
    score: scoreOf(each.parts, { weights, jobOffer: honest.signed.deal.jobOffer })
  }))
  return { ...honest, explanation: { ...honest.explanation, weights, candidates } }
}

const judge = (evidence: Evidence, network = NETWORK) =>
  judgeEvidence(evidence, network, { notary: solver.chain.notary, verifyPeerSignature: provider.network.key.verify })
const envelope = (name: string): Uint8Array => sealed.get(name) ?? new Uint8Array()

beforeAll(async () => {
  market = new TestMarket()
  provider = await market.provider()
  solver = await market.solver()
  job = await market.jobOffer(await market.client())
  market.announce(job)
  await until(() => solver.matches.length === 1)
  const [match] = solver.matches
  if (!match) throw new Error('no match')
  honest = match
  for (const [name, each] of Object.entries({
    honest,
    other: await otherDeal(),
    later: await otherDeal({ round: 1 }),
    lied: lied(),
    boasted: await said(boasted()),
    // The wallet's word is for the honest ranking.
    unworded: boasted(),
    wordless: { ...misweighed(), round: 3, ...(await honestWord(3)) },
    misweighed: await said({ ...misweighed(), round: 4 }),
    retold: await said(misweighed()),
    mute: { ...honest, round: 2 }
  }))
    sealed.set(name, await seal(each))
})
afterAll(() => market.stop())

/** A node that judges matches, and what it kept. */
async function listener() {
  const store = createMemoryStore()
  await store.start(AbortSignal.timeout(1_000))
  const locker = new EvidenceLocker({ clock: market.clock, kept: store.open(evidenceTable) })
  const heard: Match[] = []
  const kept: Promise<boolean>[] = []
  const { chain, network } = provider
  const solvers = new SolverRecord({
    clock: market.clock,
    dealIdOf: (match) => chain.notary.dealId(match.signed.deal),
    onEvidence: (evidence) => void kept.push(locker.add(evidence))
  })
  const topic = createMatchTopic(NETWORK, {
    ...{ clock: market.clock, quota: new AuthorQuota(market.clock), wallets: new WalletQuota(market.clock), certificates: new CertificateCheck(chain.notary) },
    ...{ stakedBy: () => 10n ** 21n, verifyPeerSignature: network.key.verify, hasSeen: () => false, notary: chain.notary, isStakedSolver: () => true },
    solvers,
    onAccepted: ({ body }) => void heard.push(body)
  })
  const hear = async (bytes: Uint8Array) => {
    const message = topic.decode(bytes)
    const verdict = await topic.judge(message, solver.network.key.peerId)
    if (verdict.result === 'accept') topic.onAccepted(message, solver.network.key.peerId)
    return verdict
  }
  const proofs = async () => {
    await Promise.all(kept)
    return locker.all()
  }
  return { hear, heard, proofs }
}

describe('a node that hears matches', () => {
  test('takes an honest one, again too, and the next deal under the next number', async () => {
    const { hear, heard, proofs } = await listener()
    expect([await hear(envelope('honest')), await hear(envelope('honest')), await hear(envelope('later'))]).toEqual(Array(3).fill({ result: 'accept' }))
    expect(heard).toHaveLength(3)
    expect(await proofs()).toEqual([])
  })

  test('does not hear a match for which the wallet did not give its word', async () => {
    const { hear, heard } = await listener()
    expect(await hear(envelope('mute'))).toMatchObject({ result: 'ignore', code: 'MARKET_BAD_WALLET_SIGNATURE' })
    expect(heard).toEqual([])
  })

  test('hands a second deal under one number on as a proof, does not act on it, and hears that solver no more', async () => {
    const { hear, heard, proofs } = await listener()
    expect([await hear(envelope('honest')), await hear(envelope('other'))]).toEqual([{ result: 'accept' }, { result: 'accept' }])
    expect(heard).toEqual([honest])
    expect(await hear(envelope('later'))).toEqual({ result: 'ignore', code: 'MARKET_SOLVER_FAULTY' })
    const [proof, ...more] = await proofs()
    expect(more).toEqual([])
    expect(proof && (await judge(proof.evidence))).toMatchObject({ proven: true, solver: solver.wallet, faults: [{ code: 'MARKET_TWO_DEALS' }] })
  })

  test('hands a second ranking of one deal under one number on as a proof too', async () => {
    const { hear, heard, proofs } = await listener()
    expect([await hear(envelope('honest')), await hear(envelope('retold'))]).toEqual([{ result: 'accept' }, { result: 'accept' }])
    expect(heard).toEqual([honest])
    const [proof] = await proofs()
    expect(proof && (await judge(proof.evidence))).toMatchObject({ proven: true, faults: [{ code: 'MARKET_TWO_RANKINGS' }] })
  })

  test('rejects an explanation that is not the one its word is for', async () => {
    const { hear, proofs } = await listener()
    expect(await hear(envelope('wordless'))).toMatchObject({ result: 'reject', code: 'MARKET_EXPLANATION_BROKEN' })
    const [proof] = await proofs()
    expect(proof && (await judge(proof.evidence))).toMatchObject({ proven: true, faults: [{ code: 'MARKET_EXPLAINED_WORD' }] })
  })

  test('rejects an explanation that contradicts itself, and keeps it', async () => {
    const { hear, heard, proofs } = await listener()
    expect(await hear(envelope('lied'))).toMatchObject({ result: 'reject', code: 'MARKET_EXPLANATION_BROKEN' })
    expect(heard).toEqual([])
    const [proof] = await proofs()
    expect(proof && (await judge(proof.evidence))).toMatchObject({ proven: true, faults: [{ code: 'MARKET_EXPLAINED_RANK' }] })
  })
})

describe('evidence', () => {
  const offers = (): Uint8Array[] => [resourceOfferCodec.encode(provider.current())]
  const all = (): Evidence[] => [
    { type: 'two-deals', first: envelope('honest'), second: envelope('other') },
    { type: 'two-deals', first: envelope('honest'), second: envelope('retold') },
    { type: 'explanation', match: envelope('lied') },
    { type: 'ranking', match: envelope('misweighed'), job: signedJobOfferCodec.encode(job), offers: offers() }
  ]

  test('of each kind proves its fault, after a journey as bytes', async () => {
    const findings = await Promise.all(all().map((evidence) => judge(evidenceCodec.decode(evidenceCodec.encode(evidence)))))
    expect(findings).toMatchObject([
      { proven: true, faults: [{ code: 'MARKET_TWO_DEALS' }] },
      { proven: true, faults: [{ code: 'MARKET_TWO_RANKINGS' }] },
      { proven: true, faults: [{ code: 'MARKET_EXPLAINED_RANK' }] },
      { proven: true, faults: [{ code: 'MARKET_EXPLAINED_WEIGHTS' }] }
    ])
  })

  test('goes to the chain where that can compute it: two words, or a ranking that contradicts itself and is the one of its word', () => {
    const { notary } = solver.chain
    const proofOf = (evidence: Evidence) => bondProofOf(evidence, NETWORK, notary)
    const broken: Evidence = { type: 'explanation', match: envelope('boasted') }
    expect([...all(), broken].map((evidence) => proofOf(evidence)?.type)).toEqual(['two-words', 'two-words', undefined, undefined, 'ranking'])
    expect(proofOf(broken)).toMatchObject({ solver: solver.wallet, deal: honest.signed.deal, one: { dealId: notary.dealId(honest.signed.deal) } })
    expect(proofOf({ type: 'explanation', match: envelope('unworded') })).toBeUndefined()
    expect(proofOf({ type: 'explanation', match: envelope('honest') })).toBeUndefined()
    expect(proofOf({ type: 'explanation', match: new Uint8Array([1]) })).toBeUndefined()
  })

  test('proves nothing against an honest solver, nor on another network', async () => {
    const nothing: Evidence[] = [
      { type: 'two-deals', first: envelope('honest'), second: envelope('honest') },
      { type: 'two-deals', first: envelope('honest'), second: envelope('later') },
      { type: 'explanation', match: envelope('honest') },
      { type: 'ranking', match: envelope('honest'), job: signedJobOfferCodec.encode(job), offers: offers() },
      { type: 'ranking', match: envelope('misweighed'), job: signedJobOfferCodec.encode(await market.jobOffer(await market.client())), offers: offers() },
      { type: 'explanation', match: new Uint8Array([1, 2, 3]) }
    ]
    for (const evidence of nothing) expect(await judge(evidence)).toMatchObject({ proven: false })
    for (const evidence of all()) expect(await judge(evidence, 'elsewhere')).toMatchObject({ proven: false })
  })

  test('with any bit of its messages changed proves nothing, and never throws', async () => {
    const flipped = (bytes: Uint8Array, at: number, bit: number): Uint8Array =>
      bytes.map((byte, index) => (index === at % bytes.length ? byte ^ (1 << bit) : byte))
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(7), async (at, bit) => {
        const changed: Evidence[] = [
          { type: 'two-deals', first: flipped(envelope('honest'), at, bit), second: envelope('other') },
          { type: 'two-deals', first: envelope('honest'), second: flipped(envelope('other'), at, bit) },
          { type: 'explanation', match: flipped(envelope('lied'), at, bit) }
        ]
        for (const evidence of changed) expect((await judge(evidence)).proven).toBe(false)
      }),
      { numRuns: 150 }
    )
  })
})

describe('a client', () => {
  const check = async (name: string) => {
    const { key } = provider.network
    const offer = await sealEnvelope(marketTopicId(NETWORK, 'resource-offer'), resourceOfferCodec.encode(provider.current()), {
      certificate: provider.certificate,
      key
    })
    const asked = { network: NETWORK, dealId: solver.chain.notary.dealId(honest.signed.deal), job }
    return checkExplanation({ match: envelope(name), offers: [offer] }, asked, { notary: solver.chain.notary, verifyPeerSignature: key.verify })
  }

  test('finds that an honest explanation agrees', async () => {
    expect(await check('honest')).toMatchObject({ match: honest, recomputed: { differences: [] } })
    expect(decodeSealed(TOPIC, matchCodec, envelope('honest')).body).toEqual(honest)
  })

  test.each([
    ['misweighed', 'ranking'],
    ['lied', 'explanation']
  ])('keeps a %s one as evidence that others can check', async (name, type) => {
    const checked = await check(name)
    if (!('evidence' in checked) || !checked.evidence) throw new Error('nothing was found')
    expect(checked.evidence.type).toBe(type)
    expect(await judge(checked.evidence)).toMatchObject({ proven: true })
  })

  test('takes no explanation of another deal', async () => {
    expect(await check('other')).toMatchObject({ problem: expect.stringMatching(/explains deal 0x\w+, not 0x/) })
  })
})
