import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { JobSpec } from '../../src/core/job-spec.ts'
import { DockerBed } from './docker-bed.ts'
import { TestEngine, whyNoDocker } from './docker-engine.ts'
import type { Ran } from './job-runner.ts'
import { JobRunner } from './job-runner.ts'

const MIB = 1024 * 1024
const reason = whyNoDocker()
if (reason !== undefined) console.warn(`hostile containers are not tested: ${reason}`)

describe.skipIf(reason !== undefined)('executor docker: hostile containers', () => {
  const engine = new TestEngine()
  let bed: DockerBed
  let runner: JobRunner

  beforeAll(async () => {
    await engine.start()
    bed = new DockerBed(engine, await engine.loadBusybox())
    runner = await JobRunner.open(bed.create())
  }, 60_000)
  afterAll(async () => {
    await runner?.close()
    bed?.close()
    await engine.destroy()
  }, 60_000)

  /** Whatever a job did: no container, no volume, no mount, no folder of it is left. */
  afterEach(async () => {
    expect(await engine.docker.listContainers({ all: true })).toEqual([])
    expect((await engine.docker.listVolumes()).Volumes ?? []).toEqual([])
    expect(readFileSync('/proc/self/mountinfo', 'utf8')).not.toContain(bed.folder)
    expect((await readdir(bed.folder)).filter((name) => name !== 'images.json')).toEqual([])
  })

  const run = (script: string, more: Partial<JobSpec> = {}): Promise<Ran> => runner.run(bed.job(script, more))
  const outcome = async (script: string, more: Partial<JobSpec> = {}) => (await run(script, more)).outcome
  const limit = (which: string) => ({ kind: 'completed', outcome: { class: 'limit', limit: which } })
  const ok = { kind: 'completed', outcome: { class: 'ok' } }

  test('a fork bomb ends with its time, or with its memory', async () => {
    const bomb = await outcome('f() { f | f & }; f; while :; do :; done', { timeoutMs: 3_000 })
    // 512 shells come near the memory of the job as well: which limit is met first is the scheduler's choice.
    expect(['timed-out', 'out-of-memory']).toContain(bomb.kind)
  })

  test('processes end at their number', async () => {
    const ran = await run('i=0; while sleep 60 & do i=$((i+1)); echo $i; done')
    const last = Number((await ran.read('stdout')).trim().split('\n').at(-1))
    expect(last).toBeGreaterThan(400)
    expect(last).toBeLessThan(512)
  })

  test('one that ignores SIGTERM ends all the same', async () => {
    expect(await outcome("trap '' TERM INT HUP; while :; do sleep 1; done", { timeoutMs: 500 })).toMatchObject({ kind: 'timed-out' })
  })

  test('too much memory is told apart from a time-out and from an exit code', async () => {
    expect(await outcome('exec tail /dev/zero')).toMatchObject({ kind: 'out-of-memory' })
  })

  test('a child that is killed for memory is told, though its shell ends well', async () => {
    expect(await outcome('tail /dev/zero; sleep 0.2; exit 0')).toMatchObject({ kind: 'out-of-memory' })
  })

  test('killing itself is an exit code, not a want of memory', async () => {
    expect(await outcome('sh -c "kill -9 \\$\\$"; exit 137')).toMatchObject({ kind: 'completed', outcome: { class: 'exit', exitCode: 137 } })
  })

  test.each([
    ['outputs', 'dd if=/dev/zero of=/outputs/fat bs=1M count=500'],
    ['scratch', 'dd if=/dev/zero of=/tmp/fat bs=1M count=500'],
    ['scratch, and says that all went well', 'dd if=/dev/zero of=/tmp/fat bs=1M count=500; exit 0'],
    ['inodes', 'i=0; while touch /outputs/$i; do i=$((i+1)); done']
  ])('filling %s reaches the limit of the disk', async (_, script) => {
    expect(await outcome(script)).toMatchObject(limit('disk-bytes'))
  })

  test('memory that looks like a disk is memory', async () => {
    expect((await outcome('dd if=/dev/zero of=/dev/shm/fat bs=1M count=500')).kind).not.toBe('timed-out')
  })

  test('a flood of stderr is a flood', async () => {
    expect(await outcome('yes 0123456789012345678901234567890123456789 >&2')).toMatchObject(limit('stdout-bytes'))
  })

  test.each([
    ['a symbolic link', 'ln -s /etc/passwd /outputs/link'],
    ['a link to a folder of the host', 'ln -s / /outputs/root'],
    ['a pipe', 'mkfifo /outputs/pipe'],
    ['a folder too deep', 'p=/outputs; for i in $(seq 40); do p=$p/d; mkdir $p; done; touch $p/x'],
    ['a name with a line break', 'touch "/outputs/a\nb"'],
    ['a name with a backslash', "touch '/outputs/..\\x'"],
    ['a name that is not UTF-8', "touch /outputs/$(printf '\\377')"]
  ])('%s is no output', async (_, script) => {
    const ran = await run(`${script}; echo fine > /outputs/fine`)
    expect(ran.outcome).toMatchObject(limit('output-names'))
    expect(ran.has('outputs/fine')).toBe(false)
  })

  test('a declared output behind a link is not followed', async () => {
    const ran = await run('ln -s /etc /outputs/a', { outputs: [{ path: '/outputs/a/passwd', maxBytes: MIB, maxFiles: 1 }] })
    expect(ran.outcome).toMatchObject(limit('output-names'))
    expect(ran.has('outputs/a/passwd')).toBe(false)
  })

  test('a hole in a file counts as bytes', async () => {
    expect(await outcome('dd if=/dev/zero of=/outputs/hole bs=1 count=1 seek=2000000')).toMatchObject(limit('output-bytes'))
  })

  test('devices can’t be made, setuid does not come out', async () => {
    const ran = await run('mknod /outputs/zero c 1 5; mknod /tmp/disk b 254 0; echo x > /outputs/root; chmod 6777 /outputs/root')
    expect(ran.outcome).toMatchObject(ok)
    expect(ran.has('outputs/zero')).toBe(false)
    const { mode, uid } = await stat(join(runner.root, await lastJob(runner.root), 'outputs/root'))
    expect({ mode: mode & 0o7777, uid }).toEqual({ mode: 0o644, uid: process.getuid?.() })
  })

  test('folders that nobody may enter are removed', async () => {
    expect(await outcome('mkdir -p /tmp/a/b/c; touch /tmp/a/b/c/x; chmod 0 /tmp/a/b')).toMatchObject(ok)
  })

  test('a program that is not there is told', async () => {
    const { spec } = bed.job('')
    const missing = await runner.run({ spec: { ...spec, engine: { type: 'docker', image: imageOf(spec), entrypoint: ['/no/such'] } }, moduleFile: undefined })
    expect(missing.outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('/no/such') })
  })

  test('an image that is nowhere is told, and so is one of which the registry does not answer', async () => {
    const { spec } = bed.job('')
    const image = `127.0.0.1:9/nothing@sha256:${'0'.repeat(64)}`
    const ran = await runner.run({ spec: { ...spec, engine: { type: 'docker', image } }, moduleFile: undefined })
    expect(ran.outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining("can't be pulled") })
  })

  test('no key, no socket, no path of the host', async () => {
    const said = await (await run('env; cat /proc/self/mountinfo; ls /var/run /run 2>&-')).read('stdout')
    expect(said).not.toMatch(/docker\.sock|PRIVATE|TOKEN/)
    expect(said).toContain('NVIDIA_VISIBLE_DEVICES=void')
  })

  test('the job can’t give itself devices by a variable', async () => {
    expect(await (await run('env', { env: { NVIDIA_VISIBLE_DEVICES: 'all', MINE: '1' } })).read('stdout')).toMatch(
      /^(?=[\s\S]*MINE=1)(?=[\s\S]*NVIDIA_VISIBLE_DEVICES=void)/
    )
  })

  test('an input that only the node may read is readable in the job, and stays as it was', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lilynode-input-'))
    try {
      const secret = join(folder, 'in')
      await writeFile(secret, 'for the job')
      await chmod(secret, 0o600)
      const ran = await runner.run(bed.job('cat /inputs/in.txt'), { inputs: new Map([['/inputs/in.txt', secret]]) })
      expect(await ran.read('stdout')).toBe('for the job')
      expect((await stat(secret)).mode & 0o777).toBe(0o600)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  test('after all that a decent job runs', async () => {
    expect(await outcome('true')).toMatchObject(ok)
    expect(existsSync(bed.folder)).toBe(true)
  })
})

const imageOf = ({ engine }: JobSpec): string => (engine.type === 'docker' ? engine.image : '')

async function lastJob(root: string): Promise<string> {
  const jobs = (await readdir(root)).filter((name) => name.startsWith('job-'))
  return jobs.sort((a, b) => Number(b.slice(4)) - Number(a.slice(4)))[0] ?? ''
}
