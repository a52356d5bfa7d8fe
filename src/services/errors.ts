import { BaseError } from '../core/errors.ts'

export type ServicesErrorInfo =
  /** `near`: models that are on offer, nearest name first. */
  | { readonly code: 'SERVICES_MODEL_UNKNOWN'; readonly model: string; readonly near: readonly string[] }
  | { readonly code: 'SERVICES_WRONG_KIND'; readonly model: string; readonly kind: string }
  /** The request itself can't be answered; `type` is a word of OpenAI's (`context_length_exceeded`). */
  | { readonly code: 'SERVICES_BAD_REQUEST'; readonly type: string }
  | { readonly code: 'SERVICES_BUSY'; readonly model: string }
  | { readonly code: 'SERVICES_BACKEND_DOWN'; readonly backend: string }
  | { readonly code: 'SERVICES_STALLED'; readonly model: string; readonly timeoutMs: number }
  /** Every provider that was asked failed before the first token. */
  | { readonly code: 'SERVICES_NO_PROVIDER'; readonly model: string; readonly reasons: readonly string[] }
  /** What the provider says of its answer is not what came. */
  | { readonly code: 'SERVICES_FALSE_RECEIPT'; readonly provider: string; readonly what: string }
  /** The channel's locked amount does not cover what would be owed. */
  | { readonly code: 'SERVICES_CHANNEL_SPENT'; readonly channelId: string; readonly locked: bigint; readonly owed: bigint }
  | { readonly code: 'SERVICES_CHANNEL_UNKNOWN'; readonly channelId: string; readonly why: string }
  /** Told by a provider only, before it begins: another one is asked. */
  | { readonly code: 'SERVICES_PRICE_CHANGED'; readonly model: string }
  /** A provider waited for a voucher for what it had told, and none came. */
  | { readonly code: 'SERVICES_UNPAID'; readonly channelId: string; readonly unpaid: bigint }
  /** What the other side said is no word of the protocol at this place. */
  | { readonly code: 'SERVICES_BAD_TALK'; readonly what: string }
  | { readonly code: 'SERVICES_BAD_VOUCHER'; readonly channelId: string; readonly why: string }
  /** A prompt that this provider's key does not open. */
  | { readonly code: 'SERVICES_BAD_SEAL'; readonly why: string }
  | { readonly code: 'SERVICES_NO_ENGINE' }
  /** A container that this machine could not hold if it had nothing else to do. */
  | { readonly code: 'SERVICES_NO_ROOM'; readonly service: string }
  | { readonly code: 'SERVICES_NO_MODEL'; readonly backend: string; readonly model: string }

/** The services room's errors: the user's, the operator's or the world's. */
export class ServicesError extends BaseError<ServicesErrorInfo> {}
