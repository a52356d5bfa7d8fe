import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ChainError } from '../errors.ts'
import type { BatchOptions } from './batcher.ts'
import { Batcher } from './batcher.ts'

interface Sending {
  readonly items: readonly string[]
  readonly options: BatchOptions
  readonly resolve: (receipt: string) => void
  readonly reject: (error: unknown) => void
}

const never = new AbortController().signal
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

/** A batcher whose sends the test answers by hand. */
function createTest(maxItems = 3, check: (receipt: string, key: string) => void = () => {}) {
  const sendings: Sending[] = []
  const send = (items: readonly string[], options: BatchOptions): Promise<string> =>
    new Promise((resolve, reject) => sendings.push({ items, options, resolve, reject }))
  return { sendings, batcher: new Batcher<string, string>({ windowMs: 0, maxItems, keyOf: (item) => item, send, check }) }
}

const reverted = new ChainError({ code: 'CHAIN_REVERTED', verb: 'openDeals', reason: 'out of gas' })

describe('Batcher', () => {
  test('what comes in one turn shares a transaction; what comes while it is handed over makes up the next', async () => {
    const { batcher, sendings } = createTest(10)
    const first = ['a', 'b'].map((item) => batcher.add(item, never))
    await turn()
    const second = ['c', 'd', 'e'].map((item) => batcher.add(item, never))
    await turn()
    expect(sendings.map(({ items }) => items)).toEqual([['a', 'b']])
    sendings[0]?.options.onHanded() // handed over, not mined: the next may go
    expect(sendings.map(({ items }) => items)).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e']
    ])
    sendings[1]?.resolve('second')
    sendings[0]?.resolve('first')
    expect(await Promise.all([...first, ...second])).toEqual(['first', 'first', 'second', 'second', 'second'])
  })

  test('no batch is larger than its limit, and a full one does not wait', async () => {
    const { batcher, sendings } = createTest(3)
    for (const item of 'abcdefgh') batcher.add(item, never).catch(() => {})
    expect(sendings.map(({ items }) => items.join(''))).toEqual(['abc'])
    for (let i = 0; i < sendings.length; i++) sendings[i]?.options.onHanded()
    await turn()
    expect(sendings.map(({ items }) => items.join(''))).toEqual(['abc', 'def', 'gh'])
  })

  test('one item twice is one item', async () => {
    const { batcher, sendings } = createTest()
    const both = [batcher.add('a', never), batcher.add('a', never)]
    await turn()
    expect(sendings.map(({ items }) => items)).toEqual([['a']])
    sendings[0]?.resolve('receipt')
    expect(await Promise.all(both)).toEqual(['receipt', 'receipt'])
  })

  test('an item whose caller left is not sent; a transaction is given up only when all have left', async () => {
    const { batcher, sendings } = createTest()
    const [left, stays] = [new AbortController(), new AbortController()]
    const gone = batcher.add('a', left.signal)
    left.abort(new Error('left'))
    await expect(gone).rejects.toThrow('left')
    const [one, other] = [new AbortController(), stays]
    const leaving = batcher.add('b', one.signal)
    const staying = batcher.add('c', other.signal)
    await turn()
    expect(sendings.map(({ items }) => items)).toEqual([['b', 'c']])
    one.abort(new Error('left'))
    await expect(leaving).rejects.toThrow('left')
    expect(sendings[0]?.options.signal.aborted).toBe(false)
    other.abort(new Error('left too'))
    await expect(staying).rejects.toThrow('left too')
    expect(sendings[0]?.options.signal.aborted).toBe(true)
  })

  test('each item is told by its own check', async () => {
    const { batcher, sendings } = createTest(3, (_, key) => {
      if (key === 'bad') throw new Error('skipped')
    })
    const outcomes = Promise.allSettled(['good', 'bad'].map((item) => batcher.add(item, never)))
    await turn()
    sendings[0]?.resolve('receipt')
    expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  })

  test('a batch that reverts as a whole is tried again one by one; another failure is told to all', async () => {
    const { batcher, sendings } = createTest()
    const outcomes = Promise.allSettled(['a', 'b'].map((item) => batcher.add(item, never)))
    await turn()
    sendings[0]?.reject(reverted)
    await turn()
    expect(sendings.slice(1).map(({ items, options }) => [items, options.alone])).toEqual([
      [['a'], true],
      [['b'], true]
    ])
    sendings[1]?.resolve('receipt')
    sendings[2]?.reject(reverted) // not a third time
    expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    const both = Promise.allSettled(['c', 'd'].map((item) => batcher.add(item, never)))
    await turn()
    sendings[3]?.reject(new Error('no gas money'))
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    const next = batcher.add('e', never)
    await turn()
    sendings[4]?.resolve('receipt')
    expect(await next).toBe('receipt')
  })

  test('whatever the order of arrival, every item is sent exactly once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 8 }), async (pauses, maxItems) => {
        const sent: string[] = []
        const send = async (items: readonly string[], { onHanded }: BatchOptions): Promise<string> => {
          expect(items.length).toBeLessThanOrEqual(maxItems)
          sent.push(...items)
          await new Promise(setImmediate)
          onHanded()
          return 'receipt'
        }
        const batcher = new Batcher<string, string>({ windowMs: 0, maxItems, keyOf: (item) => item, send, check: () => {} })
        const added: Promise<string>[] = []
        for (const [i, pause] of pauses.entries()) {
          added.push(batcher.add(String(i), never))
          for (let n = 0; n < pause; n++) await new Promise(setImmediate)
        }
        await Promise.all(added)
        expect(sent.toSorted()).toEqual(pauses.map((_, i) => String(i)).toSorted())
      }),
      { numRuns: 30 }
    )
  })
})
