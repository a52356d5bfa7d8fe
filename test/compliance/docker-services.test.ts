import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { silentLogger } from '../../src/core/logger.ts'
import type { DockerExecutor } from '../../src/executor/index.ts'
import { Catalogue } from '../../src/market/index.ts'
import { containerServices } from '../../src/node/provider/container-services.ts'
import { lookAtWeights } from '../../src/node/provider/service-weights.ts'
import { OpenaiBackend } from '../../src/services/index.ts'
import { DockerBed } from './docker-bed.ts'
import { TestEngine, whyNoDocker } from './docker-engine.ts'
import { loadServiceImage } from './service-image.ts'

const MIB = 1024 * 1024
const signal = AbortSignal.timeout(170_000)
const reason = whyNoDocker()
if (reason !== undefined) console.warn(`services in containers are not tested: ${reason}`)

describe.skipIf(reason !== undefined)('services in containers', () => {
  const engine = new TestEngine()
  let bed: DockerBed
  let executor: DockerExecutor
  let image: string

  const spec = (name: string, env: Record<string, string> = {}) => ({
    name,
    image,
    args: [],
    env,
    port: 8080,
    resources: { cpuMilli: 1000, memoryBytes: 192 * MIB, diskBytes: 4 * MIB }
  })
  const containers = () => engine.docker.listContainers({ all: true })

  /** What it answers, once it answers at all. */
  async function said(url: string, content: string): Promise<string> {
    const backend = new OpenaiBackend({ url, concurrency: 1 })
    try {
      await expect.poll(async () => (await backend.models(signal).catch(() => [])).length, { timeout: 20_000, interval: 100 }).toBe(2)
      let text = ''
      for await (const { data } of backend.run({ kind: 'chat', body: { model: 'frog', messages: [{ role: 'user', content }] } }, signal))
        text += JSON.parse(data).choices[0]?.delta?.content ?? ''
      return text
    } finally {
      await backend.stop()
    }
  }

  /** A node without modules of its own, and with its keys elsewhere. */
  async function noCatalogue() {
    const folder = await mkdtemp(join(tmpdir(), 'lilynode-catalogue-'))
    await writeFile(join(folder, 'index.json'), '{"modules":[]}')
    const catalogue = await Catalogue.open(folder)
    await rm(folder, { recursive: true })
    return { catalogue, dataDir: folder, logger: silentLogger }
  }

  async function open(): Promise<DockerExecutor> {
    const opened = bed.create()
    await opened.start(signal)
    return opened
  }

  beforeAll(async () => {
    await engine.start()
    image = await loadServiceImage(engine)
    bed = new DockerBed(engine, image)
    executor = await open()
  }, 120_000)
  afterAll(async () => {
    await executor?.services().sweep(new Set())
    await executor?.stop()
    bed?.close()
    await engine.destroy()
  }, 60_000)

  test('answers over HTTP, behind the walls of a job', async () => {
    const running = await executor.services().start(spec('walls'), [], signal)
    const { url } = running
    expect(await said(url, 'hello')).toBe('I am frog')
    expect(await said(url, 'who')).toBe('65534 0000000000000000 1 2')
    expect(await said(url, 'exec')).toBe('ran') // engines compile what their GPU runs, and load it from there
    expect(await said(url, 'write')).toBe('EROFS yes ENOSPC')
    const [found] = await containers()
    const { HostConfig, Mounts } = await engine.docker.getContainer(found?.Id ?? '').inspect()
    expect(Mounts.map(({ Destination, RW }) => `${Destination} ${RW}`).sort()).toEqual(['/outputs false', '/weights false']) // its /tmp is memory
    expect(HostConfig).toMatchObject({ Memory: 192 * MIB, MemorySwap: 192 * MIB, NanoCpus: 1e9, PidsLimit: 4096, ReadonlyRootfs: true, Privileged: false })
    await running.remove()
    expect(await containers()).toEqual([])
    expect(await engine.docker.listNetworks({ filters: { driver: ['bridge'] } })).toEqual([])
    expect((await engine.docker.listVolumes()).Volumes ?? []).toEqual([])
  })

  test('each has a network of its own, from which it reaches neither the machine’s loopback nor a name', async () => {
    const outside = createServer((socket) => socket.end()).listen(0, '127.0.0.1')
    await once(outside, 'listening')
    const address = outside.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const [one, other] = [await executor.services().start(spec('one'), [], signal), await executor.services().start(spec('other'), [], signal)]
    try {
      expect(await said(other.url, 'hello')).toBe('I am frog')
      const networks = await engine.docker.listNetworks({ filters: { driver: ['bridge'] } })
      expect(networks.map(({ Internal }) => Internal)).toEqual([true, true])
      expect(await said(one.url, `reach 127.0.0.1 ${port}`)).toBe('ECONNREFUSED')
      expect(await said(one.url, 'reach example.com 80')).toMatch(/timeout|ENOTFOUND|EAI_AGAIN/)
    } finally {
      outside.close()
      await one.remove()
      await other.remove()
    }
  })

  test('a service that ends says how, one that nobody has is told', async () => {
    const running = await executor.services().start(spec('ends'), [], signal)
    const ended = running.ended(signal)
    await said(running.url, 'exit').catch(() => {}) // its answer breaks off
    expect(await ended).toMatch(/^exit code 3; its last words: listening\ntold to end$/)
    await running.remove()
    const none = { ...spec('none'), image: `127.0.0.1:9/none@sha256:${'0'.repeat(64)}` }
    await expect(executor.services().start(none, [], signal)).rejects.toMatchObject({ code: 'EXECUTOR_NO_IMAGE' })
    await expect(executor.services().start({ ...spec('no program'), entrypoint: ['/no/such'] }, [], signal)).rejects.toMatchObject({
      code: 'EXECUTOR_NO_SERVICE'
    })
    await expect(executor.services().start({ ...spec('root'), user: 'root' }, [], signal)).rejects.toMatchObject({ code: 'EXECUTOR_NO_SERVICE' })
    expect(await containers()).toEqual([])
  })

  test('after a crash of the node it is taken up again, if it is what is wanted; else it is removed', async () => {
    const before = await executor.services().start(spec('kept'), [], signal)
    await executor.services().start(spec('changed'), [], signal)
    await executor.services().start(spec('gone'), [], signal)
    const [kept] = (await containers()).filter(({ Labels }) => Labels['lilynode.service'] === 'kept')
    const later = await open()
    await later.sweep(new Set()) // of jobs: no service is one
    await later.services().sweep(new Set(['kept', 'changed']))
    const adopted = await later.services().adopt(spec('kept'), signal)
    expect(adopted?.url).toBe(before.url)
    expect(await later.services().adopt(spec('changed', { MODEL: 'toad' }), signal)).toBeUndefined()
    expect((await containers()).map(({ Id }) => Id)).toEqual([kept?.Id])
    expect(await said(adopted?.url ?? '', 'hello')).toBe('I am frog')
    await adopted?.remove()
    expect(await containers()).toEqual([])
    await later.stop()
  })

  test('one whose program is over at once says what it said', async () => {
    const over = { ...spec('over'), entrypoint: ['sh', '-c', 'echo no weights; exit 4'] }
    const why = await executor
      .services()
      .start(over, [], signal)
      .then((running) => running.ended(signal).finally(() => running.remove())) // on a slow machine it is seen alive
      .catch(String)
    expect(why).toMatch(/exit code 4; its last words: no weights/)
    expect(await containers()).toEqual([])
  })

  test('weights lie on the machine: they are read in the container and can’t be written, by nobody and not by the image’s own volume', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lilynode-weights-'))
    const disk = join(folder, 'disk')
    try {
      await chmod(folder, 0o777)
      await writeFile(join(folder, 'frog.gguf'), 'green')
      await chmod(join(folder, 'frog.gguf'), 0o666)
      // A disk inside it could be written, by engines before 25: it is not shown, and that is said.
      await mkdir(disk)
      execFileSync('/usr/bin/mount', ['-t', 'tmpfs', '-o', 'mode=0777', 'none', disk])
      await writeFile(join(disk, 'toad.gguf'), 'brown')
      expect((await lookAtWeights({ service: 'frog', folder, user: '65534:65534', dataDir: '/no/data' })).warnings).toEqual([
        expect.stringMatching(/^disk: another disk/)
      ])
      await rm(join(folder, 'frog.gguf'))
      await expect(lookAtWeights({ service: 'frog', folder, user: '65534:65534', dataDir: '/no/data' })).rejects.toThrow('other disks alone (disk)')
      await writeFile(join(folder, 'frog.gguf'), 'green')
      await chmod(join(folder, 'frog.gguf'), 0o666)
      const init = { ...(await noCatalogue()), executors: new Map([['docker', executor] as const]), concurrency: 1 }
      const reference = `docker://${image}?memory=192MiB&weights=${folder}:/weights`
      const found = await containerServices({ ...init, references: [reference] }, signal)
      const [service] = found?.services ?? []
      if (!service) throw new Error('one was asked for')
      const running = await executor.services().start(service.spec, [], signal)
      expect(await said(running.url, 'weights /weights')).toBe('frog.gguf=green EROFS EROFS')
      expect((await executor.services().adopt(service.spec, signal))?.url).toBe(running.url)
      const elsewhere = { ...service.spec, weights: { folder, path: '/elsewhere' } } // its owner changed his mind
      expect(await executor.services().adopt(elsewhere, signal)).toBeUndefined()
      const again = await executor.services().start(elsewhere, [], signal)
      expect(await said(again.url, 'weights /elsewhere')).toBe('frog.gguf=green EROFS EROFS') // the image has no such folder
      await again.remove()
      execFileSync('/usr/bin/umount', [disk])
      await rm(folder, { recursive: true })
      await expect(executor.services().start(service.spec, [], signal)).rejects.toThrow(folder)
      await expect(containerServices({ ...init, references: [reference] }, signal)).rejects.toThrow(`there is no folder ${folder}`)
      expect(await containers()).toEqual([])
    } finally {
      spawnSync('/usr/bin/umount', [disk], { stdio: 'ignore' })
      await rm(folder, { recursive: true, force: true })
    }
  })

  test('a module’s owner says which bytes an unpinned image is, how large it is here, and what it is to be given', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lilynode-module-'))
    try {
      const manifest = {
        name: 'frog',
        version: '1.0.0',
        engine: 'docker',
        docker: { image: 'org/frog:1', args: ['--model', { format: '/models/{Model}' }] },
        inputs: { Model: { type: 'string', required: true, maxLength: 20 }, Layers: { type: 'integer', default: 9 } },
        resources: { gpus: [{ vendor: 'nvidia', vramBytes: 1 }] },
        service: { port: 8080, models: [{ name: { input: 'Model' }, kinds: ['chat'] }], concurrency: { input: 'Layers' } }
      }
      await writeFile(join(folder, 'module.json'), JSON.stringify(manifest))
      const init = { ...(await noCatalogue()), executors: new Map([['docker', executor] as const]), concurrency: 3 }
      const found = async (more: string) => (await containerServices({ ...init, references: [`${folder}${more}`] }, signal))?.services[0]
      const service = await found(`?image=${image}&Model=a+b.gguf&vram=24GiB&memory=1GiB&cpu=2`)
      expect(service?.spec).toMatchObject({ image, args: ['--model', '/models/a+b.gguf'] })
      expect(service).toMatchObject({ concurrency: 9, models: [{ model: 'a+b.gguf', kinds: ['chat'] }] })
      expect(service?.need).toMatchObject({ cpuMilli: 2000, memoryBytes: 1024 * MIB, gpus: [{ vendor: 'nvidia', vramBytes: 24 * 1024 * MIB }] })
      await expect(found('?Model=x')).rejects.toThrow(/unpinned: its image "org\/frog:1".*\?image=name@sha256/)
      await expect(found(`?image=${image}`)).rejects.toThrow('input "Model" is missing: write behind it ?Model=')
      await expect(found(`?image=${image}&Modle=x`)).rejects.toThrow('not "Modle"')
      await expect(found(`?image=${image}&Model=x&Layers=many`)).rejects.toMatchObject({ code: 'NODE_BAD_SERVICE' })
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('an image alone is enough: its port is the one that it exposes', async () => {
    const init = { ...(await noCatalogue()), executors: new Map([['docker', executor] as const]), concurrency: 3 }
    const found = await containerServices({ ...init, references: [`docker://${image}?memory=192MiB&cpu=0.5&vram=8GiB`, `docker://${image}`] }, signal)
    const [one, other] = found?.services ?? []
    expect(one).toMatchObject({ spec: { name: 'lilynode.test/service', image, port: 8080 }, concurrency: 3, models: [] })
    expect(one?.need).toEqual({ cpuMilli: 500, memoryBytes: 192 * MIB, diskBytes: 0, gpus: [{ vendor: 'nvidia', vramBytes: 8 * 1024 * MIB }] })
    expect(other?.spec.name).toBe('lilynode.test/service #2')
    const yields = async (more: string) =>
      (await containerServices({ ...init, yieldMs: 300_000, references: [`docker://${image}${more}`] }, signal))?.services[0]?.yieldMs
    expect([await yields(''), await yields('?yield=1m'), await yields('?yield=never')]).toEqual([300_000, 60_000, undefined])
    for (const wrong of ['?port=0', '?memory=much', '?gpus=1', '?health=fine', '?yield=1s', '?port=80&port=81'])
      await expect(containerServices({ ...init, references: [`docker://${image}${wrong}`] }, signal)).rejects.toMatchObject({ code: 'NODE_BAD_SERVICE' })
  })
})
