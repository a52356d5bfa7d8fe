import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { silentLogger } from '../../src/core/logger.ts'
import type { Executor } from '../../src/executor/index.ts'
import { Detached } from '../../src/executor/index.ts'
import { createExecutors } from '../../src/node/executors.ts'
import { testExecutor } from './executor.ts'
import type { Prepared } from './job-runner.ts'
import { KubernetesBed, whyNoKubernetes } from './kubernetes-bed.ts'

const reason = whyNoKubernetes()
if (reason !== undefined) console.warn(`Kubernetes is not tested: ${reason}`)

const KUBECTL = ['/usr/bin/kubectl', '/usr/local/bin/kubectl'].find((path) => existsSync(path))
const exec = promisify(execFile)
const ok = { kind: 'completed', outcome: { class: 'ok' } }
const MIB = 1024 * 1024

describe.skipIf(reason !== undefined)('kubernetes', () => {
  let bed: KubernetesBed
  let work: string
  let jobs = 0
  const executors: Executor[] = []
  beforeAll(async () => {
    bed = new KubernetesBed()
    await bed.start()
    work = await mkdtemp(join(tmpdir(), 'lilynode-work-'))
    await writeFile(join(work, 'in.txt'), 'in')
  }, 60_000)
  afterAll(async () => {
    await Promise.all(executors.map((executor) => executor.stop()))
    await bed?.destroy()
    if (work !== undefined) await rm(work, { recursive: true, force: true })
  }, 60_000)

  testExecutor('kubernetes', { create: () => bed.create(), prepare: (program) => bed.prepare(program) })

  const started = async (more: Parameters<KubernetesBed['create']>[0] = {}): Promise<Executor> => {
    const executor = bed.create(more)
    executors.push(executor)
    await executor.start(AbortSignal.timeout(30_000))
    return executor
  }

  const run = async (
    executor: Executor,
    { spec }: Prepared,
    more: { jobId?: string; signal?: AbortSignal; gpus?: readonly string[]; onLog?(): void; onStarted?(): void } = {}
  ) => {
    const { signal = AbortSignal.timeout(50_000), ...request } = more
    const workDir = join(work, 'job')
    await rm(workDir, { recursive: true, force: true })
    await mkdir(workDir)
    return executor.run(
      { jobId: `a job ${jobs++}`, spec, moduleFile: undefined, inputs: new Map([['/inputs/in.txt', join(work, 'in.txt')]]), workDir, ...request },
      signal
    )
  }
  const said = (stream = 'stdout'): Promise<string> => readFile(join(work, 'job', stream), 'utf8')
  /** A box takes its time where others use it, too. */
  const nothingLeft = async (): Promise<void> => {
    await expect.poll(() => [...bed.objects.list('jobs'), ...bed.objects.list('pods')], { timeout: 30_000 }).toEqual([])
    expect(await bed.engine.docker.listContainers({ all: true })).toEqual([])
    expect(await readdir(bed.folder)).toEqual(['owner'])
  }

  describe('executor kubernetes', () => {
    test('a job reaches nothing, is nobody, and its words are its own', async () => {
      const strange = `'"; touch /tmp/owned; $(id) \`id\` \\ $(HOME) $$(HOME) $$ \n --privileged $`
      const script =
        'id -u; cat /proc/self/status; ls /sys/class/net; for path in /etc/x /bin/x /x /inputs/x /.lilynode/x /log/x /tmp/x /outputs/x; do touch $path 2>&- && echo $path; done; printf %s "$1$WORD"'
      expect(await run(await started(), bed.job(script, { args: [strange], env: { WORD: strange } }))).toMatchObject(ok)
      expect(await said()).toMatch(/^65534\n[\s\S]*CapEff:\s0+\n[\s\S]*NoNewPrivs:\s1\n[\s\S]*Seccomp:\s2\n[\s\S]*\nlo\n\/tmp\/x\n\/outputs\/x\n/)
      expect((await said()).endsWith(strange + strange)).toBe(true)
      await nothingLeft()
    })

    test('a job goes on while the node is restarted, is taken up with all it said, and leaves nothing', async () => {
      const stop = new AbortController()
      const job = bed.job('echo before; sleep 6; echo after; echo result > /outputs/x')
      expect((await run(await started(), job, { jobId: 'the job', signal: stop.signal, onLog: () => stop.abort(new Detached()) })).kind).toBe('cancelled')
      expect(bed.pods).toHaveLength(1)
      const again = await started()
      await again.sweep(new Set(['the job']))
      expect(await run(again, job, { jobId: 'the job' })).toMatchObject(ok)
      expect([await said(), await readFile(join(work, 'job/outputs/x'), 'utf8')]).toEqual(['before\nafter\n', 'result\n'])
      await nothingLeft()
    })

    test('a job that ended while the node was away waits with its words and files', async () => {
      const stop = new AbortController()
      const job = bed.job('echo first; sleep 3; echo last; echo result > /outputs/x; exit 3')
      await run(await started(), job, { jobId: 'the job', signal: stop.signal, onStarted: () => stop.abort(new Detached()) })
      await expect.poll(async () => (await bed.engine.docker.listContainers()).length, { timeout: 20_000 }).toBe(1) // the keeper
      expect(await run(await started(), job, { jobId: 'the job' })).toMatchObject({ kind: 'completed', outcome: { class: 'exit', exitCode: 3 } })
      expect([await said(), await readFile(join(work, 'job/outputs/x'), 'utf8')]).toEqual(['first\nlast\n', 'result\n'])
      await nothingLeft()
    })

    test('orphans are removed', async () => {
      const stop = new AbortController()
      await run(await started(), bed.job('echo on; sleep 60', { timeoutMs: 60_000 }), { signal: stop.signal, onLog: () => stop.abort(new Detached()) })
      await (await started()).sweep(new Set(['another job']))
      await nothingLeft()
    })

    test('want of memory, too much written: each is told', async () => {
      const executor = await started()
      expect(await run(executor, bed.job('x=$(cat /dev/zero | tr "\\0" x)'))).toMatchObject({ kind: 'out-of-memory' })
      const fat = bed.job('while dd if=/dev/zero bs=512k count=1 2>&- >> /tmp/fat; do sleep 0.1; done')
      expect(await run(executor, fat)).toMatchObject({ kind: 'completed', outcome: { class: 'limit', limit: 'disk-bytes' } })
      await nothingLeft()
    })

    test('an image and a program that are not there: each is told', async () => {
      const executor = await started()
      const { spec } = bed.job('true')
      const engine = { type: 'docker' as const, image: `127.0.0.1:9/none@sha256:${'0'.repeat(64)}` }
      expect(await run(executor, { spec: { ...spec, engine }, moduleFile: undefined })).toMatchObject({
        kind: 'failed',
        reason: expect.stringMatching(/ErrImagePull.*connection refused/)
      })
      const none = { ...spec, engine: { ...spec.engine, entrypoint: ['no-such'] } } as Prepared['spec'] // a docker job's
      expect(await run(executor, { spec: none, moduleFile: undefined })).toMatchObject({ kind: 'completed', outcome: { class: 'exit', exitCode: 127 } })
      expect(await said('stderr')).toBe('no-such: not found in /bin\n')
      await nothingLeft()
    })

    test('a box that is short of disk evicts the job for what it wrote', async () => {
      const job = bed.job('echo on; sleep 60', { timeoutMs: 60_000 })
      const evict = () => bed.evict('Usage of EmptyDir volume "scratch" exceeds the limit "5242880". ')
      expect(await run(await started(), job, { onLog: evict })).toMatchObject({ kind: 'completed', outcome: { class: 'limit', limit: 'disk-bytes' } })
      const tired = () => bed.evict('The node was low on resource: memory.')
      expect(await run(await started(), job, { onLog: tired })).toMatchObject({ kind: 'failed', reason: expect.stringContaining('low on resource') })
      await nothingLeft()
    })

    test('outputs that are no plain files, closed, or huge without taking room', async () => {
      const executor = await started()
      const names = { kind: 'completed', outcome: { class: 'limit', limit: 'output-names' } }
      for (const script of ['ln -s /etc/passwd /outputs/x', 'mkfifo /outputs/x', 'touch "/outputs/$(printf "a\\001b")"'])
        expect(await run(executor, bed.job(script))).toMatchObject(names)
      expect(
        await run(executor, bed.job('mkdir /outputs/d; echo x > /outputs/d/x; ln /outputs/d/x /outputs/y; chmod 0 /outputs/d/x /outputs/d'))
      ).toMatchObject(ok)
      expect([await readFile(join(work, 'job/outputs/d/x'), 'utf8'), await readFile(join(work, 'job/outputs/y'), 'utf8')]).toEqual(['x\n', 'x\n'])
      const sparse = bed.job('dd if=/dev/zero of=/outputs/x bs=1 count=1 seek=100000000000 2>&-')
      expect(await run(executor, sparse)).toMatchObject({ kind: 'completed', outcome: { class: 'limit', limit: 'disk-bytes' } })
      await nothingLeft()
    })

    test('a pod that the cluster’s owner deletes has failed, and is not made again', async () => {
      let pods = 0
      const executor = await started()
      const unwatch = bed.objects.watch('pods', Number(bed.objects.version), (type) => type === 'ADDED' && pods++)
      const outcome = await run(executor, bed.job('echo on; sleep 60', { timeoutMs: 60_000 }), { onLog: () => bed.deletePods() })
      unwatch()
      expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/deleted|BackoffLimitExceeded/) })
      expect(pods).toBe(1)
      await nothingLeft()
    })

    test('watches that are cut, changes that are forgotten, a server that is away: the job goes on', async () => {
      let cut = 0
      const shake = (): void => {
        cut += bed.server.cutWatches()
        bed.objects.forget()
        const back = Date.now() + 2_500
        bed.server.trouble = () => (Date.now() < back ? 503 : undefined)
      }
      const executor = await started()
      try {
        expect(await run(executor, bed.job('echo on; sleep 4; echo off; echo x > /outputs/x'), { onStarted: shake })).toMatchObject(ok)
      } finally {
        bed.server.trouble = undefined
      }
      expect(cut).toBeGreaterThan(0)
      expect([await said(), await readFile(join(work, 'job/outputs/x'), 'utf8')]).toEqual(['on\noff\n', 'x\n'])
      await nothingLeft()
    })

    test('an image’s own program runs, its words as one', async () => {
      const image = await bed.engine.loadBusybox({ tag: 'talks', ...{ Entrypoint: ['sh', '-c', 'echo out; echo err >&2; echo "$1"', 'sh'] } })
      const { spec } = bed.job('true')
      const executor = await started()
      expect(await run(executor, { spec: { ...spec, engine: { type: 'docker', image } }, moduleFile: undefined })).toMatchObject(ok)
      expect((await said()).split('\n').toSorted()).toEqual(['', 'err', 'hello', 'out'])
    })

    test('a job with a GPU goes to a box of that kind, with as many', async () => {
      const executor = await started()
      expect(executor.gpus).toEqual([{ vendor: 'nvidia', model: 'NVIDIA Fake 8GB', vramBytes: 8192 * MIB, uuid: 'box-b/0' }])
      expect(executor.capacity).toMatchObject({ cpuMilli: 3_500, memoryBytes: 2 * (2048 - 64) * MIB })
      const { spec } = bed.job('echo $NVIDIA_VISIBLE_DEVICES')
      const job = { spec: { ...spec, resources: { ...spec.resources, gpus: [{ vendor: 'nvidia' as const, vramBytes: MIB }] } }, moduleFile: undefined }
      const where: unknown[] = []
      expect(await run(executor, job, { gpus: ['box-b/0'], onStarted: () => where.push(bed.pods[0]?.spec?.nodeName) })).toMatchObject(ok)
      expect([await said(), where]).toEqual(['GPU-fake-0\n', ['box-b']])
      expect(await run(executor, job, { gpus: ['box-c/0'] })).toMatchObject({ kind: 'failed', reason: expect.stringContaining('no GPU box-c/0') })
      expect(await run(executor, bed.job('echo $NVIDIA_VISIBLE_DEVICES'))).toMatchObject(ok)
      expect(await said()).toBe('void\n')
    })

    test('users are taken by number, where the provider takes any', async () => {
      const executor = await started({ allowUsers: true })
      const as = (user: string): Prepared => {
        const { spec } = bed.job('id -u; cat /proc/self/status | grep CapEff')
        return { spec: { ...spec, engine: { ...spec.engine, user } } as Prepared['spec'], moduleFile: undefined } // a docker job's
      }
      expect(await run(executor, as('0'))).toMatchObject(ok)
      expect(await said()).toMatch(/^0\nCapEff:\s0+\n$/)
      expect(await run(executor, as('lily'))).toMatchObject({ kind: 'failed', reason: expect.stringContaining('by number') })
      await nothingLeft()
    })

    test('a cluster whose network keeps no policies sells nothing', async () => {
      bed.keepsPolicies = false
      try {
        await expect(started()).rejects.toMatchObject({ code: 'EXECUTOR_NO_CLUSTER', message: expect.stringContaining('in spite of a NetworkPolicy') })
      } finally {
        bed.keepsPolicies = true
      }
      await nothingLeft()
    })

    test.skipIf(KUBECTL === undefined)('kubectl sees the job, hears its keeper and runs what it likes there: the bed speaks as a server does', async () => {
      const kubectl = async (...words: string[]): Promise<string> =>
        (await exec(KUBECTL ?? '', ['--kubeconfig', bed.kubeconfig, '--cache-dir', join(work, 'kube'), ...words], { timeout: 30_000 })).stdout
      const stop = new AbortController()
      const heard = Promise.withResolvers<void>()
      const job = run(await started(), bed.job('echo on; echo x > /outputs/x; sleep 60', { timeoutMs: 60_000 }), { signal: stop.signal, onLog: heard.resolve })
      await heard.promise
      const [pod] = bed.pods
      const name = pod?.metadata.name ?? ''
      expect(await kubectl('get', 'jobs', '-o', 'name')).toBe(`job.batch/${name.slice(0, -6)}\n`)
      expect(await kubectl('exec', name, '-c', 'keeper', '--', 'cat', '/outputs/x')).toBe('x\n')
      expect(await kubectl('exec', name, '-c', 'keeper', '--', 'sh', '-c', 'exit 7').catch(({ code }) => code)).toBe(7)
      await kubectl('delete', 'job', name.slice(0, -6), '--cascade=foreground')
      expect(await job).toMatchObject({ kind: 'failed', reason: expect.stringContaining('deleted') })
      await nothingLeft()
    })

    test('a node’s settings lead there, and what is on sale is what its boxes have', async () => {
      const cluster = { kind: 'kubernetes', url: bed.url, folder: bed.folder } as const
      const docker = { socket: 'off', imageBudgetBytes: 1e9, allowUsers: false, cluster }
      const made = await createExecutors({ roles: ['provider'], folder: work, docker, logger: silentLogger }, AbortSignal.timeout(50_000))
      executors.push(...made.values())
      expect([...made.keys()]).toEqual(['docker'])
      expect(made.get('docker')?.capacity).toMatchObject({ cpuMilli: 3_500 })
    })

    test('no server, a stranger’s token, a context that is none: each is told with what mends it', async () => {
      const open = (url: string): Promise<unknown> => bed.backend(url).open(AbortSignal.timeout(20_000))
      const no = (words: string) => ({ code: 'EXECUTOR_NO_CLUSTER', message: expect.stringContaining(words) })
      await expect(open(`${bed.url}&context=strange`)).rejects.toMatchObject(no('Unauthorized'))
      await expect(open(`${bed.url}&context=none`)).rejects.toMatchObject(no('"none"'))
      await expect(open(`${bed.url}&namespace=other`)).rejects.toMatchObject(no('forbidden'))
      await expect(open('file:///no/such/file')).rejects.toMatchObject(no('no such file'))
      const gone = join(work, 'kubeconfig')
      await writeFile(gone, (await readFile(bed.kubeconfig, 'utf8')).replace(/127\.0\.0\.1:\d+/, '127.0.0.1:9'))
      await expect(open(`file://${gone}`)).rejects.toMatchObject(no('ECONNREFUSED'))
    })
  })
})
