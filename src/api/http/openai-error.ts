import { errorCode, errorMessage } from '../../core/errors.ts'

/** How OpenAI's clients want to be told: they choose their exception by the status and print `message`. */
export interface OpenAiError {
  readonly error: { readonly message: string; readonly type: string; readonly param: string | null; readonly code: string }
}

interface Told {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 502 | 503 | 504
  readonly type: string
  /** OpenAI's word where it has one, else ours. */
  readonly code?: string
  /** In place of the error's own words, which are the operator's: they name its wallet, its money, its endpoints with the keys in their URLs. */
  readonly message?: string
}

const OUT_OF_FUNDS = { status: 503, type: 'api_error', code: 'gateway_out_of_funds', message: 'the gateway can’t pay for this now: tell its operator' } as const
const NO_CHAIN = 'the gateway does not reach its chain now: ask again in a moment, or tell its operator'

/** From error codes of all rooms to HTTP. A code that is not here, and none of the services', is our own bug: 500, and nothing of it is told. */
const TOLD: Readonly<Record<string, Told>> = {
  API_BAD_REQUEST: { status: 400, type: 'invalid_request_error', code: 'invalid_request' },
  API_TOO_LARGE: { status: 413, type: 'invalid_request_error', code: 'request_too_large' },
  API_NO_KEY: { status: 401, type: 'invalid_request_error', code: 'missing_api_key' },
  API_BAD_KEY: { status: 401, type: 'invalid_request_error', code: 'invalid_api_key' },
  API_FORBIDDEN: { status: 403, type: 'invalid_request_error', code: 'forbidden' },
  API_NOT_FOUND: { status: 404, type: 'invalid_request_error', code: 'not_found' },
  API_KEY_UNKNOWN: { status: 404, type: 'invalid_request_error', code: 'key_not_found' },
  API_MODEL_UNKNOWN: { status: 404, type: 'invalid_request_error', code: 'model_not_found' },
  API_CONFLICT: { status: 409, type: 'invalid_request_error', code: 'conflict' },
  API_RATE_LIMITED: { status: 429, type: 'rate_limit_error', code: 'rate_limit_exceeded' },
  API_BUDGET_SPENT: { status: 429, type: 'insufficient_quota', code: 'insufficient_quota' },
  API_BUDGET_TOO_SMALL: { status: 429, type: 'insufficient_quota', code: 'insufficient_quota' },
  API_TIMEOUT: { status: 504, type: 'api_error', code: 'timeout' },
  API_CLIENT_GONE: { status: 503, type: 'api_error', code: 'client_gone' },
  API_STOPPING: { status: 503, type: 'api_error', code: 'stopping' },
  API_BAD_ANSWER: { status: 502, type: 'api_error', code: 'bad_answer' },
  API_JOB_FAILED: { status: 502, type: 'api_error', code: 'job_failed' },
  SERVICES_MODEL_UNKNOWN: { status: 404, type: 'invalid_request_error', code: 'model_not_found' },
  SERVICES_NO_MODEL: { status: 404, type: 'invalid_request_error', code: 'model_not_found' },
  SERVICES_WRONG_KIND: { status: 400, type: 'invalid_request_error', code: 'wrong_endpoint_for_model' },
  SERVICES_BAD_REQUEST: { status: 400, type: 'invalid_request_error' },
  SERVICES_BUSY: { status: 503, type: 'api_error', code: 'busy' },
  SERVICES_BACKEND_DOWN: { status: 502, type: 'api_error', code: 'backend_down' },
  SERVICES_NO_PROVIDER: { status: 503, type: 'api_error', code: 'no_provider' },
  SERVICES_STALLED: { status: 504, type: 'api_error', code: 'stalled' },
  SERVICES_FALSE_RECEIPT: { status: 502, type: 'api_error', code: 'false_receipt' },
  SERVICES_CHANNEL_UNKNOWN: { status: 502, type: 'api_error', code: 'channel_unknown' },
  SERVICES_BAD_VOUCHER: { status: 502, type: 'api_error', code: 'bad_voucher' },
  SERVICES_NO_ENGINE: { status: 503, type: 'api_error', code: 'no_engine' },
  SERVICES_PRICE_CHANGED: { status: 503, type: 'api_error', code: 'price_changed' },
  SERVICES_CHANNEL_SPENT: { status: 503, type: 'api_error', code: 'channel_spent' },
  CORE_BAD_AMOUNT: { status: 400, type: 'invalid_request_error', code: 'bad_amount' },
  MARKET_MODULE_INPUT: { status: 400, type: 'invalid_request_error', code: 'bad_input' },
  MARKET_MODULE_INVALID: { status: 400, type: 'invalid_request_error', code: 'bad_module' },
  MARKET_MODULE_UNKNOWN: { status: 404, type: 'invalid_request_error', code: 'module_not_found' },
  MARKET_OFFER_TOO_LARGE: { status: 413, type: 'invalid_request_error', code: 'request_too_large' },
  NODE_MODULE_REF_UNKNOWN: { status: 404, type: 'invalid_request_error', code: 'module_not_found' },
  NODE_MODULE_UNSAFE: { status: 400, type: 'invalid_request_error', code: 'bad_module' },
  NODE_MODULE_UNREACHABLE: { status: 503, type: 'api_error', code: 'module_unreachable' },
  NODE_MODULE_UNAVAILABLE: { status: 503, type: 'api_error', code: 'module_unreachable' },
  NODE_MODULE_SLOW: { status: 504, type: 'api_error', code: 'timeout' },
  CHAIN_INSUFFICIENT_FUNDS: OUT_OF_FUNDS,
  CHAIN_NO_GAS_MONEY: OUT_OF_FUNDS,
  CHAIN_RPC_DOWN: { status: 503, type: 'api_error', code: 'chain_unreachable', message: NO_CHAIN },
  CHAIN_TX_STUCK: { status: 504, type: 'api_error', code: 'timeout', message: NO_CHAIN },
  P2P_UNREACHABLE: { status: 503, type: 'api_error', code: 'provider_unreachable' },
  P2P_TIMEOUT: { status: 504, type: 'api_error', code: 'timeout' },
  NODE_JOB_UNKNOWN: { status: 404, type: 'invalid_request_error', code: 'job_not_found' },
  NODE_JOB_NOT_CANCELLABLE: { status: 409, type: 'invalid_request_error', code: 'not_cancellable' },
  NODE_JOB_NOT_FINISHED: { status: 409, type: 'invalid_request_error', code: 'not_finished' },
  NODE_INSUFFICIENT_FUNDS: OUT_OF_FUNDS,
  NODE_NO_SOLVERS: { status: 503, type: 'api_error', code: 'no_solver' },
  NODE_NO_PEERS: { status: 503, type: 'api_error', code: 'no_peers' }
}

