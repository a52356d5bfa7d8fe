import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DockerExecutor } from '../../src/executor/index.ts'
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
    expect(await said(url, 'write')).toBe('EROFS yes ENOSPC')
    const [found] = await containers()
    const { HostConfig } = await engine.docker.getContainer(found?.Id ?? '').inspect()
    expect(HostConfig).toMatchObject({ Memory: 192 * MIB, MemorySwap: 192 * MIB, NanoCpus: 1e9, PidsLimit: 512, ReadonlyRootfs: true, Privileged: false })
    await running.remove()
    expect(await containers()).toEqual([])
    expect(await engine.docker.listNetworks({ filters: { driver: ['bridge'] } })).toEqual([])
    expect((await engine.docker.listVolumes()).Volumes ?? []).toEqual([])
  })

  test('its network leads to no other, nor to the machine’s loopback, and asks no names', async () => {
    const outside = createServer((socket) => socket.end()).listen(0, '127.0.0.1')
    await once(outside, 'listening')
    const address = outside.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const [one, other] = [await executor.services().start(spec('one'), [], signal), await executor.services().start(spec('other'), [], signal)]
    try {
      expect(await said(other.url, 'hello')).toBe('I am frog')
      const { hostname } = new URL(other.url)
      const networks = await engine.docker.listNetworks({ filters: { driver: ['bridge'] } })
      expect(networks.map(({ Internal }) => Internal)).toEqual([true, true])
      expect(await said(one.url, `reach 127.0.0.1 ${port}`)).toBe('ECONNREFUSED')
      expect(await said(one.url, `reach ${hostname} 8080`)).not.toBe('reached')
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

  test('the port that an image exposes is found', async () => {
    expect(await executor.services().portsOf(image, signal)).toEqual([8080])
  })
})
