import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TestEngine, whyNoDocker } from '../compliance/docker-engine.ts'
import { FakeGpus } from '../compliance/docker-fake-gpus.ts'
import { loadServiceImage } from '../compliance/service-image.ts'
import type { Cli, RunningCli } from './cli.ts'
import { GatewayProcess } from './gateway-process.ts'
import { NetworkBed } from './network-bed.ts'

const GIB = 1024 ** 3
const signal = AbortSignal.timeout(290_000)
/** Longer than a provider's offer lives that is no longer repeated. */
const MARKET_MS = 60_000
const reason = whyNoDocker()
if (reason !== undefined) console.warn(`services in containers are not tested: ${reason}`)
/** What makes this machine look as if it had a GPU of 24 GiB needs it; without it the memory is what has room for one alone. */
const hasGpus = existsSync('/usr/bin/jq')

/** A provider and a gateway, as programs of their own; two services, and room for one of them. */
describe.skipIf(reason !== undefined)('services in containers of a real provider', () => {
  const fake = new FakeGpus()
  const engine = new TestEngine([fake.folder])
  let bed: NetworkBed
  let owner: Cli
  let provider: RunningCli
  let user: Cli
  let gateway: GatewayProcess
  let openai: OpenAI
  const args: string[] = []

  /** A module's folder. */
  async function service(name: string, image: string): Promise<string> {
    const folder = join(bed.folder, name)
    await mkdir(folder)
    const manifest = {
      name,
      version: '1.0.0',
      engine: 'docker',
      docker: { image, env: { MODEL: name } },
      resources: {
        cpuMilli: 500,
        memoryBytes: 192 * 1024 ** 2,
        diskBytes: 4 * 1024 ** 2,
        gpus: hasGpus ? [{ vendor: 'nvidia', vramBytes: 16 * GIB }] : []
      },
      service: { port: 8080, healthPath: '/health', models: [{ name, contextTokens: 1024 }], startTimeoutMs: 60_000 }
    }
    await writeFile(join(folder, 'module.json'), JSON.stringify(manifest))
    return folder
  }

  async function startProvider(): Promise<void> {
    provider = owner.start(['--role', 'provider', '--listen', '/ip4/127.0.0.1/tcp/0', '--json', ...args], { PATH: `${fake.folder}:/usr/bin:/bin` })
    await provider.line({ type: 'node.ready' })
  }

  const running = async (): Promise<readonly string[]> => (await engine.docker.listContainers()).map(({ Labels }) => Labels['lilynode.service'] ?? '?')
  /** On offer, and whether warm. */
  async function onOffer(): Promise<Readonly<Record<string, 'warm' | 'cold'>>> {
    const { data } = await openai.models.list()
    return Object.fromEntries(data.map((model) => [model.id, JSON.stringify(model).includes('"cold":true') ? 'cold' : 'warm']))
  }
  async function ask(model: string, content: string): Promise<{ readonly text: string | null | undefined; readonly market: unknown }> {
    const answer = await openai.chat.completions.create({ model, messages: [{ role: 'user', content }] })
    return { text: answer.choices[0]?.message.content, market: 'lilynode' in answer ? answer.lilynode : undefined }
  }

  beforeAll(async () => {
    await engine.start()
    const image = await loadServiceImage(engine)
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    const folders = [await service('frog', image), await service('toad', image)]
    args.push('--docker', engine.socketPath, '--memory', hasGpus ? '1GiB' : '300MiB', '--models', '*=100/200/1M')
    for (const folder of folders) args.push('--service', folder)
    owner = await bed.user('provider')
    await startProvider()
    user = await bed.user('gateway')
    await user.run(['wallet', 'fund'])
    const { secret } = await user.json(['keys', 'create', 'rich', '--budget', '3'])
    gateway = await GatewayProcess.start(user, [])
    openai = new OpenAI({ baseURL: `${gateway.url}/v1`, apiKey: String(secret), maxRetries: 0 })
  }, 240_000)
  afterAll(async () => {
    await gateway?.stop()
    await provider?.kill('SIGTERM')
    await bed?.stop()
    await engine.destroy()
    fake.remove()
  }, 120_000)

  test('both are on offer, the one that has the room as warm, the other as cold', async () => {
    await expect.poll(onOffer, { timeout: MARKET_MS, interval: 300 }).toEqual({ frog: 'warm', toad: 'cold' })
    expect(await running()).toEqual(['frog'])
  })

  test('one answers, then the other, which takes its place; both are paid and have receipts', async () => {
    const first = await ask('frog', 'hello')
    expect(first.text).toBe('I am frog')
    const second = await ask('toad', 'hello')
    expect(second.text).toBe('I am toad')
    expect(await running()).toEqual(['toad'])
    for (const [model, { market }] of [
      ['frog', first],
      ['toad', second]
    ] as const) {
      // 7 tokens read, 3 told.
      const price = String(7n * 10n ** 14n + 3n * 2n * 10n ** 14n)
      expect(market).toMatchObject({ price_wei: price, receipt: { receipt: { model, price, outputTokens: 3 }, signature: expect.stringMatching(/^0x/) } })
    }
    await expect.poll(onOffer, { timeout: MARKET_MS, interval: 300 }).toEqual({ frog: 'cold', toad: 'warm' })
    expect((await ask('toad', 'gpus')).text).toBe(hasGpus ? 'nvidia1 nvidiactl GPU-fake-1' : ' void')
  })

  test('one that is asked is left alone: the other waits until it has answered', async () => {
    const slow = ask('toad', 'slow 3000')
    await new Promise((resolve) => setTimeout(resolve, 500))
    const other = ask('frog', 'hello')
    expect((await slow).text).toBe('slow')
    expect((await other).text).toBe('I am frog')
    expect(await running()).toEqual(['frog'])
  })

  test('one that breaks leaves the market within seconds, and comes back', async () => {
    const from = Date.now()
    await expect(ask('frog', 'exit')).rejects.toThrow()
    await expect.poll(async () => 'frog' in (await onOffer()), { timeout: 10_000, interval: 50 }).toBe(false)
    console.info(`out of the book ${Date.now() - from} ms after its end`)
    expect(Date.now() - from).toBeLessThan(6_000)
    await expect.poll(onOffer, { timeout: MARKET_MS, interval: 300 }).toEqual({ frog: 'warm', toad: 'cold' })
    // A provider that failed is asked last, and it is the only one.
    await expect.poll(async () => (await ask('frog', 'hello').catch(() => undefined))?.text, { timeout: 20_000, interval: 500 }).toBe('I am frog')
  })

  test('a node that is killed takes it up again, or ends it where it is no longer wanted; one that stops leaves nothing', async () => {
    const [before] = await engine.docker.listContainers()
    await provider.kill('SIGKILL')
    expect(await running()).toEqual(['frog'])
    await startProvider()
    await expect.poll(async () => (await ask('frog', 'hello').catch(() => undefined))?.text, { timeout: MARKET_MS, interval: 500 }).toBe('I am frog')
    const [after] = await engine.docker.listContainers()
    expect(after?.Id).toBe(before?.Id)
    await provider.kill('SIGKILL')
    const withServices = args.splice(args.indexOf('--service'))
    await startProvider()
    expect(await engine.docker.listContainers({ all: true })).toEqual([]) // it has no services any more
    await provider.kill('SIGTERM')
    args.push(...withServices)
    await startProvider()
    await expect.poll(running, { timeout: MARKET_MS, interval: 300 }).toEqual(['frog'])
    await provider.kill('SIGTERM')
    expect(await engine.docker.listContainers({ all: true })).toEqual([])
    expect(await engine.docker.listNetworks({ filters: { driver: ['bridge'] } })).toEqual([])
  })
})