/** Whatever else goes wrong between two nodes: the provider's fault or the line's. */
const BROKEN_TALK: Told = { status: 502, type: 'api_error' }

/** Answers of some kinds help a client's own retry: when. */
const RETRY_AFTER_S = 1

export function openAiError(error: unknown): {
  readonly status: Told['status']
  readonly body: OpenAiError
  readonly retryAfterS?: number
  readonly isBug: boolean
  /** The caller is told less than its operator has to know. */
  readonly isOperators: boolean
} {
  const code = errorCode(error) ?? ''
  const told = TOLD[code] ?? (code.startsWith('SERVICES_') ? BROKEN_TALK : undefined)
  if (!told)
    return {
      status: 500,
      isBug: true,
      isOperators: true,
      body: { error: { message: 'an error of the gateway’s own; its log tells more', type: 'api_error', param: null, code: 'internal' } }
    }
  const info: Readonly<Record<string, unknown>> = infoOf(error)
  const param = typeof info.param === 'string' ? info.param : code === 'SERVICES_MODEL_UNKNOWN' ? 'model' : null
  const word = told.code ?? (typeof info.type === 'string' ? info.type : code.toLowerCase())
  const retryAfterS = typeof info.retryAfterMs === 'number' ? Math.max(1, Math.ceil(info.retryAfterMs / 1000)) : told.status === 503 ? RETRY_AFTER_S : undefined
  return {
    status: told.status,
    isBug: false,
    isOperators: told.message !== undefined,
    body: { error: { message: told.message ?? errorMessage(error), type: told.type, param, code: word } },
    ...(retryAfterS !== undefined && { retryAfterS })
  }
}

function infoOf(error: unknown): Readonly<Record<string, unknown>> {
  if (typeof error !== 'object' || error === null || !('info' in error)) return {}
  return typeof error.info === 'object' && error.info !== null ? { ...error.info } : {}
}
