import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseOnChain, CasePhase, Vote } from '../../chain/index.ts'
import { parseAddress, parseBytes32 } from '../../core/primitives.ts'
import { caseStep, drawRoundAfter, isQuiet } from './case-step.ts'

const court = { roundS: 20, revealS: 600 }
const DIGEST = parseBytes32(`0x${'d1'.repeat(32)}`)
const aCase = (change: Partial<CaseOnChain>): CaseOnChain => ({
  phase: 'Draw',
  finder: parseAddress(`0x${'f1'.repeat(20)}`),
  deadline: 100,
  round: 1,
  redraws: 0,
  open: 1,
  paid: true,
  ruling: 'None',
  price: 1n,
  pot: 0n,
  payer: undefined,
  fee: 1n,
  answer: undefined,
  ...change
})
const seats = (...votes: Vote[]) => votes.map((vote) => ({ vote }))
const step = (change: Partial<CaseOnChain>, at: { nowS: number; votes?: Vote[]; seedReady?: boolean }) =>
  caseStep({ found: aCase(change), seats: seats(...(at.votes ?? [])), seedReady: at.seedReady ?? false, nowS: at.nowS }, court)

describe('caseStep', () => {
  test.each<[string, CasePhase, Partial<CaseOnChain>, Parameters<typeof step>[1], ReturnType<typeof step>]>([
    ['the seed is awaited', 'Draw', { deadline: 100 }, { nowS: 1_999 }, { verb: 'draw', dueS: 2_020 }],
    ['the seed is there', 'Draw', { deadline: 100 }, { nowS: 2_020, seedReady: true }, { verb: 'draw', dueS: 2_020 }],
    ['nobody served the beacon', 'Draw', { deadline: 100 }, { nowS: 2_025 }, { verb: 'fallBack', dueS: 2_020 }],
    ['nobody drew in time: the draw gives the seed up', 'Draw', { deadline: 100 }, { nowS: 2_040 }, { verb: 'draw', dueS: 2_020 }],
    ['all silent', 'Commit', { deadline: 500 }, { nowS: 400, votes: ['None', 'None'] }, { verb: 'tally', dueS: 500 }],
    ['the result is to be shown', 'Commit', { deadline: 500 }, { nowS: 501, votes: ['Committed', 'None'] }, { verb: 'revealResult', dueS: 500 }],
    ['the result was withheld', 'Commit', { deadline: 500 }, { nowS: 1_100, votes: ['Committed'] }, { verb: 'convictWithheld', dueS: 1_100 }],
    ['a later round knows the result', 'Commit', { deadline: 500, answer: DIGEST }, { nowS: 501, votes: ['Committed'] }, { verb: 'tally', dueS: 1_100 }],
    ['all have revealed', 'Reveal', { deadline: 500, open: 0 }, { nowS: 400 }, { verb: 'tally', dueS: 400 }],
    ['some have not revealed', 'Reveal', { deadline: 500, open: 1 }, { nowS: 400 }, { verb: 'tally', dueS: 500 }],
    ['nobody appealed', 'Verdict', { deadline: 500 }, { nowS: 1 }, { verb: 'conclude', dueS: 500 }],
    ['it is over', 'Done', {}, { nowS: 1 }, undefined]
  ])('%s', (_, phase, change, at, expected) => {
    expect(step({ phase, ...change }, at)).toEqual(expected)
  })

  test('from every live phase something is due in bounded time, whatever was done', () => {
    const phases = fc.constantFrom<CasePhase[]>('Draw', 'Commit', 'Reveal', 'Verdict')
    const votes = fc.array(fc.constantFrom<Vote[]>('None', 'Committed', 'NoShow'), { maxLength: 15 })
    fc.assert(
      fc.property(phases, votes, fc.boolean(), fc.boolean(), (phase, cast, known, seedReady) => {
        const deadline = phase === 'Draw' ? 100 : 2_000
        const change = { phase, deadline, open: cast.length, ...(known && { answer: DIGEST }) }
        const due = step(change, { nowS: 10_000, votes: cast, seedReady })
        expect(due?.dueS).toBeLessThanOrEqual(10_000)
      })
    )
  })
})

test('draws use even rounds that begin later, at most two away', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 2, max: 3_600 }), (timeS, roundS) => {
      const round = drawRoundAfter(timeS, roundS)
      const now = Math.floor(timeS / roundS)
      expect(round % 2).toBe(0)
      expect(round - now).toBeGreaterThanOrEqual(1)
      expect(round - now).toBeLessThanOrEqual(2)
      expect(isQuiet(round * roundS, roundS)).toBe(true)
      expect(isQuiet((round + 1) * roundS, roundS)).toBe(false)
      expect(isQuiet(round * roundS + Math.ceil(roundS / 2), roundS)).toBe(false)
    })
  )
})
