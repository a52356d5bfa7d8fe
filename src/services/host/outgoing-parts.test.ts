import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BackendPart } from '../backend/backend.ts'
import { MAX_PARTS } from '../protocol/answer-channel.ts'
import { OutgoingParts } from './outgoing-parts.ts'

const part = (data: string): BackendPart => ({ data, inputTokens: 0, outputTokens: 0 })

test('every part arrives once and in order, however slow the line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ wait: fc.boolean(), chars: fc.nat(100_000) }), { maxLength: 150 }), fc.boolean(), async (steps, isSlow) => {
      const sent: BackendPart[][] = []
      const out = new OutgoingParts(async (parts) => {
        if (isSlow) await sleep(0)
        sent.push(parts)
      })
      for (const [index, { wait, chars }] of steps.entries()) {
        await out.add(part(`${index}:${'x'.repeat(chars)}`))
        if (wait) await sleep(0)
      }
      await out.flush()
      expect(sent.flat().map(({ data }) => Number.parseInt(data, 10))).toEqual(steps.map((_, index) => index))
      expect(Math.max(0, ...sent.map(({ length }) => length))).toBeLessThanOrEqual(MAX_PARTS)
    }),
    { numRuns: 40 }
  )
})

test('a line that is stuck stops the reading after one batch', async () => {
  const stuck = Promise.withResolvers<void>()
  const out = new OutgoingParts(() => stuck.promise)
  let added = 0
  const adding = (async () => {
    for (; added < 1000; added++) await out.add(part('x'))
  })()
  await sleep(20)
  expect(added).toBe(MAX_PARTS + 1)
  stuck.resolve()
  await adding
})

test('a line that broke is told to who goes on', async () => {
  const out = new OutgoingParts(() => Promise.reject(new Error('broke')))
  await out.add(part('a'))
  await sleep(0)
  await expect(out.add(part('b'))).rejects.toThrow('broke')
  await expect(out.flush()).rejects.toThrow('broke')
})
