import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Executor } from '../../src/executor/index.ts'
import { Detached } from '../../src/executor/index.ts'
import { testExecutor } from './executor.ts'
import type { Prepared } from './job-runner.ts'
import { SlurmBed, whyNoSlurm } from './slurm-bed.ts'

const reason = whyNoSlurm()
if (reason !== undefined) console.warn(`Slurm is not tested: ${reason}`)

const ok = { kind: 'completed', outcome: { class: 'ok' } }
const MIB = 1024 * 1024

describe.skipIf(reason !== undefined)('slurm', () => {
  let bed: SlurmBed
  let work: string
  beforeAll(async () => {
    bed = new SlurmBed()
    await bed.start()
    work = await mkdtemp(join(tmpdir(), 'lilynode-work-'))
    await writeFile(join(work, 'in.txt'), 'in')
  }, 60_000)
  afterAll(async () => {
    await bed?.destroy()
    if (work !== undefined) await rm(work, { recursive: true, force: true })
  }, 60_000)

  testExecutor('slurm', { create: () => bed.create(), prepare: (program) => bed.prepare(program) })

  const started = async (): Promise<Executor> => {
    const executor = bed.create()
    await executor.start(AbortSignal.timeout(10_000))
    return executor
  }

  const run = async (executor: Executor, { spec }: Prepared, more: { signal?: AbortSignal; gpus?: readonly string[]; onLog?(): void } = {}) => {
    const { signal = AbortSignal.timeout(50_000), ...request } = more
    const workDir = join(work, 'job')
    await rm(workDir, { recursive: true, force: true })
    await mkdir(workDir)
    return executor.run(
      { jobId: 'the job', spec, moduleFile: undefined, inputs: new Map([['/inputs/in.txt', join(work, 'in.txt')]]), workDir, ...request },
      signal
    )
  }
  const said = (): Promise<string> => readFile(join(work, 'job/stdout'), 'utf8')
  const nothingLeft = async (): Promise<void> => {
    await expect.poll(() => bed.engine.docker.listContainers({ all: true }), { timeout: 10_000 }).toEqual([])
    expect(await readdir(bed.folder)).toEqual([])
  }

  describe('executor slurm', () => {
    test('a job reaches nothing, is nobody, and its words are its own', async () => {
      const strange = `'"; touch /tmp/owned; $(id) \`id\` \\ \n --privileged`
      const script =
        'id -u; cat /proc/self/status; ls /sys/class/net; for path in /etc/x /bin/x /x /inputs/x /tmp/x /outputs/x; do touch $path 2>&- && echo $path; done; printf %s "$1$WORD"'
      expect(await run(await started(), bed.job(script, { args: [strange], env: { WORD: strange } }))).toMatchObject(ok)
      expect(await said()).toMatch(/^65534\n[\s\S]*CapEff:\s0+\n[\s\S]*NoNewPrivs:\s1\n[\s\S]*Seccomp:\s2\n[\s\S]*\nlo\n\/tmp\/x\n\/outputs\/x\n/)
      expect((await said()).endsWith(strange + strange)).toBe(true)
      await nothingLeft()
    })

    test('a job goes on while the node is restarted, is taken up with all it said, and leaves nothing', async () => {
      const stop = new AbortController()
      const job = bed.job('echo before; sleep 3; echo after; echo result > /outputs/x')
      expect((await run(await started(), job, { signal: stop.signal, onLog: () => stop.abort(new Detached()) })).kind).toBe('cancelled')
      expect(await bed.engine.docker.listContainers()).toHaveLength(1)
      const again = await started()
      await again.sweep(new Set(['the job']))
      expect(await run(again, job)).toMatchObject(ok)
      expect([await said(), await readFile(join(work, 'job/outputs/x'), 'utf8')]).toEqual(['before\nafter\n', 'result\n'])
      await nothingLeft()
    })

    test('orphans are removed', async () => {
      const stop = new AbortController()
      await run(await started(), bed.job('echo on; sleep 60', { timeoutMs: 60_000 }), { signal: stop.signal, onLog: () => stop.abort(new Detached()) })
      await (await started()).sweep(new Set(['another job']))
      await nothingLeft()
    })

    test('want of memory, too much written, an image and a program that are not there: each is told', async () => {
      const executor = await started()
      expect(await run(executor, bed.job('x=$(cat /dev/zero | tr "\\0" x)'))).toMatchObject({ kind: 'out-of-memory' })
      const fat = bed.job('while dd if=/dev/zero bs=1M count=1 2>&- >> /tmp/fat; do :; done')
      expect(await run(executor, fat)).toMatchObject({ kind: 'completed', outcome: { class: 'limit', limit: 'disk-bytes' } })
      const { spec } = bed.job('true')
      const engine = { type: 'docker' as const, image: `127.0.0.1:9/none@sha256:${'0'.repeat(64)}` }
      expect(await run(executor, { spec: { ...spec, engine }, moduleFile: undefined })).toMatchObject({
        kind: 'failed',
        reason: expect.stringContaining('connection refused')
      })
      const none = { ...spec, engine: { ...spec.engine, entrypoint: ['/no/such'] } } as Prepared['spec'] // a docker job's
      expect(await run(executor, { spec: none, moduleFile: undefined })).toMatchObject({ kind: 'failed', reason: expect.stringContaining('no such file') })
      await nothingLeft()
    })

    test('a job that the cluster’s owner cancels has failed', async () => {
      const outcome = await run(await started(), bed.job('echo on; sleep 60', { timeoutMs: 60_000 }), { onLog: () => bed.scancel() })
      expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('CANCELLED') })
      await nothingLeft()
    })

    test('GPUs are those of the boxes, asked for as Slurm counts them', async () => {
      const executor = await started()
      expect(executor.gpus).toMatchObject([{ vendor: 'nvidia', model: 'fake', vramBytes: 8_589_934_592 }])
      const { spec } = bed.job('true')
      const job = { spec: { ...spec, resources: { ...spec.resources, gpus: [{ vendor: 'nvidia' as const, vramBytes: MIB }] } }, moduleFile: undefined }
      // This box's Docker has no NVIDIA hook, so it refuses what Slurm gave out: it was asked for by its number.
      expect(await run(executor, job, { gpus: executor.gpus.map(({ uuid }) => uuid) })).toMatchObject({
        kind: 'failed',
        reason: expect.stringContaining('could not select device driver')
      })
    })

    test('no server, and a token that is none, are told with what mends it', async () => {
      const signal = AbortSignal.timeout(10_000)
      await expect(bed.backend({ url: 'http://root@127.0.0.1:9/' }).open(signal)).rejects.toMatchObject({ code: 'EXECUTOR_NO_CLUSTER' })
      const tokenFile = join(work, 'token')
      await writeFile(tokenFile, 'SLURM_JWT=e30.e30.e30')
      await expect(bed.backend({ tokenFile }).open(signal)).rejects.toMatchObject({
        code: 'EXECUTOR_NO_CLUSTER',
        message: expect.stringContaining('slurmrestd at')
      })
    })
  })
})
