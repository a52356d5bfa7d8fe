import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAddress } from '../../core/primitives.ts'
import { ONE_LILY } from '../../core/units.ts'
import { WalletQuota } from './wallet-quota.ts'

const wallet = parseAddress(`0x${'a'.repeat(40)}`)

test('a wallet is heard at the rate that its backing buys, whatever the pattern of its messages', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 2_000 })
  fc.assert(
    fc.property(gaps, fc.integer({ min: 0, max: 2_000 }), (waits, lily) => {
      let nowMs = 1_800_000_000_000
      const startedAt = nowMs
      const quota = new WalletQuota({ nowMs: () => nowMs })
      const rate = Math.min(100, 5 + Math.floor(lily / 10))
      let heard = 0
      for (const ms of waits) {
        nowMs += ms
        if (quota.take(wallet, BigInt(lily) * ONE_LILY)) heard += 1
      }
      const most = rate * 60 + ((nowMs - startedAt) * rate) / 1000
      expect(heard).toBeLessThanOrEqual(Math.ceil(most))
      if (waits.length <= rate * 60) expect(heard).toBe(waits.length) // nothing honest is lost
    })
  )
})

test('a clock set back empties nothing, and another wallet has its own', () => {
  let nowMs = 1_800_000_000_000
  const quota = new WalletQuota({ nowMs: () => nowMs })
  for (let i = 0; i < 300; i++) expect(quota.take(wallet, 0n)).toBe(true)
  expect(quota.take(wallet, 0n)).toBe(false)
  nowMs -= 3_600_000
  expect(quota.take(wallet, 0n)).toBe(false)
  expect(quota.take(parseAddress(`0x${'b'.repeat(40)}`), 0n)).toBe(true)
  nowMs += 200
  expect(quota.take(wallet, 0n)).toBe(true)
})
