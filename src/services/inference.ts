import type { SignedCompletionReceipt } from '../core/completion-receipt.ts'
import type { Bytes32 } from '../core/primitives.ts'
import type { ServiceKind, ServiceModel } from '../core/service-model.ts'
import type { BackendPart, BackendRequest } from './backend/backend.ts'

/** A model as the market offers it now. */
export interface ModelOnOffer {
  readonly model: string
  readonly kinds: readonly ServiceKind[]
  readonly providers: number
  /** The offer that a request without a preference would go to first. */
  readonly best: ServiceModel
  /** The same for requests of one kind, where not every provider answers all of them; absent: `best` does. */
  readonly bestFor?: (kind: ServiceKind) => ServiceModel | undefined
}

export interface InferenceRequest extends BackendRequest {
  /** Requests with one key go to one provider while it answers, for its prefix cache. */
  readonly stickyKey?: string
  /** Wei of LILY: the answer ends, with finish_reason `length`, before it costs more. */
  readonly maxPrice?: bigint
  /** Only weights with this digest. */
  readonly digest?: Bytes32
  /** Only providers with a service key, and the prompt sealed to it. Nothing to an engine of one's own: there is nobody between. */
  readonly seal?: boolean
}

/** An answer whose first part has come: from here on it is never repeated at another provider. */
export interface Answer {
  /** What it has cost so far, wei of LILY; grows with the parts. */
  readonly price: () => bigint
  readonly provider: string
  /** Pulled part by part. Leaving the loop cancels the answer at the provider. @throws {ServicesError} SERVICES_STALLED | SERVICES_FALSE_RECEIPT | SERVICES_BACKEND_DOWN */
  readonly parts: AsyncIterable<BackendPart>
  /** Once the parts have ended in order; undefined: they did not. */
  readonly receipt: () => SignedCompletionReceipt | undefined
}

/** The network's models, for the gateway and the client library: in this process, direct to an engine, or over libp2p. */
export interface Inference {
  models(): Promise<readonly ModelOnOffer[]>
  /** Tries providers until the first part of an answer has come. @throws {ServicesError} SERVICES_MODEL_UNKNOWN | SERVICES_NO_PROVIDER | SERVICES_BAD_REQUEST | SERVICES_BUSY */
  answer(request: InferenceRequest, signal: AbortSignal): Promise<Answer>
}
