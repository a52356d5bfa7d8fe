import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SecretKey } from '../../src/chain/index.ts'
import type { JobView } from '../../src/node/client-api.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { TestEngine, whyNoDocker } from '../compliance/docker-engine.ts'
import { NetworkBed } from './network-bed.ts'

const signal = AbortSignal.timeout(180_000)
const reason = whyNoDocker()
if (reason !== undefined) console.warn(`jobs in containers are not tested: ${reason}`)

describe.skipIf(reason !== undefined)('a job in a container', () => {
  const engine = new TestEngine()
  let bed: NetworkBed
  let client: RunningNode
  let provider: RunningNode
  let image: string
  const key = SecretKey.random()
  const docker = { socket: engine.socketPath, imageBudgetBytes: 1e9, allowUsers: false }

  const startProvider = (): Promise<RunningNode> => bed.add('provider', ['provider'], signal, { key, docker })

  beforeAll(async () => {
    await engine.start()
    image = await engine.loadBusybox()
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    await bed.add('wasm-only', ['provider'], signal)
    provider = await startProvider()
    client = await bed.add('client', ['client'], signal)
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
