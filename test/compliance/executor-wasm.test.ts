import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JobSpec } from '../../src/core/job-spec.ts'
import type { DETERMINISTIC_LIMITS } from '../../src/core/result.ts'
import { testExecutor } from './executor.ts'
import { INPUT, JobRunner } from './job-runner.ts'
import { removeModules, wasmBed, wasmJob } from './wasm-bed.ts'
import { ENTROPY } from './wasm-entropy.ts'
import type { WatProgram } from './wat.ts'
import { assemble, assembleText, FD } from './wat.ts'

testExecutor('wasm', wasmBed)
afterAll(removeModules)

const MIB = 1024 * 1024
type Limit = (typeof DETERMINISTIC_LIMITS)[number]
/** WASI's numbers for what a call answers. */
const ERRNO = { notcapable: 76, rofs: 69, notsup: 58, nosys: 52 } as const

describe('executor wasm: hostile modules', () => {
  let runner: JobRunner
  beforeAll(async () => {
    runner = await JobRunner.open(wasmBed.create())
  })
  afterAll(() => runner.close())

  const run = async (program: WatProgram | Uint8Array, more: Partial<JobSpec> = {}) =>
    (await runner.run(await wasmJob(program instanceof Uint8Array ? program : assemble(program), more))).outcome
  const main = (body: string): WatProgram => ({ main: () => body })
  const limit = (what: Limit) => ({ kind: 'completed', outcome: { class: 'limit', limit: what } })
  const exit = (exitCode: number) => ({ kind: 'completed', outcome: { class: 'exit', exitCode } })
  const ok = { kind: 'completed', outcome: { class: 'ok' } }
  /** After whatever was done to it, the provider runs the next job. */
  const survives = async () => expect((await runner.run(await wasmBed.prepare('echo'))).outcome).toMatchObject(ok)

  describe('a large module is compiled off the thread that serves the network', () => {
    /** Two MiB that say nothing: a custom section (id 0, its size, a name of no bytes) after the program's own. */
    const large = (module: Uint8Array): Uint8Array => Buffer.concat([module, Buffer.from([0, 0x81, 0x80, 0x80, 0x01, 0]), Buffer.alloc(2 * MIB)])

    test('it runs, again without being compiled again, and many at once', async () => {
      const module = large(assemble(main('(call $exit (i32.const 3))')))
      expect(await run(module)).toMatchObject(exit(3))
      expect(await Promise.all([run(module), run(module), run(module)])).toMatchObject([exit(3), exit(3), exit(3)])
    })

    test('what may not run is refused with the same reason', async () => {
      const cut = large(assemble(main(''))).subarray(0, -1)
      expect(await run(cut)).toMatchObject({ kind: 'failed', reason: expect.stringContaining("the module can't be run here") })
      await survives()
    })

    test('a file that is gone is an error of the node, and the node goes on', async () => {
      const job = await wasmJob(large(assemble(main('(call $exit (i32.const 4))'))))
      await rm(job.moduleFile ?? '')
      await expect(runner.run(job)).rejects.toThrow(/ENOENT/)
      await survives()
    })
  })

  test('an endless start function runs on the clock too', async () => {
    const outcome = await run({ main: () => '', more: '(func $spin (loop $on (br $on))) (start $spin)' }, { timeoutMs: 200 })
    expect(outcome.kind).toBe('timed-out')
    await survives()
  })

  test('memory can grow to the limit and not a page further', async () => {
    const pagesGot = `
      (local $pages i32)
      (loop $on (br_if $on (i32.ne (memory.grow (i32.const 1)) (i32.const -1))))
      (call $exit (i32.sub (memory.size) (i32.const 100)))`
    const outcome = await run(main(pagesGot), { resources: { cpuMilli: 1, memoryBytes: 107 * 65_536 + 65_535, diskBytes: 0, gpus: [] } })
    expect(outcome).toMatchObject(exit(7))
    expect(outcome.usage.peakMemoryBytes).toBe(107 * 65_536)
    await survives()
  })

  test('a flood of memory.grow ends with the time, or with the program that gives up', async () => {
    const flood = '(loop $on (drop (memory.grow (i32.const 65535))) (drop (memory.grow (i32.const 1))) (br $on))'
    expect((await run(main(flood), { timeoutMs: 300 })).kind).toBe('timed-out')
    await survives()
  })

  test('an initial memory above the limit is told as such', async () => {
    const outcome = await run({ ...main(''), memory: '(memory (export "memory") 1000)' })
    expect(outcome).toMatchObject(limit('memory'))
    expect(outcome.logTail).toContain('it starts with 65536000 bytes of memory, the job may have 16777216')
  })

  test.each([
    ['a write at 2⁴⁰', '(drop (call $fd_pwrite (call $create TEXT) (i32.const 8) (i32.const 1) (i64.const 0x10000000000) (i32.const 16)))'],
    ['a write at -1', '(drop (call $fd_pwrite (call $create TEXT) (i32.const 8) (i32.const 1) (i64.const -1) (i32.const 16)))'],
    ['a size of 2⁴⁰', '(drop (call $fd_filestat_set_size (call $create TEXT) (i64.const 0x10000000000)))'],
    ['an allocation of 2⁶³', '(drop (call $fd_allocate (call $create TEXT) (i64.const 0) (i64.const 0x7fffffffffffffff)))'],
    ['an endless file', '(drop (call $create TEXT)) (loop $on (drop (call $write (i32.load (i32.const 0)) (i32.const 0) (i32.const 65536))) (br $on))']
  ])('%s is more than the disk', async (_, body) => {
    const program: WatProgram = {
      main: (text) => `(i32.store (i32.const 8) (i32.const 0)) (i32.store (i32.const 12) (i32.const 8)) ${body.replaceAll('TEXT', text('x'))}`
    }
    expect(await run(program)).toMatchObject(limit('disk-bytes'))
    await survives()
  })

  test('a flood of files and folders ends', async () => {
    const flood = (call: string): WatProgram => ({
      main: () => `(local $n i32)
        (loop $on
          (call $name (local.get $n)) ${call}
          (local.set $n (i32.add (local.get $n) (i32.const 1))) (br $on))`,
      more: `(func $name (param $n i32) (local $i i32)
        (loop $digit
          (i32.store8 (i32.add (i32.const 64) (local.get $i)) (i32.add (i32.const 97) (i32.and (local.get $n) (i32.const 15))))
          (local.set $n (i32.shr_u (local.get $n) (i32.const 4)))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br_if $digit (i32.lt_u (local.get $i) (i32.const 8)))))`
    })
    expect(await run(flood(`(call $must (call $path_create_directory ${FD.tmp} (i32.const 64) (i32.const 8)))`))).toMatchObject(limit('output-files'))
    // Left open, the descriptors run out first: NFILE is 41.
    const outputs = [{ path: '/outputs', maxBytes: MIB, maxFiles: 10_000 }]
    expect(await run(flood('(drop (call $create (i32.const 64) (i32.const 8)))'), { outputs })).toMatchObject(exit(41))
    await survives()
  })

  test('endless recursion is no result that others could confirm', async () => {
    const outcome = await run({
      main: () => '(drop (call $deep (i64.const 1)))',
      more: '(func $deep (param i64) (result i64) (i64.add (local.get 0) (call $deep (local.get 0))))'
    })
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('recursion is too deep') })
    await survives()
  })

  test.each([
    ['up and out', FD.outputs, '../../etc/passwd', 0],
    ['up and out by detours', FD.outputs, 'a/../../escaped', 1],
    ['from the root', FD.outputs, '/etc/passwd', 0],
    ['from the root, to write', FD.outputs, '/tmp/escaped', 1],
    ['from the inputs', FD.inputs, '../outputs/x', 1]
  ])('no way out: %s', async (_, dir, path, oflags) => {
    expect(await run({ main: (text) => `(call $exit (call $open ${dir} ${text(path)} (i32.const ${oflags})))` })).toMatchObject(exit(ERRNO.notcapable))
  })

  test('there are no symbolic links', async () => {
    expect(await run({ main: (text) => `(call $exit (call $path_symlink ${text('/etc/passwd')} ${FD.outputs} ${text('link')}))` })).toMatchObject(
      exit(ERRNO.notsup)
    )
  })

  test('a hard link to an input carries it out and leaves it as it is', async () => {
    const program = assemble({
      main: (text) => `
        (call $must (call $path_link ${FD.inputs} (i32.const 0) ${text('in.txt')} ${FD.outputs} ${text('out.txt')}))
        (if (i32.eqz (call $open ${FD.outputs} ${text('out.txt')} (i32.const 8))) (then (call $exit (i32.const 99))))`
    })
    const ran = await runner.run(await wasmJob(program))
    expect(ran.outcome).toMatchObject(ok)
    expect(await ran.read('outputs/out.txt')).toBe(INPUT)
  })

  test.each(['a\nb', 'a\\b', '\u001b[2J', 'x'.repeat(256), `${'d/'.repeat(2)}..\u0001`])('an output named %j is not written to the disk', async (name) => {
    const folders = name.startsWith('d/') ? ['d', 'd/d'] : []
    const program: WatProgram = {
      main: (text) =>
        `${folders.map((f) => `(call $must (call $path_create_directory ${FD.outputs} ${text(f)}))`).join(' ')} (drop (call $create ${text(name)}))`
    }
    expect(await run(program)).toMatchObject(limit('output-names'))
  })

  test('folders within folders without end are refused, and the walk through them ends', async () => {
    const dig = `
      (local $dir i32) (local $n i32) (local.set $dir ${FD.outputs})
      (loop $on
        (call $must (call $path_create_directory (local.get $dir) TEXT))
        (call $must (call $open (local.get $dir) TEXT (i32.const 2)))
        (local.set $dir (i32.load (i32.const 0)))
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (br_if $on (i32.lt_u (local.get $n) (i32.const 4000))))`
    expect(await run({ main: (text) => dig.replaceAll('TEXT', text('d')) })).toMatchObject(limit('output-names'))
    await survives()
  })

  test.each([
    ['unreachable', '(unreachable)'],
    ['a division by zero', '(drop (i32.div_u (i32.const 1) (i32.const 0)))'],
    ['an address beyond the memory', '(drop (i32.load (i32.const 0x7fffffff)))'],
    ['a call with an address beyond the memory', '(drop (call $fd_write (i32.const 1) (i32.const 0x7ffffff0) (i32.const 1) (i32.const 16)))'],
    ['a call with a negative address', '(drop (call $random_get (i32.const -16) (i32.const 8)))'],
    ['a random gigabyte', '(drop (call $random_get (i32.const 0) (i32.const 0x40000000)))']
  ])('%s is a trap', async (_, body) => {
    expect(await run(main(body))).toMatchObject(limit('trap'))
    await survives()
  })

  test('sockets and signals answer that there are none', async () => {
    expect(await run(main('(call $exit (call $sock_shutdown (i32.const 4) (i32.const 2)))'))).toMatchObject(exit(ERRNO.notsup))
  })

  test.each([
    ['a foreign function', '(module (import "env" "system" (func (param i32))) (memory (export "memory") 1) (func (export "_start")))', 'env.system'],
    ['a foreign memory', '(module (import "wasi_snapshot_preview1" "memory" (memory 1)) (func (export "_start")))', 'wasi_snapshot_preview1.memory'],
    ['a call that WASI has not', '(module (import "wasi_snapshot_preview1" "fork" (func)) (memory (export "memory") 1) (func (export "_start")))', 'fork'],
    ['no memory', '(module (func (export "_start")))', 'no memory'],
    ['no _start', '(module (memory (export "memory") 1))', '_start']
  ])('%s: told, not run', async (_, wat, why) => {
    expect(await run(assembleText(wat))).toMatchObject({ kind: 'failed', reason: expect.stringContaining(why) })
  })

  test.each([
    ['as before', '(try (do (call $exit (i32.const 1))) (catch_all (nop)))'],
    ['as now', '(block $done (try_table (catch_all $done) (call $exit (i32.const 1))))']
  ])('a module that could catch an overflow of the stack, %s, is not run', async (_, body) => {
    expect(await run(main(body))).toMatchObject({ kind: 'failed', reason: expect.stringContaining('exceptions of every kind') })
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['text', Buffer.from('#!/bin/sh\nrm -rf /\n')],
    ['only a head', Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 5, 200])],
    ['a broken body', Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 10, 2, 1, 1])]
  ])('%s is not a module', async (_, bytes) => {
    expect(await run(bytes)).toMatchObject({ kind: 'failed', reason: expect.stringContaining("the module can't be run here") })
    await survives()
  })

  test('exit codes above a byte stay a failure', async () => {
    expect(await run(main('(call $exit (i32.const 256))'))).toMatchObject(exit(255))
    expect(await run(main('(call $exit (i32.const 0))'))).toMatchObject(ok)
  })

  test('files are memory, and of that it has no more than it pays for, whatever disk it asks for', async () => {
    const program: WatProgram = { main: (text) => `(drop (call $fd_filestat_set_size (call $create ${text('x')}) (i64.const ${20 * MIB})))` }
    const resources = (memoryBytes: number) => ({ resources: { cpuMilli: 1000, memoryBytes, diskBytes: 64 * MIB, gpus: [] } })
    expect(await run(program, resources(16 * MIB))).toMatchObject(limit('disk-bytes'))
    expect(await run(program, resources(32 * MIB))).toMatchObject(limit('output-bytes')) // there it is, and more than is wanted
  })

  test('an input that is a folder can’t be mounted: no error of the node', async () => {
    const job = await wasmJob(assemble(main('')))
    const inputs = [{ path: '/inputs/all', cid: job.spec.engine.type === 'wasm' ? job.spec.engine.module : expect.unreachable(), bytes: 1 }]
    const { outcome } = await runner.run({ ...job, spec: { ...job.spec, inputs } }, { inputs: new Map([['/inputs/all', runner.root]]) })
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('is a folder') })
    await survives()
  })

  test.each([
    ['nothing', 0],
    ['a byte', 1]
  ])('a job that writes %s a million times keeps the node from nothing', async (_, bytes) => {
    const loop = `(local $left i32) (local.set $left (i32.const 1000000))
      (loop $on (drop (call $write ${FD.stdout} (i32.const 0) (i32.const ${bytes}))) (br_if $on (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))`
    let told = 0
    const ran = await runner.run(await wasmJob(assemble(main(loop)), { timeoutMs: 20_000 }), { onLog: () => told++ })
    expect(ran.outcome).toMatchObject(ok)
    expect((await ran.read('stdout')).length).toBe(bytes * 1_000_000)
    expect(told).toBeLessThan(5_000)
  })

  test('the log tail carries no control sequences', async () => {
    const { logTail } = await run({ main: (text) => `(call $must (call $write ${FD.stdout} ${text('\u001b[31mred\u001b[0m\u0007\r\nbell')}))` })
    expect(logTail).toBe('red\nbell')
  })

  test('the module file of the host is as it was', async () => {
    const program = assemble(main(''))
    const { spec, moduleFile } = await wasmJob(program)
    await runner.run({ spec, moduleFile })
    expect(new Uint8Array(await readFile(moduleFile ?? ''))).toEqual(program)
  })
})

