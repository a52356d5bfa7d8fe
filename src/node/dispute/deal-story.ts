import type { Chain, ChainPoint, DealEvent } from '../../chain/ports.ts'
import type { CaseOnChain, TrustChain } from '../../chain/trust/ports.ts'
import type { SignedDeal } from '../../core/deal.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { writtenBytes32Schema } from '../../core/primitives.ts'
import type { Result } from '../../core/result.ts'
import type { Store } from '../../store/repository.ts'
import type { ClientJob } from '../client/client-job.ts'
import { clientJobTable } from '../client/client-job.ts'
import { NodeError } from '../errors.ts'
import type { ProviderJob } from '../provider/provider-job.ts'
import { providerJobTable } from '../provider/provider-job.ts'
import { describeOutcome } from '../provider/run-deal.ts'
import { caseStep } from './case-steps.ts'
import type { Clocks } from './deal-transfers.ts'
import { clocksAfter, transfersOf } from './deal-transfers.ts'
import type { CaseView, DisputeView, StepView } from './dispute-view.ts'

export interface DealStoryComponents {
  readonly chain: Chain
  readonly store: Store
}

/** What this node kept of a deal. */
interface Kept {
  readonly dealId: Bytes32
  readonly client?: ClientJob
  readonly provider?: ProviderJob
}

/** `id`: a job or deal of this node, or the first digits of one; or any whole deal id. From this node's store and the chain's events. */
export async function tellDeal(c: DealStoryComponents, id: string): Promise<DisputeView> {
  const kept = await find(c.store, id)
  const terms = await c.chain.dealTerms(kept.dealId)
  if (!terms) throw unknown(id, 'the chain has no such deal')
  const { deal } = terms
  const { state, sinceS } = await c.chain.dealState(kept.dealId)
  const spec = kept.client?.signed.spec ?? kept.provider?.spec
  const result = (kept.client?.result ?? kept.provider?.result)?.result
  const found = await c.chain.trust?.caseOf(kept.dealId)
  const { check, failure } = kept.client ?? {}
  return {
    dealId: kept.dealId,
    ...(kept.client && { jobId: kept.client.jobId }),
    state,
    sinceS,
    client: deal.client,
    provider: deal.provider,
    solver: deal.solver,
    priceWei: deal.price.toString(),
    collateralBps: deal.collateralBps,
    ...(spec && { job: { module: `${spec.module.name}:${spec.module.version}`, engine: spec.engine.type, verification: spec.verification } }),
    ...(result && { result: resultView(result) }),
    ...(check && { check: checkView(check) }),
    ...(failure && { failure: { code: failure.code, reason: failure.reason } }),
    steps: await stepsOf(c.chain, { terms, dealId: kept.dealId, agreedPrice: agreedPriceOf(kept), found }),
    ...(found && c.chain.trust && { case: await caseView(c.chain.trust, kept.dealId, found) })
  }
}

async function find(store: Store, id: string): Promise<Kept> {
  const wanted = (id.startsWith('0x') ? id : `0x${id}`).toLowerCase()
  const found = new Map<Bytes32, Kept>()
  for await (const client of store.open(clientJobTable).values()) {
    const { dealId, jobId } = client
    if (dealId && (dealId.startsWith(wanted) || jobId.startsWith(wanted))) found.set(dealId, { dealId, client })
  }
  for await (const provider of store.open(providerJobTable).values()) {
    const { dealId } = provider
    if (dealId.startsWith(wanted)) found.set(dealId, { ...found.get(dealId), dealId, provider })
  }
  const [only, ...more] = found.values()
  if (only && more.length === 0) return only
  if (only) throw unknown(id, `${found.size} deals begin with it: type more of it`)
  const whole = writtenBytes32Schema.safeParse(wanted)
  if (whole.success) return { dealId: whole.data }
  throw unknown(id, 'no deal of this node begins with it; of somebody else’s, type the whole id')
}

