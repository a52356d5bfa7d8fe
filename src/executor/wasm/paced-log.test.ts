import { describe, expect, test } from 'vitest'
import { MAX_LOG_BYTES } from '../output-rules.ts'
import { PacedLog } from './paced-log.ts'

type Told = { readonly stream: 'stdout' | 'stderr'; readonly bytes: Uint8Array }

function bed() {
  const told: Told[] = []
  const floods: number[] = []
  let nowMs = 0
  const log = new PacedLog({ post: (stream, bytes) => told.push({ stream, bytes }), onFlood: () => floods.push(nowMs), now: () => nowMs })
  const text = (stream: Told['stream']): string => Buffer.concat(told.filter((each) => each.stream === stream).map(({ bytes }) => bytes)).toString()
  return {
    log,
    told,
    floods,
    text,
    pass: (ms: number): void => {
      nowMs += ms
    }
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('PacedLog', () => {
  test('tells at once what is seldom', () => {
    const { log, told, pass } = bed()
    for (const word of ['one', 'two', 'three']) {
      log.write('stdout', bytesOf(word))
      expect(told.at(-1)?.bytes).toEqual(bytesOf(word))
      pass(1_000)
    }
  })

  test('a job that writes nothing, without end, says nothing', () => {
    const { log, told, floods } = bed()
    for (let i = 0; i < 10_000; i++) log.write('stdout', new Uint8Array())
    log.flush()
    expect(told).toEqual([])
    expect(floods).toEqual([])
  })

  test('a flood of single bytes comes in few messages, and whole', () => {
    const { log, told, text } = bed()
    for (let i = 0; i < 200_000; i++) log.write(i % 2 === 0 ? 'stdout' : 'stderr', bytesOf(i % 2 === 0 ? 'o' : 'e'))
    log.flush()
    expect(told.length).toBeLessThan(300)
    expect([text('stdout').length, text('stderr').length]).toEqual([100_000, 100_000])
  })

  test('what waits is told with the next word of either stream when there is time again', () => {
    const { log, text, pass } = bed()
    for (let i = 0; i < 1_000; i++) log.write('stdout', bytesOf('o'))
    expect(text('stdout').length).toBeLessThan(1_000)
    pass(1_000)
    log.write('stderr', bytesOf('e'))
    expect(text('stdout').length).toBe(1_000)
  })

  test('beyond what a log may have nothing is kept, and the job is ended', () => {
    const { log, floods, text } = bed()
    for (let i = 0; i <= MAX_LOG_BYTES / 65_536; i++) log.write('stdout', new Uint8Array(65_536).fill(97))
    log.flush()
    expect(floods.length).toBe(1)
    expect(text('stdout').length).toBe(MAX_LOG_BYTES)
  })
})
