import { expect, test } from 'vitest'
import { abortable } from './abortable.ts'

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

test('the promise, unless the signal comes first', async () => {
  const stop = new AbortController()
  expect(await abortable(Promise.resolve(7), stop.signal)).toBe(7)
  await expect(abortable(Promise.reject(new Error('of its own')), stop.signal)).rejects.toThrow('of its own')
  const waiting = abortable(new Promise(() => {}), stop.signal)
  stop.abort(new Error('over'))
  await expect(waiting).rejects.toThrow('over')
})

test.each(['before', 'after'])('what fails because the signal came %s is nobody’s unheard failure: that would end the process', async (when) => {
  const unheard: unknown[] = []
  const hear = (reason: unknown): void => void unheard.push(reason)
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', hear)
  try {
    const stop = new AbortController()
    const work = async (): Promise<never> => {
      await settled()
      throw stop.signal.reason
    }
    if (when === 'before') stop.abort(new Error('over'))
    const waiting = abortable(work(), stop.signal)
    stop.abort(new Error('over'))
    await expect(waiting).rejects.toThrow('over')
    await settled()
    await settled()
    expect(unheard).toEqual([])
  } finally {
    process.off('unhandledRejection', hear)
    for (const other of others) process.on('unhandledRejection', other)
  }
})
