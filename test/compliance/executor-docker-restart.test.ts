import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DockerExecutor } from '../../src/executor/index.ts'
import { Detached } from '../../src/executor/index.ts'
import { DockerBed } from './docker-bed.ts'
import { TestEngine, whyNoDocker } from './docker-engine.ts'
import type { Prepared } from './job-runner.ts'

const reason = whyNoDocker()
if (reason !== undefined) console.warn(`restarts of the docker engine are not tested: ${reason}`)

const ok = { kind: 'completed', outcome: { class: 'ok' } }
const never = new AbortController().signal

describe.skipIf(reason !== undefined)('executor docker: restarts', () => {
  const engine = new TestEngine()
  let bed: DockerBed
  let work: string
  let executor: DockerExecutor

  beforeAll(async () => {
    await engine.start()
    bed = new DockerBed(engine, await engine.loadBusybox())
  }, 60_000)
  afterAll(async () => {
    bed?.close()
    await engine.destroy()
  }, 60_000)
  beforeEach(async () => {
    work = await mkdtemp(join(tmpdir(), 'lilynode-work-'))
    await writeFile(join(work, 'in.txt'), 'in')
    executor = await started()
  })
  afterEach(async () => {
    await executor.sweep(new Set())
    expect(await engine.docker.listContainers({ all: true })).toEqual([])
    expect((await readdir(bed.folder)).filter((name) => name !== 'images.json')).toEqual([])
    await rm(work, { recursive: true, force: true })
  })

  const started = async (): Promise<DockerExecutor> => {
    const fresh = bed.create()
    await fresh.start(AbortSignal.timeout(10_000))
    return fresh
  }

  const run = async (
    on: DockerExecutor,
    { spec }: Prepared,
    { signal = never, ...more }: { signal?: AbortSignal; onStarted?(): void; onLog?(): void } = {}
  ) => {
    const workDir = join(work, 'job')
    await rm(workDir, { recursive: true, force: true })
    await mkdir(workDir)
    const inputs = new Map([['/inputs/in.txt', join(work, 'in.txt')]])
    return on.run({ jobId: 'the job', spec, moduleFile: undefined, inputs, workDir, ...more }, signal)
  }

  /** Runs it until it says something, then stops as a node does. */
  const leave = async (job: Prepared): Promise<void> => {
    const stop = new AbortController()
    expect((await run(executor, job, { signal: stop.signal, onLog: () => stop.abort(new Detached()) })).kind).toBe('cancelled')
    await executor.stop()
    executor = await started()
  }

  test('a job that runs when the node stops goes on, and the next start takes it up with all it said', async () => {
    const job = bed.job('echo before; sleep 2; echo after; echo result > /outputs/x')
    await leave(job)
    expect(await engine.docker.listContainers()).toHaveLength(1)
    await executor.sweep(new Set(['the job']))
    expect(await run(executor, job)).toMatchObject(ok)
    expect(await readFile(join(work, 'job/stdout'), 'utf8')).toBe('before\nafter\n')
    expect(await readFile(join(work, 'job/outputs/x'), 'utf8')).toBe('result\n')
  })

  test('one that ended meanwhile is collected, not run again', async () => {
    const job = bed.job('echo once; cat /proc/sys/kernel/random/uuid > /outputs/x; cat /outputs/x; exit 3')
    await leave(job)
    const [container] = await engine.docker.listContainers({ all: true })
    if (container) await engine.docker.getContainer(container.Id).wait()
    expect(await run(executor, job)).toMatchObject({ kind: 'completed', outcome: { class: 'exit', exitCode: 3 } })
    expect(await readFile(join(work, 'job/stdout'), 'utf8')).toBe(`once\n${await readFile(join(work, 'job/outputs/x'), 'utf8')}`)
  })

  test('its time goes on while nobody watches', async () => {
    const job = bed.job('echo on; sleep 30', { timeoutMs: 2_500 })
    await leave(job)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const before = performance.now()
    expect(await run(executor, job)).toMatchObject({ kind: 'timed-out' })
    expect(performance.now() - before).toBeLessThan(2_000)
  })

  test('a container that was made and never started is started', async () => {
    const job = bed.job('echo on; sleep 30')
    await leave(job)
    const [{ Id = '' } = {}] = await engine.docker.listContainers()
    const { Config, HostConfig } = await engine.docker.getContainer(Id).inspect()
    await engine.docker.getContainer(Id).remove({ force: true })
    await engine.docker.createContainer({ Image: Config.Image, Labels: Config.Labels, HostConfig, Entrypoint: ['sh', '-c', 'echo made; echo x > /outputs/x'] })
    expect(await run(executor, job)).toMatchObject(ok)
    expect(await readFile(join(work, 'job/outputs/x'), 'utf8')).toBe('x\n')
  })

  test('orphans are removed, with their disks', async () => {
    await leave(bed.job('echo on; sleep 30'))
    await executor.sweep(new Set(['another job']))
    expect(await engine.docker.listContainers({ all: true })).toEqual([])
    expect((await readdir(bed.folder)).filter((name) => name !== 'images.json')).toEqual([])
  })

  test("another node's jobs on the same engine are not ours to remove", async () => {
    await leave(bed.job('echo on; sleep 30'))
    const other = bed.create({ folder: join(work, 'other') })
    await other.start(AbortSignal.timeout(10_000))
    await other.sweep(new Set())
    expect(await engine.docker.listContainers()).toHaveLength(1)
  })

  test('an engine that is restarted ends the job as failed, and the next one runs', async () => {
    let restarted: Promise<void> | undefined
    const restart = async (): Promise<void> => {
      await engine.stop()
      await engine.start()
    }
    const outcome = await run(executor, bed.job('trap "exit 143" TERM; echo on; while :; do sleep 0.1; done'), {
      onLog: () => {
        restarted ??= restart()
      }
    })
    await restarted
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('restarted') })
    expect(await run(executor, bed.job('true'))).toMatchObject(ok)
  }, 60_000)

  test('no engine at all is told with what mends it', async () => {
    const nowhere = bed.create({ socketPath: join(work, 'no.sock') })
    await expect(nowhere.start(AbortSignal.timeout(5_000))).rejects.toMatchObject({
      code: 'EXECUTOR_NO_DOCKER',
      message: expect.stringMatching(/no\.sock.*apt-get install docker\.io/)
    })
  })

  test('a host without room says so before the job starts, and keeps nothing of it', async () => {
    const small = join(work, 'small')
    await mkdir(small)
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', small])
    try {
      const full = bed.create({ folder: small })
      await full.start(AbortSignal.timeout(10_000))
      await expect(run(full, bed.job('true'))).rejects.toMatchObject({ code: 'EXECUTOR_NO_DISK', message: expect.stringContaining('No space left') })
      expect((await readdir(small)).filter((name) => name !== 'images.json')).toEqual([])
    } finally {
      execFileSync('/bin/umount', [small])
    }
  })

  test('without disks of a size the folder is watched, and who writes too much is stopped', async () => {
    const plain = bed.create({ folder: join(work, 'plain'), diskKind: 'watched' })
    await plain.start(AbortSignal.timeout(10_000))
    expect(await run(plain, bed.job('while dd if=/dev/zero bs=1M count=1 2>&- >> /tmp/fat; do :; done'))).toMatchObject({
      kind: 'completed',
      outcome: { class: 'limit', limit: 'disk-bytes' }
    })
    expect(
      await run(plain, bed.job('p=/tmp; for i in $(seq 300); do p=$p/0123456789012345678; mkdir $p && cd $p || break; done; chmod 0 /tmp/0*'))
    ).toMatchObject({
      kind: 'completed'
    })
    expect(await run(plain, bed.job('echo x > /outputs/x'))).toMatchObject(ok)
    expect((await readdir(join(work, 'plain'))).filter((name) => name !== 'images.json')).toEqual([])
  })

  test('a runtime that the engine has not is told', async () => {
    await expect(bed.create({ runtimes: ['kata-runtime'] }).start(AbortSignal.timeout(5_000))).rejects.toThrow(/no runtime "kata-runtime".*runc/)
  })
})
