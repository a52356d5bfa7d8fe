import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JobSpec } from '../../src/core/job-spec.ts'
import type { Executor } from '../../src/executor/index.ts'
import type { Prepared } from './job-runner.ts'
import { INPUT, JobRunner } from './job-runner.ts'

/**
 * The programs that an engine brings:
 * - echo: `/inputs/in.txt` to `/outputs/a/out.txt`; its argument to stdout, `warned` to stderr
 * - exit-7: leaves with 7
 * - spin: says `on` and runs for ever
 * - two-files: `/outputs/one` and `/outputs/two`, of 100 bytes each
 * - flood: writes to stdout for ever
 * - write-inputs: tries to change `/inputs/in.txt`, leaves with 0 if it could not
 */
export const PROGRAMS = ['echo', 'exit-7', 'spin', 'two-files', 'flood', 'write-inputs'] as const
export type Program = (typeof PROGRAMS)[number]

export interface ExecutorBed {
  create(): Executor
  /** A job of that program with `/inputs/in.txt`, generous limits and the argument `hello`. */
  prepare(program: Program): Promise<Prepared>
  /** The engine hands the log on by lines: what spins says a whole one. */
  readonly byLines?: boolean
}

/** What every engine does alike. */
export function testExecutor(name: string, bed: ExecutorBed): void {
  describe(`executor: ${name}`, () => {
    let runner: JobRunner
    beforeAll(async () => {
      runner = await JobRunner.open(bed.create())
    })
    afterAll(() => runner.close())

    const on = bed.byLines ? 'on\n' : 'on'
    const ok = { kind: 'completed', outcome: { class: 'ok' } }
    const limited = async (program: Program, outputs: JobSpec['outputs'][number]) => {
      const { spec, moduleFile } = await bed.prepare(program)
      return runner.run({ spec: { ...spec, outputs: [outputs] }, moduleFile })
    }

    test('reads inputs, writes declared outputs, keeps both streams', async () => {
      const ran = await runner.run(await bed.prepare('echo'))
      expect(ran.outcome).toMatchObject(ok)
      expect(await ran.read('outputs/a/out.txt')).toBe(INPUT)
      expect(await ran.read('stdout')).toBe('hello')
      expect(await ran.read('stderr')).toBe('warned')
      expect(ran.outcome.logTail).toContain('hello')
    })

    test('leaves out what was not declared', async () => {
      const ran = await limited('two-files', { path: '/outputs/two', maxBytes: 1000, maxFiles: 1 })
      expect(ran.outcome).toMatchObject(ok)
      expect(ran.has('outputs/two')).toBe(true)
      expect(ran.has('outputs/one')).toBe(false)
    })

    test('gives the exit code as part of the outcome', async () => {
      expect((await runner.run(await bed.prepare('exit-7'))).outcome).toMatchObject({ kind: 'completed', outcome: { class: 'exit', exitCode: 7 } })
    })

    test('tells the start and the log while the job runs; an abort ends it', async () => {
      const stop = new AbortController()
      const told: string[] = []
      const ran = await runner.run(await bed.prepare('spin'), {
        signal: stop.signal,
        onStarted: () => told.push('started'),
        onLog: (stream, chunk) => {
          told.push(`${stream}: ${Buffer.from(chunk).toString()}`)
          stop.abort()
        }
      })
      expect(ran.outcome.kind).toBe('cancelled')
      expect(told).toEqual(['started', `stdout: ${on}`])
      expect(await ran.read('stdout')).toBe(on)
    })

    test('an abort before the start runs nothing', async () => {
      const told: string[] = []
      const ran = await runner.run(await bed.prepare('spin'), { signal: AbortSignal.abort(), onStarted: () => told.push('started') })
      expect(ran.outcome.kind).toBe('cancelled')
      expect(told).toEqual([])
    })

    test('ends what takes longer than its time', async () => {
      const { spec, moduleFile } = await bed.prepare('spin')
      const { outcome } = await runner.run({ spec: { ...spec, timeoutMs: 300 }, moduleFile })
      expect(outcome).toMatchObject({ kind: 'timed-out', timeoutMs: 300 })
      expect(outcome.usage.wallMs).toBeGreaterThanOrEqual(299)
      expect(outcome.usage.wallMs).toBeLessThan(5_000)
    })

    test('bounds the bytes and the number of outputs, and delivers none of them', async () => {
      const bytes = await limited('two-files', { path: '/outputs', maxBytes: 199, maxFiles: 2 })
      expect(bytes.outcome).toMatchObject({ kind: 'completed', outcome: { class: 'limit', limit: 'output-bytes' } })
      expect(bytes.has('outputs/one')).toBe(false)
      const files = await limited('two-files', { path: '/outputs', maxBytes: 200, maxFiles: 1 })
      expect(files.outcome).toMatchObject({ kind: 'completed', outcome: { class: 'limit', limit: 'output-files' } })
      expect((await limited('two-files', { path: '/outputs', maxBytes: 200, maxFiles: 2 })).outcome).toMatchObject(ok)
    })

    test('ends a flood of the log', async () => {
      const ran = await runner.run(await bed.prepare('flood'))
      expect(ran.outcome).toMatchObject({ kind: 'completed', outcome: { class: 'limit', limit: 'stdout-bytes' } })
      expect((await ran.read('stdout')).length).toBeLessThanOrEqual(16 * 1024 * 1024)
      expect(Buffer.byteLength(ran.outcome.logTail)).toBeLessThan(8 * 1024)
    })

    test('inputs stay as they are', async () => {
      expect((await runner.run(await bed.prepare('write-inputs'))).outcome).toMatchObject(ok)
      expect(await readFile(join(runner.root, 'in.txt'), 'utf8')).toBe(INPUT)
    })

    test('many jobs at once stay apart', async () => {
      const { spec, moduleFile } = await bed.prepare('echo')
      const words = ['a', 'b', 'c', 'd']
      const all = await Promise.all(words.map((word) => runner.run({ spec: { ...spec, args: [word] }, moduleFile })))
      expect(await Promise.all(all.map((ran) => ran.read('stdout')))).toEqual(words)
    })
  })
}
