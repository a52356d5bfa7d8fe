import { expect, test } from 'vitest'
import { RunTurns } from './run-turns.ts'

const signal = new AbortController().signal

/** Runs that end when the test says so. */
function bench() {
  const turns = new RunTurns()
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const begin = (name: string, timeoutS: number, stop = signal): Promise<string> =>
    turns.take(
      {
        timeoutS,
        run: () => {
          begun.push(name)
          return new Promise((resolve) => ends.set(name, () => resolve(name)))
        }
      },
      stop
    )
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { begin, begun, end }
}

test('two run at a time, in the order of their coming', async () => {
  const { begin, begun, end } = bench()
  const all = Promise.all(['a', 'b', 'c', 'd'].map((name) => begin(name, 60)))
  await end('')
  expect(begun).toEqual(['a', 'b'])
  await end('b')
  expect(begun).toEqual(['a', 'b', 'c'])
  for (const name of ['a', 'c', 'd']) await end(name)
  expect(await all).toEqual(['a', 'b', 'c', 'd'])
})

test('jobs of a week wait for one another, and keep no short one waiting', async () => {
  const { begin, begun, end } = bench()
  for (const name of ['week', 'week 2', 'week 3']) void begin(name, 604_800)
  void begin('short', 60)
  await end('')
  expect(begun).toEqual(['week', 'short'])
  await end('short')
  expect(begun).toEqual(['week', 'short'])
  await end('week')
  expect(begun).toEqual(['week', 'short', 'week 2'])
})

test('a run that fails, and one that nobody waits for any more, give up their places', async () => {
  const { begin, begun, end } = bench()
  const stop = new AbortController()
  for (const name of ['a', 'b']) void begin(name, 60)
  const left = begin('left', 60, stop.signal)
  const last = begin('last', 60)
  stop.abort(new Error('stopped'))
  await expect(left).rejects.toThrow('stopped')
  const turns = new RunTurns()
  await expect(turns.take({ timeoutS: 1, run: () => Promise.reject(new Error('no disk')) }, signal)).rejects.toThrow('no disk')
  expect(await turns.take({ timeoutS: 1, run: async () => 'again' }, signal)).toBe('again')
  await end('a')
  await end('last')
  expect(await last).toBe('last')
  expect(begun).toEqual(['a', 'b', 'last'])
})