const unknown = (id: string, why: string): NodeError => new NodeError({ code: 'NODE_JOB_UNKNOWN', jobId: id }, `no deal ${id}: ${why}`)

/** The price of a deal that both ended early: they agreed on it between them. */
const agreedPriceOf = ({ client }: Kept): bigint | undefined => (client?.state === 'cancelled' ? client.paid?.amount : undefined)

function resultView(result: Result): NonNullable<DisputeView['result']> {
  const { digest, resultHash, outputsCid, outcome, facts } = result
  return { digest, resultHash, outputsCid, outcome: describeOutcome(outcome), ...facts }
}

function checkView({ asked, finding }: NonNullable<ClientJob['check']>): NonNullable<DisputeView['check']> {
  return { asked, ...(finding && { verdict: finding.verdict }), findings: finding?.findings ?? [], runs: finding?.runs ?? 0 }
}

interface Story {
  readonly terms: SignedDeal
  readonly dealId: Bytes32
  readonly agreedPrice: bigint | undefined
  readonly found: CaseOnChain | undefined
}

async function stepsOf(chain: Chain, { terms, dealId, agreedPrice, found }: Story): Promise<StepView[]> {
  const params = await chain.params()
  // The port knows the latest parameters; of a deal under older ones the amounts would be guesses.
  const isKnown = params.version === terms.deal.paramsVersion
  const steps: { readonly at: ChainPoint; readonly step: StepView }[] = []
  let clocks: Clocks = {}
  for await (const event of chain.dealEvents({ dealId })) {
    const transfers = isKnown ? transfersOf(event, { deal: terms.deal, params, clocks, agreedPrice }) : []
    clocks = clocksAfter(clocks, event)
    steps.push({
      at: event.at,
      step: stepView(event.at, `${wordsOf(event)}${isKnown ? '' : ` (amounts by parameters ${terms.deal.paramsVersion}, no longer in force)`}`, transfers)
    })
  }
  if (chain.trust && found) {
    for await (const event of chain.trust.caseEvents({ dealId })) {
      const { what, transfers } = caseStep(event, found)
      steps.push({ at: event.at, step: stepView(event.at, what, transfers) })
    }
  }
  return steps.sort((a, b) => Number(a.at.blockNumber - b.at.blockNumber) || a.at.logIndex - b.at.logIndex).map(({ step }) => step)
}

function stepView(at: ChainPoint, what: string, transfers: readonly { from: string; to: string; amount: bigint; why: string }[]): StepView {
  const { timestampS, blockNumber, txHash } = at
  return {
    atS: timestampS,
    block: blockNumber.toString(),
    txHash,
    what,
    transfers: transfers.map(({ amount, ...rest }) => ({ ...rest, amountWei: amount.toString() }))
  }
}

function wordsOf(event: DealEvent): string {
  switch (event.type) {
    case 'opened':
      return `opened by solver ${event.solver} as ${event.state}`
    case 'skipped':
      return `a try to open it was refused: ${event.reason}`
    case 'paid':
      return `paid: result ${event.resultHash}`
    case 'moved':
      return `${event.cause}: ${event.state}`
  }
}

async function caseView(trust: TrustChain, dealId: Bytes32, found: CaseOnChain): Promise<CaseView> {
  const { phase, round, ruling, fee, pot } = found
  const rounds = await Promise.all(Array.from({ length: round }, (_, index) => trust.seatsOf(dealId, index + 1)))
  const votes = rounds.flatMap((seats, index) => seats.map(({ mediator, vote, word }, seat) => ({ round: index + 1, seat, mediator, vote, word })))
  const bonds = (await trust.bondsOf(dealId)).map(({ owner, amount, against }) => ({ owner, amountWei: amount.toString(), against }))
  return { phase, round, ruling, feeWei: fee.toString(), potWei: pot.toString(), votes, bonds }
}
