import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tab, Usage } from '../caller.ts'
import { SharedTab } from './shared-tab.ts'

const usage = (change: Partial<Usage>): Usage => ({
  requestId: 'r',
  kind: 'chat',
  model: 'm',
  provider: 'p',
  inputTokens: 1,
  outputTokens: 0,
  priceWei: 0n,
  ended: 'stop',
  ...change
})

test('whatever begins, ends and is cancelled in whatever order: one end, of the sum; and nothing is told before there is something', () => {
  const step = fc.record({ who: fc.nat(3), act: fc.constantFrom('watch', 'close', 'cancel'), wei: fc.bigInt({ min: 0n, max: 100n }) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.bigInt({ min: 0n, max: 1000n }), (steps, maxPrice) => {
      let progress: (() => Usage) | undefined
      const ends: (Usage | undefined)[] = []
      const tab: Tab = { maxPrice, watch: (ask) => (progress = ask), close: (sum) => void ends.push(sum), cancel: () => void ends.push(undefined) }
      const shares = new SharedTab(tab).shares(4)
      expect(shares.reduce((sum, share) => sum + (share.maxPrice ?? 0n), 0n)).toBeLessThanOrEqual(maxPrice)
      const open = new Set([0, 1, 2, 3])
      let spent = 0n
      for (const { who, act, wei } of steps) {
        const share = shares[who]
        if (act === 'watch' && open.has(who)) share?.watch(() => usage({ priceWei: wei }))
        if (act === 'close') share?.close(usage({ priceWei: wei }))
        if (act === 'cancel') share?.cancel()
        if (act === 'close' && open.has(who)) spent += wei
        if (act !== 'watch') open.delete(who)
        if (progress) expect(progress().requestId).toBe('r')
      }
      for (const who of open) shares[who]?.cancel()
      expect(ends.length).toBe(1)
      expect(ends[0]?.priceWei ?? 0n).toBe(spent)
    }),
    { numRuns: 300 }
  )
})
