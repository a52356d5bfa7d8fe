import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import type { Registry } from 'prom-client'
import type { Startable } from '../../core/startable.ts'
import type { NodeEvents } from '../events.ts'
import { JobSpans } from './job-spans.ts'
import { observeRegistry } from './observe-registry.ts'
import { SpanIds } from './span-ids.ts'
import type { TraceIds } from './trace-ids.ts'

/** A collector that does not answer by then is down: what it misses is lost, the node goes on. */
const EXPORT_TIMEOUT_MS = 5_000
/** A collector that is down must not keep the node from stopping. */
const STOP_TIMEOUT_MS = 4_000
const SPANS_EVERY_MS = 1_000
const METRICS_EVERY_MS = 15_000

export interface OtlpExporterComponents {
  readonly events: NodeEvents
  readonly traces: TraceIds
  readonly registry: Registry
}

export interface OtlpExporterInit {
  /** Of a collector, without a path: `http://127.0.0.1:4318`. */
  readonly url: string
  readonly peerId: string
  readonly roles: readonly string[]
  readonly network: string
  readonly version: string
}

/** Traces and metrics to an OpenTelemetry collector, over OTLP/HTTP. */
export class OtlpExporter implements Startable {
  readonly name = 'node:otlp-exporter'
  readonly #c: OtlpExporterComponents
  readonly #init: OtlpExporterInit
  #stop: (() => Promise<void>) | undefined

  constructor(components: OtlpExporterComponents, init: OtlpExporterInit) {
    this.#c = components
    this.#init = init
  }

  async start(): Promise<void> {
    const { url, peerId, roles, network, version } = this.#init
    const base = url.replace(/\/+$/, '')
    const resource = resourceFromAttributes({
      'service.name': 'lilynode',
      'service.version': version,
      'service.instance.id': peerId,
      'lilynode.roles': roles.join(','),
      'lilynode.network': network
    })
    const ids = new SpanIds()
    const spans = new BatchSpanProcessor({
      exporter: new OTLPTraceExporter({ url: `${base}/v1/traces`, timeoutMillis: EXPORT_TIMEOUT_MS }),
      scheduledDelayMillis: SPANS_EVERY_MS
    })
    const tracing = new TracerProvider({ resource, idGenerator: ids, spanProcessors: [spans] })
    const exporter = new OTLPMetricExporter({ url: `${base}/v1/metrics`, timeoutMillis: EXPORT_TIMEOUT_MS })
    const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: METRICS_EVERY_MS, exportTimeoutMillis: EXPORT_TIMEOUT_MS })
    const metering = new MeterProvider({ resource, readers: [reader] })
    observeRegistry(this.#c.registry, metering.getMeter('lilynode', version))
    const jobs = new JobSpans({ tracer: tracing.getTracer('lilynode', version), ids, traces: this.#c.traces })
    const unlisten = this.#c.events.listen((event) => jobs.hear(event))
    this.#stop = async () => {
      unlisten()
      jobs.stop()
      const over = Promise.allSettled([tracing.shutdown(), metering.shutdown()]) // a collector that is down has lost them
      let timer: NodeJS.Timeout | undefined
      await Promise.race([over, new Promise((resolve) => (timer = setTimeout(resolve, STOP_TIMEOUT_MS)))])
      clearTimeout(timer)
    }
  }

  async stop(): Promise<void> {
    await this.#stop?.()
  }
}
