import { describe, expect, test } from 'vitest'
import type { ChallengeView } from '../../src/node/client-api.ts'
import { testContext } from '../test-context.ts'
import { challenge } from './challenge.ts'

const mediator = `0x${'ad'.repeat(20)}`
const view = (change: Partial<ChallengeView>): ChallengeView => ({
  dealId: `0x${'de'.repeat(32)}`,
  phase: 'Draw',
  round: 1,
  ruling: 'None',
  state: 'MediationCommit',
  seats: [],
  feeWei: '8050000000000000000',
  potWei: '8050000000000000000',
  ...change
})
const steps: readonly ChallengeView[] = [
  view({ beaconRound: 88 }),
  view({ phase: 'Commit', deadlineS: 1_800_000_000, seats: [{ mediator, vote: 'Committed' }] }),
  view({ phase: 'Commit', deadlineS: 1_800_000_000, seats: [{ mediator, vote: 'Committed' }] }),
  view({ phase: 'Verdict', round: 2, ruling: 'Convicted', deadlineS: 1_800_003_600 }),
  view({ phase: 'Done', round: 2, ruling: 'Convicted', state: 'SlashedProvider' })
]

describe('lilynode challenge', () => {
  test('a line for each change, and who pays at the end', async () => {
    const { context, heard } = await testContext(['0x3fa9'], { reason: ['too short'] }, { challenge: steps })
    expect(await challenge.run(context)).toBe(0)
    expect(heard.calls).toEqual([['challenge', '0x3fa9', 'too short'], ['close']])
    const lines = heard.stdout.text.trim().split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toContain('round 88 of the beacon; each earns 8.05 LILY')
    expect(lines[1]).toMatch(/run again, until 2027-01-15T08:00:00.000Z: 0xadadad….* Committed/)
    expect(lines[2]).toContain('Convicted, unless somebody appeals')
    expect(lines[3]).toContain('your money is back in escrow')
    expect(heard.stderr.text).toMatch(/^Ctrl-C leaves: .*`lilynode dispute`/)
  })

  test('as JSON every step; detached the first only', async () => {
    const { context, heard } = await testContext(['0x3fa9'], { json: ['true'], detach: ['true'] }, { challenge: steps })
    expect(await challenge.run(context)).toBe(0)
    expect(heard.lines()).toEqual([{ type: 'challenge', ...steps[0] }])
  })
})
