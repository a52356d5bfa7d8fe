import { describe, expect, test } from 'vitest'
import { parseBytes32 } from '../../core/primitives.ts'
import { createMemoryStore } from '../../store/memory-store.ts'
import { MAX_ROUND } from '../offer/match.ts'
import { Rounds, roundTable } from './rounds.ts'

const [A, B] = [parseBytes32(`0x${'0a'.repeat(32)}`), parseBytes32(`0x${'0b'.repeat(32)}`)]

async function opened(nowMs = (): number => 1_000_000) {
  const store = createMemoryStore()
  await store.start(AbortSignal.timeout(1_000))
  const rounds = store.open(roundTable)
  return { rounds, make: () => new Rounds({ clock: { nowMs }, rounds }) }
}

describe('the numbers of a solver’s deals', () => {
  test('begin at 0 for each job and are never given twice, also after a crash', async () => {
    const { make } = await opened()
    const before = make()
    expect([await before.take(A, 1_300), await before.take(A, 1_300), await before.take(B, 1_300)]).toEqual([0, 1, 0])
    expect([await make().take(A, 1_300), await make().take(B, 1_300)]).toEqual([2, 1])
  })

  test('differ for two who ask at once', async () => {
    const { make } = await opened()
    const taker = make()
    expect(await Promise.all(Array.from({ length: 20 }, () => taker.take(A, 1_300)))).toEqual(Array.from({ length: 20 }, (_, n) => n))
  })

  test('end where no honest search gets to', async () => {
    const { rounds, make } = await opened()
    await rounds.put(A, { jobOffer: A, next: MAX_ROUND, expiryS: 1_300 })
    expect([await make().take(A, 1_300), await make().take(A, 1_300)]).toEqual([MAX_ROUND, undefined])
  })

  test('of offers long expired are forgotten', async () => {
    let nowMs = 1_000_000
    const { rounds, make } = await opened(() => nowMs)
    const taker = make()
    await taker.take(A, 1_300)
    nowMs = 3_000_000
    for (let n = 0; n < 1_024; n++) await taker.take(parseBytes32(`0x${n.toString(16).padStart(64, '0')}`), 3_300)
    expect(await rounds.get(A)).toBeUndefined()
  })
})
