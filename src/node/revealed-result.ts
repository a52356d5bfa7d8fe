import type { CaseEvent, TrustChain } from '../chain/index.ts'
import type { Bytes32 } from '../core/primitives.ts'

export type RevealedResult = Extract<CaseEvent, { type: 'result-revealed' }>

/** What a case's result is made of, as the chain was shown it; undefined: not yet. */
export async function revealedResult(trust: Pick<TrustChain, 'caseEvents'>, dealId: Bytes32): Promise<RevealedResult | undefined> {
  for await (const event of trust.caseEvents({ dealId })) if (event.type === 'result-revealed') return event
  return undefined
}
