import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { errorCode } from '../../core/errors.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { SignedVoucher } from './ports.ts'
import type { Fault } from './test-payments.ts'
import { DAY_S, FUNDS, HOUR_S, LOCK, Payments, soon } from './test-payments.ts'

/** What the provider gives on credit. */
const TAIL = 40n

type Step =
  | { readonly do: 'serve'; readonly wei: bigint; readonly isLost: boolean }
  | { readonly do: 'pay'; readonly isLost: boolean; readonly streams: number; readonly clientFault: Fault; readonly providerFault: Fault }
  | { readonly do: 'restart'; readonly who: 'client' | 'provider' }
  | { readonly do: 'rpc'; readonly who: 'client' | 'provider'; readonly isDown: boolean }

const fault: fc.Arbitrary<Fault> = fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom('before', 'after') })
const who = fc.constantFrom('client' as const, 'provider' as const)
const stepArb: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('serve' as const), wei: fc.bigInt({ min: 1n, max: 15n }), isLost: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('pay' as const),
      isLost: fc.boolean(),
      streams: fc.integer({ min: 1, max: 4 }),
      clientFault: fault,
      providerFault: fault
    })
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rpc' as const), who, isDown: fc.boolean() }) }
)

/** A client that streams from a provider, both as careful as the protocol asks, in a world that is not. */
class Session {
  readonly #bed: Payments
  readonly #channelId: Bytes32
  /** Work that left the provider, and work that reached the client. */
  served = 0n
  received = 0n
  /** Received and not yet put into a voucher, as far as the client knows. */
  #unpaid = 0n
  #told: SignedVoucher['voucher'] | undefined
  #accepted = 0n

  constructor(bed: Payments, channelId: Bytes32) {
    this.#bed = bed
    this.#channelId = channelId
  }

  async take(step: Step): Promise<void> {
    if (step.do === 'serve') this.#serve(step)
    else if (step.do === 'pay') await this.#pay(step)
    else if (step.do === 'rpc') this.#bed[step.who].rpc.isDown = step.isDown
    else if (step.who === 'client') await this.#bed.restartClient()
    else await this.#bed.restartProvider()
    this.#check()
  }

  #serve({ wei, isLost }: { readonly wei: bigint; readonly isLost: boolean }): void {
    if (this.served + wei - this.#bed.payee.vouched(this.#channelId) > TAIL || this.served + wei > LOCK) return
    this.served += wei
    if (isLost) return
    this.received += wei
    this.#unpaid += wei
  }

  /** Over several streams at once, each with its part of what is unpaid. */
  async #pay({ streams, clientFault, providerFault, isLost }: Extract<Step, { readonly do: 'pay' }>): Promise<void> {
    const parts = Array.from({ length: streams }, (_, i) =>
      i === 0 ? this.#unpaid - (this.#unpaid / BigInt(streams)) * BigInt(streams - 1) : this.#unpaid / BigInt(streams)
    )
    this.#bed.client.disk.fault = clientFault
    const paid = await Promise.allSettled(parts.map((wei) => this.#bed.payer.pay(this.#channelId, wei, soon())))
    // What a dying client had put down or not: the one that comes after it counts nothing twice.
    this.#unpaid = 0n
    if (clientFault) await this.#bed.restartClient()
    for (const one of paid) if (one.status === 'fulfilled') await this.#tell(one.value, { isLost, fault: providerFault })
  }

  async #tell(signed: SignedVoucher, way: { readonly isLost: boolean; readonly fault: Fault }): Promise<void> {
    const { voucher } = signed
    const before = this.#told
    if (before && before.seq !== voucher.seq) expect(voucher.seq).toBeGreaterThan(before.seq)
    if (before) expect(voucher.cumulativeWei).toBeGreaterThanOrEqual(before.cumulativeWei)
    if (before?.seq === voucher.seq) expect(voucher).toEqual(before)
    this.#told = voucher
    if (way.isLost) return
    this.#bed.provider.disk.fault = way.fault
    try {
      await this.#bed.payee.accept(signed, soon())
      this.#accepted = voucher.cumulativeWei
    } catch (error) {
      expect(way.fault !== undefined || errorCode(error) === 'CHAIN_RPC_DOWN', String(error)).toBe(true)
    }
    if (way.fault) await this.#bed.restartProvider()
    this.#bed.provider.disk.fault = undefined
  }

  #check(): void {
    const vouched = this.#bed.payee.vouched(this.#channelId)
    expect(vouched, 'what was accepted is never forgotten').toBeGreaterThanOrEqual(this.#accepted)
    expect(vouched, 'nobody vouches for what it did not get').toBeLessThanOrEqual(this.received)
    expect(this.served - vouched, 'the provider is owed the tail at most').toBeLessThanOrEqual(TAIL)
  }
}

describe('a session in which anything may die at any step', () => {
  test('never lowers a voucher, loses no more than the tail, and every wei ends up where it belongs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepArb, { maxLength: 30 }), fc.boolean(), async (steps, losesAnswers) => {
        const bed = await new Payments().start()
        const { channelId } = await bed.payer.channelTo(bed.provider.wallet, LOCK, soon())
        await bed.payee.admit(channelId, soon())
        const session = new Session(bed, channelId)
        for (const step of steps) await session.take(step)
        await expectFairEnd(bed, { session, channelId, losesAnswers })
        await bed.stop()
      }),
      { numRuns: 150 }
    )
  }, 60_000)
})

/** Both go through their ends, each after a restart, with an RPC that comes back in time. */
async function expectFairEnd(
  bed: Payments,
  { session, channelId, losesAnswers }: { session: Session; channelId: Bytes32; losesAnswers: boolean }
): Promise<void> {
  const vouched = bed.payee.vouched(channelId)
  bed.advance(DAY_S - 600)
  bed.provider.rpc.isDown = true
  await bed.restartProvider()
  bed.provider.rpc.isDown = false
  bed.provider.rpc.losesAnswers = losesAnswers
  await bed.restartProvider()
  bed.provider.rpc.losesAnswers = false
  await bed.restartProvider()
  bed.client.rpc.isDown = false
  bed.advance(600 + HOUR_S)
  await bed.restartClient()
  expect(bed.stateOf(channelId)).toBe(vouched > 0n ? 'Claimed' : 'Expired')
  expect(bed.free(bed.provider)).toBe(vouched)
  expect(bed.free(bed.client)).toBe(FUNDS - vouched)
  expect(session.served - vouched).toBeLessThanOrEqual(TAIL)
  expect(vouched).toBeLessThanOrEqual(session.received)
  expect(bed.errors).toEqual([])
}
