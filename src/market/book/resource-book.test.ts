import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { priceOf } from '../price/price-of.ts'
import type { Standing } from './constraints.ts'
import { isFeasible } from './constraints.ts'
import type { JobNeed } from './need.ts'
import type { Candidate, Resting } from './offer-search.ts'
import { compareCandidates } from './offer-search.ts'
import { placesOf } from './places.ts'
import { ResourceBook } from './resource-book.ts'
import { roundTripPoints, scoreOf, scorePartsOf } from './score.ts'
import { aNeed, aResourceOffer, aStanding, needArb, peer, resourceOfferArb, standingArb, wallet } from './test-offers.ts'

type Step = { readonly offer: ResourceOffer; readonly standing: Standing }
const stepsArb = fc.array(fc.record({ offer: resourceOfferArb, standing: standingArb }), { maxLength: 120 })

/** The ranking as the document says it, without any index. */
function bruteForce(resting: Iterable<Resting>, need: JobNeed): readonly Candidate[] {
  const candidates: Candidate[] = []
  for (const r of resting) {
    if (!isFeasible(r, need)) continue
    const parts = scorePartsOf(r, r.places, need)
    candidates.push({ resting: r, parts, score: scoreOf(parts, need), price: priceOf(r.offer.price, need.price) })
  }
  return candidates.sort((a, b) => compareCandidates(a, b, need.jobOffer))
}

const idsOf = (candidates: readonly Candidate[]): string[] => candidates.map((c) => `${c.resting.id} ${c.score} ${c.price}`)

function filled(steps: readonly Step[], book = new ResourceBook()): ResourceBook {
  for (const { offer, standing } of steps) book.upsert(offer, standing)
  return book
}

describe('search', () => {
  test('finds exactly what looking at every offer finds, in the same order', () => {
    fc.assert(
      fc.property(stepsArb, needArb, fc.integer({ min: 1, max: 12 }), (steps, need, limit) => {
        const book = filled(steps)
        const found = book.search(need, { limit })
        expect(found.exact).toBe(true)
        expect(idsOf(found.candidates)).toEqual(idsOf(bruteForce(book.all(), need).slice(0, limit)))
      }),
      { numRuns: 1_500 }
    )
  })

  test('what the client measured counts instead of the place, for the nodes that it measured', () => {
    const [near, far] = [4, 5].map((n) => ({ ...aResourceOffer, provider: wallet(n), contact: { peerId: peer(n), addrs: ['/ip4/80.1.2.3/tcp/1'] } }))
    if (!near || !far) throw new Error('two were made')
    const book = filled([near, far].map((offer) => ({ offer, standing: aStanding })))
    const localityOf = (need: JobNeed) =>
      new Map(book.search(need, { limit: 2 }).candidates.map(({ resting, parts }) => [resting.offer.provider, parts.locality]))
    expect([...localityOf({ ...aNeed, places: placesOf(['/ip4/80.1.2.9/tcp/1']) }).values()]).toEqual([7_500, 7_500])
    const measured = { ...aNeed, places: placesOf(['/ip4/80.1.2.9/tcp/1']), roundTrips: new Map([[peer(5), 80]]) }
    expect([...localityOf(measured)]).toEqual([
      [wallet(4), 7_500],
      [wallet(5), 6_250]
    ])
    expect([0, 9, 10, 20, 2_559, 2_560, 60_000].map(roundTripPoints)).toEqual([10_000, 10_000, 10_000, 8_750, 2, 0, 0])
  })

  test('does not depend on the order of arrival, nor on what came and went', () => {
    fc.assert(
      fc.property(stepsArb, stepsArb, needArb, (steps, passing, need) => {
        const last = [...filled(steps).all()].map((r) => ({ offer: r.offer, standing: r.standing }))
        const straight = filled(last)
        const detour = filled(passing.map(({ offer, standing }) => ({ offer: { ...offer, sequence: 0, withdrawn: false }, standing })))
        filled([...last].reverse(), detour)
        for (const { offer } of passing) {
          const held = detour.get(offer.contact.peerId)
          if (held?.offer.sequence === 0) detour.upsert({ ...held.offer, sequence: 9, withdrawn: true }, held.standing)
        }
        const [a, b] = [straight.search(need, { limit: 5 }), detour.search(need, { limit: 5 })]
        expect(idsOf(a.candidates)).toEqual(idsOf(b.candidates))
        expect(detour.size).toBe(straight.size)
      }),
      { numRuns: 500 }
    )
  })

  test('a new standing is ranked like one that was there from the start', () => {
    fc.assert(
      fc.property(stepsArb, standingArb, needArb, (steps, standing, need) => {
        const book = filled(steps)
        book.setStanding(wallet(2), standing)
        expect(idsOf(book.search(need, { limit: 8 }).candidates)).toEqual(idsOf(bruteForce(book.all(), need).slice(0, 8)))
        for (const r of book.all()) if (r.offer.provider === wallet(2)) expect(r.standing).toEqual(standing)
      }),
      { numRuns: 500 }
    )
  })

  test('a standing that is no news moves nothing: it comes with each offer of a wallet that may have thousands', () => {
    const book = filled([1, 2].map((n) => ({ offer: { ...aResourceOffer, contact: { peerId: peer(n), addrs: [] } }, standing: aStanding })))
    const [before, other] = [book.get(peer(1)), book.get(peer(2))]
    book.setStanding(wallet(1), { ...aStanding })
    expect([book.get(peer(1)), book.get(peer(2))].map((resting, n) => resting === [before, other][n])).toEqual([true, true])
    book.setStanding(wallet(1), { ...aStanding, freeStake: 1n })
    expect(book.get(peer(1))?.standing.freeStake).toBe(1n)
  })

  test('leaves out whom it is told to', () => {
    const book = filled([1, 2, 3].map((n) => ({ offer: { ...aResourceOffer, contact: { peerId: peer(n), addrs: [] } }, standing: aStanding })))
    const all = book.search(aNeed, { limit: 9 }).candidates
    const [best] = all
    const rest = book.search(aNeed, { limit: 9, skip: ({ id }) => id === best?.resting.id }).candidates
    expect(all).toHaveLength(3)
    expect(idsOf(rest)).toEqual(idsOf(all.slice(1)))
  })

  test('equal offers share the work: over many jobs none of three wins more than half', () => {
    const book = filled([1, 2, 3].map((n) => ({ offer: { ...aResourceOffer, contact: { peerId: peer(n), addrs: [] } }, standing: aStanding })))
    const wins = new Map<string, number>()
    for (let n = 0; n < 300; n++) {
      const jobOffer = `0x${((n * 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')}${'0'.repeat(56)}` as typeof aNeed.jobOffer // 64 hex digits by construction
      const winner = book.search({ ...aNeed, jobOffer }, { limit: 1 }).candidates[0]?.resting.offer.contact.peerId ?? ''
      wins.set(winner, (wins.get(winner) ?? 0) + 1)
    }
    expect(wins.size).toBe(3)
    expect(Math.max(...wins.values())).toBeLessThanOrEqual(200)
  })
})

