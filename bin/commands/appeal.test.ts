import { describe, expect, test } from 'vitest'
import type { ChallengeView } from '../../src/node/client-api.ts'
import { testContext } from '../test-context.ts'
import { UsageError } from '../usage-error.ts'
import { appeal } from './appeal.ts'

const view = (change: Partial<ChallengeView>): ChallengeView => ({
  dealId: `0x${'de'.repeat(32)}`,
  ...{ phase: 'Draw', round: 2, ruling: 'None', state: 'MediationCommit', seats: [] },
  ...{ feeWei: '8050000000000000000', potWei: '56350000000000000000' },
  ...change
})
const steps = [view({ beaconRound: 88 }), view({ phase: 'Done', ruling: 'Convicted', state: 'SlashedProvider' })]

describe('lilynode appeal', () => {
  test('shows what it costs, and with --yes pays exactly that', async () => {
    const { context, heard } = await testContext(['0x3fa9'], { yes: ['true'] }, { challenge: steps })
    expect(await appeal.run(context)).toBe(0)
    expect(heard.calls).toEqual([['appealTerms', '0x3fa9'], ['appeal', '0x3fa9', '48300000000000000000'], ['close']])
    const lines = heard.stdout.text.trim().split('\n')
    expect(lines[0]).toMatch(/round 1 ruled Cleared.*until 2027-01-15T09:00:00.000Z, has 3 mediators.*bond is 48.3 LILY, of 90 LILY free/)
    expect(lines.at(-1)).toContain('your money is back in escrow')
  })

  test('with nobody to ask it pays nothing', async () => {
    const { context, heard } = await testContext(['0x3fa9'], { json: ['true'] }, { challenge: steps })
    await expect(appeal.run(context)).rejects.toBeInstanceOf(UsageError)
    expect(heard.lines()).toMatchObject([{ type: 'appeal', bondWei: '48300000000000000000', nextSeats: 3 }])
    expect(heard.calls.map(([verb]) => verb)).toEqual(['appealTerms', 'close'])
  })
})
