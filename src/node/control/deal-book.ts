import type { Chain, DealEvent } from '../../chain/ports.ts'

/** A screen shows a dozen. */
const MAX_MATCHES = 50
/** Of the past, when somebody looks for the first time: some hours on a chain with a block every few seconds, one question to its endpoint. */
const PAST_BLOCKS = 5_000n

/** A deal of anybody's, as the chain opened it. */
export interface MatchView {
  readonly dealId: string
  readonly jobOffer: string
  readonly client: string
  readonly provider: string
  readonly solver: string
  readonly priceWei: string
  readonly atMs: number
  /** What the chain says of it now. */
  readonly state: string
}

/** The latest deals of the market, which the chain tells every node: who is matched is not a solver's secret. */
export class DealBook {
  readonly #chain: Pick<Chain, 'onDealEvent' | 'dealEvents' | 'headNumber'>
  readonly #matches = new Map<string, MatchView>()
  #unlisten = (): void => {}
  #past: Promise<void> | undefined

  constructor(chain: Pick<Chain, 'onDealEvent' | 'dealEvents' | 'headNumber'>) {
    this.#chain = chain
  }

  start(): void {
    this.#unlisten = this.#chain.onDealEvent((event) => this.#take(event))
  }

  stop(): void {
    this.#unlisten()
  }

  /** Latest first. */
  matches(): readonly MatchView[] {
    this.#past ??= this.#readPast()
    return [...this.#matches.values()].sort((a, b) => b.atMs - a.atMs)
  }

  async #readPast(): Promise<void> {
    try {
      const head = this.#chain.headNumber()
      for await (const event of this.#chain.dealEvents({ fromBlock: head > PAST_BLOCKS ? head - PAST_BLOCKS : 0n })) this.#take(event)
    } catch {
      // an endpoint that tells no past: what comes from now on is shown
    }
  }

  #take(event: DealEvent): void {
    if (event.type === 'opened') this.#open(event)
    const known = this.#matches.get(event.dealId)
    if (!known) return
    if (event.type === 'paid') this.#matches.set(event.dealId, { ...known, state: 'Paid' })
    if (event.type === 'moved' && known.state !== 'Paid') this.#matches.set(event.dealId, { ...known, state: event.state })
  }

  #open({ dealId, jobOffer, client, provider, solver, price, state, at }: Extract<DealEvent, { type: 'opened' }>): void {
    if (this.#matches.has(dealId)) return
    this.#matches.set(dealId, { dealId, jobOffer, client, provider, solver, priceWei: price.toString(), atMs: at.timestampS * 1000, state })
    if (this.#matches.size <= MAX_MATCHES) return
    const oldest = [...this.#matches.values()].reduce((a, b) => (b.atMs < a.atMs ? b : a))
    this.#matches.delete(oldest.dealId)
  }
}
