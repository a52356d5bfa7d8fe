import type { JobOutcome } from '../../src/core/job-outcome.ts'
import { duration, size } from './amounts.ts'

/** How one run ended, in a line. */
export function describeOutcome(outcome: JobOutcome): string {
  const { wallMs, peakMemoryBytes } = outcome.usage
  return `${endOf(outcome)}, ${duration(wallMs)}, ${size(peakMemoryBytes)} of memory`
}

function endOf(outcome: JobOutcome): string {
  if (outcome.kind === 'failed') return `failed: ${outcome.reason}`
  if (outcome.kind !== 'completed') return outcome.kind
  const { outcome: end } = outcome
  return end.class === 'ok' ? 'ok' : end.class === 'exit' ? `exit code ${end.exitCode}` : `limit reached: ${end.limit}`
}
