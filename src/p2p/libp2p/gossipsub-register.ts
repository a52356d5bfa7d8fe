import type { MetricsRegister } from '@libp2p/gossipsub/metrics'
import type { Metrics } from '@libp2p/interface'
import { invariant } from '../../core/errors.ts'

/** Kinds of errors, protocols and caches: the library has fewer than thirty of any. More is a peer's doing. */
const MAX_LABELS = 48
/** What is counted under a label that is none of ours. */
const OTHER = 'other'

type Labels = Readonly<Record<string, string | number>>
interface Named {
  readonly name: string
  readonly help: string
  readonly labelNames?: readonly string[]
}
interface Config extends Named {
  readonly buckets?: number[]
}

/**
 * What gossipsub counts of itself, over libp2p's own metrics: `libp2p_gossipsub_…`, with one label where the library has two.
 * libp2p keeps one metric a name for a whole process: of several nodes in one, states are the first node's, and counts are of all.
 * Peers choose what topics they talk of: those that this node has not joined are counted together, and none becomes a series of its own.
 */
export function gossipsubRegister(metrics: Metrics, topics: ReadonlyMap<string, string>): MetricsRegister {
  const collectors = new Set<() => void>()
  // Registered first, hence read first: what is sampled at a scrape is sampled before the others are read.
  metrics.registerMetric(`${PREFIX}topics_joined`, {
    calculate: () => {
      for (const collect of collectors) collect()
      return topics.size
    }
  })
  const keyOf = labelKeys(topics)
  const seriesOf = (config: Config): Series => ({ ...config, keyOf: keyOf(config) })
  const addCollect = (collect: () => void): void => void collectors.add(collect)
  const register = {
    gauge: (config: Config) => ({ ...gauge(metrics, seriesOf(config)), addCollect }),
    histogram: (config: Config) => histogram(metrics, seriesOf(config)),
    avgMinMax: (config: Config) => avgMinMax(metrics, seriesOf(config))
  }
  // Its methods are generic over labels, ours take any: the test lets gossipsub register and count all that it has.
  return register as unknown as MetricsRegister
}

const PREFIX = 'libp2p_gossipsub_'
/** Some of the library's names are spelled `gossisub_` and `gossip_`. */
const nameOf = (name: string): string => PREFIX + name.replace(/^gossi(?:psub|sub|p)_/, '')

/** The value of a series' only label; undefined: it has a topic that is not ours. */
type KeyOf = (labels: Labels) => string | undefined

const isTopic = (name: string): boolean => name === 'topic' || name === 'topicStr'

function labelKeys(topics: ReadonlyMap<string, string>): (config: Named) => KeyOf {
  return ({ labelNames = [] }) => {
    const seen = new Set<string>()
    return (labels) => {
      const given = labelNames.filter((name) => labels[name] !== undefined)
      if (given.some((name) => isTopic(name) && !topics.has(String(labels[name])))) return undefined
      const key = given.map((name) => labels[name]).join(' ')
      if (seen.size < MAX_LABELS * Math.max(1, topics.size)) seen.add(key)
      return seen.has(key) ? key : OTHER
    }
  }
}

interface Series extends Config {
  readonly keyOf: KeyOf
}

/** As the library calls: with labels and a value where the metric has labels, else with a value alone; without one it means 1. */
type Call = readonly [value?: number] | readonly [labels: Labels, value?: number]

const read = (call: Call): { readonly labels: Labels; readonly value: number } => {
  const [first, second] = call
  return typeof first === 'object' ? { labels: first, value: second ?? 1 } : { labels: {}, value: first ?? 1 }
}

const labelOf = ({ labelNames = [] }: Named): string => labelNames.map((name) => (isTopic(name) ? 'topic' : name)).join('_')

/** `_total` only grows: Prometheus wants to know. What is counted of others' topics is a sum all the same; of a state there is none. */
function gauge(metrics: Metrics, series: Series) {
  const { inc, set } = series.name.endsWith('_total') ? counterOf(metrics, series) : stateOf(metrics, series)
  return {
    inc: (...call: Call): void => {
      const { labels, value } = read(call)
      inc(series.keyOf(labels) ?? OTHER, value)
    },
    set: (...call: Call): void => {
      const { labels, value } = read(call)
      const key = series.keyOf(labels)
      if (key !== undefined) set(key, value)
    }
  }
}

interface Sink {
  inc(key: string, value: number): void
  set(key: string, value: number): void
}

function counterOf(metrics: Metrics, series: Series): Sink {
  const { help, labelNames } = series
  const name = nameOf(series.name)
  const set = (): void => invariant(false, `${name} is a counter: gossipsub never sets it`)
  if (labelNames === undefined) {
    const one = metrics.registerCounter(name, { help })
    return { inc: (_key, value) => one.increment(value), set }
  }
  const many = metrics.registerCounterGroup(name, { help, label: labelOf(series) })
  return { inc: (key, value) => many.increment({ [key]: value }), set }
}

function stateOf(metrics: Metrics, series: Series): Sink {
  const { help, labelNames } = series
  const name = nameOf(series.name)
  if (labelNames === undefined) {
    const one = metrics.registerMetric(name, { help })
    return { inc: (_key, value) => one.increment(value), set: (_key, value) => one.update(value) }
  }
  const many = metrics.registerMetricGroup(name, { help, label: labelOf(series) })
  return { inc: (key, value) => many.increment({ [key]: value }), set: (key, value) => many.update({ [key]: value }) }
}

function histogram(metrics: Metrics, series: Series) {
  const name = nameOf(series.name)
  const { help, labelNames, buckets } = series
  if (labelNames === undefined) {
    const one = metrics.registerHistogram(name, { help, ...(buckets && { buckets }) })
    return { observe: (value: number): void => one.observe(value), startTimer: () => one.timer(), reset: (): void => one.reset() }
  }
  const many = metrics.registerHistogramGroup(name, { help, label: labelOf(series), ...(buckets && { buckets }) })
  return {
    observe: (labels: Labels, value: number): void => many.observe({ [series.keyOf(labels) ?? OTHER]: value }),
    startTimer: () => many.timer(OTHER),
    reset: (): void => many.reset()
  }
}

/** Three gauges. Of nothing they say 0. */
function avgMinMax(metrics: Metrics, series: Series) {
  const one = (part: string) => gauge(metrics, { ...series, name: `${series.name}_${part}` })
  const [avg, min, max] = [one('avg'), one('min'), one('max')]
  return {
    set: (...call: readonly [readonly number[]] | readonly [Labels, readonly number[]]): void => {
      const [labels, given] = call.length === 2 ? call : [{}, call[0]]
      const values = given.length === 0 ? [0] : given
      avg.set(labels, values.reduce((sum, value) => sum + value, 0) / values.length)
      min.set(labels, Math.min(...values))
      max.set(labels, Math.max(...values))
    }
  }
}
