/**
 * States of a deal on chain, in the order of the Solidity enum (contracts/src/types/DealState.sol is generated from this list;
 * never reorder, only append before a redeployment). docs/protocol §6.
 */
export const DEAL_STATES = [
  'None',
  'Fetching',
  'Open',
  'ResultCommitted',
  'Paid',
  'MediationCommit',
  'MediationReveal',
  'MediationTally',
  'Verdict',
  'Closed',
  'Refunded',
  'TimedOut',
  'Cancelled',
  'Cleared',
  'SlashedProvider',
  'SlashedClient',
  'NonDeterministic',
  'MediationFailed'
] as const
export type DealState = (typeof DEAL_STATES)[number]

const TERMINAL: ReadonlySet<DealState> = new Set<DealState>([
  'Closed',
  'Refunded',
  'TimedOut',
  'Cancelled',
  'Cleared',
  'SlashedProvider',
  'SlashedClient',
  'NonDeterministic',
  'MediationFailed'
])
export const isTerminal = (state: DealState): boolean => TERMINAL.has(state)

/** What a client sees of one job, in the order of the happy path; each is stamped in the job's trace. */
export const JOB_STATES = ['queued', 'matched', 'fetching', 'starting', 'running', 'uploading', 'committed', 'accepted', 'paid', 'failed', 'cancelled'] as const
export type JobState = (typeof JOB_STATES)[number]
