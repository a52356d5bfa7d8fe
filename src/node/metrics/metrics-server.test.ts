import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { silentLogger } from '../../core/logger.ts'
import type { CockpitApi, NodeView } from '../control/cockpit-api.ts'
import { NodeEvents } from '../events.ts'
import { MetricsServer } from './metrics-server.ts'
import { NodeMetrics } from './node-metrics.ts'

const about = {
  chain: { headNumber: '42', headTimeS: 0 },
  gossip: [{ id: 'market/offer', subscribers: 1, accepted: 7, published: 1, ignored: 0, rejected: 2 }]
} as unknown as NodeView
const api: Pick<CockpitApi, 'about' | 'peers'> = { about: async () => about, peers: async () => [{ peerId: 'a', addrs: [], direction: 'inbound' }] }

test('what a scraper reads is what the node has seen', async () => {
  const events = new NodeEvents(() => ({ atMs: 0, peerId: undefined }))
  const registry = new Registry()
  const metrics = new NodeMetrics({ api, events, registry })
  await metrics.start()
  const server = new MetricsServer({ registry, logger: silentLogger }, 0)
  await server.start()
  try {
    events.emit({ type: 'node.warning', code: 'X', message: 'y' })
    const response = await fetch(`http://127.0.0.1:${server.port}/metrics`)
    const text = await response.text()
    expect(text).toContain('lilynode_node_peers 1')
    expect(text).toContain('lilynode_node_chain_head 42')
    expect(text).toContain('lilynode_node_gossip_messages{topic="market/offer",verdict="rejected"} 2')
    expect(text).toContain('lilynode_node_events_total{type="node.warning",state=""} 1')
    expect(text).toContain('lilynode_node_process_cpu_seconds_total')
    expect((await fetch(`http://127.0.0.1:${server.port}/`)).status).toBe(404)
  } finally {
    await server.stop()
    await metrics.stop()
  }
  await expect(fetch(`http://127.0.0.1:${server.port}/metrics`)).rejects.toThrow()
})

test('what is kept on the disk is told once somebody has looked, and a limit only where there is one', async () => {
  const registry = new Registry()
  let kept: NodeView['kept']
  const metrics = new NodeMetrics({
    api: { ...api, about: async () => ({ ...about, kept }) as NodeView },
    events: new NodeEvents(() => ({ atMs: 0, peerId: undefined })),
    registry
  }) // what the gauges read
  await metrics.start()
  const told = async (): Promise<readonly string[]> => (await registry.metrics()).match(/^lilynode_node_(kept|disk).*$/gm) ?? []
  expect(await told()).toEqual([])
  kept = { bytes: 3_000, limitBytes: 5_000, freeBytes: 7_000, state: 'room', shortOf: 'limit' }
  expect(await told()).toEqual(['lilynode_node_kept_bytes 3000', 'lilynode_node_kept_limit_bytes 5000', 'lilynode_node_disk_free_bytes 7000'])
  kept = { bytes: 4_000, freeBytes: 6_000, state: 'room', shortOf: 'disk' }
  expect(await told()).toEqual(['lilynode_node_kept_bytes 4000', 'lilynode_node_disk_free_bytes 6000'])
  await metrics.stop()
})
