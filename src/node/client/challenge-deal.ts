import type { TrustChain } from '../../chain/index.ts'
import type { Chain } from '../../chain/ports.ts'
import type { Deal } from '../../core/deal.ts'
import type { DealState } from '../../core/deal-state.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { formatLily } from '../../core/units.ts'
import type { ChallengeView } from '../client-api.ts'
import { NodeError } from '../errors.ts'
import type { NodeEvents } from '../events.ts'
import { followCase } from './follow-case.ts'

export interface ChallengeComponents {
  readonly chain: Chain
  readonly trust: TrustChain
  readonly events: Pick<NodeEvents, 'emit' | 'tx'>
}

/** Only these can be challenged: a result that may still be judged, and one that is paid and still auditable. trust.md §1.1 */
const CHALLENGEABLE: readonly DealState[] = ['ResultCommitted', 'Paid']

/** Has a deal's result run again by mediators, at the client's cost unless it was wrong; then tells each step to the case's end. A case that is there already is followed. */
export function challengeDeal(
  c: ChallengeComponents,
  { deal, reason }: { readonly deal: Deal; readonly reason: string | undefined },
  signal: AbortSignal
): AsyncIterable<ChallengeView> {
  const dealId = c.chain.notary.dealId(deal)
  const begin = async (): Promise<void> => {
    if (!(await c.trust.caseOf(dealId))) await open(c, { deal, dealId, reason }, signal)
  }
  return followCase(c, { dealId, begin }, signal)
}

async function open(
  c: ChallengeComponents,
  at: { readonly deal: Deal; readonly dealId: Bytes32; readonly reason: string | undefined },
  signal: AbortSignal
): Promise<void> {
  const { deal, dealId, reason } = at
  const { state } = await c.chain.dealState(dealId)
  if (!CHALLENGEABLE.includes(state)) {
    throw new NodeError(
      { code: 'NODE_NOT_CHALLENGEABLE', dealId, state },
      `deal ${dealId.slice(0, 10)} is ${state}: only a result that was committed to or paid, and whose time for doubts is not over, can be challenged`
    )
  }
  if (state === 'Paid') await checkFunds(c, deal)
  c.events.tx('challenge', await c.trust.challenge(deal, signal), dealId)
  if (reason !== undefined) c.events.emit({ type: 'mediation.case', dealId, step: 'challenged', detail: reason })
}

/** Of a committed deal the fee lies in its lock; of a paid one it comes out of the free balance. */
async function checkFunds({ chain }: ChallengeComponents, deal: Deal): Promise<void> {
  const [{ mediationFeeBps }, { free }] = await Promise.all([chain.params(), chain.escrowOf(deal.client)])
  const fee = (deal.price * BigInt(mediationFeeBps)) / 10_000n
  if (free >= fee) return
  throw new NodeError(
    { code: 'NODE_INSUFFICIENT_FUNDS', haveWei: free.toString(), needWei: fee.toString() },
    `a challenge costs ${formatLily(fee)} LILY unless the result was wrong, and ${formatLily(free)} are free in escrow: \`lilynode wallet deposit <lily>\` adds to it`
  )
}
