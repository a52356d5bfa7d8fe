/** Clocks of honest nodes differ by less than this (docs/protocol/market.md §2.2): later than that is nobody's crime, but of no use. */
export const MAX_CLOCK_SKEW_MS = 5_000
/** Escrow withdrawals wait 10 min so that an offer can't outlive the money behind it; an offer that lives longer could. */
export const MAX_JOB_OFFER_LIFE_S = 600
/** A provider that vanished is forgotten after that; it re-announces several times within. */
export const MAX_RESOURCE_OFFER_LIFE_MS = 600_000
/** Judging asks the chain at most three things; an RPC that takes longer than this is down. */
export const JUDGE_TIMEOUT_MS = 3_000