describe('what rests', () => {
  const at = (sequence: number, more: Partial<ResourceOffer> = {}): ResourceOffer => ({ ...aResourceOffer, sequence, ...more })

  test('one offer a node: a higher sequence replaces, a lower or equal one does nothing', () => {
    const book = new ResourceBook()
    expect(book.upsert(at(2), aStanding).kind).toBe('added')
    expect(book.upsert(at(2, { maxTimeoutMs: 1 }), aStanding).kind).toBe('stale')
    expect(book.upsert(at(1), aStanding).kind).toBe('stale')
    expect(book.upsert(at(3), aStanding).kind).toBe('replaced')
    expect(book.size).toBe(1)
  })

  test('what was withdrawn or expired does not come back under an old sequence', () => {
    const book = new ResourceBook()
    book.upsert(at(5), aStanding)
    expect(book.upsert(at(6, { withdrawn: true }), aStanding).kind).toBe('withdrawn')
    expect(book.upsert(at(5), aStanding).kind).toBe('stale')
    expect(book.upsert(at(7), aStanding).kind).toBe('added')
    expect(book.expire(aResourceOffer.expiresAtMs + 1_000)).toHaveLength(1)
    expect(book.upsert(at(7), aStanding).kind).toBe('stale')
    expect(book.size).toBe(0)
  })

  test('a full book drops the lowest stake, then the nearest expiry, and says so', () => {
    const book = new ResourceBook({ maxOffers: 2 })
    const put = (n: number, stake: bigint, expiresAtMs: number) =>
      book.upsert(at(1, { provider: wallet(n), contact: { peerId: peer(n), addrs: [] }, expiresAtMs }), { ...aStanding, stake })
    put(1, 10n ** 21n, 9_000)
    put(2, 10n ** 21n, 5_000)
    const third = put(3, 10n ** 24n, 1_000)
    expect(third.kind === 'added' && third.evicted?.offer.provider).toBe(wallet(2))
    expect(put(4, 10n ** 18n, 60_000).kind).toBe('crowded-out')
    expect([...book.all()].map((r) => r.offer.provider)).toEqual([wallet(1), wallet(3)])
  })

  test('one wallet fills its share and no more', () => {
    const book = new ResourceBook({ maxOffersPerProvider: 3 })
    for (let n = 1; n <= 10; n++) book.upsert(at(1, { contact: { peerId: peer(n), addrs: [] }, expiresAtMs: 1_000 * n }), aStanding)
    expect([...book.all()].map((r) => r.offer.expiresAtMs)).toEqual([8_000, 9_000, 10_000])
  })
})
