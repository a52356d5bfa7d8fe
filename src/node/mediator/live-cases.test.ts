import { describe, expect, test, vi } from 'vitest'
import type { CaseEvent } from '../../chain/index.ts'
import { silentLogger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseAddress, parseBytes32 } from '../../core/primitives.ts'
import { LiveCases } from './live-cases.ts'

const deal = (byte: string): Bytes32 => parseBytes32(`0x${byte.repeat(32)}`)
const somebody = parseAddress(`0x${'ad'.repeat(20)}`)
const at = { blockNumber: 1n, logIndex: 0, txHash: deal('77'), timestampS: 1 }
const opened = (dealId: Bytes32, seedRound: number): CaseEvent => ({ type: 'case-opened', dealId, finder: somebody, payer: somebody, seedRound, at })
const drawn = (dealId: Bytes32): CaseEvent => ({ type: 'seat-drawn', dealId, mediator: somebody, round: 1, seat: 0, deadlineS: 9, at })
const closed = (dealId: Bytes32): CaseEvent => ({ type: 'case-closed', dealId, ruling: 'Cleared', round: 1, slashed: 0n, at })

/** A chain whose past is told when the test says so. */
function chainWith(past: readonly CaseEvent[]) {
  let live: (event: CaseEvent) => void = () => {}
  let release: () => void = () => {}
  const read = new Promise<void>((resolve) => {
    release = resolve
  })
  const trust = {
    onCaseEvent: (listener: (event: CaseEvent) => void) => {
      live = listener
      return () => {}
    },
    caseEvents: async function* () {
      await read
      yield* past
    }
  }
  return { trust, tell: (event: CaseEvent) => live(event), release }
}

describe('LiveCases', () => {
  test('those that began while the node was down are found, those that ended are not; each is told once', async () => {
    const { trust, release } = chainWith([opened(deal('a1'), 4), opened(deal('b2'), 6), drawn(deal('b2')), opened(deal('c3'), 8), closed(deal('c3'))])
    const cases = new LiveCases({ trust, logger: silentLogger })
    const told: Bytes32[] = []
    cases.listen({ onCase: (dealId) => told.push(dealId) })
    await cases.start()
    release()
    await expect.poll(() => told, { timeout: 5_000 }).toEqual([deal('a1'), deal('b2')])
    expect([cases.has(deal('a1')), cases.has(deal('c3'))]).toEqual([true, false])
    expect([4, 6, 8].map((round) => cases.isAwaited(round))).toEqual([true, false, false])
    await cases.stop()
  })

  test('one that ends while the past is read does not come back', async () => {
    const { trust, tell, release } = chainWith([opened(deal('a1'), 4)])
    const cases = new LiveCases({ trust, logger: silentLogger })
    await cases.start()
    tell(closed(deal('a1')))
    release()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(cases.has(deal('a1'))).toBe(false)
    await cases.stop()
  })

  test('an endpoint that fails in the middle of the past is asked again for the rest only', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const asked: (bigint | undefined)[] = []
    const past = [
      opened(deal('a1'), 4),
      { ...opened(deal('b2'), 6), at: { ...at, blockNumber: 7n } },
      { ...closed(deal('a1')), at: { ...at, blockNumber: 9n } }
    ]
    const trust = {
      onCaseEvent: () => () => {},
      caseEvents: async function* ({ fromBlock }: { readonly fromBlock?: bigint }) {
        asked.push(fromBlock)
        for (const event of past) {
          if (event.at.blockNumber < (fromBlock ?? 0n)) continue
          if (asked.length === 1 && event.at.blockNumber > 7n) throw new Error('gone')
          yield event
        }
      }
    }
    const cases = new LiveCases({ trust, logger: silentLogger })
    await cases.start()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(asked).toEqual([undefined, 7n])
    expect([cases.has(deal('a1')), cases.has(deal('b2'))]).toEqual([false, true])
    await cases.stop()
    vi.useRealTimers()
  })

  test('the round of the beacon that a case waits for follows its events', async () => {
    const { trust, tell, release } = chainWith([])
    const cases = new LiveCases({ trust, logger: silentLogger })
    await cases.start()
    release()
    tell(opened(deal('a1'), 4))
    expect(cases.isAwaited(4)).toBe(true)
    tell(drawn(deal('a1')))
    expect(cases.isAwaited(4)).toBe(false)
    tell({ type: 'escalated', dealId: deal('a1'), round: 2, redraws: 0, seedRound: 10, at })
    expect(cases.isAwaited(10)).toBe(true)
    tell(closed(deal('a1')))
    expect(cases.isAwaited(10)).toBe(false)
    await cases.stop()
  })
})
