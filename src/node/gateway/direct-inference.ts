import { join } from 'node:path'
import { systemClock } from '../../core/clock.ts'
import { DirectInference, LilychatBackend, OpenaiBackend } from '../../services/index.ts'
import type { Inference } from '../../services/inference.ts'
import { distFolder } from '../dist-folder.ts'

/** An engine of one's own decides itself how many answers it makes at one time. */
const CONCURRENCY = 1024

export interface OpenInference {
  readonly inference: Inference
  stop(): Promise<void>
}

/** Answers by an engine of one's own, without a market: the URL of one that speaks OpenAI's protocol, or `lilychat`. */
export function openDirectInference(backend: string): OpenInference {
  const engine =
    backend === 'lilychat'
      ? new LilychatBackend({ clock: systemClock }, { folder: join(distFolder(), 'modules', 'lilychat') })
      : new OpenaiBackend({ url: backend, concurrency: CONCURRENCY })
  return { inference: new DirectInference({ backends: [engine], clock: systemClock }), stop: () => engine.stop() }
}
