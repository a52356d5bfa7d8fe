import type { Bytes32 } from '../../core/primitives.ts'
import type { ServiceKind } from '../../core/service-model.ts'

/** What an engine says of a model it has. */
export interface BackendModel {
  readonly model: string
  readonly kinds: readonly ServiceKind[]
  readonly digest?: Bytes32
  /** 0: it does not tell. */
  readonly contextTokens: number
  readonly concurrency: number
  /** It has to be started for the next answer. Absent: it is warm. */
  readonly isCold?: boolean
  /** How long its last start took; absent: it needs none, or had none yet. */
  readonly startMs?: number
}

export interface BackendRequest {
  readonly kind: ServiceKind
  /** A request of OpenAI's API as JSON; the model in it is one of this backend's. */
  readonly body: Readonly<Record<string, unknown>>
}

/** One event of OpenAI's stream, or for an embedding the whole answer. Counts are of the answer so far. */
export interface BackendPart {
  readonly data: string
  readonly inputTokens: number
  readonly outputTokens: number
}

/** An engine that answers with models. */
export interface Backend {
  readonly name: string
  /** The same request at temperature 0 has the same answer on every machine, byte by byte. */
  readonly isExact?: boolean
  /** Also the health check. @throws {ServicesError} SERVICES_BACKEND_DOWN */
  models(signal: AbortSignal): Promise<readonly BackendModel[]>
  /** Pulled part by part: an engine is read no faster than the client reads. @throws {ServicesError} */
  run(request: BackendRequest, signal: AbortSignal): AsyncIterable<BackendPart>
  /** What it says, in one piece, of a chat that it reads (`prompt_logprobs`): few engines can. Absent: this one never does. @throws {ServicesError} */
  score?(body: BackendRequest['body'], signal: AbortSignal): Promise<string>
  stop(): Promise<void>
  /** Where it knows itself that its models are others now. Absent: only asking tells. */
  onChange?(listener: () => void): () => void
}
