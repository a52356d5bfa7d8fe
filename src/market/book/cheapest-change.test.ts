import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cheapestChange } from './cheapest-change.ts'
import { firstFailing, isFeasible } from './constraints.ts'
import { aNeed, aResourceOffer, aStanding, needArb, resourceOfferArb, standingArb, wallet } from './test-offers.ts'

const MIN_BPS = 20_000

describe('the cheapest change', () => {
  test('makes the seller take the job, keeps what was no hindrance, and asks nothing of who is taken as it is', () => {
    const seen = { taken: 0, changed: 0, none: 0 }
    fc.assert(
      fc.property(resourceOfferArb, standingArb, needArb, (offer, standing, need) => {
        const seller = { offer, standing }
        const change = cheapestChange(seller, need, MIN_BPS)
        if (!change) return void seen.none++
        expect(isFeasible(seller, change.need)).toBe(true)
        expect(change.texts.length === 0).toBe(isFeasible(seller, need))
        seen[change.texts.length === 0 ? 'taken' : 'changed']++
        expect(change.need.maxPrice >= need.maxPrice).toBe(true)
        expect(change.need.resources.cpuMilli).toBeLessThanOrEqual(need.resources.cpuMilli)
        expect(change.need.timeoutMs).toBeLessThanOrEqual(need.timeoutMs)
        expect(change.need.collateralBps).toBeLessThanOrEqual(need.collateralBps)
      }),
      { numRuns: 3_000 }
    )
    expect(Math.min(seen.changed, seen.none)).toBeGreaterThan(50)
  })

  test('raises a price by no more than it must', () => {
    let raised = 0
    fc.assert(
      fc.property(resourceOfferArb, standingArb, needArb, (offer, standing, need) => {
        const seller = { offer, standing }
        const change = cheapestChange(seller, need, MIN_BPS)
        if (!change || change.need.maxPrice === need.maxPrice) return
        raised++
        expect(firstFailing(seller, { ...change.need, maxPrice: change.need.maxPrice - 1n })?.code).toBe('MARKET_PRICE_ABOVE_MAX')
      }),
      { numRuns: 3_000 }
    )
    expect(raised).toBeGreaterThan(50)
  })

  const seller = { offer: aResourceOffer, standing: aStanding }
  const gpu = { vendor: 'nvidia' as const, model: 'RTX 3060', vramBytes: 24e9, uuid: 'u' }
  test.each([
    ['the price', seller, { ...aNeed, maxPrice: 1n }, ['raise --max-price to 0.000000000000006039']],
    ['the processor', seller, { ...aNeed, resources: { ...aNeed.resources, cpuMilli: 6_000 } }, ['ask for at most 4 cores']],
    ['the time', seller, { ...aNeed, timeoutMs: 7_200_000 }, ['lower --timeout to 3600 s']],
    ['a ban', seller, { ...aNeed, excluded: [wallet(1)] }, ['do not exclude it']],
    ['a target', seller, { ...aNeed, target: wallet(2) }, ['name no --target']],
    [
      'the model of a GPU',
      { ...seller, offer: { ...aResourceOffer, capacity: { ...aResourceOffer.capacity, gpus: [gpu] } } },
      { ...aNeed, resources: { ...aNeed.resources, gpus: [{ vendor: 'nvidia' as const, model: 'A100', vramBytes: 8e9 }] } },
      ['take a GPU of any model']
    ]
  ])('says what it is: %s', (_, from, need, texts) => expect(cheapestChange(from, need, MIN_BPS)?.texts).toEqual(texts))

  test('there is none where the client is the provider, the provider has banned it, or no GPU is there', () => {
    expect(cheapestChange({ ...seller, offer: { ...aResourceOffer, banned: [wallet(5), aNeed.client] } }, aNeed, MIN_BPS)).toBeUndefined()
    expect(firstFailing({ ...seller, offer: { ...aResourceOffer, banned: [aNeed.client] } }, aNeed)?.code).toBe('MARKET_BANNED')
    expect(cheapestChange(seller, { ...aNeed, client: wallet(1) }, MIN_BPS)).toBeUndefined()
    expect(cheapestChange(seller, { ...aNeed, resources: { ...aNeed.resources, gpus: [{ vendor: 'amd', vramBytes: 1 }] } }, MIN_BPS)).toBeUndefined()
  })
})
