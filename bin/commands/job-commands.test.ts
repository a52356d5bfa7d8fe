import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { job, testContext } from '../test-context.ts'
import { download } from './download.ts'
import { jobs } from './jobs.ts'
import { logs } from './logs.ts'
import { retry } from './retry.ts'
import { run } from './run.ts'
import { status } from './status.ts'

const paid = job('paid', {
  exitCode: 0,
  outcome: 'ok',
  folder: '/jobs/1',
  priceWei: '10000000000000000',
  paidWei: '10000000000000000',
  paidTx: '0xaa',
  outputsCid: 'bafy',
  dealId: '0xdd'
})
const cow = [{ stream: 'stdout', text: 'moo\u001b[31m\n' }] as const

describe('lilynode run', () => {
  test('submits what was asked for, in absolute paths and wei', async () => {
    const flags = { input: ['Message=a=b', 'Empty='], file: ['README.md', 'Doc=./a.md', './x=y'], maxPrice: ['0.5'], timeout: ['90s'], expires: ['1500ms'] }
    const { context, heard } = await testContext(['./my-module'], flags, { steps: [job('queued'), paid] })
    await run.run(context)
    expect(heard.calls[0]).toEqual([
      'submit',
      {
        module: resolve('./my-module'),
        inputs: { Message: 'a=b', Empty: '' },
        files: [
          { name: '', path: resolve('README.md') },
          { name: 'Doc', path: resolve('a.md') },
          { name: '', path: resolve('x=y') }
        ],
        maxPriceWei: '500000000000000000',
        timeoutMs: 90_000,
        expiresInS: 2
      }
    ])
    expect(heard.calls.at(-1)).toEqual(['close'])
  })

  test('an input given twice is a slip', async () => {
    const { context, heard } = await testContext(['cowsay'], { input: ['A=1', 'A=2'] })
    await expect(run.run(context)).rejects.toMatchObject({ code: 'BIN_USAGE' })
    expect(heard.calls).toEqual([])
  })

  test('ends with the result, its ids and its price; what the job wrote can’t steer the terminal', async () => {
    const { context, heard } = await testContext(['cowsay'], {}, { steps: [job('queued'), job('running'), paid], logs: cow })
    expect(await run.run(context)).toBe(0)
    for (const part of ['moo', '/jobs/1', 'bafy', '0xdd', '0.01 LILY', 'exit code']) expect(heard.stdout.text).toContain(part)
    expect(heard.stdout.text).not.toContain('\u001b')
    expect(heard.stderr.text).toMatch(/running +850 ms/)
  })

  test('with --json each change is a line and the last one is the result', async () => {
    const { context, heard } = await testContext(['cowsay'], { json: ['true'] }, { steps: [job('queued'), paid], logs: cow })
    await run.run(context)
    expect(heard.lines().map((line) => (line as { type: string; state: string }).type)).toEqual(['job', 'job', 'result'])
    expect(heard.stderr.text).toBe('')
  })

  test('a large result is seen to come in: on a terminal in place, on a pipe not at all', async () => {
    const coming = [1, 2].map((mib) => job('running', { fetched: { bytes: mib * 1024 ** 2, totalBytes: 3 * 1024 ** 2 } }))
    for (const isTTY of [true, false]) {
      const { context, heard } = await testContext(['cowsay'], {}, { steps: [job('queued'), job('running'), ...coming, paid] })
      heard.stderr.isTTY = isTTY
      heard.stderr.columns = 100
      await run.run(context)
      expect(/result: 2(.0)? MiB of 3/.test(heard.stderr.text)).toBe(isTTY)
    }
  })

  test('why nobody takes it is said once', async () => {
    const waiting = job('queued', { waiting: ['0x01: asks 1 LILY, the job pays at most 0.5 LILY\u001b[2J'] })
    const { context, heard } = await testContext(['cowsay'], {}, { steps: [job('queued'), waiting, waiting, paid] })
    await run.run(context)
    expect(heard.stderr.text.split('asks 1 LILY')).toHaveLength(2)
    expect(heard.stderr.text).not.toContain('\u001b')
  })

  test('--output copies the result there and says so', async () => {
    const { context, heard } = await testContext(['cowsay'], { output: ['out'] }, { steps: [paid] })
    await run.run(context)
    expect(heard.calls).toContainEqual(['download', paid.jobId, resolve('out')])
    expect(heard.stdout.text).toContain('/copied/here')
  })

  test('--detach prints the id and leaves', async () => {
    const { context, heard } = await testContext(['cowsay'], { detach: ['true'] }, { steps: [job('queued')] })
    expect(await run.run(context)).toBe(0)
    expect(heard.stdout.text.trim()).toBe(paid.jobId)
  })

  test.each([
    [job('paid', { exitCode: 2, outcome: 'exit code 2', folder: '/jobs/1' }), 1],
    [job('failed', { failure: { code: 'MARKET_NO_MATCH', reason: 'nobody', logTail: '' } }), 6],
    [job('failed', { failure: { code: 'OUT_OF_MEMORY', reason: 'the job needs more', logTail: 'last words\u0007' } }), 1],
    [job('failed', { failure: { code: 'CHAIN_INSUFFICIENT_FUNDS', reason: '1 LILY is missing', logTail: '' } }), 5],
    [job('cancelled'), 1]
  ])('the exit status tells how it ended (%#)', async (last, expected) => {
    const { context, heard } = await testContext(['cowsay'], {}, { steps: [job('queued'), last] })
    expect(await run.run(context)).toBe(expected)
    if (last.failure) expect(heard.stdout.text).toContain(`${last.failure.code}: ${last.failure.reason}`)
    expect(heard.stdout.text).not.toContain('\u0007')
  })
})

