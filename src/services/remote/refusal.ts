import { ServicesError } from '../errors.ts'
import type { AnswerOut } from '../protocol/answer-channel.ts'

type Refused = Extract<AnswerOut, { type: 'refused' }>

/** What a provider says of an answer that it does not give, as ours. Its text is shown to a person: control characters are taken out. */
export function refusalOf({ code, message, detail }: Refused, model: string, provider: string): ServicesError {
  const text = `provider ${provider}: ${message.replace(/\p{Cc}/gu, ' ')}`
  switch (code) {
    case 'SERVICES_BAD_REQUEST':
      return new ServicesError({ code, type: /^\w{1,64}$/.test(detail ?? '') ? (detail ?? '') : 'invalid_request_error' }, text)
    case 'SERVICES_BUSY':
    case 'SERVICES_PRICE_CHANGED':
      return new ServicesError({ code, model }, text)
    case 'SERVICES_MODEL_UNKNOWN':
      return new ServicesError({ code, model, near: [] }, text)
    case 'SERVICES_STALLED':
      return new ServicesError({ code, model, timeoutMs: 0 }, text)
    case 'SERVICES_CHANNEL_UNKNOWN':
      return new ServicesError({ code, channelId: '', why: 'the provider refuses it' }, text)
    case 'SERVICES_BAD_SEAL':
      return new ServicesError({ code, why: 'the provider can’t open it' }, text)
    case 'SERVICES_UNPAID':
      return new ServicesError({ code, channelId: '', unpaid: 0n }, text)
    default:
      return new ServicesError({ code: 'SERVICES_BACKEND_DOWN', backend: provider }, text)
  }
}

/** A provider that takes no further channel is busy, not broken. */
export function busyOr(cause: unknown, model: string, provider: string): unknown {
  const isFull =
    cause instanceof Error && 'info' in cause && typeof cause.info === 'object' && cause.info !== null && 'reason' in cause.info && cause.info.reason === 'BUSY'
  return isFull ? busy(model, provider, cause) : cause
}

export const busy = (model: string, provider: string, cause?: unknown): ServicesError =>
  new ServicesError({ code: 'SERVICES_BUSY', model }, `provider ${provider} takes no further request`, { cause })
