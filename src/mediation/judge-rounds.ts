import { invariant } from '../core/errors.ts'
import type { Bytes32 } from '../core/primitives.ts'
import { parseBytes32 } from '../core/primitives.ts'
import type { Comparison, RunOutputs, VerificationStrategy } from './strategies/strategy.ts'

export interface RoundsToJudge {
  readonly strategy: VerificationStrategy
  readonly theirs: RunOutputs
  /** The runs of the first round: made before the result was known, where that is to be proven. */
  readonly first: readonly RunOutputs[]
  rerun(signal: AbortSignal): Promise<RunOutputs>
}

export interface Judged {
  readonly comparison: Comparison
  /** All fresh runs, those of the first round first. */
  readonly runs: readonly RunOutputs[]
}

/** Round after round until the strategy is sure, or has no further round. Runs of a round one after the other: a node's box is not all its. */
export async function judgeRounds(at: RoundsToJudge, signal: AbortSignal): Promise<Judged> {
  const { strategy, theirs } = at
  const [, ...later] = strategy.rounds
  const runs = [...at.first]
  let comparison = await strategy.judge(theirs, at.first, freshSeed())
  for (const count of later) {
    if (comparison.verdict !== 'unsure') break
    const round: RunOutputs[] = []
    while (round.length < count) round.push(await at.rerun(signal))
    runs.push(...round)
    comparison = await strategy.judge(theirs, round, freshSeed())
  }
  return { comparison, runs }
}

/** Runs of the first round; a strategy without one can't be asked. */
export async function firstRuns<Run extends RunOutputs>(
  strategy: VerificationStrategy,
  rerun: (signal: AbortSignal) => Promise<Run>,
  signal: AbortSignal
): Promise<Run[]> {
  const [count] = strategy.rounds
  invariant(count, `the strategy ${strategy.id} has a first round`)
  const runs: Run[] = []
  while (runs.length < count) runs.push(await rerun(signal))
  return runs
}

/** Drawn when a round's runs are done: who painted the picture could not know it. */
const freshSeed = (): Bytes32 => parseBytes32(`0x${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex')}`)
