import { z } from 'zod'
import { abortable } from '../../core/abortable.ts'
import type { Answer, Endpoint } from './endpoint.ts'
import { answerSchema, endpointDown, MAX_ANSWER_BYTES, resultOf } from './endpoint.ts'

/** Requests in flight on one socket; the callers above never have more than a few dozen. */
const MAX_IN_FLIGHT = 4096

/**
 * A node on this machine that leaves Nagle's algorithm on (anvil does) holds its next small message until the last one is
 * acknowledged, and the kernel acknowledges late: 40 ms a message. Anything we send carries the acknowledgement; this is a
 * JSON-RPC notification, which has no answer. Far nodes turn Nagle off, and an extra message there would cost money.
 */
const ACKNOWLEDGEMENT = '{"jsonrpc":"2.0","method":"eth_chainId","params":[]}'
const isLocal = (url: string): boolean => /^ws:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\])[:/]/.test(`${url}/`)

/** A WebSocket endpoint can also push: `subscribe` runs until the socket closes. */
export interface WsEndpoint extends Endpoint {
  /**
   * Resolves once the node has confirmed; then `onData` for each notification, and `onEnd` once, when the socket is gone.
   * @throws as `request` does
   */
  subscribe(params: readonly unknown[], handlers: SubscriptionHandlers, signal: AbortSignal): Promise<void>
}

export interface SubscriptionHandlers {
  readonly onData: (result: unknown) => void
  readonly onEnd: () => void
}

const notificationSchema = z.object({
  method: z.literal('eth_subscription'),
  params: z.object({ subscription: z.string(), result: z.unknown() })
})

interface Waiter {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/** What belongs to one life of the socket; a reconnect starts with a fresh one. */
interface Connection {
  readonly socket: WebSocket
  readonly waiters: Map<number, Waiter>
  readonly subscriptions: Map<string, SubscriptionHandlers>
}

export function createWsEndpoint(url: string): WsEndpoint {
  return new ReconnectingSocket(url)
}

class ReconnectingSocket implements WsEndpoint {
  readonly url: string
  #connection: Promise<Connection> | undefined
  #socket: WebSocket | undefined
  #nextId = 1

  constructor(url: string) {
    this.url = url
  }

  async request(method: string, params: readonly unknown[], signal: AbortSignal): Promise<unknown> {
    const connection = await this.#connect(signal)
    return resultOf(await this.#call(connection, { method, params }, signal), method, this.url)
  }

  async subscribe(params: readonly unknown[], handlers: SubscriptionHandlers, signal: AbortSignal): Promise<void> {
    const connection = await this.#connect(signal)
    const id = resultOf(await this.#call(connection, { method: 'eth_subscribe', params }, signal), 'eth_subscribe', this.url)
    if (typeof id !== 'string') throw endpointDown(this.url, 'answered eth_subscribe without an id')
    if (connection.socket.readyState !== WebSocket.OPEN) throw endpointDown(this.url, 'closed the connection')
    connection.subscriptions.set(id, handlers)
  }

  close(): void {
    this.#connection = undefined
    this.#socket?.close()
  }

  /** One connection at a time; it is made when first needed and made anew after it closed. */
  async #connect(signal: AbortSignal): Promise<Connection> {
    if (this.#connection === undefined) {
      this.#connection = this.#open()
      this.#connection.catch(() => {}) // each caller hears of it below, unless its signal came first
    }
    return abortable(this.#connection, signal)
  }

  #open(): Promise<Connection> {
    const socket = new WebSocket(this.url)
    this.#socket = socket
    const connection: Connection = { socket, waiters: new Map(), subscriptions: new Map() }
    return new Promise((resolve, reject) => {
      socket.addEventListener('open', () => resolve(connection), { once: true })
      socket.addEventListener('message', ({ data }) => {
        if (isLocal(this.url) && socket.readyState === WebSocket.OPEN) socket.send(ACKNOWLEDGEMENT)
        receive(connection, data)
      })
      // 'error' is always followed by 'close'; undici says no more in it than that it failed.
      socket.addEventListener('error', () => reject(endpointDown(this.url, "can't be reached")), { once: true })
      socket.addEventListener('close', () => {
        const error = endpointDown(this.url, 'closed the connection')
        reject(error)
        if (this.#socket === socket) this.#connection = undefined
        for (const waiter of connection.waiters.values()) waiter.reject(error)
        for (const handlers of connection.subscriptions.values()) handlers.onEnd()
      })
    })
  }

  #call(connection: Connection, request: { method: string; params: readonly unknown[] }, signal: AbortSignal): Promise<Answer> {
    const { socket, waiters } = connection
    if (socket.readyState !== WebSocket.OPEN) return Promise.reject(endpointDown(this.url, 'closed the connection'))
    if (waiters.size >= MAX_IN_FLIGHT) return Promise.reject(endpointDown(this.url, `${MAX_IN_FLIGHT} requests wait for it already`))
    const id = this.#nextId++
    const answer = new Promise<Answer>((resolve, reject) => waiters.set(id, { resolve, reject }))
    socket.send(JSON.stringify({ jsonrpc: '2.0', id, ...request }))
    return abortable(answer, signal).finally(() => waiters.delete(id))
  }
}

function receive({ waiters, subscriptions }: Connection, data: unknown): void {
  if (typeof data !== 'string' || data.length > MAX_ANSWER_BYTES) return // not JSON-RPC: whoever waits runs into its time-out
  const message = parseJson(data)
  const notification = notificationSchema.safeParse(message)
  if (notification.success) {
    const { subscription, result } = notification.data.params
    subscriptions.get(subscription)?.onData(result)
    return
  }
  const answer = answerSchema.safeParse(message)
  if (answer.success && typeof answer.data.id === 'number') waiters.get(answer.data.id)?.resolve(answer.data)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // dropped like any message that is not JSON-RPC
  }
}
