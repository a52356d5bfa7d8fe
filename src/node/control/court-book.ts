import type { CaseEvent, Chain, TrustChain } from '../../chain/index.ts'
import type { CaseView, CourtView, SeatView } from './court-view.ts'

/** A screen shows a dozen; those that are over go first. */
const MAX_CASES = 64

/** The cases of the network, folded from what the chain tells, and what of them is this node's. */
export class CourtBook {
  readonly #chain: Pick<Chain, 'dealTerms' | 'signer'>
  readonly #trust: TrustChain
  readonly #cases = new Map<string, CaseView>()
  /** Whose parties were asked for: what the chain does not know it will not know later. */
  readonly #asked = new Set<string>()
  #unlisten = (): void => {}
  #past: Promise<void> | undefined

  constructor(chain: Pick<Chain, 'dealTerms' | 'signer'>, trust: TrustChain) {
    this.#chain = chain
    this.#trust = trust
  }

  start(): void {
    this.#unlisten = this.#trust.onCaseEvent((event) => this.#take(event))
  }

  stop(): void {
    this.#unlisten()
  }

  async view(): Promise<CourtView> {
    this.#past ??= this.#readPast()
    await this.#past
    const own = this.#chain.signer?.address
    const [{ roundS }, weight, total, score] = await Promise.all([
      this.#trust.court(),
      own ? this.#trust.weightOf(own) : 0n,
      this.#trust.totalWeight(),
      own ? this.#trust.reputationOf(own) : undefined
    ])
    await this.#nameParties()
    const cases = [...this.#cases.values()].sort((a, b) => Number(a.phase === 'Done') - Number(b.phase === 'Done') || b.changedAtMs - a.changedAtMs)
    return {
      weightGwei: weight.toString(),
      totalWeightGwei: total.toString(),
      beaconRoundS: roundS,
      ...(score && score.checks > 0 && { score: { ...score, worthWei: score.worthWei.toString() } }),
      cases: cases.map((each) => ({ ...each, mine: own ? sidesOf(each, own) : [] }))
    }
  }

  /** The past is told again by the events that came meanwhile: each fold is the same the second time. */
  async #readPast(): Promise<void> {
    const past: CaseEvent[] = []
    try {
      for await (const event of this.#trust.caseEvents({})) past.push(event)
    } catch {
      return // an endpoint that tells no past: what comes from now on is shown
    }
    const live = new Map(this.#cases)
    for (const event of past) if (!live.has(event.dealId)) this.#take(event)
  }

  /** Whose deal it is stands in the deal, which the chain keeps in the transaction that opened it. */
  async #nameParties(): Promise<void> {
    const nameless = [...this.#cases.values()].filter(({ provider, dealId }) => provider === undefined && !this.#asked.has(dealId))
    for (const each of nameless) {
      const terms = await this.#chain.dealTerms(each.dealId as Parameters<Chain['dealTerms']>[0]) // the id of an event of the chain
      this.#asked.add(each.dealId)
      if (!terms) continue
      const { client, provider, price } = terms.deal
      const now = this.#cases.get(each.dealId)
      if (now) this.#cases.set(each.dealId, { ...now, client, provider, priceWei: price.toString() })
    }
  }

  #take(event: CaseEvent): void {
    this.#cases.set(event.dealId, foldCase(this.#cases.get(event.dealId), event))
    if (this.#cases.size <= MAX_CASES) return
    const over = [...this.#cases.values()].sort((a, b) => Number(b.phase === 'Done') - Number(a.phase === 'Done') || a.changedAtMs - b.changedAtMs)[0]
    if (!over) return
    this.#cases.delete(over.dealId)
    this.#asked.delete(over.dealId)
  }
}

function sidesOf({ client, provider, finder, seats }: CaseView, own: string): readonly string[] {
  const is = (address: string | undefined): boolean => address?.toLowerCase() === own.toLowerCase()
  return [
    ...(is(client) ? ['client'] : []),
    ...(is(provider) ? ['provider'] : []),
    ...(is(finder) ? ['finder'] : []),
    ...(seats.some(({ mediator }) => is(mediator)) ? ['mediator'] : [])
  ]
}

/** What a case is after an event. Pure; of a case whose beginning was missed it tells what it can. */
export function foldCase(known: CaseView | undefined, event: CaseEvent): CaseView {
  const before: CaseView = known ?? { dealId: event.dealId, phase: 'Draw', round: 1, seats: [], changedAtMs: 0, mine: [] }
  return { ...before, ...changeOf(before, event), changedAtMs: event.at.timestampS * 1000 }
}

function changeOf(before: CaseView, event: CaseEvent): Partial<CaseView> {
  switch (event.type) {
    case 'case-opened':
      return { phase: 'Draw', finder: event.finder, beaconRound: event.seedRound }
    case 'seat-drawn':
      return {
        phase: 'Commit',
        round: event.round,
        deadlineS: event.deadlineS,
        seats: withSeat(before, { mediator: event.mediator, round: event.round, state: 'drawn' })
      }
    case 'vote-committed':
      return { seats: withSeat(before, { mediator: event.mediator, round: event.round, state: 'committed' }) }
    case 'result-revealed':
      return { phase: 'Reveal', deadlineS: event.deadlineS }
    case 'vote-revealed':
      return { seats: withSeat(before, { mediator: event.mediator, round: event.round, state: event.vote }) }
    case 'no-show':
      return { seats: withSeat(before, { mediator: event.mediator, round: event.round, state: 'NoShow' }) }
    case 'escalated':
      return { phase: 'Draw', round: event.round, beaconRound: event.seedRound }
    case 'ruled':
      return { phase: 'Verdict', round: event.round, ruling: event.ruling, deadlineS: event.deadlineS }
    case 'bond-posted':
      return {}
    case 'case-closed':
      return { phase: 'Done', round: event.round, ruling: event.ruling }
  }
}

const withSeat = ({ seats }: CaseView, seat: SeatView): readonly SeatView[] => [
  ...seats.filter(({ mediator, round }) => mediator !== seat.mediator || round !== seat.round),
  seat
]
