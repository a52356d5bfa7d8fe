import { ChurnReason, getMetrics, InclusionReason } from '@libp2p/gossipsub/metrics'
import { MessageStatus } from '@libp2p/gossipsub/types'
import type { Metrics } from '@libp2p/interface'
import { expect, test } from 'vitest'
import { gossipsubRegister } from './gossipsub-register.ts'

const OPTIONS = { gossipPromiseExpireSec: 3, behaviourPenaltyThreshold: 6, maxMeshMessageDeliveriesWindowSec: 2 }
const OURS = '/lilynode/lab/market/job-offer/1.0.0'

/** libp2p's metrics as far as they are asked for: what was counted, by name and label. */
function recorder() {
  const values = new Map<string, Map<string, number>>()
  const labels = new Map<string, string | undefined>()
  const scrapes: (() => unknown)[] = []
  const one = (name: string, options: { label?: string; calculate?: () => unknown } = {}) => {
    if (values.has(name)) throw new Error(`${name} is registered twice`)
    const series = new Map<string, number>()
    values.set(name, series)
    labels.set(name, options.label)
    if (options.calculate) scrapes.push(options.calculate)
    const add = (key: string, value: number): void => void series.set(key, (series.get(key) ?? 0) + value)
    const each = (given: number | Record<string, number>, put: (key: string, value: number) => void): void => {
      for (const [key, value] of typeof given === 'object' ? Object.entries(given) : [['', given] as const]) put(key, value)
    }
    return {
      increment: (given: number | Record<string, number>) => each(given, add),
      update: (given: number | Record<string, number>) => each(given, (key, value) => series.set(key, value)),
      observe: (given: number | Record<string, number>) => each(given, add),
      timer: () => () => add('', 1),
      reset: () => series.clear()
    }
  }
  const registers = ['registerMetric', 'registerMetricGroup', 'registerCounter', 'registerCounterGroup', 'registerHistogram', 'registerHistogramGroup']
  return { values, labels, scrapes, metrics: Object.fromEntries(registers.map((name) => [name, one])) as unknown as Metrics } // the six that are asked
}

const setUp = () => {
  const seen = recorder()
  const topics = new Map([[OURS, OURS]])
  return {
    ...seen,
    gossip: getMetrics(gossipsubRegister(seen.metrics, topics), topics, OPTIONS),
    of: (name: string) => seen.values.get(`libp2p_gossipsub_${name}`)
  }
}

test('what gossipsub tells is counted under one name and one label each', () => {
  const { gossip, of, values, labels } = setUp()
  gossip.onJoin(OURS)
  gossip.onAddToMesh(OURS, InclusionReason.Random, 3)
  gossip.onRemoveFromMesh(OURS, ChurnReason.Prune, 1)
  gossip.meshPeerCounts.set({ topicStr: OURS }, 2)
  for (const status of [MessageStatus.valid, MessageStatus.duplicate, MessageStatus.duplicate]) gossip.onPrevalidationResult(OURS, status)
  gossip.onIwantRcv(new Map([[OURS, 4]]), 1)
  gossip.registerScores([-1, 3], {
    gossipThreshold: -10,
    publishThreshold: -50,
    graylistThreshold: -80,
    acceptPXThreshold: 10,
    opportunisticGraftThreshold: 20
  })
  gossip.scoreWeights.set({ topic: OURS, p: 'p4' }, [1, 3])
  gossip.scoreWeights.set({ p: 'p5' }, [])
  gossip.newConnectionCount.inc({ status: 'open' })
  gossip.heartbeatDuration.startTimer()()
  expect(of('mesh_peer_count')?.get(OURS)).toBe(2)
  expect(of('mesh_peer_inclusion_events_random_total')?.get(OURS)).toBe(3)
  expect(of('pre_validation_duplicate_total')?.get(OURS)).toBe(2)
  expect(of('iwant_rcv_msgids_total')?.get(OURS)).toBe(4)
  expect(of('iwant_rcv_dont_have_msgids_total')?.get('')).toBe(1)
  expect(['min', 'avg', 'max'].map((part) => of(`score_${part}`)?.get(''))).toEqual([-1, 1, 3])
  expect(of('peers_by_score_threshold_count')?.get('mesh')).toBe(1)
  expect([of('score_weights_avg')?.get(`${OURS} p4`), of('score_weights_avg')?.get('p5')]).toEqual([2, 0])
  expect(of('heartbeat_duration_seconds')?.get('')).toBe(1)
  expect(labels.get('libp2p_gossipsub_mesh_peer_count')).toBe('topic')
  expect(values.size).toBeGreaterThan(100)
  expect([...values.keys()].filter((name) => !/^libp2p_gossipsub_(?!gossi)[a-z_]+$/.test(name))).toEqual([])
})

test('a peer that talks of a thousand topics makes no series', () => {
  const { gossip, of } = setUp()
  for (let i = 0; i < 1_000; i++) {
    const topic = `/evil/${i}`
    gossip.onMsgRecvPreValidation(topic)
    gossip.onIhaveRcv(topic, 1, 1)
    gossip.topicPeersCount.set({ topicStr: topic }, 1)
    gossip.onDuplicateMsgDelivery(topic, 5, true)
    gossip.scoreWeights.set({ topic, p: 'p1' }, [1])
    gossip.newConnectionCount.inc({ status: `status ${i}` })
  }
  gossip.topicPeersCount.set({ topicStr: OURS }, 7)
  expect([...(of('msg_received_prevalidation_total') ?? [])]).toEqual([['other', 1_000]])
  expect([...(of('ihave_rcv_msgids_total') ?? [])]).toEqual([['other', 1_000]])
  expect([...(of('duplicate_msg_delivery_delay_seconds') ?? new Map<string, number>()).keys()]).toEqual(['other'])
  expect([...(of('topic_peer_count') ?? [])]).toEqual([[OURS, 7]])
  expect(of('score_weights_max')?.size).toBe(0)
  const connections = of('new_connection_total') ?? new Map<string, number>()
  expect(connections.size).toBeLessThan(64)
  expect([...connections.values()].reduce((sum, value) => sum + value, 0)).toBe(1_000)
})

test('what is sampled at a scrape is sampled before anything is read', () => {
  const { gossip, scrapes, of, values } = setUp()
  gossip.mcacheSize.addCollect(() => gossip.mcacheSize.set(42))
  expect([...values.keys()][0]).toBe('libp2p_gossipsub_topics_joined')
  expect(of('mcache_size')?.get('')).toBeUndefined()
  expect(scrapes.map((scrape) => scrape())).toEqual([1])
  expect(of('mcache_size')?.get('')).toBe(42)
})
