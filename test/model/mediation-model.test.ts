import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AnvilWorld } from '../compliance/chain-anvil-world.ts'
import { createAnvilWorld } from '../compliance/chain-anvil-world.ts'
import { CaseCourt } from './case-court.ts'
import type { CaseRecord } from './case-replay.ts'
import { differenceIn } from './case-replay.ts'
import { CASE_BREAKS } from './case-terms.ts'
import { caseTrace, EXAMPLES } from './case-trace.ts'
import { CaseTwins } from './case-twins.ts'

/** Examples and chance together: a case takes half a second on an idle machine. */
const RUNS = 30

let world: AnvilWorld
const records: CaseRecord[] = []
beforeAll(async () => {
  world = await createAnvilWorld()
})
afterAll(() => world?.stop())

test('random cases on the contracts end as in the model of docs/protocol/trust.md, step by step and to the wei', async () => {
  const court = await CaseCourt.create(world)
  await fc.assert(
    fc.asyncProperty(caseTrace, async (each) => {
      const record = await CaseTwins.run(court, each)
      if (record) records.push(record)
    }),
    { numRuns: RUNS, examples: EXAMPLES, endOnFailure: true }
  )
  const ends = new Set(records.map(({ entries }) => entries.at(-1)?.after.state))
  expect([...ends].sort()).toEqual(['Cleared', 'MediationFailed', 'NonDeterministic', 'SlashedClient', 'SlashedProvider'])
}, 600_000)

/** Against what the contracts did above: each rule is one that they follow. */
describe('a rule of the model that is broken on purpose is found', () => {
  test.each(CASE_BREAKS)('%s', (broken) => {
    const found = records.map((record) => differenceIn(record, broken)).filter((difference) => difference !== undefined)
    expect(found).not.toHaveLength(0)
  })

  test('and the one that is not broken is not', () => {
    expect(records.map((record) => differenceIn(record, 'none')).filter((difference) => difference !== undefined)).toEqual([])
  })
})
