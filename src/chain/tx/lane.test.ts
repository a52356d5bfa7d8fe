import { describe, expect, test } from 'vitest'
import { Lane } from './lane.ts'

const never = new AbortController().signal

describe('Lane', () => {
  test('one after the other, in the order of asking, whatever fails', async () => {
    const lane = new Lane()
    const order: string[] = []
    const act = (name: string, ms: number) => async (): Promise<string> => {
      order.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, ms))
      order.push(`${name} ends`)
      if (name === 'b') throw new Error('b fails')
      return name
    }
    const all = await Promise.allSettled([lane.run(act('a', 10), never), lane.run(act('b', 1), never), lane.run(act('c', 0), never)])
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })

  test('who leaves before its turn is passed over, and lets nobody overtake', async () => {
    const lane = new Lane()
    const running = Promise.withResolvers<void>()
    let isRunning = false
    const first = lane.run(async () => {
      isRunning = true
      await running.promise
      isRunning = false
    }, never)
    const leaver = new AbortController()
    const left = lane.run(async () => 'never', leaver.signal)
    const third = lane.run(async () => isRunning, never)
    leaver.abort(new Error('left'))
    await expect(left).rejects.toThrow('left')
    running.resolve()
    await first
    expect(await third).toBe(false)
  })
})
