import type { Meter, ObservableResult } from '@opentelemetry/api'
import type { MetricValue, Registry } from 'prom-client'

/** The registry's counters and gauges as OpenTelemetry's; of histograms and summaries, whose buckets differ, what they count and their sum. */
export function observeRegistry(registry: Registry, meter: Meter): void {
  for (const { name, help, type } of registry.getMetricsAsArray()) {
    const metric = registry.getSingleMetric(name)
    if (!metric) continue
    // The types say numbers; what is there is a word.
    const isGauge = String(type) === 'gauge'
    const isCounter = String(type) === 'counter'
    const parts = isGauge || isCounter ? [name] : [`${name}_count`, `${name}_sum`]
    for (const part of parts) {
      const options = { description: help }
      const instrument = isGauge ? meter.createObservableGauge(part, options) : meter.createObservableCounter(part, options)
      instrument.addCallback(async (result) => observe(result, { part, values: (await metric.get()).values }))
    }
  }
}

function observe(
  result: ObservableResult,
  { part, values }: { readonly part: string; readonly values: readonly (MetricValue<string> & { metricName?: string })[] }
): void {
  for (const { metricName, value, labels } of values) {
    if (metricName !== undefined && metricName !== part) continue
    result.observe(value, Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, String(label)])))
  }
}
