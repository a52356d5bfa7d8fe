import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deleteOf, putOf } from '../../src/store/changes.ts'
import type { Repository, Store, Table } from '../../src/store/repository.ts'

const never = new AbortController().signal
const text = new TextEncoder()

/** Text rows; `bad…` is what a table must refuse to decode. */
const jobs: Table<string, string> = {
  bucket: 'node/client-job',
  key: (id) => id,
  encode: (value) => text.encode(value),
  decode: (bytes) => {
    const value = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (value.startsWith('bad')) throw new TypeError('not a job')
    return value
  }
}
/** A bucket whose name sorts next to the other's, to see that neither reaches into the other. */
const deals: Table<string, string> = { ...jobs, bucket: 'node/provider-job' }

const all = async <T>(values: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}

/** What every Store promises, whatever lies underneath. `create` gives one on an empty database, each time. */
export function testStore(name: string, create: () => Promise<Store>): void {
  describe(`store: ${name}`, () => {
    let store: Store
    let rows: Repository<string, string>

    beforeEach(async () => {
      store = await create()
      await store.start(never)
      rows = store.open(jobs)
    })
    afterEach(() => store.stop())

    test('gives back what was put, the newest of it, and nothing once it is deleted', async () => {
      expect(await rows.get('a')).toBeUndefined()
      await rows.put('a', 'one')
      await rows.put('a', 'two')
      expect(await rows.get('a')).toBe('two')
      await rows.delete('a')
      await rows.delete('a')
      expect(await rows.get('a')).toBeUndefined()
    })

    test('keeps the rows of one bucket out of another', async () => {
      await rows.put('a', 'job')
      await store.open(deals).put('a', 'deal')
      expect(await all(rows.values())).toEqual(['job'])
      expect(await store.open(deals).get('a')).toBe('deal')
    })

    test('reads rows in the order of their keys, from one on, backwards, and no more than asked', async () => {
      for (const key of ['c', 'a', 'b', 'aa', 'é', '😀', '\uFF5E']) await rows.put(key, key)
      expect(await all(rows.values())).toEqual(['a', 'aa', 'b', 'c', 'é', '\uFF5E', '😀'])
      expect(await all(rows.values({ from: 'b', limit: 2 }))).toEqual(['b', 'c'])
      expect(await all(rows.values({ from: 'b', reverse: true }))).toEqual(['b', 'aa', 'a'])
      expect(await all(rows.values({ reverse: true, limit: 1 }))).toEqual(['😀'])
      expect(await all(rows.values({ limit: 0 }))).toEqual([])
    })

    test('a reader sees the rows as they were when it began', async () => {
      for (const key of ['a', 'b', 'c']) await rows.put(key, key)
      const seen: string[] = []
      for await (const value of rows.values()) {
        seen.push(value)
        await rows.delete('b')
        await rows.put('d', 'd')
      }
      expect(seen).toEqual(['a', 'b', 'c'])
    })

    test('writes changes of several buckets at once', async () => {
      await rows.put('old', 'old')
      await store.write([putOf(jobs, 'new', 'job'), putOf(deals, 'new', 'deal'), deleteOf(jobs, 'old')])
      expect([await rows.get('old'), await rows.get('new'), await store.open(deals).get('new')]).toEqual([undefined, 'job', 'deal'])
    })

    test('the bytes of a change are its own: what the caller does to them later is not stored', async () => {
      const bytes = text.encode('kept')
      await store.write([{ type: 'put', bucket: jobs.bucket, key: 'a', value: bytes }])
      bytes.fill(0)
      expect(await rows.get('a')).toBe('kept')
    })

    test('a corrupt row names itself when asked for, and does not hide the others', async () => {
      await store.write([putOf(jobs, 'a', 'good'), putOf(jobs, 'b', 'bad row'), putOf(jobs, 'c', 'good too')])
      await expect(rows.get('b')).rejects.toMatchObject({ code: 'STORE_ROW_CORRUPT', info: { bucket: 'node/client-job', key: 'b' } })
      expect(await all(rows.values())).toEqual(['good', 'good too'])
    })

    test('refuses a row that is too large and writes nothing of the rest', async () => {
      const large = 'x'.repeat(8 * 1024 * 1024 + 1)
      expect(() => putOf(jobs, 'a', large)).toThrow(expect.objectContaining({ code: 'STORE_ROW_TOO_LARGE' }))
      await expect(rows.put('a', large)).rejects.toMatchObject({ code: 'STORE_ROW_TOO_LARGE' })
      expect(await rows.get('a')).toBeUndefined()
    })

    test.each(['', 'a\u0000b', '\uD800', 'x'.repeat(1025)])('a key that could be mistaken is our bug (%#)', async (key) => {
      await expect(rows.put(key, 'v')).rejects.toThrow(/invariant/)
      await expect(store.write([putOf(jobs, 'first', 'v'), putOf(jobs, key, 'v')])).rejects.toThrow(/invariant/)
      expect(await rows.get('first')).toBeUndefined()
    })

    test('a bucket that is not in the registry is our bug', () => {
      expect(() => store.open({ ...jobs, bucket: 'node/unknown' })).toThrow(/buckets\.ts/)
    })

    test('rows outlive a stop; a stopped store says so, and stops twice', async () => {
      await rows.put('a', 'kept')
      await store.stop()
      await store.stop()
      await expect(rows.get('a')).rejects.toMatchObject({ code: 'STORE_CLOSED' })
      await expect(store.write([putOf(jobs, 'a', 'v')])).rejects.toMatchObject({ code: 'STORE_CLOSED' })
      await expect(all(rows.values())).rejects.toMatchObject({ code: 'STORE_CLOSED' })
      await store.start(never)
      expect(await rows.get('a')).toBe('kept')
    })

    test('a start that is called off leaves nothing open', async () => {
      await store.stop()
      await expect(store.start(AbortSignal.abort(new Error('called off')))).rejects.toThrow('called off')
      await store.start(never)
    })

    test('behaves like a sorted map under any sequence of puts and deletes', async () => {
      const key = fc.string({ minLength: 1, maxLength: 4, unit: 'grapheme' }).filter((k) => k.isWellFormed() && !k.includes('\u0000'))
      const step = fc.record({
        key,
        value: fc.option(
          fc.string({ maxLength: 4 }).map((v) => `v${v}`),
          { nil: undefined }
        )
      })
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
          await store.write((await keysOf(store)).map((id) => deleteOf(pairs, id)))
          const model = new Map<string, string>()
          for (const { key: k, value } of steps) {
            if (value === undefined) model.delete(k)
            else model.set(k, value)
            await store.write([value === undefined ? deleteOf(pairs, k) : putOf(pairs, k, [k, value])])
          }
          const sorted = [...model].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
          expect(await all(store.open(pairs).values())).toEqual(sorted)
        }),
        { numRuns: 20 } // each step is an fsync of the real one
      )
    })
  })
}

const pairs: Table<string, [string, string]> = {
  bucket: 'market/lease',
  key: (id) => id,
  encode: (pair) => text.encode(JSON.stringify(pair)),
  decode: (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as [string, string] // what encode wrote, in this test
}

const keysOf = async (store: Store): Promise<string[]> => (await all(store.open(pairs).values())).map(([key]) => key)
