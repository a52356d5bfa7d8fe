import PQueue from 'p-queue'
import type { Clock } from '../../core/clock.ts'
import { delay } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Webhook } from './job-row.ts'
import { callWebhook, signWebhook } from './webhook.ts'

export interface WebhookSenderInit {
  readonly allowPrivate: boolean
  /** Waits between attempts, ms; the number of them bounds the attempts. */
  readonly retryMs?: readonly number[]
}

/** A receiver that is down for a restart, a deployment, an outage. */
const RETRY_MS: readonly number[] = [1_000, 5_000, 30_000, 120_000, 600_000]
/** Receivers that hang must not hold the others up for long, nor all sockets. */
const CONCURRENCY = 16

export interface WebhookEvent {
  readonly id: string
  readonly body: string
  /** Keeps what a restart must know. */
  onAttempt(webhook: Webhook): void
}

/** Tells receivers of jobs that ended: signed, tried again a bounded number of times, at least once. */
export class WebhookSender {
  readonly #c: { readonly clock: Clock; readonly logger: Logger }
  readonly #allowPrivate: boolean
  readonly #retryMs: readonly number[]
  readonly #queue = new PQueue({ concurrency: CONCURRENCY })

  constructor(components: { readonly clock: Clock; readonly logger: Logger }, { allowPrivate, retryMs = RETRY_MS }: WebhookSenderInit) {
    this.#c = { ...components, logger: components.logger.child('api:webhook-sender') }
    this.#allowPrivate = allowPrivate
    this.#retryMs = retryMs
  }

  /** Resolves once it is taken or given up. */
  async send(webhook: Webhook, event: WebhookEvent, signal: AbortSignal): Promise<void> {
    for (let { attempts } = webhook; attempts <= this.#retryMs.length; attempts++) {
      if (attempts > 0) await delay(this.#retryMs[attempts - 1] ?? 0, signal)
      const taken = await this.#queue.add(() => this.#attempt(webhook, event, signal))
      event.onAttempt({ ...webhook, attempts: attempts + 1, done: taken || attempts === this.#retryMs.length })
      if (taken) return
    }
    this.#c.logger.warn({ host: hostOf(webhook.url), event: event.id }, 'webhook given up')
  }

  async #attempt({ url, secret }: Webhook, { id, body }: WebhookEvent, signal: AbortSignal): Promise<boolean> {
    const headers = signWebhook(secret, { id, atS: Math.floor(this.#c.clock.nowMs() / 1000), body })
    try {
      const status = await callWebhook({ url, headers, body, allowPrivate: this.#allowPrivate }, signal)
      return status >= 200 && status < 300
    } catch (error) {
      signal.throwIfAborted()
      this.#c.logger.info({ host: hostOf(url), event: id, error: errorMessage(error).replaceAll(url, hostOf(url)) }, 'webhook not taken')
      return false
    }
  }
}

/** For the log: path, query and login of a receiver's URL are often its secret. */
const hostOf = (url: string): string => new URL(url).host
