import fc from 'fast-check'
import { expect, test } from 'vitest'
import { manifestSchema } from '../modules/manifest.ts'
import { priceOf } from '../price/price-of.ts'
import { isFeasible } from './constraints.ts'
import { quoteModule } from './quote-module.ts'
import { aNeed, aResourceOffer, aStanding, needArb, resourceOfferArb, wallet } from './test-offers.ts'

/** What no module says: who asks, what it may cost and what must be exposed. */
const OPEN = {
  client: wallet(5_000),
  target: undefined,
  excluded: [],
  mediators: [],
  maxPrice: 1n << 200n,
  collateralBps: 0,
  author: undefined,
  network: undefined
}
const RICH = { ...aStanding, freeStake: 1n << 250n }

test('who is counted is who the book would take, and the best price is the least of theirs', () => {
  fc.assert(
    fc.property(fc.array(resourceOfferArb, { maxLength: 12 }), needArb, (made, given) => {
      const offers = made.map((offer) => ({ ...offer, mediators: [] })) // whom a client names is not the module's
      const need = { ...given, ...OPEN, price: { ...given.price, runtime: undefined, storage: undefined } } // nor are these
      const { resources, timeoutMs, engine, artifact } = need
      // A version of three numbers, as the policies and prices of these offers do not name: `cowsay` alone does.
      const manifest = manifestSchema.parse({ name: 'cowsay', version: '1.0.0', engine, resources, timeoutMs })
      const price = { ...need.price, moduleVersion: '1.0.0' }
      const takers = offers.filter((offer) => isFeasible({ offer, standing: RICH }, { ...need, price }))
      const { providers, atOnce, best } = quoteModule({ manifest, artifact }, offers)
      expect(providers).toBe(takers.length)
      expect(atOnce).toBeGreaterThanOrEqual(providers)
      const prices = takers.map((offer) => priceOf(offer.price, price)).sort((a, b) => (a < b ? -1 : 1))
      expect(best?.priceWei).toBe(prices[0])
    })
  )
})

test('what fits at once is bounded by whatever runs out first', () => {
  const gpu = (vramBytes: number, uuid: string) => ({ vendor: 'nvidia' as const, model: 'H200', vramBytes, uuid })
  const capacity = { cpuMilli: 10_000, memoryBytes: 64e9, diskBytes: 1e12, gpus: [gpu(80e9, 'a'), gpu(80e9, 'b'), gpu(8e9, 'c')] }
  const offer = { ...aResourceOffer, capacity, maxTimeoutMs: 3_600_000 }
  const quote = (resources: object) =>
    quoteModule({ manifest: manifestSchema.parse({ name: 'x', version: '1.0.0', engine: 'wasm', resources }), artifact: '' }, [offer])
  expect(quote({ cpuMilli: 3_000 }).atOnce).toBe(3)
  expect(quote({ cpuMilli: 1_000, memoryBytes: 30e9 }).atOnce).toBe(2)
  expect(quote({ gpus: [{ vendor: 'nvidia', vramBytes: 24e9 }] })).toMatchObject({ providers: 1, atOnce: 2 })
  expect(quote({ gpus: Array(3).fill({ vendor: 'nvidia', vramBytes: 24e9 }) })).toEqual({ providers: 0, atOnce: 0 })
  expect(quote({}).best).toEqual({ provider: offer.provider, priceWei: priceOf(offer.price, { ...aNeed.price, memoryBytes: 512 * 2 ** 20, timeoutS: 600 }) })
})
