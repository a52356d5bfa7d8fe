/** What a validator says of something a peer sent. A value, never an exception: a bad peer is not our error. */
export type Severity = 'low' | 'mid' | 'fatal'

export type Verdict =
  | { readonly result: 'accept' }
  /** Stale, duplicate or not for us. Dropped, not relayed, the relay not blamed. */
  | { readonly result: 'ignore'; readonly code: string }
  /** Provably wrong from the bytes alone. Dropped, and the sender pays `severity` in peer score. */
  | { readonly result: 'reject'; readonly code: string; readonly severity: Severity }

export const accept: Verdict = { result: 'accept' }
export const ignore = (code: string): Verdict => ({ result: 'ignore', code })
export const reject = (code: string, severity: Severity): Verdict => ({ result: 'reject', code, severity })
