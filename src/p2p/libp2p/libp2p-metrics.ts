import type { Libp2pOptions } from 'libp2p'
import type { MetricsRegistry } from '../metrics-registry.ts'

/** What libp2p counts of itself, written into the registry. Loaded where it is wanted: few nodes are scraped. */
export async function createLibp2pMetrics(registry: MetricsRegistry): Promise<NonNullable<Libp2pOptions['metrics']>> {
  const { prometheusMetrics } = await import('@libp2p/prometheus-metrics')
  // The process is counted by the node already; and without the last word it would empty the registry that all of this process share.
  return prometheusMetrics({ registry, collectDefaultMetrics: false, preserveExistingMetrics: true })
}
