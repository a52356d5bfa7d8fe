import { once } from 'node:events'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { z } from 'zod'

const attributesSchema = z.array(z.object({ key: z.string(), value: z.object({ stringValue: z.string().optional() }) }))
const resourceSchema = z.object({ attributes: attributesSchema })
const spanSchema = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  startTimeUnixNano: z.string(),
  endTimeUnixNano: z.string(),
  status: z.object({ code: z.number().optional(), message: z.string().optional() }).optional()
})
const tracesSchema = z.object({
  resourceSpans: z.array(z.object({ resource: resourceSchema, scopeSpans: z.array(z.object({ spans: z.array(spanSchema) })) }))
})
const metricsSchema = z.object({
  resourceMetrics: z.array(z.object({ scopeMetrics: z.array(z.object({ metrics: z.array(z.object({ name: z.string() }).loose()) })) }))
})

export type ReceivedSpan = z.output<typeof spanSchema> & { readonly roles: string }

/** An OpenTelemetry collector as its specification says: OTLP/HTTP with JSON. https://opentelemetry.io/docs/specs/otlp/#otlphttp */
export class OtlpReceiver {
  readonly spans: ReceivedSpan[] = []
  readonly metrics = new Map<string, unknown>()
  readonly #server: Server

  private constructor() {
    this.#server = createServer((request, response) => {
      json(request).then(
        (body) => {
          if (request.url === '/v1/traces') this.#takeSpans(body)
          else if (request.url === '/v1/metrics') this.#takeMetrics(body)
          else response.statusCode = 404
          response.setHeader('content-type', 'application/json').end('{}')
        },
        () => response.writeHead(400).end()
      )
    })
  }

  static async start(): Promise<OtlpReceiver> {
    const receiver = new OtlpReceiver()
    receiver.#server.listen(0, '127.0.0.1')
    await once(receiver.#server, 'listening')
    return receiver
  }

  get url(): string {
    const address = this.#server.address()
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #takeSpans(body: unknown): void {
    for (const { resource, scopeSpans } of tracesSchema.parse(body).resourceSpans) {
      const roles = String(resource.attributes.find(({ key }) => key === 'lilynode.roles')?.value.stringValue)
      for (const span of scopeSpans.flatMap(({ spans }) => spans)) this.spans.push({ ...span, roles })
    }
  }

  #takeMetrics(body: unknown): void {
    for (const metric of metricsSchema.parse(body).resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics)))
      this.metrics.set(metric.name, metric)
  }
}
