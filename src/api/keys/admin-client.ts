import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:http'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { ApiError } from '../errors.ts'
import type { KeyDesk, KeyMade, KeyView, NewKeyRequest, UsageQuery, UsageView } from './key-desk.ts'
import { keyMadeSchema, keyViewSchema, keyViewsSchema, usageViewSchema } from './key-desk.ts'

/** A gateway of this machine answers at once, or hangs. */
const TIMEOUT_MS = 10_000

/** The keys of the gateway that runs: by its socket. */
export class RemoteKeyDesk implements KeyDesk {
  readonly #path: string

  constructor(path: string) {
    this.#path = path
  }

  async create(wanted: NewKeyRequest): Promise<KeyMade> {
    return keyMadeSchema.parse(await this.#json('POST', '/keys', wanted))
  }

  async list(): Promise<readonly KeyView[]> {
    return keyViewsSchema.parse(await this.#json('GET', '/keys'))
  }

  async revoke(id: string): Promise<KeyView> {
    return keyViewSchema.parse(await this.#json('DELETE', `/keys/${encodeURIComponent(id)}`))
  }

  async *usage({ sinceMs, keyId }: UsageQuery): AsyncIterable<UsageView> {
    const answer = await this.#ask('GET', `/usage?since=${sinceMs}${keyId === undefined ? '' : `&key=${encodeURIComponent(keyId)}`}`)
    for await (const line of createInterface({ input: answer })) yield usageViewSchema.parse(JSON.parse(line))
  }

  async #json(method: string, path: string, body?: unknown): Promise<unknown> {
    return JSON.parse(await text(await this.#ask(method, path, body)))
  }

  async #ask(method: string, path: string, body?: unknown): Promise<IncomingMessage> {
    const asked = request({ socketPath: this.#path, method, path, timeout: TIMEOUT_MS, headers: { 'content-type': 'application/json' } })
    asked.once('timeout', () =>
      asked.destroy(new ApiError({ code: 'API_TIMEOUT', timeoutMs: TIMEOUT_MS }, `the gateway did not answer in ${TIMEOUT_MS} ms: look at its log`))
    )
    asked.end(body === undefined ? undefined : JSON.stringify(body))
    const [answer]: IncomingMessage[] = await once(asked, 'response')
    if (!answer) throw new Error('invariant: a response event has a response')
    if (answer.statusCode === 200) return answer
    const { error } = refusalSchema.parse(JSON.parse(await text(answer)))
    const id = decodeURIComponent(path.split('/').at(-1) ?? '')
    throw error.code === 'key_not_found'
      ? new ApiError({ code: 'API_KEY_UNKNOWN', id }, error.message)
      : new ApiError({ code: 'API_BAD_REQUEST' }, error.message)
  }
}

const refusalSchema = z.object({ error: z.object({ message: z.string(), code: z.string() }) })
