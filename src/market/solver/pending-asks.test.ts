import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Resources } from '../../core/job-spec.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import { PendingAsks } from './pending-asks.ts'

const ID = parseBytes32(`0x${'01'.repeat(32)}`)
const need = (cpuMilli: number): Resources => ({ cpuMilli, memoryBytes: 1, diskBytes: 0, gpus: [] })
const offer = (cpuMilli: number) => ({ capacity: { cpuMilli, memoryBytes: 1_000_000, diskBytes: 0, gpus: [] } })

describe('what was asked of an offer', () => {
  test('never adds up to more than it has, and an answer gives room back', () => {
    const jobs = fc.array(fc.record({ cpuMilli: fc.integer({ min: 1, max: 400 }), answered: fc.boolean() }), { maxLength: 40 })
    fc.assert(
      fc.property(jobs, fc.integer({ min: 1, max: 2_000 }), (asked, total) => {
        const pending = new PendingAsks()
        let open = 0
        for (const { cpuMilli, answered } of asked) {
          const fits = open + cpuMilli <= total
          // An offer that nobody asked is asked in any case: whether it fits at all is the book's to say.
          expect(pending.hasRoom(ID, offer(total), need(cpuMilli)) || open > 0 || cpuMilli > total).toBe(fits || open > 0 || cpuMilli > total)
          if (!fits) continue
          const unasked = pending.add(ID, need(cpuMilli))
          if (answered) unasked()
          else open += cpuMilli
        }
        expect(open).toBeLessThanOrEqual(total)
        expect(pending.hasRoom(ID, offer(total), need(total - open))).toBe(true)
        if (open > 0) expect(pending.hasRoom(ID, offer(total), need(total - open + 1))).toBe(false)
      })
    )
  })

  test('says nothing of another offer of the same provider', () => {
    const pending = new PendingAsks()
    pending.add(ID, need(1_000))
    expect(pending.hasRoom(ID, offer(1_000), need(1))).toBe(false)
    expect(pending.hasRoom(parseBytes32(`0x${'02'.repeat(32)}`), offer(1_000), need(1))).toBe(true)
  })
})
