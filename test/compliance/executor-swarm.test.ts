import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Executor } from '../../src/executor/index.ts'
import { Detached, SwarmBackend } from '../../src/executor/index.ts'
import { TestEngine } from './docker-engine.ts'
import { testExecutor } from './executor.ts'
import type { Prepared } from './job-runner.ts'
import { JobRunner } from './job-runner.ts'
import { SwarmBed, whyNoSwarm } from './swarm-bed.ts'

const reason = whyNoSwarm()
if (reason !== undefined) console.warn(`Docker Swarm is not tested: ${reason}`)

const ok = { kind: 'completed', outcome: { class: 'ok' } }
const MIB = 1024 * 1024

describe.skipIf(reason !== undefined)('swarm', () => {
  let bed: SwarmBed
  let work: string
  beforeAll(async () => {
    bed = new SwarmBed()
    await bed.start()
    await bed.labelWorker('nvidia,NVIDIA Fake,8589934592')
    work = await mkdtemp(join(tmpdir(), 'lilynode-work-'))
    await writeFile(join(work, 'in.txt'), 'in')
  }, 60_000)
  afterAll(async () => {
    await bed?.destroy()
    if (work !== undefined) await rm(work, { recursive: true, force: true })
  }, 60_000)

  testExecutor('swarm', { byLines: true, create: () => bed.create(), prepare: (program) => bed.prepare(program) })

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
  const services = async (): Promise<number> => (await bed.manager.docker.listServices()).length

  describe('executor swarm', () => {
    test('a job reaches nothing, and is nobody', async () => {
      const executor = await started()
      const script =
        'id -u; cat /proc/self/status; ls /sys/class/net; for path in /etc/x /bin/x /x /dev/x /inputs/x /tmp/x /outputs/x; do touch $path 2>&- && echo $path; done'
      expect(await run(executor, bed.job(script))).toMatchObject(ok)
      expect(await readFile(join(work, 'job/stdout'), 'utf8')).toMatch(/^65534\n[\s\S]*CapEff:\s0+\n[\s\S]*Seccomp:\s2\n[\s\S]*\nlo\n\/tmp\/x\n\/outputs\/x\n$/)
    })

    test('jobs go to both boxes, and each box runs what fits', async () => {
      const runner = await JobRunner.open(await started())
      try {
        const jobs = Array.from({ length: 4 }, () => runner.run(bed.job('cat /proc/sys/kernel/random/uuid > /outputs/x; echo on; sleep 3')))
        const seen = new Set<number>()
        await expect
          .poll(
            async () => {
              for (const [i, { docker }] of [bed.manager, bed.worker].entries()) if ((await docker.listContainers()).length > 0) seen.add(i)
              return seen.size
            },
            { timeout: 20_000 }
          )
          .toBe(2)
        for (const { outcome } of await Promise.all(jobs)) expect(outcome).toMatchObject(ok)
      } finally {
        await runner.close()
      }
    })

    test('a job with a GPU goes to the box that has it, and the GPU is never lent twice', async () => {
      const executor = await started()
      expect(executor.gpus).toEqual([{ vendor: 'nvidia', model: 'NVIDIA Fake', vramBytes: 8_589_934_592, uuid: 'GPU-fake-0' }])
      const resources = { cpuMilli: 200, memoryBytes: 64 * MIB, diskBytes: 4 * MIB, gpus: [{ vendor: 'nvidia', vramBytes: MIB }] } as const
      const job = bed.job('echo $DOCKER_RESOURCE_GPU $NVIDIA_VISIBLE_DEVICES', { resources: { ...resources, gpus: [...resources.gpus] } })
      expect(await run(executor, job, { gpus: ['GPU-fake-0'] })).toMatchObject(ok)
      expect(await readFile(join(work, 'job/stdout'), 'utf8')).toBe('GPU-fake-0 void\n')
      expect(await run(executor, job)).toMatchObject({ kind: 'failed', reason: expect.stringContaining('asks for 1 GPUs') })
      expect(await run(executor, job, { gpus: ['GPU-fake-9'] })).toMatchObject({ kind: 'failed', reason: expect.stringContaining('no GPU GPU-fake-9') })
    })

    test('a job goes on while the node is restarted, is taken up with all it said, and leaves nothing', async () => {
      const stop = new AbortController()
      const job = bed.job('echo before; sleep 3; echo after; echo result > /outputs/x')
      expect((await run(await started(), job, { signal: stop.signal, onLog: () => stop.abort(new Detached()) })).kind).toBe('cancelled')
      expect(await services()).toBe(1)
      const again = await started()
      await again.sweep(new Set(['the job']))
      expect(await run(again, job)).toMatchObject(ok)
      expect(await readFile(join(work, 'job/stdout'), 'utf8')).toBe('before\nafter\n')
      expect(await readFile(join(work, 'job/outputs/x'), 'utf8')).toBe('result\n')
      expect([await services(), await readdir(bed.folder)]).toEqual([0, []])
    })

    test('orphans are removed', async () => {
      const stop = new AbortController()
      await run(await started(), bed.job('echo on; sleep 30'), { signal: stop.signal, onLog: () => stop.abort(new Detached()) })
      await (await started()).sweep(new Set(['another job']))
      expect([await services(), await readdir(bed.folder)]).toEqual([0, []])
    })

    test('want of memory, too much written, an image that no box has: each is told', async () => {
      const executor = await started()
      // The shell keeps all of it in one variable.
      expect(await run(executor, bed.job('x=$(cat /dev/zero | tr "\\0" x)'))).toMatchObject({ kind: 'out-of-memory' })
      const fat = bed.job('while dd if=/dev/zero bs=1M count=1 2>&- >> /tmp/fat; do :; done')
      expect(await run(executor, fat)).toMatchObject({ kind: 'completed', outcome: { class: 'limit', limit: 'disk-bytes' } })
      const { spec } = bed.job('true')
      const absent = { ...spec, engine: { ...spec.engine, image: `10.93.0.9:1/none@sha256:${'0'.repeat(64)}` } } as Prepared['spec'] // a docker job's
      expect(await run(executor, { spec: absent, moduleFile: undefined })).toMatchObject({ kind: 'failed', reason: expect.stringContaining('No such image') })
      expect([await services(), await readdir(bed.folder)]).toEqual([0, []])
    })

    test('a box that is cut off fails its job', async () => {
      const { spec } = bed.job('echo on; sleep 60', { timeoutMs: 50_000 })
      const job = { spec: { ...spec, resources: { ...spec.resources, gpus: [{ vendor: 'nvidia' as const, vramBytes: MIB }] } }, moduleFile: undefined }
      const outcome = run(await started(), job, { gpus: ['GPU-fake-0'], onLog: () => bed.cable('down') })
      // The manager loses the box, or first what the job needs of it: which of the two it says is a matter of moments.
      expect(await outcome).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/does not answer its cluster|no longer meets constraints/) })
      bed.cable('up')
    }, 90_000)

    test('an engine that manages no swarm is told with what mends it', async () => {
      const alone = new TestEngine()
      await alone.start()
      try {
        const backend = new SwarmBackend({ socketPath: alone.socketPath, folder: work })
        await expect(backend.open(AbortSignal.timeout(10_000))).rejects.toMatchObject({
          code: 'EXECUTOR_NO_CLUSTER',
          message: expect.stringContaining('docker swarm init')
        })
      } finally {
        await alone.destroy()
      }
    })
  })
})
