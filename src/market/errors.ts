import { BaseError } from '../core/errors.ts'
import type { Address, PeerIdText } from '../core/primitives.ts'

/** What an operator must mend. What a peer did wrong is a Verdict or a Refusal, never one of these. */
export type MarketErrorInfo =
  /** A part that must sign was given a chain without a wallet. */
  | { readonly code: 'MARKET_NO_WALLET'; readonly role: 'solver' | 'provider' }
  | { readonly code: 'MARKET_NOT_STAKED'; readonly role: 'solver' | 'provider'; readonly wallet: Address }
  /** Our own offer does not fit into a message. */
  | { readonly code: 'MARKET_OFFER_TOO_LARGE'; readonly bytes: number; readonly maxBytes: number }
  /** A peer's book could not be taken over: what it said of it does not hold together. */
  | { readonly code: 'MARKET_BAD_RECONCILIATION'; readonly peer: PeerIdText }

export class MarketError extends BaseError<MarketErrorInfo> {}
