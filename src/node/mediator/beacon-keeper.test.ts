import { describe, expect, test } from 'vitest'
import { silentLogger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseAddress, parseBytes32 } from '../../core/primitives.ts'
import { BeaconKeeper } from './beacon-keeper.ts'
import type { BeaconValue } from './seat-journal.ts'

const word = (byte: string): Bytes32 => parseBytes32(`0x${byte.repeat(32)}`)
const wallet = parseAddress(`0x${'ad'.repeat(20)}`)
const stranger = parseAddress(`0x${'ee'.repeat(20)}`)
const txReceipt = { txHash: word('77'), gasUsed: 1n, feeWei: 1n, events: [] }

/** A beacon with rounds of ten seconds; round 100, an even one, is from 1000 to 1010. */
class Bench {
  readonly steps: string[] = []
  readonly kept = new Map<number, BeaconValue>()
  nowS = 1_001
  awaited = 100
  weight = 5n
  late = 0

  keeper(): BeaconKeeper {
    const { steps, kept } = this
    const act = (what: string) => async () => {
      steps.push(what)
      return txReceipt
    }
    return new BeaconKeeper(
      {
        chain: { headTimeS: () => this.nowS, staked: () => new Map([[wallet, 5n * 10n ** 9n]]) },
        trust: {
          court: async () => ({ roundS: 10 }) as never, // all that it reads of it
          weightOf: async () => this.weight,
          joinPool: async () => {
            this.weight = 5n
            return act('join')()
          },
          tidyPool: async () => {
            if (this.late === 0) throw new Error('nothing is late')
            this.late = 0
            return act('tidy')()
          },
          beaconCommitment: async ({ beaconRound, value }) => parseBytes32(`0x${beaconRound.toString(16).padStart(8, '0')}${value.slice(10)}`),
          commitBeacon: act('commit'),
          revealBeacon: async (value) => act(`reveal ${value.slice(0, 4)}`)(),
          withheldIn: async (round) => (round === 100 ? [stranger] : []),
          punishBeacon: async ({ member }) => act(`punish ${member.slice(0, 4)}`)()
        },
        logger: silentLogger,
        events: { tx: () => {} },
        journal: {
          get: async (round) => kept.get(round),
          put: async (value) => {
            steps.push('keep')
            kept.set(value.round, value)
          },
          forget: async (round) => void kept.delete(round)
        },
        isAwaited: (round) => round === this.awaited,
        randomBytes32: () => word('5a')
      },
      wallet
    )
  }
}

describe('a member of the beacon', () => {
  test('keeps its value before it commits, reveals in the second half, and has whoever withheld pay', async () => {
    const bench = new Bench()
    const keeper = bench.keeper()
    await keeper.start()
    await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(['keep', 'commit'])
    bench.nowS = 1_006
    await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(['keep', 'commit', 'reveal 0x5a'])
    bench.nowS = 1_011
    await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(['keep', 'commit', 'reveal 0x5a', 'punish 0xee'])
    expect(bench.kept.size).toBe(0)
    await keeper.stop()
  })

  test('having committed, while weights may change, it has those lowered that draws found too high', async () => {
    const bench = new Bench()
    bench.late = 1
    const keeper = bench.keeper()
    await keeper.start()
    await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(['keep', 'commit', 'tidy'])
    bench.nowS = 1_006
    await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(['keep', 'commit', 'tidy', 'reveal 0x5a'])
    await keeper.stop()
  })

  test('killed after its commitment, it reveals what it kept', async () => {
    const bench = new Bench()
    bench.kept.set(100, { round: 100, value: word('99') })
    bench.nowS = 1_007
    const keeper = bench.keeper()
    await keeper.start()
    await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(['reveal 0x99'])
    await keeper.stop()
  })

  test('says nothing in a round that nobody waits for; joins the pool in a quiet time only', async () => {
    const bench = new Bench()
    ;[bench.awaited, bench.weight, bench.nowS] = [0, 4n, 1_012] // its stake has grown since it joined
    const keeper = bench.keeper()
    await keeper.start()
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(bench.steps).toEqual([])
    bench.nowS = 1_021
    await expect.poll(() => bench.steps, { timeout: 5_000 }).toEqual(['join'])
    await keeper.stop()
  })
})
