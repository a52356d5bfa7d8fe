import { rm } from 'node:fs/promises'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Startable } from '../../core/startable.ts'
import type { Executor } from '../../executor/executor.ts'

export interface LeftoversComponents {
  /** Those that nobody else sweeps: a provider does it at its own start, and knows which jobs go on. */
  readonly executors: readonly Pick<Executor, 'sweep' | 'engine'>[]
  readonly logger: Logger
}

/** What a crash left of re-runs: files of jobs, gigabytes of them, and containers that go on for nobody. Before any run of this start. */
export class Leftovers implements Startable {
  readonly name = 'node:leftovers'
  readonly #c: LeftoversComponents
  readonly #folders: readonly string[]

  constructor(components: LeftoversComponents, folders: readonly string[]) {
    this.#c = components
    this.#folders = folders
  }

  async start(): Promise<void> {
    const { executors, logger } = this.#c
    for (const folder of this.#folders) await rm(folder, { recursive: true, force: true })
    for (const executor of executors) {
      await executor.sweep(new Set()).catch((cause: unknown) =>
        // It takes room, and no run needs it gone.
        logger.warn({ engine: executor.engine, code: errorCode(cause), cause: errorMessage(cause) }, 'what earlier re-runs left could not be removed')
      )
    }
  }

  async stop(): Promise<void> {}
}
