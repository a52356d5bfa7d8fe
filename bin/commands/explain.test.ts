import { describe, expect, test } from 'vitest'
import { anExplanation, testContext } from '../test-context.ts'
import { explain } from './explain.ts'
import { network } from './network.ts'
import { why } from './why.ts'

const PROVIDER = `0x${'a1'.repeat(20)}`

describe('explain', () => {
  test('shows the ranking with its weights, who refused, and that it agrees', async () => {
    const { context, heard } = await testContext(['0x3f'], {}, {})
    expect(await explain.run(context)).toBe(0)
    expect(heard.calls).toEqual([['explain', '0x3f'], ['close']])
    const { text } = heard.stdout
    expect(text).toMatch(/1 +0xa1a1a1….* +0\.01 LILY +6000 +10000 +700000 +refused: MARKET_CPU/)
    expect(text).toMatch(/price×100 +load×10 +score/)
    expect(text).toContain('1 × MARKET_PRICE_ABOVE_MAX')
    expect(text).toContain('agrees: computed again from the signed offers of all 2 candidates')
  })

  test('ends with 9 and names the differences where it does not agree', async () => {
    const differences = [{ code: 'MARKET_EXPLAINED_PRICE', message: 'said to ask 1 wei, its offer makes 2' }]
    const explanation = { ...anExplanation, check: { agrees: false, checked: 1, unchecked: 1, differences } }
    const { context, heard } = await testContext(['0x3f'], {}, { explanation })
    expect(await explain.run(context)).toBe(9)
    expect(heard.stdout.text).toMatch(/does not agree: .* 1 of 2 candidates[\s\S]*MARKET_EXPLAINED_PRICE: said to ask 1 wei/)
  })

  test('is one object with --json', async () => {
    const { context, heard } = await testContext(['0x3f'], { json: ['true'] }, {})
    await explain.run(context)
    expect(heard.lines()).toEqual([anExplanation])
  })
})

describe('why', () => {
  const jobId = `0x${'3f'.repeat(32)}`
  test.each([
    [
      { jobId, state: 'failed' as const, reasons: [{ provider: PROVIDER, code: 'MARKET_CPU', message: 'needs 8', changes: ['ask for 4', 'raise it'] }] },
      /needs 8 +ask for 4; raise it/
    ],
    [
      { jobId, state: 'queued' as const, reasons: [{ provider: PROVIDER, code: 'MARKET_SELF_DEAL', message: 'one wallet' }] },
      /one wallet +nothing that you can change/
    ],
    [{ jobId, state: 'queued' as const, reasons: [] }, /nobody offers anything/],
    [{ jobId, state: 'paid' as const }, /no solver has said/]
  ])('%#', async (reasons, shown) => {
    const { context, heard } = await testContext(['0x3f'], {}, { reasons })
    expect(await why.run(context)).toBe(0)
    expect(heard.stdout.text).toMatch(shown)
  })
})

describe('network evidence', () => {
  test('lists what this node can prove, cleaned of what could steer a terminal', async () => {
    const faults = [{ code: 'MARKET_TWO_DEALS', message: 'announced two\u001b[2J' }]
    const evidence = [{ id: '0x1', atMs: 1, type: 'two-deals', faults, solver: PROVIDER, jobId: `0x${'3f'.repeat(32)}`, bytes: 'AA==' }]
    const { context, heard } = await testContext(['evidence'], {}, { evidence })
    expect(await network.run(context)).toBe(0)
    expect(heard.stdout.text).toMatch(/two-deals +0xa1a1a1….* +0x3f3f.* +MARKET_TWO_DEALS: announced two\n/)
  })

  test('of a file that is none is refused with its line', async () => {
    const { context } = await testContext(['evidence', '/nonexistent'], {}, {})
    await expect(network.run(context)).rejects.toMatchObject({ code: 'NODE_UNKNOWN_NETWORK' })
  })
})
