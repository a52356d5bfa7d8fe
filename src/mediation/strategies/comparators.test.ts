import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareFiles } from './compare-files.ts'
import { runOf, SEED, strategyOf, voteOf } from './test-runs.ts'

const verdictOf = async (strategy: ReturnType<typeof strategyOf>, theirs: ReturnType<typeof runOf>, mine: ReturnType<typeof runOf>): Promise<string> =>
  (await strategy.judge(theirs, [mine], SEED)).verdict

/** How PNG, JPEG, NumPy arrays and JSON begin. */
const MAGICS = [[], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0xff, 0xd8, 0xff, 0xe0], [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0], [0x7b, 0x22]]

const content = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.string(), { minKeys: 1, maxKeys: 4 })

describe.each(['exact', 'canonical', 'numeric-tolerance', 'image', 'text'])('%s', (id) => {
  const strategy = strategyOf(id)

  test('a run matches itself, whatever is in it', () =>
    fc.assert(
      fc.asyncProperty(content, async (files) => {
        expect(await verdictOf(strategy, runOf(files), runOf(files))).toBe('match')
      })
    ))

  test('a file more, a file less, another outcome never match', () =>
    fc.assert(
      fc.asyncProperty(content, async (files) => {
        const more = { ...files, 'z.hidden': 'free space' }
        for (const [a, b] of [
          [runOf(more), runOf(files)],
          [runOf(files), runOf(more)],
          [runOf(files, { class: 'exit', exitCode: 1 }), runOf(files)]
        ] as const)
          expect(await verdictOf(strategy, a, b)).toBe(id === 'text' ? 'unsure' : 'mismatch')
      })
    ))

  test('says what it costs and may take', () => {
    expect(strategy.rounds).toEqual([1])
    expect(strategy.slashes).toBe({ exact: 'collateral', text: 'nothing' }[id] ?? 'price')
    expect(strategy.needs).toBe(id === 'exact' ? 'digest' : 'outputs')
  })
})

test('none: nothing is run, nobody is accused', async () => {
  const none = strategyOf('none')
  expect(none).toMatchObject({ rounds: [], slashes: 'nothing', needs: 'nothing' })
  expect(none.share({ streak: 0, collateralBps: 0 }, { missRate: 0, falseRate: 0 })).toBe(0)
  expect((await none.judge(voteOf('a'), [voteOf('b')], SEED)).verdict).toBe('unsure')
})

test('bytes that break a reader are another result, not one without a verdict', async () => {
  const breaking = (): never => {
    throw new RangeError('offset is out of bounds')
  }
  expect(await compareFiles(runOf({ f: 'a' }), runOf({ f: 'b' }), breaking)).toMatchObject({
    verdict: 'mismatch',
    findings: [expect.stringContaining('offset is out of bounds')]
  })
})

test.each(['canonical', 'numeric-tolerance', 'image', 'text'])('%s: whatever bytes a provider delivers, there is a verdict', (id) =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...MAGICS), fc.uint8Array({ maxLength: 50 }), async (bytes, magic, mine) => {
      const theirs = runOf({ f: Uint8Array.from([...magic, ...bytes]) })
      expect(['match', 'mismatch', 'unsure']).toContain(await verdictOf(strategyOf(id), theirs, runOf({ f: mine })))
    })
  )
)

describe('exact', () => {
  test('one bit is another result', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1 }), fc.nat(), async (bytes, at) => {
        const flipped = bytes.with(at % bytes.length, (bytes[at % bytes.length] ?? 0) ^ 1)
        expect(await verdictOf(strategyOf('exact'), runOf({ f: bytes }), runOf({ f: flipped }))).toBe('mismatch')
      })
    ))
})

describe('canonical', () => {
  const strategy = strategyOf('canonical')
  const same = async (a: string | Uint8Array, b: string | Uint8Array): Promise<boolean> =>
    (await verdictOf(strategy, runOf({ f: a }), runOf({ f: b }))) === 'match'

  test('order of keys, spaces and stripped keys do not count', async () => {
    expect(await same('{"b":1,"a":[2,3],"time":"10:00"}', '{ "a": [2, 3], "b": 1.0 }')).toBe(true)
    expect(await same('{"a":0.1234567}', '{"a":0.12345671}')).toBe(true)
  })
  test('order of items, another value, another key do', async () => {
    expect(await same('[1,2]', '[2,1]')).toBe(false)
    expect(await same('{"a":1}', '{"a":1.001}')).toBe(false)
    expect(await same('{"a":1}', '{"a":1,"smuggled":1}')).toBe(false)
    expect(await same('[["a",1]]', '{"a":1}')).toBe(false)
    expect(await same('1e999', 'null')).toBe(false)
    expect(await same('{"__proto__":{"a":1}}', '{}')).toBe(false)
  })
  test('keys in any order are one', () =>
    fc.assert(
      fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async (value) => {
        const reversed = (item: unknown): unknown =>
          Array.isArray(item)
            ? item.map(reversed)
            : typeof item === 'object' && item !== null
              ? Object.fromEntries(
                  Object.entries(item)
                    .reverse()
                    .map(([key, inner]) => [key, reversed(inner)])
                )
              : item
        expect(await same(JSON.stringify(value), JSON.stringify(reversed(value), null, 2))).toBe(true)
      })
    ))
  test('a text of brackets is no data, and does not break it', async () => {
    const bomb = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(await same(bomb, `${bomb} `)).toBe(false)
  })
})

