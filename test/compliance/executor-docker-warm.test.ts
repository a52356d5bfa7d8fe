import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { JobSpec } from '../../src/core/job-spec.ts'
import type { DockerExecutor } from '../../src/executor/index.ts'
import { Detached } from '../../src/executor/index.ts'
import { DockerBed } from './docker-bed.ts'
import { TestEngine, whyNoDocker } from './docker-engine.ts'
import type { Prepared } from './job-runner.ts'

const reason = whyNoDocker()
if (reason !== undefined) console.warn(`warm containers are not tested: ${reason}`)

const MIB = 1024 ** 2
const ok = { kind: 'completed', outcome: { class: 'ok' } }

describe.skipIf(reason !== undefined)('executor docker: warm containers', () => {
  const engine = new TestEngine()
  let bed: DockerBed
  let work: string
  let executor: DockerExecutor
  let count = 0

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
    await executor.stop()
    await executor.sweep(new Set())
    expect(await engine.docker.listContainers({ all: true })).toEqual([])
    expect((await readdir(bed.folder)).filter((name) => name !== 'images.json')).toEqual([])
    await rm(work, { recursive: true, force: true })
  })

  const started = async (warmContainers = 3): Promise<DockerExecutor> => {
    const fresh = bed.create({ warmContainers })
    await fresh.start(AbortSignal.timeout(10_000))
    return fresh
  }

  const run = async ({ spec }: Prepared, more: { readonly jobId?: string; readonly warm?: boolean; readonly signal?: AbortSignal; onLog?(): void } = {}) => {
    const { jobId = `job ${count++}`, signal = AbortSignal.timeout(20_000), warm = true, ...rest } = more
    const workDir = join(work, jobId)
    await rm(workDir, { recursive: true, force: true })
    await mkdir(workDir)
    const inputs = new Map([['/inputs/in.txt', join(work, 'in.txt')]])
    const outcome = await executor.run({ jobId, spec, moduleFile: undefined, inputs, workDir, warm, ...rest }, signal)
    return { outcome, stdout: await readFile(join(workDir, 'stdout'), 'utf8').catch(() => ''), read: (path: string) => readFile(join(workDir, path), 'utf8') }
  }

  const waiting = () => engine.docker.listContainers({ filters: { label: ['lilynode.warm'] } })
  const idOf = (text: string) => /[0-9a-f]{64}/.exec(text)?.[0]
  /** How many of these are gone: a job had them. */
  const usedOf = async (ids: readonly string[]) => {
    const left = (await waiting()).map(({ Id }) => Id)
    return ids.filter((id) => !left.includes(id)).length
  }
  /** A job that tells in which container it runs. */
  const whoAmI = (more: Partial<JobSpec> = {}, then = '') => bed.job(`cat /proc/self/cgroup; ${then}`, more)

  /** After a first job two wait for the next of its kind. */
  const warmUp = async (): Promise<string[]> => {
    expect((await run(whoAmI())).outcome).toMatchObject(ok)
    await expect.poll(async () => (await waiting()).length, { timeout: 10_000 }).toBe(2)
    return (await waiting()).map(({ Id }) => Id)
  }

  test('the second of a kind gets one that waited, of its own; then another is made', async () => {
    const first = await warmUp()
    const [a, b] = [await run(whoAmI({ args: ['another'] })), await run(whoAmI())]
    expect([a.outcome, b.outcome]).toMatchObject([ok, ok])
    expect([idOf(a.stdout), idOf(b.stdout)].map((id) => first.includes(id ?? ''))).toContain(true)
    expect(idOf(a.stdout)).not.toBe(idOf(b.stdout))
    await expect.poll(async () => (await waiting()).length, { timeout: 10_000 }).toBe(2)
    expect((await waiting()).some(({ Id }) => Id === idOf(a.stdout))).toBe(false)
  })

  test('a job can’t tell the difference: inputs, outputs, environment, arguments, user, limits, exit code', async () => {
    const nasty = `a'b"c $(touch /tmp/no) \`x\` \n -n \\ é`
    const script = [
      'env | sort; cat /inputs/in.txt; printf "[%s]" "$0" "$@"; id; ls -la /inputs /outputs /tmp | grep -v total | sed "s/ [A-Z][a-z][a-z] .*[0-9] / /"',
      'grep -E "Cap|NoNewPrivs|Seccomp:" /proc/self/status; ulimit -a; tr "\\0" " " < /proc/1/cmdline; ls -l /proc/1/fd/0 | sed "s/.*-> //"',
      'cat /sys/fs/cgroup/memory/memory.limit_in_bytes /sys/fs/cgroup/memory.max 2>/dev/null; cat > /outputs/stdin; echo x > /outputs/x; exit 7'
    ].join('; ')
    const job = bed.job(script, { args: [nasty], env: { Prompt: nasty, HOME: '/outputs', EMPTY: '' } })
    const cold = await run(job, { warm: false })
    const waited = await warmUp()
    const warm = await run(job)
    expect(await usedOf(waited)).toBe(1)
    expect(warm.stdout).toBe(cold.stdout)
    expect(warm.outcome).toMatchObject({ kind: 'completed', outcome: { class: 'exit', exitCode: 7 } })
    expect(cold.stdout).toContain('NoNewPrivs:\t1')
    expect(warm.stdout).toContain(`Prompt=${nasty.split('\n')[0]}`)
    expect(await warm.read('outputs/x')).toBe('x\n')
  })

  test('memory, time and a wish to end are as in a container of its own', async () => {
    const waited = await warmUp()
    const big = await run(bed.job('head -c 100m /dev/zero | tail', { resources: { cpuMilli: 1000, memoryBytes: 64 * MIB, diskBytes: 4 * MIB, gpus: [] } }))
    expect([big.outcome.kind, await usedOf(waited)]).toEqual(['out-of-memory', 1])
    expect((await run(bed.job('sleep 30', { timeoutMs: 500 }))).outcome.kind).toBe('timed-out')
    const stop = new AbortController()
    expect((await run(bed.job('echo on; sleep 30'), { signal: stop.signal, onLog: () => stop.abort() })).outcome.kind).toBe('cancelled')
  })

  test('one that runs when the node stops goes on, and is found again', async () => {
    const first = await warmUp()
    const stop = new AbortController()
    const job = whoAmI({ timeoutMs: 10_000 }, 'sleep 1; echo after; echo result > /outputs/x')
    expect((await run(job, { jobId: 'the job', signal: stop.signal, onLog: () => stop.abort(new Detached()) })).outcome.kind).toBe('cancelled')
    await executor.stop()
    expect(await engine.docker.listContainers()).toHaveLength(1)
    executor = await started()
    await executor.sweep(new Set(['the job']))
    const after = await run(job, { jobId: 'the job' })
    expect(after.outcome).toMatchObject(ok)
    expect([first.includes(idOf(after.stdout) ?? ''), after.stdout.endsWith('after\n'), await after.read('outputs/x')]).toEqual([true, true, 'result\n'])
  })

  test('what waits is removed at the stop, and at the start after a crash', async () => {
    await warmUp()
    const other = await started()
    await other.sweep(new Set()) // as after a crash: the first was not stopped
    expect(await engine.docker.listContainers({ all: true })).toEqual([])
    expect((await run(whoAmI())).outcome).toMatchObject(ok) // what it thought to have is gone: a container of its own
  })

  test('never more than may be, and the oldest go', async () => {
    await warmUp()
    await run(whoAmI({ resources: { cpuMilli: 1000, memoryBytes: 64 * MIB, diskBytes: 5 * MIB, gpus: [] } }))
    // One that is removed and one that is made may be seen both, or neither: in the end there are three.
    await expect.poll(async () => (await waiting()).map(({ State }) => State), { timeout: 10_000 }).toEqual(['paused', 'paused', 'paused'])
    const limits = await Promise.all((await waiting()).map(async ({ Id }) => (await engine.docker.getContainer(Id).inspect()).HostConfig.Memory))
    expect(limits).toEqual([16 * MIB, 16 * MIB, 16 * MIB])
  })

  test('a job that is not marked, and one that a shell could not carry, get their own; a program that is not there is not paid', async () => {
    const first = await warmUp()
    for (const { stdout, outcome } of [await run(whoAmI(), { warm: false }), await run(whoAmI({ env: { UID: '5' } }))])
      expect([outcome.kind, first.includes(idOf(stdout) ?? '')]).toEqual(['completed', false])
    const none = bed.job('')
    const engineOf = { ...none.spec.engine, entrypoint: ['/no/such'] }
    expect((await run({ ...none, spec: { ...none.spec, engine: engineOf } as JobSpec })).outcome.kind).toBe('failed')
  })
})
