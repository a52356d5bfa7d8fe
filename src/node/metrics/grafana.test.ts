import { readFile } from 'node:fs/promises'
import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { systemClock } from '../../core/clock.ts'
import { silentLogger } from '../../core/logger.ts'
import { accept, ignore, reject } from '../../core/verdict.ts'
import type { MetricsRegistry, Network, Topic } from '../../p2p/index.ts'
import { createNetwork } from '../../p2p/index.ts'
import type { CockpitApi, NodeView } from '../control/cockpit-api.ts'
import type { NodeFact } from '../events.ts'
import { NodeEvents } from '../events.ts'
import { NodeMetrics } from './node-metrics.ts'

const GUIDE = new URL('../../../docs/metrics.md', import.meta.url)
const DASHBOARD = new URL('../../../docs/grafana/lilynode.json', import.meta.url)
const box = z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() })
const dashboardSchema = z.object({
  title: z.string(),
  uid: z.string(),
  panels: z
    .array(z.object({ id: z.number(), title: z.string(), gridPos: box, targets: z.array(z.object({ refId: z.string(), expr: z.string() })).min(1) }))
    .min(1),
  templating: z.object({ list: z.array(z.object({ name: z.string() })) })
})

const offer = { cpuMilli: 1_000 }
const about = {
  chain: { headNumber: '1', headTimeS: 0 },
  gossip: [{ id: 't', subscribers: 0, accepted: 1, published: 1, ignored: 1, rejected: 1 }],
  provider: { free: offer, whole: offer },
  kept: { bytes: 1, limitBytes: 2, freeBytes: 3, state: 'room', shortOf: 'limit' }
} as unknown as NodeView // what the gauges read
const api: Pick<CockpitApi, 'about' | 'peers'> = { about: async () => about, peers: async () => [] }

const signal = AbortSignal.timeout(20_000)
/** A real libp2p on this machine: what it counts is its own. */
const network = (metrics: MetricsRegistry | undefined, bootstrap: readonly string[] = []): Network =>
  createNetwork(
    { logger: silentLogger, clock: systemClock },
    { network: 'grafana', dev: true, listen: ['/ip4/127.0.0.1/tcp/0'], bootstrap, ...(metrics && { metrics }) }
  )

/** A word of one peer that is taken, one that is ignored, and one that is refused. */
async function talk(ear: Network, other: Network): Promise<void> {
  const topic: Topic<string> = {
    id: '/lilynode/grafana/market/words/1.0.0',
    maxBytes: 64,
    maxPerSecond: 100,
    timeoutMs: 1_000,
    decode: (bytes) => new TextDecoder().decode(bytes),
    judge: (word) => (word === 'taken' ? accept : word === 'stale' ? ignore('STALE') : reject('WRONG', 'low')),
    onAccepted: () => {}
  }
  await ear.gossip.join(topic)
  await other.gossip.join(topic)
  await ear.gossip.waitForSubscribers(topic.id, 1, signal)
  await other.gossip.waitForSubscribers(topic.id, 1, signal)
  for (const word of ['taken', 'stale', 'wrong']) await other.gossip.publish(topic.id, new TextEncoder().encode(word))
}

/** What a scraper would read, as name → the label names of its samples. */
async function samples(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const events = new NodeEvents(() => ({ atMs: 0, peerId: undefined }))
  const registry = new Registry()
  const metrics = new NodeMetrics({ api, events, registry })
  await metrics.start()
  events.emit({ type: 'chain.tx', verb: 'settle', txHash: '0x', gasUsed: '1', feeWei: '1' } as NodeFact) // no id is read
  events.emit({ type: 'job.state', jobId: '0x', state: 'paid' } as unknown as NodeFact) // as above
  const ear = network(registry)
  await ear.start(signal)
  const { peerId, addrs } = ear.self()
  const other = network(undefined, [`${addrs[0]}/p2p/${peerId}`])
  await other.start(signal)
  await ear.waitForPeers(1, signal)
  await talk(ear, other)
  // Gossipsub counts after the verdict.
  const counted = (what: string) => expect.poll(() => registry.metrics(), { timeout: 10_000 }).toContain(`libp2p_gossipsub_${what} 1\n`)
  await counted('pre_validation_valid_total{topic="/lilynode/grafana/market/words/1.0.0"}')
  await counted('msg_received_invalid_total{error="ignore"}')
  await counted('msg_received_invalid_total{error="reject"}')
  const text = await registry.metrics()
  await other.stop()
  await ear.stop()
  await metrics.stop()
  // A counter that nothing was counted on yet is announced and has no sample.
  const found = new Map([...text.matchAll(/^# TYPE (\w+) counter$/gm)].map(([, name = '']) => [name, new Set<string>()]))
  for (const [, name = '', labels = ''] of text.matchAll(/^(\w+)(?:\{(.*)\})? /gm)) {
    const known = found.get(name) ?? new Set()
    for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) known.add(label)
    found.set(name, known)
  }
  return found
}

test('each metric that the dashboard or the guide names exists, with the labels it asks for', async () => {
  const { panels, templating } = dashboardSchema.parse(JSON.parse(await readFile(DASHBOARD, 'utf8')))
  const known = await samples()
  let checked = 0
  for (const { expr } of panels.flatMap(({ targets }) => targets)) {
    const names = [...expr.replaceAll(/ by \(\w+\)/g, '').matchAll(/\b((?:lilynode|libp2p)_\w+)(?:\{([^}]*)\})?/g)]
    expect(names.length, expr).toBeGreaterThan(0)
    for (const [, name = '', matchers = ''] of names) {
      const labels = known.get(name)
      expect(labels, `${name} of ${expr}`).toBeDefined()
      // `instance` is the scraper's own.
      for (const [, label = ''] of matchers.matchAll(/(\w+)(?:=~?|!~|!=)"/g))
        if (label !== 'instance') expect([...(labels ?? [])], `${label} of ${expr}`).toContain(label)
      for (const [, by = ''] of expr.matchAll(/by \((\w+)\)/g)) expect([...(labels ?? [])], expr).toContain(by)
      checked++
    }
  }
  expect(checked).toBeGreaterThan(20)
  const told = new Set((await readFile(GUIDE, 'utf8')).match(/\b(?:lilynode|libp2p)_\w+[a-z]\b/g))
  expect(told.size).toBeGreaterThan(25)
  expect([...told].filter((name) => !known.has(name) && !known.has(`${name}_count`))).toEqual([])
  expect(templating.list.map(({ name }) => name)).toEqual(['datasource', 'instance'])
})

test('no two panels lie on one another', async () => {
  const { panels } = dashboardSchema.parse(JSON.parse(await readFile(DASHBOARD, 'utf8')))
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
  for (const [i, { gridPos: a }] of panels.entries()) {
    expect(a.x + a.w).toBeLessThanOrEqual(24)
    for (const { gridPos: b } of panels.slice(i + 1)) expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true)
  }
})
