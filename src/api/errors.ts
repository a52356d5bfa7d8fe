import { BaseError } from '../core/errors.ts'

type ApiErrorInfo =
  /** `param`: the field, as OpenAI names it: `messages.0.role`. */
  | { readonly code: 'API_BAD_REQUEST'; readonly param?: string }
  | { readonly code: 'API_TOO_LARGE'; readonly maxBytes: number }
  | { readonly code: 'API_NO_KEY' }
  | { readonly code: 'API_BAD_KEY' }
  | { readonly code: 'API_FORBIDDEN'; readonly what: string }
  | { readonly code: 'API_NOT_FOUND'; readonly what: string }
  | { readonly code: 'API_MODEL_UNKNOWN'; readonly model: string; readonly near: readonly string[]; readonly param: 'model' }
  | { readonly code: 'API_CONFLICT'; readonly what: string }
  | { readonly code: 'API_RATE_LIMITED'; readonly retryAfterMs: number }
  /** Spent, or held by answers that are still coming. */
  | { readonly code: 'API_BUDGET_SPENT'; readonly keyId: string; readonly budget: bigint; readonly spent: bigint }
  /** It does not even pay for the prompt. */
  | { readonly code: 'API_BUDGET_TOO_SMALL'; readonly left: bigint }
  | { readonly code: 'API_TIMEOUT'; readonly timeoutMs: number }
  | { readonly code: 'API_STOPPING' }
  /** It hung up: nobody is left to be told. */
  | { readonly code: 'API_CLIENT_GONE' }
  /** What came from the provider is no answer: not JSON, too long, or without an end. */
  | { readonly code: 'API_BAD_ANSWER'; readonly what: string }
  | { readonly code: 'API_JOB_FAILED'; readonly jobId: string }
  | { readonly code: 'API_PORT_IN_USE'; readonly listen: string }
  | { readonly code: 'API_BAD_TLS'; readonly path: string }
  | { readonly code: 'API_KEY_UNKNOWN'; readonly id: string }

/** The gateway's own errors; what a caller sees of them stands in http/openai-error.ts. */
export class ApiError extends BaseError<ApiErrorInfo> {}
