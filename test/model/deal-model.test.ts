import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAnvilWorld } from '../compliance/chain-anvil-world.ts'
import { createMemoryWorld } from '../compliance/chain-memory-world.ts'
import type { ChainWorld } from '../compliance/chain-world.ts'
import type { Break } from './deal-model.ts'
import { Twins, trace } from './trace.ts'

const BREAKS: readonly Exclude<Break, 'none'>[] = [
  'claimEarly',
  'silentProviderUncharged',
  'lateIsFull',
  'abortFree',
  'taxKept',
  'abandonByAnyone',
  'commitAfterEnd',
  'fetchCharged',
  'auditUncovered',
  'storageUncovered',
  'storageEndsWithTheAudit'
]

/** `runs`: on anvil a step takes a tenth of a second. */
const WORLDS: readonly [string, () => Promise<ChainWorld>, number][] = [
  ['the contracts on anvil', createAnvilWorld, 40],
  ['the ledger in memory', createMemoryWorld, 400]
]

describe.each(WORLDS)('the model of docs/protocol/contracts.md and %s', (_, createWorld, runs) => {
  let world: ChainWorld
  beforeAll(async () => {
    world = await createWorld()
  })
  afterAll(() => world.stop())

  test('random traces leave both with the same states and balances', async () => {
    const twins = await Twins.create(world)
    const done = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(trace(8), async (each) => {
        for (const verb of await twins.run(each)) done.set(verb, (done.get(verb) ?? 0) + 1)
      }),
      { numRuns: runs }
    )
    // Traces that are always refused would prove little.
    if (runs >= 100)
      expect([...done.keys()].sort()).toEqual(['abandon', 'abort', 'cancelOpen', 'claim', 'close', 'commitResult', 'markReady', 'settle', 'timeOut'])
    expect(done.size).toBeGreaterThanOrEqual(5)
  }, 120_000)
})

describe('a transition that is broken on purpose is found', () => {
  let world: ChainWorld
  beforeAll(async () => {
    world = await createMemoryWorld()
  })
  afterAll(() => world.stop())

  test.each(BREAKS)(
    '%s',
    async (broken) => {
      const found = await fc.check(
        fc.asyncProperty(trace(8), async (each) => void (await (await Twins.create(world, broken)).run(each))),
        { numRuns: 3_000, endOnFailure: true }
      )
      expect(found.failed).toBe(true)
    },
    60_000
  )
})

test('and so against the contracts', async () => {
  const world = await createAnvilWorld()
  try {
    const twins = await Twins.create(world, 'taxKept')
    const found = await fc.check(
      fc.asyncProperty(trace(8), async (each) => void (await twins.run(each))),
      { numRuns: 100, endOnFailure: true }
    )
    expect(found.failed).toBe(true)
    expect(String(found.errorInstance)).toMatch(/in the model/)
  } finally {
    await world.stop()
  }
}, 120_000)
