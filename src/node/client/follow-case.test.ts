import { expect, test, vi } from 'vitest'
import type { CaseOnChain } from '../../chain/index.ts'
import { parseAddress, parseBytes32 } from '../../core/primitives.ts'
import { followCase } from './follow-case.ts'

const dealId = parseBytes32(`0x${'de'.repeat(32)}`)
const found: CaseOnChain = {
  ...{ phase: 'Verdict', finder: parseAddress(`0x${'c1'.repeat(20)}`), deadline: 2_000, round: 1, redraws: 0, open: 0, paid: true, ruling: 'Cleared' },
  ...{ price: 10n, pot: 1n, payer: undefined, fee: 1n, answer: undefined }
}

test('a case whose end nobody told of is read again, and the node stops listening', async () => {
  vi.useFakeTimers()
  try {
    let [now, listeners, begun] = [found, 0, 0]
    const c = {
      chain: { dealState: async () => ({ state: 'Verdict', sinceS: 1, resultHash: undefined }) as never }, // all that a view reads of it
      trust: {
        caseOf: async () => now,
        seatsOf: async () => [],
        onCaseEvent: () => {
          listeners++
          return () => void listeners--
        }
      }
    }
    const steps = followCase(c, { dealId, begin: async () => void begun++ }, new AbortController().signal)[Symbol.asyncIterator]()
    expect((await steps.next()).value).toMatchObject({ phase: 'Verdict', deadlineS: 2_000 })
    expect([listeners, begun]).toEqual([1, 1])
    now = { ...found, phase: 'Done' }
    const last = steps.next()
    await vi.advanceTimersByTimeAsync(15_000)
    expect((await last).value).toMatchObject({ phase: 'Done' })
    expect(await steps.next()).toMatchObject({ done: true })
    await vi.advanceTimersByTimeAsync(0)
    expect(listeners).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})
