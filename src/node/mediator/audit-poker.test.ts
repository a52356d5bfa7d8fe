import { describe, expect, test } from 'vitest'
import type { DealEvent } from '../../chain/index.ts'
import { aDeal } from '../../chain/signing/test-nouns.ts'
import { hashOf } from '../../core/codec.ts'
import type { DealState } from '../../core/deal-state.ts'
import { silentLogger } from '../../core/logger.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import { parseAddress, parseBytes32 } from '../../core/primitives.ts'
import { verificationSchema } from '../../core/verification.ts'
import { AuditPoker } from './audit-poker.ts'

const word = (byte: string): Bytes32 => parseBytes32(`0x${byte.repeat(32)}`)
const dealId = word('de')
const poker = parseAddress(`0x${'90'.repeat(20)}`)
const mediator = parseAddress(`0x${'ad'.repeat(20)}`)
const txReceipt = { txHash: word('77'), gasUsed: 1n, feeWei: 1n, events: [] }
/** Paid at 1000; with rounds of ten seconds its lot is round 102's, whose seed is there from 1030 on. */
const PAID: DealEvent = {
  ...{ type: 'paid', dealId, provider: aDeal.provider, amount: 1n, resultHash: word('e7') },
  at: { blockNumber: 1n, logIndex: 0, txHash: word('77'), timestampS: 1_000 }
}

class Bench {
  readonly steps: string[] = []
  nowS = 1_029
  state: DealState = 'Paid'
  seeds = 0
  isDrawn = true
  deal = aDeal
  isDown = false
  weights = new Map<Address, bigint>([[mediator, 5n]])
  tell: (event: DealEvent) => void = () => {}

  poker(past: readonly DealEvent[] = [], isMediator = false): AuditPoker {
    const { steps } = this
    return new AuditPoker(
      {
        chain: {
          dealEvents: async function* () {
            yield* past
          },
          dealState: async () => ({ state: this.state, sinceS: 1_000, resultHash: undefined }),
          dealTerms: async () => ({ deal: this.deal }) as never, // all that it reads of the terms
          headNumber: () => 10n,
          headTimeS: () => this.nowS,
          onDealEvent: (listener) => {
            this.tell = listener
            return () => {}
          }
        },
        trust: {
          court: async () => {
            if (this.isDown) throw new Error('no RPC endpoint answers')
            return { roundS: 10 } as never // all that it reads of it
          },
          fallBackBeacon: async (round) => {
            steps.push(`fall back ${round}`)
            this.seeds++
            return txReceipt
          },
          seedOf: async () => (this.seeds >= 2 ? word('5e') : undefined),
          isDrawn: async () => this.isDrawn,
          pokeAudit: async () => {
            steps.push('poke')
            this.state = 'MediationCommit'
            return txReceipt
          },
          totalWeight: async () => [...this.weights.values()].reduce((sum, weight) => sum + weight, 0n),
          weightOf: async (account) => this.weights.get(account) ?? 0n
        },
        logger: silentLogger,
        events: { tx: () => {} }
      },
      { wallet: poker, isMediator }
    )
  }
}

/** The court is looked up after the start. */
const heard = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2_200))

describe.concurrent('whoever pokes audits', () => {
  test('starts with a chain that does not answer, and takes up its work when it does', async () => {
    const bench = new Bench()
    ;[bench.isDown, bench.seeds, bench.nowS] = [true, 2, 1_100]
    const poker = bench.poker([PAID])
    await poker.start()
    bench.isDown = false
    await settled()
    await settled()
    expect(bench.steps).toEqual(['poke'])
    await poker.stop()
  })

  test('waits for the lot, seeds a round that nobody served, and pokes once', async ({ expect }) => {
    const bench = new Bench()
    const desk = bench.poker()
    await desk.start()
    await heard()
    bench.tell(PAID)
    expect([100, 102, 104].map((round) => desk.isAwaited(round))).toEqual([false, true, false])
    await settled()
    expect(bench.steps).toEqual([])
    bench.nowS = 1_036 // its turn, at the latest
    await expect.poll(() => bench.steps, { timeout: 10_000 }).toEqual(['fall back 102', 'fall back 102', 'poke'])
    expect(desk.isAwaited(102)).toBe(false)
    await desk.stop()
  })

  test('takes up what was paid while it was down; a mediator leaves it to others first', async () => {
    const bench = new Bench()
    ;[bench.seeds, bench.nowS] = [2, 1_041]
    const desk = bench.poker([PAID], true)
    await desk.start()
    await settled()
    expect(bench.steps).toEqual([])
    bench.nowS = 1_048
    await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(['poke'])
    await desk.stop()
  })

  test.each<[string, Partial<Bench>]>([
    ['that the lot did not fall on', { isDrawn: false }],
    ['of a module that says that no two runs agree', { deal: { ...aDeal, verification: hashOf(verificationSchema.parse({ strategy: 'none' })) } }],
    ['that has moved on', { state: 'Cleared' }],
    ['that nobody but its parties could mediate', { weights: new Map([[aDeal.provider, 5n]]) }]
  ])('leaves a deal %s', async (_, change) => {
    const bench = Object.assign(new Bench(), { seeds: 2, nowS: 1_100 }, change)
    const desk = bench.poker([PAID])
    await desk.start()
    await settled()
    expect(bench.steps).toEqual([])
    expect(desk.isAwaited(102)).toBe(false)
    await desk.stop()
  })
})
