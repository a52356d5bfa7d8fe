import { describe, expect, test } from 'vitest'
import type { LoggerInit } from './logger.ts'
import { createLogger } from './logger.ts'

const lines = (init: Pick<LoggerInit, 'verbose' | 'json'>): string[] => {
  const written: string[] = []
  const logger = createLogger({ ...init, write: (line) => written.push(line) }).child('p2p:gossip')
  logger.debug({ n: 1 }, 'detail')
  logger.warn({ peer: '12D3\u001b[31m\nforged', bytes: 7 }, 'dropped')
  return written
}

describe('logger', () => {
  test('warnings only, in one line of text that a peer can’t forge', () => {
    expect(lines({ verbose: false, json: false })).toEqual([
      expect.stringMatching(/^\d\d:\d\d:\d\d\.\d{3} {2}WARN {3}p2p:gossip {2}dropped {2}peer=12D3 forged {2}bytes=7\n$/)
    ])
  })

  test('with verbose everything', () => expect(lines({ verbose: true, json: false })).toHaveLength(2))

  test('as JSON for machines', () => {
    expect(JSON.parse(lines({ verbose: false, json: true })[0] ?? '')).toMatchObject({ level: 'warn', scope: 'p2p:gossip', msg: 'dropped', bytes: 7 })
  })
})
