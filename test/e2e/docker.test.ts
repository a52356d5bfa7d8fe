import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SecretKey } from '../../src/chain/index.ts'
import type { JobView } from '../../src/node/client-api.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { TestEngine, whyNoDocker } from '../compliance/docker-engine.ts'
import { REGISTRY_USER, TestRegistry, whyNoRegistry } from '../compliance/docker-registry.ts'
import { NetworkBed, PROVIDER } from './network-bed.ts'

/** Wei a second. */
const RUNTIME_PRICE = 10n ** 14n
const signal = AbortSignal.timeout(180_000)
const reason = whyNoDocker()
if (reason !== undefined) console.warn(`jobs in containers are not tested: ${reason}`)

describe.skipIf(reason !== undefined)('a job in a container', () => {
  // Another name for the same program: which one runs is what is tested here.
  const engine = new TestEngine([], ['--add-runtime', 'second=/usr/sbin/runc'])
  let bed: NetworkBed
  let client: RunningNode
  let provider: RunningNode
  let image: string
  let logins: string
  const key = SecretKey.random()
  const price = { ...PROVIDER.price, minimum: 0n, perRuntimeSecond: { second: RUNTIME_PRICE } }
  const docker = { socket: engine.socketPath, imageBudgetBytes: 1e9, allowUsers: false, runtimes: ['runc', 'second'], warmContainers: 2 }

  const startProvider = (): Promise<RunningNode> => bed.add('provider', ['provider'], signal, { key, docker, provider: { ...PROVIDER, price } })

  beforeAll(async () => {
    await engine.start()
    image = await engine.loadBusybox()
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    await bed.add('wasm-only', ['provider'], signal)
    provider = await startProvider()
    logins = join(bed.folder, 'logins.json')
    await writeFile(logins, '{}')
    client = await bed.add('client', ['client'], signal, { docker: { ...docker, socket: 'off', registryAuth: logins } })
    await client.client?.fund(signal)
  }, 120_000)
  afterAll(async () => {
    await bed?.stop()
    await engine.destroy()
  }, 60_000)

  /** A module's folder around a shell script. */
  async function module(name: string, script: string): Promise<string> {
    const folder = join(bed.folder, name)
    await mkdir(folder, { recursive: true })
    const manifest = {
      name,
      version: '1.0.0',
      description: 'a shell script',
      engine: 'docker',
      docker: { image, entrypoint: ['sh', '-c', script, 'sh'], args: [{ input: 'Word' }] },
      inputs: { Word: { type: 'string', description: 'a word', default: 'lily' } },
      outputs: [{ path: '/outputs', maxBytes: 65_536, maxFiles: 4 }],
      resources: { cpuMilli: 500, memoryBytes: 67_108_864, diskBytes: 4_194_304 },
      timeoutMs: 60_000,
      verification: { strategy: 'none' }
    }
    await writeFile(join(folder, 'module.json'), JSON.stringify(manifest))
    return folder
  }

  async function follow(jobId: string, seen: (job: JobView) => void = () => {}): Promise<JobView> {
    let last: JobView | undefined
    for await (const job of client.client?.follow(jobId, signal) ?? []) {
      last = job
      seen(job)
    }
    if (!last) throw new Error('no state')
    return last
  }

  const submit = async (folder: string, inputs: Record<string, string> = {}): Promise<string> => {
    const job = await client.client?.submit({ module: folder, inputs, files: [] }, signal)
    if (!job) throw new Error('no client')
    return job.jobId
  }

  test('goes to the provider that has the engine, and ends paid', async () => {
    const job = await follow(await submit(await module('say', 'echo "$1" > /outputs/said.txt; echo done'), { Word: '"; $(reboot) `' }))
    expect(job.failure).toBeUndefined()
    expect(job).toMatchObject({ state: 'paid', outcome: 'ok', provider: key.address })
    expect(await readFile(join(job.folder ?? '', 'outputs/said.txt'), 'utf8')).toBe('"; $(reboot) `\n')
    expect(await readFile(join(job.folder ?? '', 'logs/stdout'), 'utf8')).toBe('done\n')
  })

  test('fails with its exit code and its log', async () => {
    const job = await follow(await submit(await module('fail', 'echo no luck >&2; exit 3')))
    expect(job).toMatchObject({ state: 'paid', exitCode: 3, outcome: 'exit code 3' })
  })

  test('goes on while its provider’s node is restarted', async () => {
    const running = Promise.withResolvers<void>()
    const ended = submit(await module('long', 'echo one; sleep 6; echo two > /outputs/two.txt; echo two')).then((jobId) =>
      follow(jobId, ({ state }) => state === 'running' && running.resolve())
    )
    await running.promise
    await expect.poll(async () => (await engine.docker.listContainers()).length).toBe(1)
    const [container] = await engine.docker.listContainers()
    await bed.remove(provider)
    expect((await engine.docker.listContainers()).map(({ Id }) => Id)).toEqual([container?.Id])
    provider = await startProvider()
    const job = await ended
    expect(job).toMatchObject({ state: 'paid', outcome: 'ok' })
    expect(await readFile(join(job.folder ?? '', 'logs/stdout'), 'utf8')).toBe('one\ntwo\n')
    expect(await engine.docker.listContainers({ all: true })).toEqual([])
  })

  test('runs in the runtime that its client chose, at its price; one that nobody has is told', async () => {
    const folder = await module('chosen', 'echo x > /outputs/x')
    const chosen = await client.client?.submit({ module: folder, inputs: {}, files: [], runtime: 'second' }, signal)
    const job = await follow(chosen?.jobId ?? '')
    expect(job).toMatchObject({ state: 'paid', outcome: 'ok', provider: key.address })
    const plain = await follow(await submit(folder))
    // 60 s of the time limit at the price of the runtime, on top.
    expect(BigInt(job.paidWei ?? 0) - BigInt(plain.paidWei ?? 0)).toBe(60n * RUNTIME_PRICE)
    const none = await client.client?.submit({ module: folder, inputs: {}, files: [], runtime: 'kata-runtime', expiresInS: 5 }, signal)
    await expect
      .poll(async () => JSON.stringify(await client.client?.why(none?.jobId ?? '', signal)), { timeout: 10_000 })
      .toContain('wants to run in kata-runtime, offers runc, second')
  })

  test('a marked module’s second job finds a container that waited', async () => {
    const folder = await module('marked', 'cat /proc/self/cgroup > /outputs/x')
    const path = join(folder, 'module.json')
    const manifest = JSON.parse(await readFile(path, 'utf8'))
    await writeFile(path, JSON.stringify({ ...manifest, docker: { ...manifest.docker, warm: true } }))
    expect(await follow(await submit(folder))).toMatchObject({ state: 'paid', outcome: 'ok' })
    const waiting = () => engine.docker.listContainers({ filters: { label: ['lilynode.warm'] } })
    await expect.poll(async () => (await waiting()).length, { timeout: 10_000 }).toBe(2)
    const ids = (await waiting()).map(({ Id }) => Id)
    const second = await follow(await submit(folder, { Word: 'another' }))
    expect(ids.some((id) => readFileSync(join(second.folder ?? '', 'outputs/x'), 'utf8').includes(id))).toBe(true)
  })

  test.skipIf(whyNoRegistry() !== undefined)('an image of a private registry, with the login that its client shows to that provider alone', async () => {
    const storage = await mkdtemp(join(bed.folder, 'registry-'))
    const registry = await TestRegistry.start(storage, { isPrivate: true })
    try {
      const name = `${registry.host}/secret`
      const [id = ''] = image.split('@').slice(1)
      await engine.docker.getImage(id).tag({ repo: name, tag: '1' })
      const pushing = await engine.docker.getImage(`${name}:1`).push({ authconfig: { ...REGISTRY_USER, serveraddress: registry.host } })
      await new Promise<void>((resolve, reject) => engine.docker.modem.followProgress(pushing, (cause) => (cause ? reject(cause) : resolve())))
      const { RepoDigests } = await engine.docker.getImage(`${name}:1`).inspect()
      const pinned = RepoDigests.find((digest) => digest.startsWith(name)) ?? ''
      const folder = await module('secret', 'echo seen > /outputs/x')
      const path = join(folder, 'module.json')
      await writeFile(path, (await readFile(path, 'utf8')).replace(image, pinned))
      for (const { Id } of await engine.docker.listContainers()) await engine.docker.getContainer(Id).remove({ force: true }) // those that wait
      for (const { Id } of await engine.docker.listImages()) await engine.docker.getImage(Id).remove({ force: true })
      const call = { module: folder, inputs: {}, files: [] }
      await expect(client.client?.submit({ ...call, registryLogin: true }, signal)).rejects.toMatchObject({ code: 'NODE_BAD_LOGINS' })
      const auth = Buffer.from(`${REGISTRY_USER.username}:${REGISTRY_USER.password}`).toString('base64')
      await writeFile(logins, JSON.stringify({ auths: { [registry.host]: { auth } } }))
      const shown = await client.client?.submit({ ...call, registryLogin: true }, signal)
      expect(await follow(shown?.jobId ?? '')).toMatchObject({ state: 'paid', outcome: 'ok' })
      await writeFile(logins, '{}')
      const brought = await client.client?.submit({ ...call, login: REGISTRY_USER }, signal)
      expect(await follow(brought?.jobId ?? '')).toMatchObject({ state: 'paid', outcome: 'ok' })
      const unshown = await client.client?.submit(call, signal)
      expect((await follow(unshown?.jobId ?? '')).failure?.reason).toContain('login')
    } finally {
      await registry.stop()
    }
  })

  test('an image that nobody has is told', async () => {
    const folder = await module('absent', 'true')
    const path = join(folder, 'module.json')
    const none = `127.0.0.1:9/none@sha256:${'0'.repeat(64)}`
    await writeFile(path, (await readFile(path, 'utf8')).replace(image, none))
    const job = await follow(await submit(folder))
    expect(job.state).toBe('failed')
    expect(job.failure?.reason).toContain(none)
  })
})
