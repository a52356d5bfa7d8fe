import { describe, expect, test } from 'vitest'
import { Output } from './output.ts'
import { Sink } from './test-context.ts'

const speak = (given: { readonly json?: boolean; readonly quiet?: boolean; readonly tty?: boolean; readonly color?: boolean } = {}) => {
  const [stdout, stderr] = [new Sink(), new Sink()]
  stderr.isTTY = given.tty ?? false
  const out = new Output({ stdout, stderr, json: given.json ?? false, quiet: given.quiet ?? false, color: given.color ?? false })
  out.status('working')
  out.status('working')
  out.note('by the way')
  out.print('result')
  out.emit({ wei: 10n ** 18n })
  out.status('more')
  out.endStatus()
  return { stdout: stdout.text, stderr: stderr.text, out }
}

describe('output', () => {
  test('on a pipe: the result on stdout, each new status as a line of stderr', () => {
    expect(speak()).toMatchObject({ stdout: 'result\n', stderr: 'working\nby the way\nmore\n' })
  })

  test('with --json: lines of JSON and nothing else, amounts whole', () => {
    expect(speak({ json: true })).toMatchObject({ stdout: '{"wei":"1000000000000000000"}\n', stderr: '' })
  })

  test('with --quiet: the result alone', () => expect(speak({ quiet: true })).toMatchObject({ stdout: 'result\n', stderr: '' }))

  test('on a terminal: one line, rewritten, and gone before anything that stays', () => {
    const erase = '\r\u001b[2K'
    expect(speak({ tty: true }).stderr).toBe(`${erase}working${erase}by the way\n${erase}more${erase}`)
  })

  test('a status never wraps: it could not be erased', () => {
    const stderr = new Sink()
    stderr.isTTY = true
    new Output({ stdout: new Sink(), stderr, json: false, quiet: false, color: false }).status('x'.repeat(500))
    expect(stderr.text.replace('\r\u001b[2K', '')).toHaveLength(59)
  })

  test('colours only where they are wanted', () => {
    expect(speak().out.style('red', 'text')).toBe('text')
    expect(speak({ color: true }).out.style('red', 'text')).toBe('\u001b[31mtext\u001b[39m')
  })
})
