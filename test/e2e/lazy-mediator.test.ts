import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Address } from '../../src/core/primitives.ts'
import { parseAddress } from '../../src/core/primitives.ts'
import { Cheater } from './cheater.ts'
import type { Cli } from './cli.ts'
import type { Process } from './mediation-bed.ts'
import { feeOf, MediationBed, payFor } from './mediation-bed.ts'

const PATIENCE_MS = 400_000
const signal = AbortSignal.timeout(PATIENCE_MS)
/** With its stake it is drawn first nearly always; three times in a row it is not once in a hundred million. */
const TRIES = 3

describe('a mediator that votes without running anything', () => {
  let bed: MediationBed
  let buyer: Cli
  let client: Address
  let provider: Process
  let lazy: Cheater

  beforeAll(async () => {
    bed = await MediationBed.start(signal)
    buyer = await bed.bed.user('buyer')
    client = parseAddress(String((await buyer.json(['wallet', 'fund'])).address))
    provider = await bed.spawn('provider', 'provider')
    lazy = await Cheater.start(bed.bed, 'lazy-mediator', signal)
    await bed.mediators(4)
    await bed.until('the lazy one in the pool', async () => (await bed.trust.weightOf(parseAddress(lazy.wallet))) > 0n)
  }, PATIENCE_MS)
  afterAll(async () => {
    await lazy?.stop()
    await bed?.stop()
  })

  test('is overruled by three who did: honest work is cleared and paid, and its own seat is lost', { timeout: PATIENCE_MS }, async () => {
    const stakeOf = async (): Promise<bigint> => (await bed.chain.stakeOf(parseAddress(lazy.wallet), 'mediator')).stake
    for (let i = 0; i < TRIES; i++) {
      const { dealId, price } = await payFor(buyer, 'cowsay', provider.wallet)
      const [before, providerBefore] = [await stakeOf(), await bed.stakeOf(provider.wallet)]
      const gains = await bed.watch([client, provider.wallet])
      const challenge = buyer.start(['challenge', dealId, '--json'])
      await challenge.line({ type: 'challenge', phase: 'Verdict' }, PATIENCE_MS)
      await bed.advance(3_600) // the time for appeals
      const { lines } = await challenge.ended
      expect(lines.at(-1)).toMatchObject({ phase: 'Done', ruling: 'Cleared', state: 'Cleared' })
      expect(await gains()).toEqual([-feeOf(price), 0n]) // the client pays for its doubt, and no more; the provider keeps its price
      expect(await bed.stakeOf(provider.wallet)).toBe(providerBefore)
      const [seat] = await bed.trust.seatsOf(dealId, 1)
      if (seat?.mediator !== lazy.wallet) continue
      expect(seat.vote).toBe('Mismatch')
      expect(await bed.caseOf(dealId)).toMatchObject({ round: 2 })
      // trust.md §2.3, §6.8: its seat of the first round, 2·P(1 + ρ), whole.
      expect(before - (await stakeOf())).toBe(2n * (price + (price * 25_000n) / 10_000n))
      return
    }
    throw new Error('it was never drawn')
  })
})
