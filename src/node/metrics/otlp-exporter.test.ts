import { Registry } from 'prom-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { OtlpReceiver } from '../../../test/e2e/otlp-receiver.ts'
import { silentLogger } from '../../core/logger.ts'
import type { CockpitApi, NodeView } from '../control/cockpit-api.ts'
import type { NodeFact } from '../events.ts'
import { NodeEvents } from '../events.ts'
import { NodeMetrics } from './node-metrics.ts'
import { OtlpExporter } from './otlp-exporter.ts'
import { rootSpanIdOf, TraceIds, traceIdOf } from './trace-ids.ts'
import { tracedLogger } from './traced-logger.ts'

const JOB = `0x${'0123456789abcdef'.repeat(4)}`
const DEAL = `0x${'d'.repeat(64)}`
const about = { chain: { headNumber: '42', headTimeS: 0 }, gossip: [] } as unknown as NodeView // what the gauges read
const api: Pick<CockpitApi, 'about' | 'peers'> = { about: async () => about, peers: async () => [{ peerId: 'a', addrs: [], direction: 'inbound' }] }

let receiver: OtlpReceiver
beforeEach(async () => {
  receiver = await OtlpReceiver.start()
})
afterEach(() => receiver.stop())

/** A date as of today’s: a number smaller than the process is old OpenTelemetry takes for a time since its start. */
const START_MS = 1_700_000_000_000

/** A node's exporter, and its events at times of the test's. */
async function exporting(roles: readonly string[], url = receiver.url) {
  let atMs = START_MS
  const events = new NodeEvents(() => ({ atMs, peerId: undefined }))
  const traces = new TraceIds()
  events.listen((event) => traces.hear(event))
  const registry = new Registry()
  const metrics = new NodeMetrics({ api, events, registry })
  await metrics.start()
  const exporter = new OtlpExporter({ events, traces, registry }, { url, peerId: 'peer', roles, network: 'test', version: '0.0.0' })
  await exporter.start()
  const emit = (at: number, fact: object): void => {
    atMs = START_MS + at
    events.emit(fact as NodeFact) // ids of the test's own
  }
  const stop = async (): Promise<void> => {
    await exporter.stop()
    await metrics.stop()
  }
  return { emit, stop, traces }
}

test('one trace a job over the roles: states are as long as they lasted, and hang below the client’s span of the whole', async () => {
  const client = await exporting(['client'])
  client.emit(1_000, { type: 'job.state', jobId: JOB, state: 'queued' })
  client.emit(1_200, { type: 'job.state', jobId: JOB, state: 'matched', dealId: DEAL })
  client.emit(1_900, { type: 'job.state', jobId: JOB, state: 'failed', dealId: DEAL, detail: 'it did not' })
  client.emit(2_000, { type: 'node.warning', code: 'X', message: 'of no job' })
  const provider = await exporting(['provider'])
  provider.traces.hearDeal({ type: 'opened', dealId: DEAL, jobOffer: JOB } as unknown as Parameters<TraceIds['hearDeal']>[0]) // what is read of it
  provider.emit(1_300, { type: 'deal.state', dealId: DEAL, state: 'running' })
  provider.emit(1_500, { type: 'chain.tx', verb: 'settle', txHash: '0x', gasUsed: '1', feeWei: '1', dealId: DEAL })
  await Promise.all([client.stop(), provider.stop()])
  expect([...new Set(receiver.spans.map(({ traceId }) => traceId))]).toEqual([traceIdOf(JOB)])
  const root = receiver.spans.find(({ name }) => name === 'job')
  expect(root).toMatchObject({
    spanId: rootSpanIdOf(JOB),
    startTimeUnixNano: '1700000001000000000',
    endTimeUnixNano: '1700000001900000000',
    status: { code: 2, message: 'it did not' }
  })
  expect(root?.parentSpanId ?? '').toBe('')
  const others = receiver.spans.filter(({ name }) => name !== 'job')
  expect(others.map(({ name, roles }) => `${roles}: ${name}`).sort()).toEqual([
    'client: client matched',
    'client: client queued',
    'provider: chain settle',
    'provider: provider running'
  ])
  for (const { parentSpanId } of others) expect(parentSpanId).toBe(rootSpanIdOf(JOB))
  const queued = others.find(({ name }) => name === 'client queued')
  expect([queued?.startTimeUnixNano, queued?.endTimeUnixNano]).toEqual(['1700000001000000000', '1700000001200000000'])
  expect([...receiver.metrics.keys()]).toEqual(expect.arrayContaining(['lilynode_node_peers', 'lilynode_node_chain_head', 'lilynode_node_events_total']))
  expect(JSON.stringify(receiver.metrics.get('lilynode_node_chain_head'))).toContain('"asDouble":42')
})

test('a collector that is down costs the node nothing: it stops in time', async () => {
  const dead = receiver.url
  await receiver.stop()
  const node = await exporting(['client'], dead)
  node.emit(1, { type: 'job.state', jobId: JOB, state: 'queued' })
  const startedAt = performance.now()
  await node.stop()
  expect(performance.now() - startedAt).toBeLessThan(8_000)
})

test('each line about a job says its trace, by whichever id the role knows it', () => {
  const lines: object[] = []
  const keep = (facts: object): void => void lines.push(facts)
  const traces = new TraceIds()
  traces.hearDeal({ type: 'opened', dealId: DEAL, jobOffer: JOB } as unknown as Parameters<TraceIds['hearDeal']>[0]) // what is read of it
  const logger = tracedLogger({ ...silentLogger, warn: keep, child: () => ({ ...silentLogger, warn: keep }) }, traces)
  const trace = traceIdOf(JOB)
  logger.warn({ jobId: JOB }, '')
  logger.child('market:solver').warn({ jobOffer: JOB, code: 'X' }, '')
  logger.warn({ dealId: DEAL }, '')
  logger.warn({ dealId: '0xunknown' }, '')
  logger.warn({ peer: 'p' }, '')
  expect(lines).toEqual([{ jobId: JOB, trace }, { jobOffer: JOB, code: 'X', trace }, { dealId: DEAL, trace }, { dealId: '0xunknown' }, { peer: 'p' }])
  expect(trace).toMatch(/^[0-9a-f]{32}$/)
})
