import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ProtocolParams } from '../../chain/ports.ts'
import type { JobOffer } from '../../core/job-offer.ts'
import { wallet } from '../book/test-offers.ts'
import { maxLockOf } from '../price/deal-money.ts'
import { ClientLocks } from './client-locks.ts'

const offerOf = (client: number, maxPrice: bigint): JobOffer => ({ client: wallet(client), maxPrice, maxSolverFee: 0n }) as JobOffer // all of it that a lock is made of
const paramsOf = (taxBps: number): ProtocolParams => ({ taxBps, mediationFeeBps: 0, timeoutCollateralBps: 0 }) as ProtocolParams // the same

test('is the sum over the jobs that wait, whatever came and went and when it was asked for', () => {
  const step = fc.record({ client: fc.nat(3), price: fc.bigInt({ min: 0n, max: 1n << 80n }), leaves: fc.boolean(), asks: fc.boolean(), paramsAre: fc.nat(1) })
  const all = [paramsOf(0), paramsOf(250)]
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const locks = new ClientLocks()
      const waiting: JobOffer[] = []
      for (const { client, price, leaves, asks, paramsAre } of steps) {
        const gone = leaves ? waiting.shift() : undefined
        if (gone) for (let again = 0; again < 2; again++) locks.delete(gone)
        else {
          const offer = offerOf(client, price)
          waiting.push(offer)
          locks.add(offer)
        }
        const params = all[paramsAre]
        if (!asks || !params) continue
        const sum = waiting.filter((offer) => offer.client === wallet(client)).reduce((total, offer) => total + maxLockOf(offer, params), 0n)
        expect(locks.of(wallet(client), params)).toBe(sum)
      }
    })
  )
})
