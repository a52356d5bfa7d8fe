import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeployParams } from '../../src/chain/index.ts'
import { DEV_PARAMS, fund, SecretKey } from '../../src/chain/index.ts'
import { ONE_LILY } from '../../src/core/units.ts'
import type { JobView, SubmitRequest } from '../../src/node/client-api.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import type { NodeEvent } from '../../src/node/events.ts'
import { cidOfFolder } from '../../src/p2p/index.ts'
import { TestEngine, whyNoDocker } from '../compliance/docker-engine.ts'
import { NetworkBed, PROVIDER } from './network-bed.ts'

const CENT = ONE_LILY / 100n
const signal = AbortSignal.timeout(280_000)
const reason = whyNoDocker()
if (reason !== undefined) console.warn(`metered jobs in containers are not tested: ${reason}`)
/** Windows that a test can wait for. */
const PARAMS: DeployParams = { ...DEV_PARAMS, params: { ...DEV_PARAMS.params, judgeS: 5, auditS: 15 }, auditWindowS: 15 }

describe.skipIf(reason !== undefined)(
  'a metered job',
  () => {
    const engine = new TestEngine()
    const events: NodeEvent[] = []
    let bed: NetworkBed
    let provider: RunningNode
    let client: RunningNode
    let folder: string

    beforeAll(async () => {
      await engine.start()
      const image = await engine.loadBusybox()
      bed = await NetworkBed.start(signal, PARAMS)
      await bed.add('solver', ['solver', 'bootstrap'], signal)
      const docker = { socket: engine.socketPath, imageBudgetBytes: 1e9, allowUsers: false }
      provider = await bed.add('provider', ['provider'], signal, { docker, provider: PROVIDER })
      provider.events.listen((event) => events.push(event))
      // For its collateral: what a provider earned lies in the escrow, this one earned nothing yet.
      await give(provider, { lily: 10n * ONE_LILY })
      client = await bed.add('client', ['client'], signal)
      await client.client?.fund(signal)
      folder = await module(image)
    }, 120_000)
    afterAll(async () => {
      await bed?.stop()
      await engine.destroy()
    }, 60_000)

    const walletOf = (node: RunningNode) => node.base.wallet()
    const give = (node: RunningNode, money: { readonly lily: bigint }) =>
      fund({ rpcUrl: bed.devnet.chain.rpcUrl, contracts: bed.devnet.network.contracts }, [{ account: walletOf(node), ...money }], signal)
    const escrowOf = (node: RunningNode) => node.base.chain.escrowOf(walletOf(node))
    const ofDeal = (type: 'deal.extended' | 'deal.halted', job: JobView) => events.filter((event) => event.type === type && event.dealId === job.dealId)

    /** A script that works for so many seconds, then writes a file. */
    async function module(image: string): Promise<string> {
      const at = join(bed.folder, 'worker')
      await mkdir(at, { recursive: true })
      const script = 'i=0; while [ $i -lt $1 ]; do sleep 1; i=$((i+1)); echo $i; done; echo done > /outputs/done.txt'
      const manifest = {
        name: 'worker',
        version: '1.0.0',
        description: 'works for a while',
        engine: 'docker',
        docker: { image, entrypoint: ['sh', '-c', script, 'sh'], args: [{ input: 'Seconds' }] },
        inputs: { Seconds: { type: 'string', description: 'how long', default: '1' } },
        outputs: [{ path: '/outputs', maxBytes: 65_536, maxFiles: 4 }],
        resources: { cpuMilli: 100, memoryBytes: 67_108_864, diskBytes: 4_194_304 },
        timeoutMs: 120_000,
        verification: { strategy: 'none' }
      }
      await writeFile(join(at, 'module.json'), JSON.stringify(manifest))
      return at
    }

    const submit = async (by: RunningNode, seconds: string, more: Partial<SubmitRequest>): Promise<JobView> => {
      const job = await by.client?.submit({ module: folder, inputs: { Seconds: seconds }, files: [], metered: { firstS: 3, haltS: 60 }, ...more }, signal)
      if (!job) throw new Error('no client')
      return job
    }

    async function follow(by: RunningNode, jobId: string, seen: (job: JobView) => void = () => {}): Promise<JobView> {
      let last: JobView | undefined
      for await (const job of by.client?.follow(jobId, signal) ?? []) {
        last = job
        seen(job)
      }
      if (!last) throw new Error('no state')
      return last
    }

    test('that outlives its first slice is extended twice, and paid whole', async () => {
      const before = await escrowOf(client)
      const own = await escrowOf(provider)
      const job = await follow(client, (await submit(client, '8', { budgetWei: ONE_LILY.toString() })).jobId)
      expect(job.failure).toBeUndefined()
      expect([job.state, job.outcome]).toEqual(['paid', 'ok'])
      expect(await readFile(join(job.folder ?? '', 'outputs/done.txt'), 'utf8')).toBe('done\n')
      // 3 s for the minimum of a hundredth; then 3 and 6 more at the same rate.
      expect(job.priceWei).toBe(CENT.toString())
      expect(job.metered).toMatchObject({ boughtWei: (3n * CENT).toString(), paidS: 12, halted: false })
      expect(job.paidWei).toBe((4n * CENT).toString())
      expect(ofDeal('deal.extended', job).length).toBe(2)
      // To the wei: all prices with their tax, and the solver's fee.
      await expect.poll(async () => (await escrowOf(client)).locked, { timeout: 30_000 }).toBe(0n)
      const { taxBps } = await client.base.chain.params()
      const cost = 4n * CENT + (4n * CENT * BigInt(taxBps)) / 10_000n + CENT / 100n
      expect(before.free - (await escrowOf(client)).free).toBe(cost)
      await expect.poll(async () => (await escrowOf(provider)).free - own.free, { timeout: 90_000, interval: 500 }).toBeGreaterThanOrEqual(4n * CENT)
    })

    test('whose client runs out of money is halted, goes on when there is some, and is paid', async () => {
      const poor = await bed.add('poor', ['client'], signal)
      await poor.client?.fund(signal)
      // Enough for the deal and the first extension.
      const left = (535n * CENT) / 100n
      await poor.client?.move({ verb: 'request-withdrawal', amountWei: ((await escrowOf(poor)).free - left).toString() }, signal)
      const { jobId } = await submit(poor, '9', { maxPriceWei: (2n * CENT).toString(), budgetWei: ONE_LILY.toString() })
      let paidAtMs = 0
      const job = await follow(poor, jobId, ({ metered }) => {
        if (!metered?.halted || paidAtMs > 0) return
        expect(metered.missing).toMatch(/LILY are missing in the escrow: `lilynode wallet deposit`/)
        paidAtMs = Date.now()
        void poor.client?.move({ verb: 'deposit', amountWei: ONE_LILY.toString() }, signal)
      })
      expect(paidAtMs).toBeGreaterThan(0)
      expect([job.state, job.outcome, job.failure]).toEqual(['paid', 'ok', undefined])
      expect(ofDeal('deal.halted', job).length).toBe(1)
      expect(ofDeal('deal.extended', job).length).toBe(2)
    })

    test('whose budget is used up is halted, and goes on when it is raised', async () => {
      const { jobId } = await submit(client, '5', { budgetWei: CENT.toString() })
      let raised = false
      const job = await follow(client, jobId, ({ metered }) => {
        if (!metered?.halted || raised) return
        raised = true
        expect(metered.missing).toMatch(/are left of the job's budget of 0\.01: `lilynode extend 0x\w+ --budget <lily>` raises it/)
        void client.client?.extend(jobId, (10n * CENT).toString(), signal)
      })
      expect(raised).toBe(true)
      expect([job.state, job.outcome]).toEqual(['paid', 'ok'])
      await expect(client.client?.extend(jobId, '1', signal)).rejects.toMatchObject({ code: 'NODE_NOT_METERED' })
    })

    test('whose client never answers again ends, its provider has what was bought, and nothing stays locked', async () => {
      const key = SecretKey.random()
      const gone = await bed.add('gone', ['client'], signal, { key })
      await gone.client?.fund(signal)
      const { jobId } = await submit(gone, '100', { metered: { firstS: 3, haltS: 2 }, budgetWei: ONE_LILY.toString() })
      let dealId = ''
      for await (const job of gone.client?.follow(jobId, signal) ?? []) {
        dealId = job.dealId ?? ''
        if (job.metered?.paidS === 6) break
      }
      await expect.poll(() => events.filter((event) => event.type === 'deal.extended' && event.dealId === dealId).length, { timeout: 10_000 }).toBe(1)
      await bed.remove(gone)
      const own = (await escrowOf(provider)).free
      const { chain } = provider.base
      // Halted, given up, committed, claimed, finished; its audit may end it in another way.
      const isOver = async (): Promise<boolean> => (await chain.escrowOf(key.address)).locked === 0n && (await escrowOf(provider)).locked === 0n
      await expect.poll(isOver, { timeout: 120_000, interval: 1_000 }).toBe(true)
      expect((await escrowOf(provider)).free - own).toBeGreaterThanOrEqual(2n * CENT)
      // Back again, the client learns how it ended.
      const back = await bed.add('gone', ['client'], signal, { key })
      const job = await follow(back, jobId)
      expect([job.state, job.outcome, job.paidWei]).toEqual(['paid', 'limit reached: paid-time', (2n * CENT).toString()])
      // What mediators would say of it: an empty folder, without a run.
      await mkdir(join(bed.folder, 'empty'))
      expect(job.outputsCid).toBe(await cidOfFolder(join(bed.folder, 'empty'), signal))
    })
  },
  280_000
)
