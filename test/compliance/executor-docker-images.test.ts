import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { silentLogger } from '../../src/core/logger.ts'
import type { DockerExecutorInit, RunRequest } from '../../src/executor/index.ts'
import { DockerExecutor } from '../../src/executor/index.ts'
import { dockerJob } from './docker-bed.ts'
import type { BusyboxImage } from './docker-engine.ts'
import { TestEngine, whyNoDocker } from './docker-engine.ts'
import { REGISTRY_USER, TestRegistry, whyNoRegistry } from './docker-registry.ts'
import { JobRunner } from './job-runner.ts'

const reason = whyNoDocker() ?? whyNoRegistry()
if (reason !== undefined) console.warn(`images from a registry are not tested: ${reason}`)

const never = new AbortController().signal
const ok = { kind: 'completed', outcome: { class: 'ok' } }

describe.skipIf(reason !== undefined)('executor docker: images', () => {
  const engine = new TestEngine()
  const storage = mkdtempSync(join(tmpdir(), 'lilynode-storage-'))
  let registry: TestRegistry
  let folder: string
  const runners: JobRunner[] = []

  beforeAll(async () => {
    await engine.start()
    registry = await TestRegistry.start(storage, { isPrivate: false })
  }, 60_000)
  afterAll(async () => {
    await registry?.stop()
    await engine.destroy()
    rmSync(storage, { recursive: true, force: true })
  }, 60_000)
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lilynode-docker-'))
  })
  afterEach(async () => {
    for (const runner of runners.splice(0)) await runner.close()
    await emptyEngine()
    rmSync(folder, { recursive: true, force: true })
  })

  const emptyEngine = async (): Promise<void> => {
    for (const { Id } of await engine.docker.listImages()) await engine.docker.getImage(Id).remove({ force: true })
  }

  /** Puts an image into the registry and nowhere else; returns it as a JobSpec names it. */
  const publish = async (name: string, { tag = '1', ...more }: Omit<BusyboxImage, 'name'> = {}): Promise<string> => {
    const repository = `${registry.host}/${name}`
    await engine.loadBusybox({ name: repository, tag, ...more })
    const pushing = await engine.docker.getImage(`${repository}:${tag}`).push({ authconfig: { username: '', password: '', serveraddress: '' } })
    await new Promise<void>((resolve, reject) => engine.docker.modem.followProgress(pushing, (cause) => (cause ? reject(cause) : resolve())))
    const { RepoDigests } = await engine.docker.getImage(`${repository}:${tag}`).inspect()
    await emptyEngine()
    return RepoDigests.find((digest) => digest.startsWith(repository)) ?? ''
  }

  type Told = { bytes: number; totalBytes: number }[]
  const open = async (init: Partial<DockerExecutorInit> = {}, given: { told?: Told; credentials?: typeof REGISTRY_USER } = {}) => {
    const components = {
      logger: silentLogger,
      onPull: (progress: Told[number]) => void given.told?.push(progress),
      credentialsFor: async () => given.credentials
    }
    const base = { socketPath: engine.socketPath, folder, imageBudgetBytes: 100_000_000, allowUsers: false, gpuDriver: 'nvidia' as const }
    const executor = new DockerExecutor(components, { ...base, ...init })
    const runner = await JobRunner.open(executor)
    runners.push(runner)
    return { executor, run: (image: string, script = 'true', more: Partial<RunRequest> = {}) => runner.run(dockerJob(image, script), more) }
  }

  test('a tag is resolved to what it is now, and stays that when the tag moves on', async () => {
    const first = await publish('moving', { Env: ['PATH=/bin', 'IS=first'] })
    const { executor, run } = await open()
    const pinned = await executor.resolveImage(`${registry.host}/moving:1`, never)
    expect(pinned).toBe(first)
    const second = await publish('moving', { Env: ['PATH=/bin', 'IS=second'] })
    expect(await executor.resolveImage(`${registry.host}/moving:1`, never)).toBe(second)
    expect(await executor.resolveImage(pinned, never)).toBe(pinned)
    expect(await (await run(pinned, 'echo $IS')).read('stdout')).toBe('first\n')
  })

  test('it is pulled by digest, with progress, before the job starts; then it is there', async () => {
    const image = await publish('pulled')
    const told: Told = []
    const { executor, run } = await open({}, { told })
    expect((await run(image)).outcome).toMatchObject(ok)
    expect(told.at(-1)?.totalBytes).toBeGreaterThan(100_000)
    expect(executor.cached).toEqual([image])
    told.length = 0
    expect((await run(image)).outcome).toMatchObject(ok)
    expect(told).toEqual([])
    expect((await open()).executor.cached).toEqual([image])
  })

  test('jobs that wait for one image share its pull', async () => {
    const image = await publish('shared')
    const { run } = await open()
    const all = await Promise.all([run(image), run(image), run(image)])
    expect(all.map(({ outcome }) => outcome.kind)).toEqual(['completed', 'completed', 'completed'])
  })

  test('the least recently used goes when the budget is reached; the images of others stay', async () => {
    const [a, b, c] = [await publish('a', { Env: ['A=1'] }), await publish('b', { Env: ['B=1'] }), await publish('c', { Env: ['C=1'] })]
    const others = await engine.loadBusybox({ name: 'somebody/else', Env: ['D=1'] })
    const { Size } = await engine.docker.getImage(others.slice(others.indexOf('@') + 1)).inspect()
    const { executor } = await open({ imageBudgetBytes: Math.round(Size * 2.5) })
    const warm = (image: string): Promise<void> => executor.warm(dockerJob(image, '').spec, undefined, never)
    await warm(a)
    await warm(b)
    await warm(a)
    await warm(c)
    expect(new Set(executor.cached)).toEqual(new Set([a, c]))
    expect((await engine.docker.listImages()).map(({ RepoDigests }) => RepoDigests?.[0]?.split('/').at(-1)?.split('@')[0])).not.toContain('b')
    expect(await engine.docker.getImage('somebody/else:1').inspect()).toBeTruthy()
  })

  test('an image that the owner removed is not offered any more; a spoilt list is no reason not to start', async () => {
    const image = await publish('removed')
    const { executor } = await open()
    await executor.warm(dockerJob(image, '').spec, undefined, never)
    await emptyEngine()
    expect((await open()).executor.cached).toEqual([])
    await writeFile(join(folder, 'images.json'), '{"half')
    expect((await open()).executor.cached).toEqual([])
  })

  test.each([
    ['larger than all images may be', {}, { imageBudgetBytes: 1_000 }, /images may take 1000/],
    ['for another processor', { architecture: 'arm64' }, {}, /built for linux\/arm64/]
  ])('one that is %s is refused', async (_, image, init, why) => {
    const { run } = await open(init)
    expect((await run(await publish('refused', image))).outcome).toMatchObject({ kind: 'failed', reason: expect.stringMatching(why) })
  })

  test('one whose bytes are not what the digest says is refused', async () => {
    const image = await publish('spoilt', { Env: ['SPOILT=1'] })
    const blobs = globSync(`${storage}/docker/registry/v2/blobs/sha256/*/*/data`)
    const spoilt = blobs.filter((blob) => readFileSync(blob, 'latin1').startsWith('{') && readFileSync(blob, 'utf8').includes('SPOILT=1'))
    expect(spoilt).toHaveLength(1)
    for (const blob of spoilt) writeFileSync(blob, readFileSync(blob, 'utf8').replace('SPOILT=1', 'SPOILT=2'))
    expect((await (await open()).run(image)).outcome).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/can't be pulled|does not match/) })
    expect(await engine.docker.listImages()).toEqual([])
  })

  test('one that is not there is told', async () => {
    const image = `${registry.host}/nothing@sha256:${'0'.repeat(64)}`
    const { executor, run } = await open()
    expect((await run(image)).outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining("can't be pulled") })
    await expect(executor.resolveImage(`${registry.host}/nothing:1`, never)).rejects.toMatchObject({ code: 'EXECUTOR_NO_IMAGE' })
  })

  test('a private registry gets its credentials, and says when it has none', async () => {
    const image = await publish('private')
    const locked = await TestRegistry.start(storage, { isPrivate: true })
    try {
      const here = image.replace(registry.host, locked.host)
      expect((await (await open()).run(here)).outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('credentials') })
      const { executor, run } = await open({}, { credentials: REGISTRY_USER })
      expect(await executor.resolveImage(`${locked.host}/private:1`, never)).toBe(here)
      expect((await run(here)).outcome).toMatchObject(ok)
    } finally {
      await locked.stop()
    }
  })

  test('what one client’s login brought is nobody else’s, and its registry is asked for each job', async () => {
    const image = await publish('secret')
    const locked = await TestRegistry.start(storage, { isPrivate: true })
    const here = image.replace(registry.host, locked.host)
    const { executor, run } = await open()
    try {
      const refused = { kind: 'failed', reason: expect.stringMatching(/login|credentials/) }
      const wrong = { ...REGISTRY_USER, password: 'guessed' }
      expect((await run(here, 'true', { login: wrong })).outcome).toMatchObject(refused)
      expect((await run(here, 'true', { login: REGISTRY_USER })).outcome).toMatchObject(ok)
      expect((await engine.docker.listImages()).length).toBe(1)
      expect((await run(here)).outcome).toMatchObject(refused)
      expect((await run(here, 'true', { login: wrong })).outcome).toMatchObject(refused)
      expect((await run(here, 'true', { login: REGISTRY_USER })).outcome).toMatchObject(ok)
      expect(executor.cached).toEqual([])
    } finally {
      await locked.stop()
    }
    expect((await run(here, 'true', { login: REGISTRY_USER })).outcome.kind).toBe('failed') // nobody says any more that he may
  })

  test('a volume that the image declares is read only, shows what the image has there, and leaves nothing', async () => {
    const image = await publish('volumes', { Volumes: { '/bin': {}, '/data': {}, '/outputs': {} } })
    const { run } = await open()
    const ran = await run(image, 'touch /data/x 2>&- || echo refused; touch /outputs/x && ls /bin | wc -l')
    expect(ran.outcome).toMatchObject(ok)
    expect(await ran.read('stdout')).toMatch(/^refused\n[1-9]\d+\n$/)
    expect((await engine.docker.listVolumes()).Volumes ?? []).toEqual([])
    expect((await readdir(folder)).filter((name) => name !== 'images.json')).toEqual([])
  })
})
