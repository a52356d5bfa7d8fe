import { describe, expect, test } from 'vitest'
import { testContext } from '../test-context.ts'
import { fundsMove, wallet } from './wallet.ts'

describe('lilynode wallet', () => {
  test.each([
    [['deposit', '2.5'], { verb: 'deposit', amountWei: '2500000000000000000' }],
    [['withdraw', '1'], { verb: 'request-withdrawal', amountWei: '1000000000000000000' }],
    [['withdraw'], { verb: 'withdraw' }],
    [['stake', 'solver', '100'], { verb: 'stake', role: 'solver', amountWei: '100000000000000000000' }],
    [['unstake', 'provider', '1'], { verb: 'request-unbond', role: 'provider', amountWei: '1000000000000000000' }],
    [['unstake', 'provider'], { verb: 'unbond', role: 'provider' }],
    [['bond', '50'], { verb: 'post-bond', amountWei: '50000000000000000000' }],
    [['unbond'], { verb: 'release-bond' }]
  ])('%j moves money', async (args, move) => {
    const { context, heard } = await testContext(args, {})
    expect(await wallet.run(context)).toBe(0)
    expect(heard.calls[0]).toEqual(['move', move])
    expect(heard.stdout.text).toContain('escrow, free')
  })

  test.each([
    [['deposit'], /how much/],
    [['bond'], /how much/],
    [['deposit', '0'], /no amount to move/],
    [['stake', '100'], /whose\?.*provider\|solver\|mediator/],
    [['stake', 'provider'], /how much/]
  ])('%j is a slip', (args, why) => {
    expect(() => fundsMove(args)).toThrow(why)
  })
})
