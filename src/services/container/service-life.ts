import { abortable } from '../../core/abortable.ts'
import type { Clock } from '../../core/clock.ts'
import { delay, within } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Backend, BackendModel } from '../backend/backend.ts'
import { OpenaiBackend } from '../backend/openai-backend.ts'
import { down } from './down.ts'
import { isHealthy } from './is-healthy.ts'
import type { ContainerService, Containers, StartedContainer } from './ports.ts'

/** An engine that loads is asked so often whether it is ready. */
const ASK_EVERY_MS = 250
const ASK_TIMEOUT_MS = 3_000
/** The container is there: removing it is the engine's to do, and takes it a second or ten. */
export const REMOVE_MS = 30_000

export interface LifeComponents {
  readonly containers: Containers
  readonly clock: Clock
  readonly logger: Logger
}

/** A container from its start to its removal, and the engine in it. */
export class ServiceLife {
  readonly engine: Backend
  readonly startedAtMs: number
  readonly #container: StartedContainer
  readonly #over = new AbortController()

  private constructor(service: ContainerService, container: StartedContainer, clock: Clock) {
    this.#container = container
    this.startedAtMs = clock.nowMs()
    this.engine = new OpenaiBackend({ url: container.url, name: service.spec.name, concurrency: service.concurrency })
  }

  get url(): string {
    return this.#container.url
  }

  /** Resolves once it is healthy. @throws {ServicesError} SERVICES_BACKEND_DOWN */
  static async start(service: ContainerService, c: LifeComponents, { gpus, signal }: { readonly gpus: readonly string[]; readonly signal: AbortSignal }) {
    const container = await c.containers.start(service.spec, gpus, signal)
    const life = new ServiceLife(service, container, c.clock)
    try {
      await life.#healthy(service, signal)
      return life
    } catch (cause) {
      await life.end().catch(() => {}) // the first failure is the one to tell; whoever called removes what is left
      throw cause
    }
  }

  static async adopt(service: ContainerService, c: LifeComponents, signal: AbortSignal) {
    const container = await c.containers.adopt(service.spec, signal)
    return container && { life: new ServiceLife(service, container, c.clock), gpus: container.gpus }
  }

  /** Resolves when the container ended by itself, with what there is to say; rejects after `end`. */
  died(): Promise<string> {
    return this.#container.ended(this.#over.signal)
  }

  async end(): Promise<void> {
    this.#over.abort(new Error('the service was ended'))
    await this.engine.stop()
    await abortable(this.#container.remove(), AbortSignal.timeout(REMOVE_MS))
  }

  async #healthy(service: ContainerService, signal: AbortSignal): Promise<void> {
    const { spec, startTimeoutMs } = service
    const started = AbortSignal.any([signal, this.#over.signal])
    const inTime = within(started, startTimeoutMs)
    const died = this.died().then((why) => Promise.reject(down(spec.name, `ended before it was healthy: ${why}`)))
    died.catch(() => {}) // told by the race, or nobody wants to know any more
    for (;;) {
      const asked = this.check(service, within(inTime, ASK_TIMEOUT_MS)).then(
        () => undefined,
        (cause: unknown) => ({ cause })
      )
      const ill = await Promise.race([asked, died])
      if (!ill) return
      signal.throwIfAborted()
      if (inTime.aborted)
        throw down(spec.name, `is not healthy after ${startTimeoutMs} ms (${errorMessage(ill.cause)}); its last words: ${await this.#container.log()}`)
      await Promise.race([delay(ASK_EVERY_MS, inTime).catch(() => {}), died]) // aborted: said at the next turn
    }
  }

  /** Its models, if it is well. @throws what is wrong */
  async check({ healthPath }: ContainerService, signal: AbortSignal): Promise<readonly BackendModel[]> {
    if (healthPath !== undefined) await isHealthy(new URL(`${this.url}${healthPath}`), signal) // and on no other host, whatever the path is
    return await this.engine.models(signal)
  }
}
