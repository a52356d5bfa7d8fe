import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { delay } from '../../src/core/clock.ts'
import { Cli } from './cli.ts'
import type { Life } from './processes.ts'
import { alive, treeOf } from './processes.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-demo-'))
})
afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })) // a chain that was told to end writes its state last

/** Those that are left when a node has had the time to stop in order. */
const leftOf = async (lives: readonly Life[]): Promise<readonly string[]> => {
  const deadline = Date.now() + 15_000
  while ((await alive(lives)).length > 0 && Date.now() < deadline) await delay(100, AbortSignal.timeout(1_000))
  return (await alive(lives)).map(({ command }) => command)
}
/** The tree of a process, once it has grown so far. */
const grownTree = async (pid: number): Promise<readonly Life[]> => {
  const deadline = Date.now() + 60_000
  while ((await treeOf(pid)).length < NETWORK && Date.now() < deadline) await delay(50, AbortSignal.timeout(1_000))
  return treeOf(pid)
}
/** The program itself, six nodes, the chain; its guard goes with it. */
const NETWORK = 8

/** Two demos at a time: each waits much, and the processes of more would not fit into a small machine. */
describe.skipIf(process.platform !== 'linux')('lilynode demo', () => {
  test.concurrent('kept: a second process uses it; every line is JSON; at its end nothing is left behind', async () => {
    const cli = new Cli(join(root, 'kept'))
    const demo = cli.start(['demo', '--keep', '--runs', '1', '--json'])
    await demo.line({ type: 'money' })
    expect(await cli.run(['demo', '--runs', '0'])).toMatchObject({ status: 3, stderr: expect.stringContaining('NODE_DEMO_RUNS') })
    const other = await cli.run(['run', 'cowsay', '-i', 'Message=from outside', '--network', 'demo', '--json'])
    expect(other).toMatchObject({ status: 0, stderr: '' })
    expect(other.lines.at(-1)).toMatchObject({ state: 'paid', outcome: 'ok' })
    expect((await cli.run(['offers', '--network', 'demo', '--json'])).lines).toHaveLength(2)
    expect((await cli.run(['peers', '--network', 'demo', '--json'])).lines.length).toBeGreaterThan(0)
    const tree = await treeOf(demo.pid)
    expect(tree.length).toBeGreaterThanOrEqual(NETWORK)
    const { status, stdout } = await demo.kill('SIGINT')
    expect(status).toBe(0)
    const lines = stdout.trim().split('\n')
    expect(lines.map((line): unknown => JSON.parse(line))).toHaveLength(demo.lines.length)
    const jobs = demo.lines.filter(({ type }) => type === 'job')
    expect(jobs.map(({ module, state }) => [String(module).split(':')[0], state])).toEqual([
      ['cowsay', 'paid'],
      ['pandoc', 'paid']
    ])
    expect(demo.lines.filter(({ type, match }) => type === 'mediation.rerun' && match === true).length).toBeGreaterThan(0)
    expect(await leftOf(tree)).toEqual([])
    expect(existsSync(join(cli.data, 'networks/demo.json'))).toBe(false)
  })

  test.concurrent('to its end: exit code 0, what a person should see, nothing left behind', async () => {
    const cli = new Cli(join(root, 'whole'))
    const demo = cli.start(['demo', '--runs', '0'])
    const tree = await grownTree(demo.pid)
    expect(tree.length).toBeGreaterThanOrEqual(NETWORK)
    const { status, stdout, stderr } = await demo.ended
    expect(status, stderr).toBe(0)
    for (const part of ['offer signed', 'deal co-signed', 'sandbox running', 'job paid', 're-run: match', 'who paid, who earned', 'lilynode demo --keep'])
      expect(stdout).toContain(part)
    expect(await leftOf(tree)).toEqual([])
  })
})

describe.skipIf(process.platform !== 'linux')('lilynode demo, cut off', () => {
  test.concurrent.each([
    ['SIGINT', 130],
    ['SIGKILL', null]
  ] as const)('%s in the middle of it: nothing is left behind', async (signal, expected) => {
    const cli = new Cli(join(root, signal))
    const demo = cli.start(['demo', '--json'])
    await demo.line({ type: 'job.state', state: 'queued' })
    const tree = await treeOf(demo.pid)
    expect(tree.length).toBeGreaterThanOrEqual(NETWORK)
    const { status } = await demo.kill(signal)
    expect(status).toBe(expected)
    expect(await leftOf(tree)).toEqual([])
  })
})