describe('executor wasm: the same everywhere', () => {
  const exec = promisify(execFile)
  const child = fileURLToPath(new URL('./executor-child.ts', import.meta.url))
  /** Another process, another time zone, another folder, another time. */
  const inProcess = async (seed: number, zone: string, cwd: string): Promise<{ outcome: string; bytes: number; sha256: string }> => {
    const { stdout } = await exec(process.execPath, [child, String(seed)], { cwd, env: { TZ: zone, LANG: zone === 'UTC' ? 'C' : 'de_DE.UTF-8', PATH: '' } })
    return JSON.parse(stdout)
  }

  test('random numbers, clocks, listings and inodes agree between processes; the seed decides the random numbers', async () => {
    const first = await inProcess(7, 'UTC', '/')
    const second = await inProcess(7, 'Asia/Kathmandu', '/tmp')
    expect(first).toMatchObject({ outcome: 'completed', bytes: 4096 })
    expect(second).toEqual(first)
    expect((await inProcess(8, 'UTC', '/')).sha256).not.toBe(first.sha256)
  })

  test('what is seen is what was promised', async () => {
    const runner = await JobRunner.open(wasmBed.create())
    try {
      await runner.run(await wasmJob(assemble(ENTROPY)))
      const seen = await readFile(`${runner.root}/job-0/outputs/seen`)
      const [realtime = 0n, monotonic = 0n, later = 0n] = [128, 136, 144].map((at) => seen.readBigUInt64LE(at))
      expect(new Date(Number(realtime / 1_000_000n)).toISOString()).toBe('2024-01-01T00:00:00.000Z')
      expect(monotonic - realtime).toBe(1000n)
      expect(later - monotonic).toBe(5_000_001_000n) // a sleep takes no time of the host, only virtual time
      expect(new Set(seen.subarray(0, 128)).size).toBeGreaterThan(60)
      const listing = seen.subarray(512, 512 + 400).toString('latin1')
      const order = ['ant', 'folder', 'moth', 'zebra'].map((name) => listing.indexOf(name))
      expect(order.every((at) => at > 0)).toBe(true)
      expect([...order].sort((a, b) => a - b)).toEqual(order)
    } finally {
      await runner.close()
    }
  })
})
