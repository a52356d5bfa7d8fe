import type { CheckedExplanation } from '../../market/index.ts'
import type { CandidateView, ExplanationView } from '../client-api.ts'
import { safeText } from './safe-text.ts'

/** A match and what came of computing it again, as plain JSON. */
export function explanationView(
  { jobId, dealId }: { readonly jobId: string; readonly dealId: string },
  { match, recomputed }: CheckedExplanation
): ExplanationView {
  const { explanation, round, signed } = match
  const { failed, candidates, order, rules: _, ...rest } = explanation
  const { checked, unchecked, differences } = recomputed
  return {
    jobId,
    dealId,
    solver: signed.deal.solver,
    round,
    ...rest,
    order: order.map(({ solver, stake }) => ({ solver, stakeWei: stake.toString() })),
    ...(failed && { failed: Object.fromEntries(Object.entries(failed).map(([code, count]) => [safeText(code), count])) }),
    candidates: candidates.map(candidateView),
    check: {
      agrees: differences.length === 0,
      checked,
      unchecked,
      differences: differences.map(({ code, message }) => ({ code, message: safeText(message) }))
    }
  }
}

function candidateView({
  provider,
  resourceOffer,
  price,
  standing,
  score,
  parts,
  answer,
  reason
}: CheckedExplanation['match']['explanation']['candidates'][number]): CandidateView {
  const { stake, freeStake, reputation } = standing
  return {
    ...{ provider, resourceOffer, priceWei: price.toString(), stakeWei: stake.toString(), freeStakeWei: freeStake.toString() },
    ...{ reputation, score, parts, answer },
    ...(reason !== undefined && { reason: safeText(reason) })
  }
}
