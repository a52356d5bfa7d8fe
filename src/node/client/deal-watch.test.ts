import { expect, test, vi } from 'vitest'
import type { DealEvent } from '../../chain/ports.ts'
import type { Deal } from '../../core/deal.ts'
import type { DealState } from '../../core/deal-state.ts'
import { silentLogger } from '../../core/logger.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import { DealWatch } from './deal-watch.ts'

const DEAL = parseBytes32(`0x${'d1'.repeat(32)}`)
const OPENED_S = 1_000
const paid = { type: 'paid', dealId: DEAL, amount: 7n } as DealEvent // the fields that are read

/** A chain whose views fail, or are behind, while nobody's event comes. */
function bedOf({ state = 'Paid' as DealState, failures = 0, past = [paid] as readonly DealEvent[] }) {
  const bed = { state, failures, past, timedOut: 0, claimed: 0, listeners: 0, headS: OPENED_S }
  const chain = {
    notary: { dealId: () => DEAL },
    headTimeS: () => bed.headS,
    params: async () => ({ graceS: 60, lateS: 600, judgeS: 3_600 }),
    dealState: async () => {
      if (bed.failures-- > 0) throw new Error('no RPC endpoint answers')
      return { state: bed.state, sinceS: OPENED_S, resultHash: undefined }
    },
    async *dealEvents() {
      yield* bed.past
    },
    onDealEvent: () => {
      bed.listeners++
      return () => void bed.listeners--
    },
    claim: async () => {
      bed.claimed++
      ;[bed.state, bed.past] = ['Paid', [paid]]
      return {}
    },
    timeOut: async () => {
      bed.timedOut++
      return {}
    }
  }
  const clock = { nowMs: () => OPENED_S * 1_000 }
  const components = { chain, clock, logger: silentLogger, events: { tx: () => {} } } as unknown as ConstructorParameters<typeof DealWatch>[0] // what a watch uses
  return { bed, watch: new DealWatch(components) }
}

const deal = { fetchS: 0, timeoutS: 30 } as Deal // what is read of its terms

async function withFakeTime(act: () => Promise<void>): Promise<void> {
  vi.useFakeTimers()
  try {
    await act()
  } finally {
    vi.useRealTimers()
  }
}

test('a chain that does not answer when the watch begins leaves no job unfollowed', () =>
  withFakeTime(async () => {
    const { bed, watch } = bedOf({ failures: 2 })
    const end = watch.untilEnd(deal, new AbortController().signal)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await end).toBe(paid)
    expect(bed.listeners).toBe(0)
  }))

test('an end that an endpoint which is behind did not show at first is found without an event', () =>
  withFakeTime(async () => {
    const { bed, watch } = bedOf({ state: 'ResultCommitted', past: [] })
    const end = watch.untilEnd(deal, new AbortController().signal)
    await vi.advanceTimersByTimeAsync(20_000)
    bed.state = 'Paid' // the one that is asked for events is still behind
    await vi.advanceTimersByTimeAsync(20_000)
    bed.past = [paid]
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await end).toBe(paid)
  }))

test('what a provider committed to and never claims is claimed for it, an hour late: the rest of the lock is its client’s', () =>
  withFakeTime(async () => {
    const { bed, watch } = bedOf({ state: 'ResultCommitted', past: [] })
    const end = watch.untilEnd(deal, new AbortController().signal)
    bed.headS += 7_199
    await vi.advanceTimersByTimeAsync(120_000)
    expect(bed.claimed).toBe(0)
    bed.headS += 1
    await vi.advanceTimersByTimeAsync(120_000)
    expect([await end, bed.claimed, bed.timedOut]).toEqual([paid, 1, 0])
  }))

test('a watch that is left neither listens nor sends', () =>
  withFakeTime(async () => {
    const { bed, watch } = bedOf({ state: 'Open' })
    const stop = new AbortController()
    const end = expect(watch.untilEnd(deal, stop.signal)).rejects.toThrow('stopped')
    await vi.advanceTimersByTimeAsync(1_000)
    stop.abort(new Error('stopped'))
    await end
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect([bed.listeners, bed.timedOut]).toEqual([0, 0])
  }))
