import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { RunningCli } from './cli.ts'
import { NetworkBed } from './network-bed.ts'
import { OtlpReceiver } from './otlp-receiver.ts'

const signal = AbortSignal.timeout(170_000)
const ROLES = ['solver', 'provider', 'mediator', 'client'] as const
type Role = (typeof ROLES)[number]

let bed: NetworkBed
let receiver: OtlpReceiver
const nodes = new Map<Role, RunningCli>()
const ports = new Map<Role, number>()
beforeAll(async () => {
  receiver = await OtlpReceiver.start()
  bed = await NetworkBed.start(signal)
  await bed.add('bootstrap', ['bootstrap'], signal)
  for (const role of ROLES) {
    const user = await bed.user(role)
    ports.set(role, await freePort())
    const node = user.start([
      ...['--role', role, '--listen', '/ip4/127.0.0.1/tcp/0', '--verbose', '--json'],
      ...['--metrics', String(ports.get(role)), '--otlp', receiver.url]
    ])
    nodes.set(role, node)
    await node.line({ type: 'node.ready' })
  }
}, 170_000)
afterAll(async () => {
  for (const node of nodes.values()) await node.kill('SIGTERM')
  await bed?.stop()
  await receiver?.stop()
})

/** Of a port that was free just now: a process can't tell the test which one it got. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

const scrape = async (role: Role): Promise<string> => (await fetch(`http://127.0.0.1:${ports.get(role)}/metrics`)).text()

/** All samples of a metric, added up. */
function total(text: string, name: string): number {
  const values = [...text.matchAll(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, 'gm'))].map(([, value]) => Number(value))
  if (values.length === 0) throw new Error(`no ${name} among ${[...text.matchAll(/^# TYPE (\S+)/gm)].map(([, each]) => each).join(' ')}`)
  return values.reduce((sum, value) => sum + value, 0)
}

/** The traces in a process's log. */
const tracesOf = (node: RunningCli | undefined): readonly unknown[] => [
  ...new Set(
    (node?.stderr ?? '')
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .flatMap((line) => {
        const facts: { trace?: unknown } = JSON.parse(line)
        return facts.trace === undefined ? [] : [facts.trace]
      })
  )
]

test('four processes: one job is one trace in their logs and spans, and each tells its own and its libp2p’s metrics', async () => {
  const client = await bed.user('client')
  await client.json(['wallet', 'fund'])
  const ran = await client.run(['run', 'cowsay', '-i', 'Message=traced', '--output', join(bed.folder, 'out'), '--json'])
  expect(ran, ran.stderr).toMatchObject({ status: 0 })
  const { jobId } = await client.json(['jobs'])
  const trace = String(jobId).slice(2, 34)
  for (const role of ROLES) await vi.waitFor(() => expect(tracesOf(nodes.get(role)), role).toEqual([trace]), { timeout: 20_000 })
  await vi.waitFor(() => expect(new Set(receiver.spans.map(({ roles }) => roles))).toEqual(new Set(ROLES)), { timeout: 20_000 })
  expect(new Set(receiver.spans.map(({ traceId }) => traceId))).toEqual(new Set([trace]))
  for (const role of ROLES) {
    const text = await scrape(role)
    expect(total(text, 'lilynode_node_peers'), role).toBeGreaterThan(0)
    expect(total(text, 'libp2p_data_transfer_bytes_total'), role).toBeGreaterThan(1_000)
    expect(total(text, 'lilynode_node_process_cpu_seconds_total'), role).toBeGreaterThan(0)
  }
  await vi.waitFor(() => expect([...receiver.metrics.keys()]).toEqual(expect.arrayContaining(['lilynode_node_peers'])), { timeout: 30_000 })
}, 170_000)
