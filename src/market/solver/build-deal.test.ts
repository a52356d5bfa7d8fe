import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEV_PARAMS } from '../../chain/dev/deploy-contracts.ts'
import { hashOf } from '../../core/codec.ts'
import { dealCodec } from '../../core/deal.ts'
import { preferencesSchema } from '../../core/job-offer.ts'
import { ZERO_ADDRESS } from '../../core/primitives.ts'
import { jobNeedOf } from '../book/need.ts'
import { ResourceBook } from '../book/resource-book.ts'
import { aResourceOffer, aStanding, MODULES, peer, wallet } from '../book/test-offers.ts'
import { judgeTerms } from '../lease/judge-terms.ts'
import { buildJobOffer } from '../offer/build-job-offer.ts'
import { buildDeal } from './build-deal.ts'
import { aSpec } from './test-market.ts'

const params = { version: 3, ...DEV_PARAMS.params }
const dealId = hashOf({ job: 1 })
const NOW_S = 1_800_000_000

test('every deal that is built keeps the client’s terms and those of the chain, as the provider judges them', () => {
  fc.assert(
    fc.property(
      fc.record({
        maxPrice: fc.bigInt({ min: 10_000n, max: 10n ** 24n }),
        maxSolverFee: fc.bigInt({ min: 0n, max: 10n ** 24n }),
        minCollateralBps: fc.integer({ min: 0, max: 30_000 }),
        mediators: fc.subarray([wallet(70), wallet(71)]),
        solvers: fc.subarray([wallet(3)]),
        royalty: fc.constantFrom(undefined, { to: wallet(60), basisPoints: 2_000 }),
        timeoutMs: fc.integer({ min: 1, max: 3_600_000 }),
        fetches: fc.boolean()
      }),
      ({ royalty, timeoutMs, fetches, ...terms }) => {
        const spec = { ...aSpec, timeoutMs, ...(royalty && { royalty }) }
        const preferences = preferencesSchema.parse({ weights: {}, contact: { peerId: peer(1), addrs: [] } })
        const rest = { client: wallet(9), storageS: 0, deadlineS: 0, expiryS: NOW_S + 60, target: ZERO_ADDRESS, excluded: [], confirm: false, nonce: 1n }
        const offer = buildJobOffer(spec, preferences, { ...rest, ...terms })
        const signed = { offer, signature: '0x00' as const, spec, preferences }
        const need = jobNeedOf(dealId, signed, params)
        const book = new ResourceBook()
        book.upsert({ ...aResourceOffer, price: { ...aResourceOffer.price, perCpuSecond: 1n, perGbSecond: 0n } }, { ...aStanding, freeStake: 10n ** 30n })
        const [candidate] = book.search(need, { limit: 1 }).candidates
        fc.pre(candidate !== undefined)
        const deal = buildDeal({ jobOffer: dealId, offer, candidate, solver: wallet(3), params, collateralBps: need.collateralBps, fetches, headTimeS: NOW_S })
        expect(judgeTerms(deal, signed, { params, nowS: NOW_S, cached: [MODULES[0] ?? ''] })).toBeUndefined()
        expect(deal.solverFee).toBeLessThanOrEqual(deal.price / 100n)
        expect(deal.resourceOffer).toBe(candidate.resting.id)
        expect(deal.provider).toBe(candidate.resting.offer.provider)
        expect(dealCodec.decode(dealCodec.encode(deal))).toEqual(deal)
      }
    ),
    { numRuns: 300 }
  )
})
