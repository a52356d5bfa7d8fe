import type { Outcome } from './result.ts'

/** Resource use as measured; informs, never convicts. */
export interface Usage {
  readonly wallMs: number
  readonly cpuMs: number
  readonly peakMemoryBytes: number
}

/**
 * How one run of a JobSpec ended: facts as fields, not an exception, because a job that fails is the client's business.
 * `completed` is payable; the others are the provider's or the world's misfortune and pay nothing.
 */
export type JobOutcome =
  | { readonly kind: 'completed'; readonly outcome: Outcome; readonly usage: Usage; readonly logTail: string }
  | { readonly kind: 'timed-out'; readonly timeoutMs: number; readonly usage: Usage; readonly logTail: string }
  | { readonly kind: 'out-of-memory'; readonly usage: Usage; readonly logTail: string }
  | { readonly kind: 'cancelled'; readonly usage: Usage; readonly logTail: string }
  /** `lasting`: what runs jobs here refuses this one, and would again. Absent: it may pass. */
  | { readonly kind: 'failed'; readonly reason: string; readonly lasting?: true; readonly usage: Usage; readonly logTail: string }
