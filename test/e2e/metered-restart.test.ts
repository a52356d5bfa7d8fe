import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fund, SecretKey } from '../../src/chain/index.ts'
import { ONE_LILY } from '../../src/core/units.ts'
import type { JobView } from '../../src/node/client-api.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { TestEngine, whyNoDocker } from '../compliance/docker-engine.ts'
import { NetworkBed, PROVIDER } from './network-bed.ts'
import { writeModule } from './test-modules.ts'

const CENT = ONE_LILY / 100n
const signal = AbortSignal.timeout(180_000)
const reason = whyNoDocker()
if (reason !== undefined) console.warn(`restarts of metered jobs are not tested: ${reason}`)

describe.skipIf(reason !== undefined)(
  'a metered job, when nodes come and go',
  () => {
    const engine = new TestEngine()
    const keys = { provider: SecretKey.random(), client: SecretKey.random() }
    let bed: NetworkBed
    let provider: RunningNode
    let client: RunningNode
    let worker: string

    const docker = { socket: engine.socketPath, imageBudgetBytes: 1e9, allowUsers: false }
    const startProvider = () => bed.add('provider', ['provider'], signal, { docker, provider: PROVIDER, key: keys.provider })
    const startClient = () => bed.add('client', ['client'], signal, { key: keys.client })

    beforeAll(async () => {
      await engine.start()
      const image = await engine.loadBusybox()
      bed = await NetworkBed.start(signal)
      await bed.add('solver', ['solver', 'bootstrap'], signal)
      provider = await startProvider()
      const { chain, network } = bed.devnet
      await fund({ rpcUrl: chain.rpcUrl, contracts: network.contracts }, [{ account: keys.provider.address, lily: 10n * ONE_LILY }], signal)
      client = await startClient()
      await client.client?.fund(signal)
      worker = join(bed.folder, 'worker')
      await mkdir(worker)
      const script = 'i=0; while [ $i -lt 6 ]; do sleep 1; i=$((i+1)); echo $i; done; echo done > /outputs/done.txt'
      const manifest = {
        name: 'worker',
        version: '1.0.0',
        description: 'works for six seconds',
        engine: 'docker',
        docker: { image, entrypoint: ['sh', '-c', script], args: [] },
        inputs: {},
        outputs: [{ path: '/outputs', maxBytes: 65_536, maxFiles: 4 }],
        resources: { cpuMilli: 100, memoryBytes: 67_108_864, diskBytes: 4_194_304 },
        timeoutMs: 120_000,
        verification: { strategy: 'none' }
      }
      await writeFile(join(worker, 'module.json'), JSON.stringify(manifest))
    }, 120_000)
    afterAll(async () => {
      await bed?.stop()
      await engine.destroy()
    }, 60_000)

    async function until(jobId: string, found: (job: JobView) => boolean = () => false): Promise<JobView> {
      let last: JobView | undefined
      for await (const job of client.client?.follow(jobId, signal) ?? []) {
        last = job
        if (found(job)) break
      }
      if (!last) throw new Error('no state')
      return last
    }

    test('goes on where it was halted, after both its provider and its client were started anew', async () => {
      const request = { module: worker, inputs: {}, files: [], metered: { firstS: 3, haltS: 120 }, budgetWei: CENT.toString() }
      const { jobId } = (await client.client?.submit(request, signal)) ?? { jobId: '' }
      await until(jobId, ({ metered }) => metered?.halted === true)
      await bed.remove(provider)
      await bed.remove(client)
      const [container] = await engine.docker.listContainers()
      expect(container?.State).toBe('paused')
      client = await startClient()
      provider = await startProvider()
      await client.client?.extend(jobId, ONE_LILY.toString(), signal)
      const job = await until(jobId)
      expect([job.state, job.outcome, job.failure]).toEqual(['paid', 'ok', undefined])
      // The same run, and not another one.
      expect(await readFile(join(job.folder ?? '', 'logs/stdout'), 'utf8')).toBe('1\n2\n3\n4\n5\n6\n')
      expect(job.metered?.boughtWei).not.toBe('0')
    })

    test('of WebAssembly is stopped where its paid time ends, and paid up to there', async () => {
      const module = await writeModule(bed.folder, 'spin')
      const request = { module, inputs: {}, files: [], metered: { firstS: 2 }, budgetWei: CENT.toString() }
      const { jobId } = (await client.client?.submit(request, signal)) ?? { jobId: '' }
      const job = await until(jobId)
      expect([job.state, job.outcome, job.paidWei]).toEqual(['paid', 'limit reached: paid-time', CENT.toString()])
      expect(await readFile(join(job.folder ?? '', 'logs/stdout'), 'utf8')).toBe('spinning\n')
    })

    test('is refused where it makes no sense, before anything is told', async () => {
      const submit = (more: object) => client.client?.submit({ module: worker, inputs: {}, files: [], ...more }, signal)
      await expect(submit({ metered: { firstS: 120 } })).rejects.toMatchObject({ code: 'NODE_NOT_METERED' })
      await expect(submit({ budgetWei: '1' })).rejects.toThrow(/add --metered/)
      await expect(submit({ metered: { firstS: 3 }, keepS: 10 * 86_400 })).rejects.toThrow(/--keep/)
    })
  },
  180_000
)
