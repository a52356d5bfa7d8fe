import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JobView } from '../../src/node/client-api.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { SwarmBed, whyNoSwarm } from '../compliance/swarm-bed.ts'
import { NetworkBed } from './network-bed.ts'

const signal = AbortSignal.timeout(180_000)
const reason = whyNoSwarm()
if (reason !== undefined) console.warn(`a provider with a cluster is not tested: ${reason}`)

describe.skipIf(reason !== undefined)('a provider with two boxes', () => {
  let boxes: SwarmBed
  let bed: NetworkBed
  let client: RunningNode

  beforeAll(async () => {
    boxes = new SwarmBed()
    await boxes.start()
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    const cluster = { kind: 'swarm', url: `unix://${boxes.manager.socketPath}`, folder: boxes.folder } as const
    await bed.add('provider', ['provider'], signal, { docker: { socket: 'off', imageBudgetBytes: 1e9, allowUsers: false, cluster } })
    client = await bed.add('client', ['client'], signal)
    await client.client?.fund(signal)
  }, 120_000)
  afterAll(async () => {
    await bed?.stop()
    await boxes?.destroy()
  }, 60_000)

  async function run(name: string, cpuMilli: number): Promise<JobView> {
    const folder = join(bed.folder, name)
    await mkdir(folder, { recursive: true })
    const { spec } = boxes.job('echo "$1" > /outputs/said.txt; echo done')
    if (spec.engine.type !== 'docker') throw new Error('a shell script in a container')
    const manifest = {
      name,
      version: '1.0.0',
      engine: 'docker',
      docker: { image: spec.engine.image, entrypoint: spec.engine.entrypoint, args: ['lily'] },
      outputs: [{ path: '/outputs', maxBytes: 65_536, maxFiles: 4 }],
      resources: { cpuMilli, memoryBytes: 67_108_864, diskBytes: 4_194_304 },
      timeoutMs: 60_000,
      verification: { strategy: 'none' }
    }
    await writeFile(join(folder, 'module.json'), JSON.stringify(manifest))
    const { jobId } = (await client.client?.submit({ module: folder, inputs: {}, files: [] }, signal)) ?? {}
    let last: JobView | undefined
    for await (const job of client.client?.follow(jobId ?? '', signal) ?? []) last = job
    if (!last) throw new Error('no state')
    return last
  }

  test('runs a job on one of them, and is paid', async () => {
    const job = await run('say', 500)
    expect(job, JSON.stringify(job.failure)).toMatchObject({ state: 'paid', outcome: 'ok' })
    expect(await readFile(join(job.folder ?? '', 'outputs/said.txt'), 'utf8')).toBe('lily\n')
    expect(await readFile(join(job.folder ?? '', 'logs/stdout'), 'utf8')).toBe('done\n')
  })
})