describe('numeric-tolerance', () => {
  const strategy = strategyOf('numeric-tolerance', { atol: '0', rtol: '0.01', exceed: '0.1' })
  const judge = (a: string, b: string) => verdictOf(strategy, runOf({ f: a }), runOf({ f: b }))

  test('numbers within the tolerance match, words between them must be the same', async () => {
    expect(await judge('loss 1.005, step 3', 'loss 1.000, step 3')).toBe('match')
    expect(await judge('loss 1.5, step 3', 'loss 1.0, step 3')).toBe('mismatch')
    expect(await judge('loss 1.000', 'gain 1.000')).toBe('mismatch')
    expect(await judge('1 2 3', '1 2')).toBe('mismatch')
    expect(await judge('x nan', 'x 1')).toBe('mismatch')
  })

  test('within r it matches, beyond it never does: for any number', () =>
    fc.assert(
      fc.asyncProperty(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), fc.double({ min: -0.3, max: 0.3, noNaN: true }), async (value, error) => {
        fc.pre(Math.abs(Math.abs(error) - 0.01) > 1e-9)
        expect(await judge(String(value * (1 + error)), String(value))).toBe(Math.abs(error) < 0.01 ? 'match' : 'mismatch')
      })
    ))

  test('what is a little too high everywhere is seen, though each number is within', async () => {
    const numbers = Array.from({ length: 200 }, (_, i) => i + 1)
    const shifted = numbers.map((n) => n * 1.004).join('\n')
    const noisy = numbers.map((n, i) => n * (i % 2 === 0 ? 1.004 : 0.996)).join('\n')
    const found = await strategy.judge(runOf({ f: shifted }), [runOf({ f: numbers.join('\n') })], SEED)
    expect(found).toMatchObject({ verdict: 'mismatch', findings: [expect.stringContaining('200 numbers lie above and 0 below')] })
    expect(await judge(noisy, numbers.join('\n'))).toBe('match')
  })

  test('NumPy arrays by their items; another shape is another result', async () => {
    const npy = (values: readonly number[], shape: string): Uint8Array => {
      const header = `{'descr': '<f4', 'fortran_order': False, 'shape': ${shape}, }`.padEnd(117)
      const bytes = Buffer.alloc(128 + values.length * 4)
      bytes.write(`\u0093NUMPY\u0001\u0000`, 'latin1')
      bytes.writeUInt16LE(118, 8)
      bytes.write(`${header}\n`, 10, 'latin1')
      for (const [i, value] of values.entries()) bytes.writeFloatLE(value, 128 + i * 4)
      return bytes
    }
    const right = runOf({ f: npy([1, 2, 3], '(3,)') })
    expect(await verdictOf(strategy, runOf({ f: npy([1.001, 2.001, 2.999], '(3,)') }), right)).toBe('match')
    expect(await verdictOf(strategy, runOf({ f: npy([1.001, 2.5, 3.5], '(3,)') }), right)).toBe('mismatch')
    expect(await verdictOf(strategy, runOf({ f: npy([1, 2, 3], '(1, 3)') }), right)).toBe('mismatch')
    expect(await verdictOf(strategy, runOf({ f: npy([1, 2, 3], '(3,)').subarray(0, 20) }), right)).toBe('mismatch')
  })
})

describe('text', () => {
  test('alike or not, nobody is convicted', () =>
    fc.assert(
      fc.asyncProperty(fc.lorem(), fc.lorem(), async (a, b) => {
        expect(await verdictOf(strategyOf('text'), voteOf(a), voteOf(b))).not.toBe('mismatch')
      })
    ))
  test('a word changed is alike, another text is not', async () => {
    const text = 'the quick brown fox jumps over the lazy dog while the old cat sleeps on the warm stone near the pond'
    expect(await strategyOf('text').judge(voteOf(text.replace('lazy', 'sleepy')), [voteOf(text)], SEED)).toMatchObject({ verdict: 'match' })
    expect(await strategyOf('text').judge(voteOf('something else entirely, about taxes and rain'), [voteOf(text)], SEED)).toMatchObject({
      verdict: 'unsure',
      score: 0
    })
  })
})
