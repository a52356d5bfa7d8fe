import type { Abi } from 'viem'
import { encodeErrorResult } from 'viem/utils'
import { describe, expect, test } from 'vitest'
import { contractErrors, explainRevert } from './explain-revert.ts'

const abi: Abi = contractErrors
const account = `0x${'ab'.repeat(20)}`
const dealId = `0x${'cd'.repeat(32)}`
const explain = (errorName: string, args: readonly unknown[]) => explainRevert(encodeErrorResult({ abi, errorName, args }), { verb: 'test' })

describe('explainRevert', () => {
  test('every error of the contracts is named, whatever its arguments', () => {
    const sample = (type: string): unknown =>
      type === 'address'
        ? account
        : type === 'bytes32'
          ? dealId
          : type === 'string'
            ? 'text'
            : type.startsWith('uint')
              ? Number(type.slice(4)) > 48
                ? 7n
                : 7
              : '0x'
    for (const { name, inputs } of contractErrors) {
      const error = explain(
        name,
        inputs.map(({ type }) => sample(type))
      )
      expect(error.code === 'CHAIN_INSUFFICIENT_FUNDS' || (error.info.code === 'CHAIN_REVERTED' && error.info.reason === name), name).toBe(true)
      expect(error.message).not.toContain('undefined')
    }
  })

  test('says what, with which values, and what to do', () => {
    expect(explain('Escrow_InsufficientBalance', [account, 10n ** 18n, 3n * 10n ** 18n]).message).toBe(
      `test: the escrow of ${account} is too low: it has 1 LILY and needs 3 LILY, 2 LILY are missing; deposit more, or wait for deals to end`
    )
    expect(explain('Deals_TooEarly', [dealId, 1_800_000_000n]).message).toContain('not before 2027-01-15T08:00:00.000Z')
    expect(explain('Deals_WrongState', [dealId, 4]).message).toContain('in state Paid')
  })

  test.each([undefined, '0x', '0x1234', '0xdeadbeef', `0x08c379a0${'0'.repeat(63)}1`] as const)('%s is no error of ours', (data) => {
    expect(explainRevert(data, { verb: 'test' })).toMatchObject({ code: 'CHAIN_REVERTED', info: { reason: 'unknown' } })
  })
})
