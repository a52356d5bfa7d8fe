import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EventBuffer } from './event-buffer.ts'

const QUIET_MS = 20

async function readAll(buffer: EventBuffer): Promise<string[]> {
  const taken: string[] = []
  for (;;) {
    const text = await buffer.take(1000)
    if (text === undefined) return taken
    taken.push(text)
  }
}

test('whatever comes, in whatever pieces and pauses, is handed on whole and in order', async () => {
  const piece = fc.record({ text: fc.string({ minLength: 1, maxLength: 40 }), waits: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      async function* events(): AsyncGenerator<string> {
        for (const { text, waits } of pieces) {
          if (waits) await pause(1)
          yield text
        }
      }
      expect((await readAll(new EventBuffer(events()))).join('')).toBe(pieces.map(({ text }) => text).join(''))
    }),
    { numRuns: 50 }
  )
})

test('what came together goes out together', async () => {
  async function* burst(): AsyncGenerator<string> {
    for (let i = 0; i < 100; i++) yield `${i} `
  }
  expect((await readAll(new EventBuffer(burst()))).length).toBeLessThan(4)
})

test('a source that says nothing for a while is quiet, and is awaited still', async () => {
  let speak = (): void => {}
  async function* late(): AsyncGenerator<string> {
    await new Promise<void>((resolve) => (speak = resolve))
    yield 'at last'
  }
  const buffer = new EventBuffer(late())
  expect(await buffer.take(QUIET_MS)).toBe('quiet')
  expect(await buffer.take(QUIET_MS)).toBe('quiet')
  speak()
  expect(await buffer.take(1000)).toBe('at last')
  expect(await buffer.take(1000)).toBeUndefined()
})

test('a failure comes after all that came before it', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield 'a'
    throw new Error('broken')
  }
  const buffer = new EventBuffer(broken())
  expect(await buffer.take(1000)).toBe('a')
  await expect(buffer.take(1000)).rejects.toThrow('broken')
})

test('a reader that takes nothing stops the source; one that leaves ends it', async () => {
  let made = 0
  let ended = false
  async function* endless(): AsyncGenerator<string> {
    try {
      for (;;) {
        made++
        yield 'x'.repeat(1024)
      }
    } finally {
      ended = true
    }
  }
  const buffer = new EventBuffer(endless())
  await pause(30)
  expect(made).toBeLessThan(20)
  await buffer.take(1000)
  await pause(10)
  expect(made).toBeLessThan(40)
  await buffer.leave()
  await expect.poll(() => ended).toBe(true)
})
