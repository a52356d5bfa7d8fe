import type Docker from 'dockerode'
import { delay } from '../../core/clock.ts'
import { createDemux } from './demux-frames.ts'
import { engineMessage, statusOf } from './engine-errors.ts'

/** After an engine that did not answer: it may be restarted. */
const ASK_AGAIN_MS = 500
/** What an operator is shown of a service that ended. */
const TAIL_LINES = 20
const MAX_TAIL_CHARS = 2_000

export interface RunningServiceComponents {
  readonly container: Docker.Container
  /** With all that was made for it. */
  remove(): Promise<void>
}

export interface RunningServiceInit {
  readonly url: string
  /** By uuid. */
  readonly gpus: readonly string[]
}

/** A service's container that was started. */
export class RunningService {
  readonly url: string
  readonly gpus: readonly string[]
  readonly #c: RunningServiceComponents

  constructor(components: RunningServiceComponents, { url, gpus }: RunningServiceInit) {
    this.#c = components
    this.url = url
    this.gpus = gpus
  }

  /** Resolves with what there is to say, once the container no longer runs. */
  async ended(signal: AbortSignal): Promise<string> {
    for (;;) {
      try {
        await this.#c.container.wait({ abortSignal: signal })
        return await lastWords(this.#c.container)
      } catch (cause) {
        signal.throwIfAborted()
        if (statusOf(cause) === 404) return 'its container was removed'
        await delay(ASK_AGAIN_MS, signal)
      }
    }
  }

  /** The end of what it said. */
  log(): Promise<string> {
    return logOf(this.#c.container)
  }

  remove(): Promise<void> {
    return this.#c.remove()
  }
}

/** How it ended, and what it said before. */
export async function lastWords(container: Docker.Container): Promise<string> {
  const { State } = await container.inspect()
  const how = State.OOMKilled ? 'it needed more memory than its module asks for' : `exit code ${State.ExitCode}${State.Error === '' ? '' : ` (${State.Error})`}`
  return `${how}; its last words: ${(await logOf(container)) || 'none'}`
}

async function logOf(container: Docker.Container): Promise<string> {
  try {
    const raw = await container.logs({ stdout: true, stderr: true, tail: TAIL_LINES })
    let text = ''
    const demux = createDemux((_stream, bytes) => {
      text += Buffer.from(bytes).toString('utf8')
    })
    demux(raw)
    return text.slice(-MAX_TAIL_CHARS).trim()
  } catch (cause) {
    return `(no log: ${engineMessage(cause)})`
  }
}
