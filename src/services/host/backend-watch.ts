import { delay, within } from '../../core/clock.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Backend, BackendModel } from '../backend/backend.ts'

export interface BackendWatchComponents {
  readonly backend: Backend
  readonly logger: Logger
  /** What it has now; nothing: it is down. */
  onModels(models: readonly BackendModel[]): void
}

export interface BackendWatchInit {
  readonly everyMs: number
  /** After one that failed: a second failure takes the engine off the market. */
  readonly againMs: number
  readonly timeoutMs: number
}

/** Asks an engine for its models, which is also how its health is seen. */
export class BackendWatch {
  readonly #c: BackendWatchComponents
  readonly #init: BackendWatchInit
  readonly #stop = new AbortController()
  #loop: Promise<void> = Promise.resolve()
  #wake = (): void => {}
  #unlisten = (): void => {}
  #failures = 0
  #failure: unknown

  constructor(components: BackendWatchComponents, init: BackendWatchInit) {
    this.#c = components
    this.#init = init
  }

  /** Resolves after the first look. An engine that is down may come; throws when it never can: its package or its weights are not here. */
  async start(): Promise<void> {
    await this.#look()
    if (['SERVICES_NO_ENGINE', 'SERVICES_NO_MODEL'].includes(errorCode(this.#failure) ?? '')) throw this.#failure
    this.#unlisten = this.#c.backend.onChange?.(() => this.#wake()) ?? (() => {})
    this.#loop = this.#repeat()
  }

  /** An answer failed: look now, and believe the first failure. */
  suspect(): void {
    this.#failures = Math.max(this.#failures, 1)
    this.#wake()
  }

  async stop(): Promise<void> {
    this.#unlisten()
    this.#stop.abort(new Error('the node stops'))
    await this.#loop
  }

  async #repeat(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve
      })
      const pause = new AbortController()
      const ms = this.#failures > 0 ? this.#init.againMs : this.#init.everyMs
      await Promise.race([woken, delay(ms, AbortSignal.any([signal, pause.signal])).catch(() => {})]) // aborted: the loop ends
      pause.abort()
      if (!signal.aborted) await this.#look()
    }
  }

  async #look(): Promise<void> {
    const { backend, logger, onModels } = this.#c
    const { signal } = this.#stop
    try {
      const models = await backend.models(within(signal, this.#init.timeoutMs))
      if (this.#failures > 1) logger.info({ backend: backend.name, models: models.length }, 'an engine is back')
      this.#failures = 0
      onModels(models)
    } catch (cause) {
      if (signal.aborted) return
      this.#failure = cause
      this.#failures += 1
      if (this.#failures !== 2) return
      logger.warn({ backend: backend.name, cause: errorMessage(cause) }, 'an engine does not answer: its models leave the market until it does')
      onModels([])
    }
  }
}
