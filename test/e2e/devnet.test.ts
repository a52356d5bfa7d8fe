import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Line, RunningCli } from './cli.ts'
import { Cli } from './cli.ts'
import { writeModule } from './test-modules.ts'

const NETWORK = ['--network', 'lab']
/** anvil writes its state once a second. */
const STATE_WRITTEN_MS = 2_500

describe('lilynode devnet', () => {
  let root: string
  let maker: Cli
  let devnet: RunningCli
  let seller: RunningCli

  const start = async (port: string): Promise<Line> => {
    devnet = maker.start(['devnet', '--port', port, '--json'])
    return devnet.line({ type: 'devnet.ready' })
  }
  const portOf = (ready: Line): string => new URL(String((ready.rpcUrls as string[])[0])).port

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'lilynode-devnet-'))
    maker = new Cli(join(root, 'maker'), NETWORK)
  })
  afterAll(async () => {
    await Promise.all([seller?.kill('SIGKILL'), devnet?.kill('SIGKILL')])
    await rm(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }) // a chain that was killed may still write
  })

  test('killed, it goes on where it stood: money, stakes, and a job that was running', async () => {
    const first = await start('0')
    expect(first).toMatchObject({ restored: false, dev: true })
    const port = portOf(first)
    // Another machine of the same person: a node and a folder of its own, joined by the network file.
    const other = new Cli(join(root, 'seller'), ['--network', String(first.file)])
    seller = other.start(['--role', 'solver,provider,bootstrap', '--listen', '/ip4/127.0.0.1/tcp/0', '--json'])
    const { addrs } = await seller.line({ type: 'node.ready' })
    const bootstrap = ['--bootstrap', String((addrs as string[])[0])]
    await maker.json(['wallet', 'fund'])
    const job = maker.start(['run', await writeModule(root, 'spin'), '--timeout', '6s', '--json', ...bootstrap])
    const { jobId } = await job.line({ type: 'job', state: 'running' })
    await new Promise((resolve) => setTimeout(resolve, STATE_WRITTEN_MS))
    await devnet.kill('SIGKILL')

    const second = await start(port)
    expect(second).toMatchObject({ restored: true, contracts: first.contracts })
    // The provider ends it at its time and gives the money back, on the chain as it came back.
    expect(await job.ended).toMatchObject({ status: 1 })
    expect(job.lines.at(-1)).toMatchObject({ jobId, state: 'failed', failure: { code: 'EXECUTOR_TIMED_OUT' } })
    expect(await maker.json(['wallet', 'balance'])).toMatchObject({ escrow: { freeWei: String(100n * 10n ** 18n), lockedWei: '0' } })
    expect((await maker.run(['run', 'cowsay', '--json', ...bootstrap])).status).toBe(0)
  })

  test('stopped in order, the same; with --reset a new chain', async () => {
    const before = await maker.json(['wallet', 'balance'])
    expect((await devnet.kill('SIGTERM')).status).toBe(0)
    // Without a chain the jobs are there as they were known last; what asks the chain says that it is gone.
    const journalled = await maker.run(['jobs', '--json'])
    expect([journalled.status, journalled.lines.map(({ state }) => state)]).toEqual([0, ['paid', 'failed']])
    const [{ jobId } = { jobId: '' }] = journalled.lines
    const shown = await maker.run(['status', String(jobId).slice(0, 10)])
    expect(shown).toMatchObject({ status: 0, stderr: expect.stringContaining('the chain does not answer'), stdout: expect.stringContaining(String(jobId)) })
    expect((await maker.run(['wallet', 'balance'])).status).toBe(4)
    expect(await start('0')).toMatchObject({ restored: true })
    expect(await maker.json(['wallet', 'balance'])).toEqual(before)
    await devnet.kill('SIGTERM')
    devnet = maker.start(['devnet', '--port', '0', '--reset', '--json'])
    expect(await devnet.line({ type: 'devnet.ready' })).toMatchObject({ restored: false })
    expect(await maker.json(['wallet', 'balance'])).toMatchObject({ escrow: { freeWei: '0' } })
  })
})
