import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { delay } from '../../src/core/clock.ts'
import type { Cli, Line, RunningCli } from './cli.ts'
import { NetworkBed } from './network-bed.ts'
import type { TestModule } from './test-modules.ts'
import { writeModule } from './test-modules.ts'

const signal = AbortSignal.timeout(170_000)
const CLIENT = ['--role', 'client', '--listen', '/ip4/127.0.0.1/tcp/0', '--json']

const typesAndStates = (lines: readonly Line[]): string[] => lines.map(({ type, state }) => `${type} ${state}`)

describe('the commands, each a process of its own', () => {
  let bed: NetworkBed
  let user: Cli
  let other: Cli
  let node: RunningCli
  const modules = new Map<TestModule, string>()
  const pathOf = (name: TestModule): string => modules.get(name) ?? ''

  const freeWei = async (): Promise<bigint> => BigInt(((await user.json(['wallet', 'balance'])).escrow as { freeWei: string }).freeWei)
  const state = async (id: unknown): Promise<unknown> => (await user.json(['status', String(id)])).state

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    await Promise.all([bed.add('provider-1', ['provider'], signal), bed.add('provider-2', ['provider'], signal)])
    user = await bed.user('buyer')
    other = await bed.user('other')
    await Promise.all([user.json(['wallet', 'fund']), other.json(['wallet', 'fund'])])
    node = user.start(CLIENT)
    await node.line({ type: 'node.ready' })
    for (const name of ['spin', 'fail'] as const) modules.set(name, await writeModule(bed.folder, name))
  })
  afterAll(async () => {
    await node?.kill('SIGKILL')
    await bed?.stop()
  })

  describe('after a job that ended well', () => {
    let jobId: string
    test('run: exit code 0, each change a line of JSON, the result last', async () => {
      const { status, stderr, lines } = await user.run(['run', 'cowsay', '-i', 'Message=by hand', '--json'])
      expect([status, stderr]).toEqual([0, ''])
      expect(typesAndStates(lines)).toEqual([...new Set(typesAndStates(lines))])
      expect(typesAndStates(lines).at(0)).toBe('job queued')
      expect(typesAndStates(lines).at(-1)).toBe('result paid')
      expect(lines.at(-1)).toMatchObject({ outcome: 'ok', exitCode: 0, paidTx: expect.stringMatching(/^0x/) })
      jobId = String(lines[0]?.jobId)
    })

    const look = async (): Promise<void> => {
      const short = jobId.slice(0, 10)
      expect((await user.run(['jobs'])).stdout).toMatch(new RegExp(`${short}\\w* +cowsay:0.0.4 +paid`))
      const { status, stdout } = await user.run(['status', short])
      expect(status).toBe(0)
      for (const step of ['queued', 'matched', 'running', 'accepted', 'paid']) expect(stdout).toMatch(new RegExp(`${step} +\\d+ +\\+\\d+`))
      expect((await user.run(['logs', short])).stdout).toContain('< by hand >')
    }
    test('jobs, status and logs show it in a second terminal', look)

    test('download: to a new folder once, never over what is there', async () => {
      const target = join(bed.folder, 'downloaded')
      expect(await user.run(['download', jobId, target])).toMatchObject({ status: 0, stdout: `${target}\n`, stderr: '' })
      expect(await readFile(join(target, 'outputs/cow.txt'), 'utf8')).toContain('< by hand >')
      expect(await user.run(['download', jobId, target])).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringMatching(/NODE_OUTPUT_EXISTS: .*downloaded is not empty/)
      })
      expect(await user.run(['download', jobId, `${target}-again`])).toMatchObject({ status: 0 })
      const { stdout } = await user.run(['download', jobId])
      expect(existsSync(join(stdout.trim(), 'outputs/cow.txt'))).toBe(true)
    })

    test('all of it again after the node was killed, by a node of the command’s own', async () => {
      await node.kill('SIGKILL')
      await look()
      expect(await user.run(['download', jobId, join(bed.folder, 'downloaded-later')])).toMatchObject({ status: 0 })
      node = user.start(CLIENT)
      await node.line({ type: 'node.ready' })
      await look()
    })
  })

  describe('cancel', () => {
    test('before the deal: costs nothing, and once only', async () => {
      const before = await freeWei()
      const running = user.start(['run', 'cowsay', '--max-price', '0.001', '--json'])
      const { jobId } = await running.line({ type: 'job', state: 'queued' })
      await expect
        .poll(() => user.json(['status', String(jobId)]), { timeout: 10_000 })
        .toMatchObject({ why: expect.arrayContaining([expect.stringContaining('asks 0.01')]) })
      expect(await user.run(['cancel', String(jobId)])).toMatchObject({ status: 0, stdout: expect.stringMatching(/state +cancelled/) })
      expect(await running.ended).toMatchObject({ status: 1 })
      expect(running.lines.at(-1)).toMatchObject({ type: 'result', state: 'cancelled' })
      expect(await freeWei()).toBe(before)
      expect(await user.run(['cancel', String(jobId)])).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/NODE_JOB_NOT_CANCELLABLE: job 0x\w{8} is cancelled/)
      })
    })

    test('after the deal, before the run: the least price of an abort, and the rest is free again', async () => {
      const seller = await bed.user('absent')
      const absent = seller.start(['--role', 'provider', '--listen', '/ip4/127.0.0.1/tcp/0', '--json'])
      const { wallet } = await absent.line({ type: 'node.ready' })
      const before = await freeWei()
      const running = user.start(['run', pathOf('spin'), '--target', String(wallet), '--json'])
      await absent.line({ type: 'deal.state', state: 'fetching' })
      await absent.kill('SIGKILL')
      const { jobId } = await running.line({ type: 'job', state: 'matched' })
      expect(await user.run(['cancel', String(jobId)])).toMatchObject({ status: 0 })
      expect(await running.ended).toMatchObject({ status: 1 })
      const { priceWei, paidWei } = await user.json(['status', String(jobId)])
      expect(before - (await freeWei())).toBe(BigInt(String(priceWei)) / 10n)
      expect(paidWei).toBe(String(BigInt(String(priceWei)) / 10n))
    })

    test('at any moment on the way to the deal', async () => {
      const node = await bed.add('hasty', ['client'], signal)
      const { client } = node
      if (!client) throw new Error('no client')
      await client.fund(signal)
      const states = [0, 20, 40, 80, 160, 320].map(async (ms) => {
        const { jobId } = await client.submit({ module: pathOf('spin'), inputs: {}, files: [] }, signal)
        await delay(ms, signal)
        return (await client.cancel(jobId, signal)).state
      })
      expect(await Promise.all(states)).toEqual(Array(6).fill('cancelled'))
      expect((await node.base.chain.escrowOf(node.base.wallet())).locked).toBe(0n)
    })

    test('during the run, seen and ended from other terminals', async () => {
      const running = user.start(['run', pathOf('spin'), '--json'])
      const { jobId } = await running.line({ type: 'job', state: 'running' })
      const logs = user.start(['logs', String(jobId), '--follow'])
      await expect.poll(async () => (await user.run(['logs', String(jobId)])).stdout, { timeout: 10_000 }).toBe('spinning\n')
      expect(await state(jobId)).toBe('running')
      expect(await user.run(['retry', String(jobId)])).toMatchObject({ status: 2, stderr: expect.stringContaining('NODE_JOB_NOT_FINISHED') })
      expect(await user.run(['download', String(jobId)])).toMatchObject({ status: 2, stderr: expect.stringContaining('NODE_JOB_NOT_FINISHED') })
      expect(await user.run(['cancel', String(jobId)])).toMatchObject({ status: 0, stdout: expect.stringMatching(/state +cancelled/) })
      expect(await running.ended).toMatchObject({ status: 1 })
      expect(await logs.ended).toMatchObject({ status: 0, stdout: 'spinning\n' })
    })
  })

  describe('a job that fails', () => {
    test('by its own exit code: paid for, exit code 1, its words on the screen', async () => {
      const { status, stdout } = await user.run(['run', pathOf('fail')])
      expect(status).toBe(1)
      expect(stdout).toMatch(/no luck[\s\S]*exit code 3/)
    })

    test('by its time: exit code 1, nothing paid, the end of its log; a retry goes to another provider', async () => {
      const before = await freeWei()
      const first = await user.run(['run', pathOf('spin'), '--timeout', '1s', '--json'])
      expect(first.status).toBe(1)
      const failed = first.lines.at(-1)
      expect(failed).toMatchObject({
        state: 'failed',
        failure: { code: 'EXECUTOR_TIMED_OUT', reason: expect.stringContaining('1000 ms'), logTail: 'spinning\n' }
      })
      expect(await freeWei()).toBe(before)
      const again = await user.run(['retry', String(failed?.jobId), '--json'])
      expect(again.status).toBe(1)
      expect(again.lines.at(-1)).toMatchObject({ state: 'failed', retryOf: failed?.jobId })
      expect(again.lines.at(-1)?.provider).not.toBe(failed?.provider)
    })

    test.concurrent.each(['the node that runs', 'a node of its own'])(
      'by Ctrl-C at the terminal it does not fail: exit code 130, and it goes on (%s)',
      async (which) => {
        const cli = which === 'a node of its own' ? other : user
        // A node of its own must start once more before the job expires.
        const running = cli.start(['run', 'cowsay', '--max-price', '0.001', '--expires', '10s'])
        await expect.poll(() => running.stderr, { timeout: 10_000 }).toContain('queued')
        const { status, stdout, stderr } = await running.kill('SIGINT')
        expect([status, stdout]).toEqual([130, ''])
        const [, id = ''] = /lilynode status (0x\w+) --follow/.exec(stderr) ?? []
        const followed = await cli.run(['status', id, '--follow', '--json'])
        expect(followed.status).toBe(6)
        expect(followed.lines.at(-1)).toMatchObject({ failure: { code: 'MARKET_NO_MATCH', reason: expect.stringMatching(/asks 0\.01[\s\S]*asks 0\.01/) } })
      }
    )
  })
})
