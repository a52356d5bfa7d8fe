import type { Bytes32 } from '../../core/primitives.ts'
import type { Compare, Comparison, RunOutputs } from './strategy.ts'
import { match, mismatch, unsure } from './strategy.ts'

/** Two thirds, rounded up. */
export const majorityOf = (votes: number): number => Math.ceil((2 * votes) / 3)

/** A group of runs that agree with one of them, the largest there is. */
async function largestGroup(runs: readonly RunOutputs[], compare: Compare, seed: Bytes32): Promise<ReadonlySet<number>> {
  let best: ReadonlySet<number> = new Set()
  for (const [pivot, run] of runs.entries()) {
    const group = new Set<number>()
    for (const [index, other] of runs.entries()) if (index === pivot || (await compare(other, run, seed)).verdict === 'match') group.add(index)
    if (group.size > best.size) best = group
  }
  return best
}

/** The provider's run is one of all: right with two thirds of them, wrong against two thirds that agree, else the job is not the same twice. */
export async function judgeQuorum(runs: readonly [RunOutputs, ...RunOutputs[]], compare: Compare, seed: Bytes32): Promise<Comparison> {
  const group = await largestGroup(runs, compare, seed)
  const share = group.size / runs.length
  if (group.size < majorityOf(runs.length)) return unsure(share, [`${runs.length} runs, and no two thirds of them agree`])
  return group.has(0) ? match(share) : mismatch(1 - share, [`${group.size} of ${runs.length} runs agree with one another, and not with this one`])
}

/**
 * Votes on the provider's run, as the contracts count them (docs/protocol/trust.md §3.3, §3.4): right if two thirds found it so, wrong if two thirds
 * found the same other one. One vote can clear, and convict nobody.
 */
export async function judgeVotes(
  theirs: RunOutputs,
  votes: readonly RunOutputs[],
  by: { readonly compare: Compare; readonly seed: Bytes32 }
): Promise<Comparison> {
  const { compare, seed } = by
  const against: RunOutputs[] = []
  const findings: string[] = []
  for (const vote of votes) {
    const found = await compare(theirs, vote, seed)
    if (found.verdict !== 'match') {
      against.push(vote)
      findings.push(...found.findings)
    }
  }
  const needed = majorityOf(votes.length)
  const agreeing = votes.length - against.length
  const score = agreeing / votes.length
  if (agreeing >= needed) return match(score)
  const same = await largestGroup(against, compare, seed)
  if (votes.length > 1 && same.size >= needed) return mismatch(score, [`${same.size} of ${votes.length} votes for one other result`, ...findings])
  return unsure(score, [votes.length === 1 ? 'one vote convicts nobody' : `no two thirds of ${votes.length} votes`, ...findings])
}
