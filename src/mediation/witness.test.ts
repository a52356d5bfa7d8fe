import { describe, expect, test } from 'vitest'
import { aCertificate, aDeal } from '../chain/signing/test-nouns.ts'
import type { Deal } from '../core/deal.ts'
import { jobSpecId } from '../core/job-spec.ts'
import type { Address } from '../core/primitives.ts'
import { parseBytes32, peerIdSchema, signatureSchema } from '../core/primitives.ts'
import { testSpec } from '../core/test-spec.ts'
import type { Witness, WitnessJudgeComponents } from './witness.ts'
import { createWitnessTopic, judgeWitness, WitnessBook, witnessCodec } from './witness.ts'

const spec = testSpec()
const deal: Deal = { ...aDeal, jobSpec: jobSpecId(spec) }
const dealId = parseBytes32(`0x${'de'.repeat(32)}`)
const { peerId } = aCertificate
const stranger = peerIdSchema.parse('12D3KooWDkLMpanHchQi641sA2CVuPwr8sGZgoiUjG3aSUBpoxgE')

const witnessOf = (wallet: Address, change: Partial<Witness> = {}): Witness => ({
  dealId,
  spec,
  contact: { peerId, addrs: ['/ip4/127.0.0.1/tcp/4001'] },
  author: { certificate: { ...aCertificate, wallet, expiryS: 2_000 }, signature: signatureSchema.parse(`0x${'11'.repeat(65)}`) },
  ...change
})
const judge: WitnessJudgeComponents = { isLive: () => true, dealOf: async () => deal, isSigned: async () => true, nowMs: () => 1_000_000 }

describe('judgeWitness', () => {
  test('the parties of a deal under mediation are heard', async () => {
    for (const wallet of [deal.client, deal.provider]) expect(await judgeWitness(witnessOf(wallet), peerId, judge)).toEqual({ result: 'accept' })
  })

  test.each<[string, Witness, Partial<WitnessJudgeComponents>, string, string]>([
    ['sends mediators to another', witnessOf(deal.client, { contact: { peerId: stranger, addrs: [] } }), {}, 'reject', 'MEDIATION_NOT_THE_AUTHOR'],
    ['speaks of a deal that nobody doubts', witnessOf(deal.client), { isLive: () => false }, 'ignore', 'MEDIATION_NO_CASE'],
    ['comes with an old certificate', witnessOf(deal.client), { nowMs: () => 2_000_000 }, 'ignore', 'MEDIATION_CERTIFICATE_EXPIRED'],
    ['speaks of a deal whose terms are not known', witnessOf(deal.client), { dealOf: async () => undefined }, 'ignore', 'MEDIATION_DEAL_UNKNOWN'],
    ['is the solver, who has no say', witnessOf(deal.solver), {}, 'reject', 'MEDIATION_NOT_A_PARTY'],
    ['shows another job', witnessOf(deal.provider, { spec: { ...spec, seed: 2 } }), {}, 'reject', 'MEDIATION_WRONG_JOB'],
    ['uses a certificate that nobody signed', witnessOf(deal.client), { isSigned: async () => false }, 'ignore', 'MEDIATION_BAD_CERTIFICATE']
  ])('one that %s is not', async (_, witness, change, result, code) => {
    expect(await judgeWitness(witness, peerId, { ...judge, ...change })).toMatchObject({ result, code })
  })

  test('a copy that another peer hands in as its own is not', async () => {
    expect(await judgeWitness(witnessOf(deal.client), stranger, judge)).toMatchObject({ result: 'reject', code: 'MEDIATION_NOT_THE_AUTHOR' })
  })

  test('the topic carries what the codec made, and no more than gossip takes', () => {
    const heard: Witness[] = []
    const topic = createWitnessTopic('t', { ...judge, onAccepted: (witness) => heard.push(witness) })
    const bytes = witnessCodec.encode(witnessOf(deal.client))
    expect(bytes.length).toBeLessThan(topic.maxBytes)
    topic.onAccepted(topic.decode(bytes), peerId)
    expect(heard).toEqual([witnessOf(deal.client)])
    expect(() => topic.decode(bytes.slice(1))).toThrow()
  })
})

describe('WitnessBook', () => {
  const peerOf = (i: number) => peerIdSchema.parse(`12D3KooW${'abcdefghjk'[i % 10]}${'abcdefghjk'[Math.floor(i / 10)]}${'x'.repeat(20)}`)

  test('keeps a few contacts a party, and forgets the oldest of too many cases', () => {
    const book = new WitnessBook()
    for (let i = 0; i < 20; i++) book.add(witnessOf(deal.client, { contact: { peerId: peerOf(i), addrs: [] } }))
    expect(book.get(dealId)?.contacts).toHaveLength(4)
    book.add(witnessOf(deal.client, { contact: { peerId: peerOf(0), addrs: ['/ip4/1.2.3.4/tcp/1'] } }))
    expect(book.get(dealId)?.contacts[0]?.addrs).toEqual(['/ip4/1.2.3.4/tcp/1'])
    for (let i = 0; i < 1_024; i++) book.add(witnessOf(deal.client, { dealId: parseBytes32(`0x${i.toString(16).padStart(64, '0')}`) }))
    expect(book.get(dealId)).toBeUndefined()
  })

  test('a party that comes first with many nodes does not keep the other from being heard, early', () => {
    const book = new WitnessBook()
    for (let i = 0; i < 20; i++) book.add(witnessOf(deal.client, { contact: { peerId: peerOf(i), addrs: [] } }))
    book.add(witnessOf(deal.provider, { contact: { peerId: stranger, addrs: [] } }))
    expect(
      book
        .get(dealId)
        ?.contacts.map((contact) => contact.peerId)
        .indexOf(stranger)
    ).toBe(1)
  })
})
