import type { CaseOnChain, Chain, TrustChain } from '../../chain/index.ts'
import type { Deal } from '../../core/deal.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { formatLily } from '../../core/units.ts'
import type { AppealTermsView, ChallengeView } from '../client-api.ts'
import { NodeError } from '../errors.ts'
import type { NodeEvents } from '../events.ts'
import { followCase } from './follow-case.ts'

export interface AppealComponents {
  readonly chain: Pick<Chain, 'dealState' | 'escrowOf' | 'headTimeS' | 'notary'>
  readonly trust: Pick<TrustChain, 'appeal' | 'appealBond' | 'caseOf' | 'onCaseEvent' | 'seatsOf'>
  readonly events: Pick<NodeEvents, 'tx'>
}

/** Rulings that give the client what it asked for. trust.md §6 */
const FOR_THE_CLIENT: readonly CaseOnChain['ruling'][] = ['Convicted', 'ResultWithheld', 'Equivocated']

/** What an appeal of a deal's client costs now, before anything is sent. @throws {NodeError} NODE_NOT_APPEALABLE */
export async function appealTerms({ chain, trust }: AppealComponents, deal: Deal): Promise<AppealTermsView> {
  const dealId = chain.notary.dealId(deal)
  const found = await trust.caseOf(dealId)
  const why = whyNot(found, chain.headTimeS())
  if (!found || why !== undefined) throw notAppealable(dealId, why ?? 'no mediator was ever asked about it')
  const [bond, { free }] = await Promise.all([trust.appealBond(dealId), chain.escrowOf(deal.client)])
  return {
    dealId,
    ruling: found.ruling,
    round: found.round,
    nextSeats: 2 ** (found.round + 1) - 1,
    bondWei: bond.toString(),
    freeWei: free.toString(),
    deadlineS: found.deadline
  }
}

/** Undefined: it can be appealed against. trust.md §3.5 */
function whyNot(found: CaseOnChain | undefined, nowS: number): string | undefined {
  if (!found) return 'no mediator was ever asked about it'
  if (found.phase === 'Done') return `its case ended as ${found.ruling}`
  if (found.phase !== 'Verdict') return `its case is at ${found.phase} of round ${found.round}: there is no ruling yet`
  if (nowS >= found.deadline) return `the time for appeals against ${found.ruling} ended at ${new Date(found.deadline * 1000).toISOString()}`
  if (FOR_THE_CLIENT.includes(found.ruling)) return `it was ruled ${found.ruling}, which gives you your money back: there is nothing to gain`
  return undefined
}

const notAppealable = (dealId: Bytes32, why: string): NodeError =>
  new NodeError({ code: 'NODE_NOT_APPEALABLE', dealId, why }, `deal ${dealId.slice(0, 10)} can't be appealed: ${why}`)

/** Asks for a larger round, for a bond of at most `agreedWei`; then tells each step to the case's end. */
export function appealCase(
  c: AppealComponents,
  { deal, agreedWei }: { readonly deal: Deal; readonly agreedWei: bigint },
  signal: AbortSignal
): AsyncIterable<ChallengeView> {
  const dealId = c.chain.notary.dealId(deal)
  const begin = async (): Promise<void> => {
    const { bondWei, freeWei } = await appealTerms(c, deal)
    const [bond, free] = [BigInt(bondWei), BigInt(freeWei)]
    // The other side may have appealed meanwhile: the next round's bond is more than twice as much, and was not agreed to.
    if (bond > agreedWei) throw notAppealable(dealId, `its bond is ${formatLily(bond)} LILY by now, and ${formatLily(agreedWei)} were agreed to`)
    if (free < bond) throw tooLittle(bond, free)
    c.events.tx('appeal', await c.trust.appeal(deal, signal), dealId)
  }
  return followCase(c, { dealId, begin }, signal)
}

const tooLittle = (bond: bigint, free: bigint): NodeError =>
  new NodeError(
    { code: 'NODE_INSUFFICIENT_FUNDS', haveWei: free.toString(), needWei: bond.toString() },
    `an appeal takes a bond of ${formatLily(bond)} LILY, and ${formatLily(free)} are free in escrow: \`lilynode wallet deposit <lily>\` adds to it`
  )
