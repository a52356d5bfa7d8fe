import { expect, test } from 'vitest'
import { silentLogger } from '../../core/logger.ts'
import { parseAddress, parseBytes32 } from '../../core/primitives.ts'
import type { JackpotWatchComponents } from './jackpot-watch.ts'
import { JackpotWatch } from './jackpot-watch.ts'

const ME = parseAddress(`0x${'c1'.repeat(20)}`)
const OTHER = parseAddress(`0x${'c2'.repeat(20)}`)
const WEEK = 3_000

/** One week with a conviction by this node, and one without. */
class Bench {
  readonly sent: string[] = []
  now = WEEK
  weight = 10n
  hasSeed = false
  drawn: { winner: typeof ME; prize: bigint } | undefined
  /** Whom the lot falls on. */
  winner = ME
  isLocked = false
  asked = 0

  start(): JackpotWatch {
    const tx = (verb: string, then: () => void) => async () => {
      this.sent.push(verb)
      then()
    }
    const parts = {
      chain: { headTimeS: () => this.now },
      jackpot: {
        epochAt: (timeS: number) => timeS,
        weightOf: async (epoch: number) => {
          this.asked++
          return epoch === WEEK ? this.weight : 0n
        },
        drawOf: async () => this.drawn,
        roundOf: async () => 4,
        draw: tx('draw', () => {
          this.drawn = { winner: this.winner, prize: 5n }
        }),
        claim: async () => {
          if (this.isLocked) throw new Error('Escrow_WithdrawalTooEarly')
          this.sent.push('claim')
          this.drawn = { winner: ME, prize: 0n }
        }
      },
      trust: {
        seedOf: async () => (this.hasSeed ? parseBytes32(`0x${'5e'.repeat(32)}`) : undefined),
        fallBackBeacon: tx('fallBack', () => {
          this.hasSeed = this.sent.filter((verb) => verb === 'fallBack').length === 2
        })
      },
      events: { tx: () => {} },
      logger: silentLogger
    } as unknown as JackpotWatchComponents // what it asks of them
    return new JackpotWatch(parts, ME)
  }
}

test('a week that is over is drawn, with a seed that is made where nobody made one, and what is won is taken', async () => {
  const bench = new Bench()
  const watch = bench.start()
  await watch.look()
  expect(bench.sent, 'the week goes on').toEqual([])
  bench.now = WEEK + 1
  for (let i = 0; i < 3; i++) await watch.look()
  expect(bench.sent).toEqual(['fallBack', 'fallBack', 'draw'])
  bench.isLocked = true
  await watch.look()
  bench.isLocked = false
  await watch.look()
  bench.asked = 0
  await watch.look()
  expect(bench.sent).toEqual(['fallBack', 'fallBack', 'draw', 'claim'])
  expect(bench.asked, 'and is not asked for again').toBe(0)
})

test('what another wins is left to it, and a week without a conviction of ours is nobody’s business here', async () => {
  const bench = new Bench()
  Object.assign(bench, { now: WEEK + 1, hasSeed: true, winner: OTHER })
  const watch = bench.start()
  for (let i = 0; i < 3; i++) await watch.look()
  expect(bench.sent).toEqual(['draw'])
  const none = new Bench()
  Object.assign(none, { now: WEEK + 1, hasSeed: true, weight: 0n })
  await none.start().look()
  expect(none.sent).toEqual([])
})

test('starts, stops, and looks by itself', async () => {
  const bench = new Bench()
  Object.assign(bench, { now: WEEK + 1, hasSeed: true })
  const watch = bench.start()
  await watch.start()
  await expect.poll(() => bench.sent).toEqual(['draw'])
  await watch.stop()
})
