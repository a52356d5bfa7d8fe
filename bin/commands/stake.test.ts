import { describe, expect, test } from 'vitest'
import { testContext } from '../test-context.ts'
import { delegationRequest, stake } from './stake.ts'

const OPERATOR = `0x${'7e'.repeat(20)}`
const LILY = '000000000000000000'

describe('lilynode stake', () => {
  test('shows what an operator offers and what of it is this wallet’s', async () => {
    const { context, heard } = await testContext(['show', 'provider', OPERATOR], {})
    expect(await stake.run(context)).toBe(0)
    expect(heard.calls[0]).toEqual(['delegation', { verb: 'show', role: 'provider', operator: OPERATOR }])
    expect(heard.stdout.text).toMatch(/takes delegations.*for 5 % a year/)
  })

  test.each([
    [['open', 'provider', '7.25'], { verb: 'open', role: 'provider', rentBps: 725 }],
    [['bid', 'mediator', '0.5'], { verb: 'bid', role: 'mediator', amountWei: '500000000000000000' }],
    [['close', 'mediator'], { verb: 'close', role: 'mediator' }],
    [['show', 'solver', OPERATOR], { verb: 'show', role: 'solver', operator: OPERATOR }],
    [['delegate', 'provider', OPERATOR, '3'], { verb: 'delegate', role: 'provider', operator: OPERATOR, amountWei: `3${LILY}` }],
    [['undelegate', 'provider', OPERATOR, '2'], { verb: 'undelegate', role: 'provider', operator: OPERATOR, amountWei: `2${LILY}` }],
    [['undelegate', 'provider', OPERATOR], { verb: 'undelegate', role: 'provider', operator: OPERATOR }]
  ])('%j', (args, request) => {
    expect(delegationRequest(args)).toEqual(request)
  })

  test.each([
    [['open', 'provider'], /which rent/],
    [['open', 'provider', '101'], /0 to 100/],
    [['open', 'provider', '-1'], /which rent/],
    [['delegate', 'provider', OPERATOR], /how much/],
    [['delegate', 'provider', OPERATOR, '0'], /no amount/],
    [['show', 'provider', '0x12'], /no address/],
    [['bid', 'provider', '1'], /mediators bid/],
    [['show', 'bank'], /stake <show/]
  ])('%j is a slip', (args, why) => {
    expect(() => delegationRequest(args)).toThrow(why)
  })
})
