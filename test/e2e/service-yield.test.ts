import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { delay } from '../../src/core/clock.ts'
import type { JobView } from '../../src/node/client-api.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import type { Inference } from '../../src/services/inference.ts'
import { TestEngine, whyNoDocker } from '../compliance/docker-engine.ts'
import { FakeGpus } from '../compliance/docker-fake-gpus.ts'
import { loadServiceImage } from '../compliance/service-image.ts'
import { NetworkBed, PROVIDER } from './network-bed.ts'

const MIB = 1024 ** 2
const GIB = 1024 ** 3
const YIELD_MS = 4_000
/** A start of a container, an offer and its hearing, on a busy machine. */
const MARKET_MS = 60_000
const signal = AbortSignal.timeout(290_000)
const reason = whyNoDocker()
if (reason !== undefined) console.warn(`services that make room for jobs are not tested: ${reason}`)
/** What makes this machine look as if it had a GPU of 24 GiB needs it; without it the memory is what has room for one alone. */
const hasGpus = existsSync('/usr/bin/jq')
const gpus = hasGpus ? [{ vendor: 'nvidia', vramBytes: 16 * GIB }] : []

/** One machine with room for a service or a job. */
describe.skipIf(reason !== undefined)('a service and a job on one machine', () => {
  const fake = new FakeGpus()
  const engine = new TestEngine([fake.folder])
  const path = process.env.PATH
  let bed: NetworkBed
  let client: RunningNode
  let inference: Inference
  let job: string

  async function module(name: string, fields: object): Promise<string> {
    const folder = join(bed.folder, name)
    await mkdir(folder)
    await writeFile(join(folder, 'module.json'), JSON.stringify({ name, version: '1.0.0', engine: 'docker', ...fields }))
    return folder
  }

  async function addProvider(service: string): Promise<RunningNode> {
    const services = { engines: [service], prices: [{ model: '*', inputPerMillion: 0n, outputPerMillion: 0n }], concurrency: 4, yieldMs: YIELD_MS }
    const docker = { socket: engine.socketPath, imageBudgetBytes: 1e9, allowUsers: false, runtimes: [], warmContainers: 0 }
    process.env.PATH = `${fake.folder}:${path}`
    try {
      const sold = { ...PROVIDER, memoryBytes: (hasGpus ? 1024 : 300) * MIB }
      return await bed.add('provider', ['provider'], signal, { docker, provider: sold, services: { ...services, dataDir: bed.folder } })
    } finally {
      process.env.PATH = path
    }
  }

  beforeAll(async () => {
    await engine.start()
    const image = await loadServiceImage(engine)
    const busybox = await engine.loadBusybox()
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    const service = await module('frog', {
      docker: { image, env: { MODEL: 'frog' } },
      resources: { cpuMilli: 500, memoryBytes: 192 * MIB, diskBytes: 4 * MIB, gpus },
      service: { port: 8080, healthPath: '/health', models: [{ name: 'frog', contextTokens: 1024 }], startTimeoutMs: 60_000 }
    })
    job = await module('job', {
      docker: { image: busybox, entrypoint: ['sh', '-c', 'echo $NVIDIA_VISIBLE_DEVICES > /outputs/gpus; sleep 4'] },
      resources: { cpuMilli: 500, memoryBytes: 192 * MIB, diskBytes: 4 * MIB, gpus },
      timeoutMs: 60_000,
      verification: { strategy: 'none' }
    })
    await addProvider(service)
    client = await bed.add('client', ['client'], signal)
    if (!client.inference) throw new Error('a client has inference')
    inference = client.inference
    await client.client?.fund(signal)
  }, 240_000)
  afterAll(async () => {
    await bed?.stop()
    await engine.destroy()
    fake.remove()
  }, 120_000)

  const running = async (): Promise<readonly string[]> => (await engine.docker.listContainers()).map(({ Labels }) => Labels['lilynode.service'] ?? 'a job')
  const onOffer = async (): Promise<readonly string[]> => (await inference.models()).map(({ model }) => model)
  const isReady = () => expect.poll(onOffer, { timeout: MARKET_MS, interval: 200 }).toEqual(['frog'])

  async function ask(content: string): Promise<string> {
    const answer = await inference.answer({ kind: 'chat', body: { model: 'frog', messages: [{ role: 'user', content }] } }, signal)
    let text = ''
    for await (const { data } of answer.parts) text += JSON.parse(data).choices[0]?.delta?.content ?? ''
    return text
  }

  /** The job, and what was to be had while it ran. */
  async function runJob(
    onRunning: () => void = () => {}
  ): Promise<{ readonly job: JobView; readonly meanwhile: readonly string[]; readonly offered: readonly string[] }> {
    const submitted = await client.client?.submit({ module: job, inputs: {}, files: [] }, signal)
    let seen: { readonly meanwhile: readonly string[]; readonly offered: readonly string[] } | undefined
    let last: JobView | undefined
    for await (const view of client.client?.follow(submitted?.jobId ?? '', signal) ?? []) {
      last = view
      if (view.state !== 'running' || seen) continue
      onRunning()
      seen = { meanwhile: await running(), offered: await onOffer() }
    }
    if (!last || !seen) throw new Error(`the job was never seen running: ${JSON.stringify(last)}`)
    return { job: last, ...seen }
  }

  test('the service that nobody asks is gone before the job runs, and comes back after it', async () => {
    await isReady()
    expect(await ask('hello')).toBe('I am frog')
    const [before] = await engine.docker.listContainers()
    const done = await runJob()
    expect(done.job).toMatchObject({ state: 'paid', outcome: 'ok' })
    expect([done.meanwhile, done.offered]).toEqual([['a job'], []])
    if (hasGpus) expect(await readFile(join(done.job.folder ?? '', 'outputs/gpus'), 'utf8')).toBe('GPU-fake-1\n')
    await expect.poll(running, { timeout: MARKET_MS, interval: 200 }).toEqual(['frog'])
    await isReady()
    expect(await ask('hello')).toBe('I am frog')
    expect((await engine.docker.listContainers())[0]?.Id).not.toBe(before?.Id)
    const [{ best } = {}] = await inference.models()
    expect(best?.startMs).toBeGreaterThan(0)
  }, 150_000)

  test('one that answers is left alone until it has: the job waits for it', async () => {
    await isReady()
    await delay(2 * YIELD_MS, signal) // it rests
    let isTold = false
    const answer = ask('slow 9000').finally(() => {
      isTold = true
    })
    await delay(2_000, signal)
    const done = await runJob(() => expect(isTold).toBe(true))
    expect(await answer).toBe('slow')
    expect(done.job).toMatchObject({ state: 'paid', outcome: 'ok' })
    expect(done.meanwhile).toEqual(['a job'])
  }, 150_000)
})