describe('the other job commands', () => {
  test('jobs lists them, and says what to do when there are none', async () => {
    const some = await testContext([], {}, { list: [paid, job('failed', { failure: { code: 'MARKET_NO_MATCH', reason: '', logTail: '' } })] })
    await jobs.run(some.context)
    expect(some.heard.stdout.text).toMatch(/id +module +state[\s\S]*0x3f3f3f3f3f +cowsay:0.0.4 +paid[\s\S]*MARKET_NO_MATCH/)
    const none = await testContext([], {})
    await jobs.run(none.context)
    expect([none.heard.stdout.text, none.heard.stderr.text]).toEqual(['', expect.stringContaining('lilynode run')])
  })

  test('status shows the steps with times, and why a job waits', async () => {
    const done = await testContext(['0x3f'], {}, { steps: [paid] })
    await status.run(done.context)
    expect(done.heard.stdout.text).toMatch(/paid +850 +\+850/)
    const waiting = await testContext(['0x3f'], {}, { steps: [job('queued')], why: ['0xabc: MARKET_PRICE_ABOVE_MAX'] })
    await status.run(waiting.context)
    expect(waiting.heard.stdout.text).toContain('0xabc: MARKET_PRICE_ABOVE_MAX')
  })

  test('logs of a job that wrote nothing says so, aside', async () => {
    const { context, heard } = await testContext(['0x3f'], {}, { steps: [job('queued')], logs: [] })
    expect(await logs.run(context)).toBe(0)
    expect([heard.stdout.text, heard.stderr.text]).toEqual(['', 'nothing is written: the job is queued\n'])
  })

  test('logs gives the job’s own stdout, as it is', async () => {
    const { context, heard } = await testContext(['0x3f'], { follow: ['true'] }, { logs: [{ stream: 'stdout', text: 'no newline' }] })
    await logs.run(context)
    expect([heard.stdout.text, heard.calls[0]]).toEqual(['no newline', ['logs', '0x3f', true]])
  })

  test('download prints the path and nothing else', async () => {
    const { context, heard } = await testContext(['0x3f', 'there'], {})
    await download.run(context)
    expect([heard.stdout.text, heard.calls[0]]).toEqual(['/copied/here\n', ['download', '0x3f', resolve('there')]])
  })

  test('retry waits as run does', async () => {
    const { context } = await testContext(['0x3f'], {}, { steps: [job('queued'), paid] })
    expect(await retry.run(context)).toBe(0)
  })
})
