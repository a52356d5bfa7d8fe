import type { IncomingMessage, RequestOptions } from 'node:http'
import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import type { KubeConfig } from '@kubernetes/client-node'
import type { WebSocket } from 'ws'
import { z } from 'zod'
import { abortable } from '../../../core/abortable.ts'
import { within } from '../../../core/clock.ts'
import { errorMessage } from '../../../core/errors.ts'
import { ExecutorError } from '../../errors.ts'
import type { KubeSettings } from './kube-settings.ts'

const CALL_TIMEOUT_MS = 20_000
/** Every node of a large cluster, with all that its owner labelled. */
const MAX_ANSWER_BYTES = 256 * 1024 * 1024

/** Newest first. */
const PROTOCOLS = ['v5.channel.k8s.io', 'v4.channel.k8s.io'] as const
/** Boxes send pieces of 32 KiB. */
const MAX_MESSAGE_BYTES = 16 * 1024 ** 2

const failureSchema = z.looseObject({ message: z.string(), reason: z.string().default('') })

/** An answer that says no, with its HTTP status. */
export class KubeRefusal extends Error {
  readonly status: number

  constructor(status: number, why: string) {
    super(why)
    this.status = status
  }
}

export interface KubeCall {
  readonly body?: object
  readonly signal: AbortSignal
}

/** An API server with the address, certificates and credentials of a kubeconfig. The vendor's library is loaded by the first who asks. */
export class KubeConnection {
  readonly #settings: KubeSettings
  #config: KubeConfig | undefined

  constructor(settings: KubeSettings) {
    this.#settings = settings
  }

  async open(signal: AbortSignal): Promise<void> {
    const { KubeConfig } = await abortable(import('@kubernetes/client-node'), signal)
    const { kubeconfig, context } = this.#settings
    const config = new KubeConfig()
    try {
      if (kubeconfig === undefined) config.loadFromCluster()
      else config.loadFromFile(kubeconfig)
      if (context !== undefined) config.setCurrentContext(context)
      if (!config.getCurrentCluster()) throw new Error(`it has no context "${context ?? config.getCurrentContext()}" with a cluster`)
    } catch (cause) {
      throw this.failure(errorMessage(cause), cause)
    }
    this.#config = config
  }

  get namespace(): string {
    const config = this.#opened
    return this.#settings.namespace ?? config.getContextObject(config.getCurrentContext())?.namespace ?? 'default'
  }

  /** Of channels (v5.channel.k8s.io, or before 1.30 an older one). It connects from now on: whoever asks listens at once. */
  async socket(path: string, signal: AbortSignal): Promise<WebSocket> {
    const { WebSocket } = await import('ws')
    const options: RequestOptions = {}
    await abortable(this.#opened.applyToHTTPSOptions(options), signal)
    const url = new URL(this.#urlOf(path))
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
    return new WebSocket(url, [...PROTOCOLS], { ...options, maxPayload: MAX_MESSAGE_BYTES, handshakeTimeout: CALL_TIMEOUT_MS, perMessageDeflate: false })
  }

  async ask(method: string, path: string, { body, signal }: KubeCall): Promise<unknown> {
    const bounded = within(signal, CALL_TIMEOUT_MS)
    const answer = await this.#send(method, path, { signal: bounded, ...(body && { body }) })
    return JSON.parse(await readText(answer))
  }

  /** What comes as it comes, for as long as `signal` lets it. */
  async stream(path: string, signal: AbortSignal): Promise<IncomingMessage> {
    return this.#send('GET', path, { signal })
  }

  failure(why: string, cause?: unknown): ExecutorError {
    const url = this.#config?.getCurrentCluster()?.server ?? this.#settings.kubeconfig ?? 'in-cluster'
    return new ExecutorError({ code: 'EXECUTOR_NO_CLUSTER', url }, `Kubernetes at ${url}: ${why}`, { cause })
  }

  get #opened(): KubeConfig {
    if (!this.#config) throw new ExecutorError({ code: 'EXECUTOR_NOT_STARTED' }, 'the cluster is not started')
    return this.#config
  }

  /** Servers behind a proxy have a path of their own. */
  #urlOf(path: string): URL {
    return new URL(`${this.#opened.getCurrentCluster()?.server.replace(/\/$/, '')}${path}`)
  }

  async #send(method: string, path: string, { body, signal }: KubeCall): Promise<IncomingMessage> {
    const config = this.#opened
    const options: RequestOptions = {}
    await abortable(config.applyToHTTPSOptions(options), signal) // a plugin that makes tokens may take its time
    const url = this.#urlOf(path)
    const text = body && JSON.stringify(body)
    // Of its own accord Node tells no length of what a DELETE says.
    const length = text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
    const headers = { ...options.headers, accept: 'application/json', ...length }
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const open = url.protocol === 'https:' ? overHttps : overHttp
      open(url, { ...options, method, headers, signal }, resolve)
        .once('error', reject)
        .end(text)
    })
    const { statusCode = 0 } = answer
    if (statusCode >= 200 && statusCode < 300) return answer
    throw new KubeRefusal(statusCode, wordsOf(await readText(answer)) ?? `status ${statusCode}`)
  }
}

function wordsOf(text: string): string | undefined {
  try {
    return failureSchema.parse(JSON.parse(text)).message.slice(0, 1_000)
  } catch {
    return text.slice(0, 1_000) || undefined // a proxy's own words
  }
}

async function readText(answer: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of answer) {
    const chunk = Buffer.from(piece)
    bytes += chunk.length
    if (bytes > MAX_ANSWER_BYTES) throw new Error(`an answer of more than ${MAX_ANSWER_BYTES} bytes`)
    pieces.push(chunk)
  }
  return Buffer.concat(pieces).toString('utf8')
}
