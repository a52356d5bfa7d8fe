import { expect, test } from 'vitest'
import { parseAddress } from '../../core/primitives.ts'
import { allExcluded, stillExcluded } from './prepare-job.ts'

const wallets = (from: number, count: number) => Array.from({ length: count }, (_, n) => parseAddress(`0x${(from + n).toString(16).padStart(40, '0')}`))

test('a job goes to none of the banned and none of the named; more than an offer takes are refused, not dropped', () => {
  expect(allExcluded(wallets(1, 2), wallets(2, 2))).toEqual(wallets(1, 3))
  expect(allExcluded(wallets(1, 12), wallets(13, 4))).toHaveLength(16)
  expect(() => allExcluded(wallets(1, 12), wallets(13, 5))).toThrow(expect.objectContaining({ code: 'NODE_TOO_MANY_EXCLUDED' }))
})

test('a retry keeps the bans and the latest that failed', () => {
  expect(stillExcluded(wallets(1, 12), [...wallets(1, 12), ...wallets(20, 5)])).toEqual([...wallets(1, 12), ...wallets(21, 4)])
  expect(stillExcluded([], wallets(1, 20))).toEqual(wallets(5, 16))
  expect(stillExcluded(wallets(1, 16), wallets(20, 1))).toEqual(wallets(1, 16))
})
