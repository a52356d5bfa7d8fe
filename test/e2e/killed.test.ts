import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { advanceTime } from '../../src/chain/index.ts'
import type { Cli, RunningCli } from './cli.ts'
import { NetworkBed } from './network-bed.ts'
import { writeModule } from './test-modules.ts'

const signal = AbortSignal.timeout(170_000)
const PROVIDER = ['--role', 'provider', '--listen', '/ip4/127.0.0.1/tcp/0', '--json']

interface Seller {
  readonly cli: Cli
  running: RunningCli
  readonly wallet: string
}

describe('a process that is killed in the middle of a job', () => {
  let bed: NetworkBed
  let doomed: Seller
  let steady: Seller
  let buyer: Cli
  let ghost: Cli
  let left: RunningCli
  let slow: string
  let spin: string

  const sell = async (name: string): Promise<Seller> => {
    const cli = await bed.user(name)
    const running = cli.start(PROVIDER)
    const { wallet } = await running.line({ type: 'node.ready' })
    return { cli, running, wallet: String(wallet) }
  }
  const run = (cli: Cli, module: string, seller: Seller, ...more: readonly string[]): RunningCli =>
    cli.start(['run', module, '--target', seller.wallet, '--json', ...more])
  const freeWei = async (cli: Cli): Promise<bigint> => {
    const { escrow } = await cli.json(['wallet', 'balance'])
    return BigInt((escrow as { freeWei: string }).freeWei)
  }

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    ;[doomed, steady] = await Promise.all([sell('doomed'), sell('steady')])
    buyer = await bed.user('buyer')
    ;[slow, spin] = await Promise.all([writeModule(bed.folder, 'slow'), writeModule(bed.folder, 'spin')])
    ghost = await bed.user('ghost')
    await Promise.all([buyer.json(['wallet', 'fund']), ghost.json(['wallet', 'fund'])])
    // The provider waits for its client for a while before it goes to the chain alone: that time runs beside the first tests.
    left = run(ghost, slow, steady)
    await left.line({ type: 'job', state: 'running' })
    await left.kill('SIGKILL')
  })
  afterAll(async () => {
    await Promise.all([doomed?.running.kill('SIGKILL'), steady?.running.kill('SIGKILL')])
    await bed?.stop()
  })

  test('the client: started again it resumes, collects the result and pays', async () => {
    const before = run(buyer, slow, steady)
    const { jobId } = await before.line({ type: 'job', state: 'running' })
    await before.kill('SIGKILL')
    expect((await buyer.run(['jobs'])).stdout).toContain(String(jobId).slice(0, 10))
    const after = await buyer.run(['status', String(jobId), '--follow', '--json'])
    expect(after).toMatchObject({ status: 0, stderr: '' })
    const job = after.lines.at(-1)
    expect(job).toMatchObject({ type: 'result', jobId, state: 'paid', outcome: 'ok' })
    expect(await readFile(join(String(job?.folder), 'outputs/done.txt'), 'utf8')).toBe('at last')
  })

  test('the provider: started again it runs the job anew and is paid', async () => {
    const job = run(buyer, slow, doomed)
    await job.line({ type: 'job', state: 'running' })
    await doomed.running.kill('SIGKILL')
    doomed.running = doomed.cli.start(PROVIDER)
    await doomed.running.line({ type: 'deal.state', state: 'running' })
    expect(await job.ended).toMatchObject({ status: 0 })
    expect(job.lines.at(-1)).toMatchObject({ state: 'paid', outcome: 'ok' })
  })

  test('for good: the client of a dead provider has its money back and more, the provider of a dead client is paid', async () => {
    const before = await freeWei(buyer)
    // Longer than the time to fetch: the chain is told that the run has begun, so that the silence is the provider's.
    const job = run(buyer, spin, doomed, '--timeout', '10m')
    const { jobId } = await job.line({ type: 'job', state: 'running' })
    await doomed.running.line({ type: 'chain.tx', verb: 'markReady' })
    await doomed.running.kill('SIGKILL')
    const { dealId } = left.lines.at(-1) ?? {}
    await steady.running.line({ type: 'chain.tx', verb: 'commitResult', dealId })
    // Past the execution's end (10 min, and 11 min of grace) and past the hour that the dead client had to object.
    await advanceTime(bed.devnet.chain.rpcUrl, 3_700, signal)

    expect(await job.ended).toMatchObject({ status: 1 })
    const last = job.lines.at(-1)
    expect(last).toMatchObject({ type: 'result', state: 'failed', failure: { code: 'MARKET_DEAL_TIMED_OUT' } })
    const price = BigInt(String(last?.priceWei))
    // Its own lock, whole, and a quarter of the price from the provider's stake.
    expect(await freeWei(buyer)).toBe(before + price / 4n)
    const told = await buyer.run(['status', String(jobId)])
    expect(told.stdout).toMatch(/MARKET_DEAL_TIMED_OUT: .*did not deliver.*your money is back/)
    await steady.running.line({ type: 'chain.tx', verb: 'claim', dealId })
  })
})
