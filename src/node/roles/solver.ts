import type { Startable } from '../../core/startable.ts'
import { ExplainDesk, Matcher, marketTopicId, matchCodec, Rounds, roundTable, sealEnvelope } from '../../market/index.ts'
import type { Base } from '../base.ts'
import { BondBook } from '../bond-book.ts'
import { MarketEars } from '../market-ears.ts'
import type { MarketView } from '../market-view.ts'

export interface SolverInit {
  readonly network: string
}

/** Matches: keeps a book of what is wanted and offered, proposes deals in its turn, opens them on chain. */
export function createSolver(base: Base, view: MarketView, { network: name }: SolverInit): readonly Startable[] {
  const { chain, network, clock, logger, events, certificate } = base
  const matchTopic = marketTopicId(name, 'match')
  const explain = new ExplainDesk({ rpc: network.rpc }, name)
  const bonds = new BondBook({ chain, clock })
  const matcher = new Matcher(
    {
      book: view.book,
      chain,
      rpc: network.rpc,
      clock,
      logger,
      rounds: new Rounds({ clock, rounds: base.store.open(roundTable) }),
      certificate,
      envelopeOf: (offer) => view.envelopeOf(offer),
      ownBond: () => bonds.lastOf(base.wallet()),
      publishMatch: async (match, offers) => {
        const envelope = await sealEnvelope(matchTopic, matchCodec.encode(match), { certificate: certificate(), key: network.key })
        explain.keep(chain.notary.dealId(match.signed.deal), { match: envelope, offers: [...offers] })
        await network.gossip.publish(matchTopic, envelope)
      },
      onMatched: ({ jobOffer, dealId, provider, price, rank }) =>
        events.emit({ type: 'deal.matched', jobId: jobOffer, dealId, provider, price: price.toString(), rank }),
      onOpened: (receipt, dealId) => events.tx('openDeals', receipt, dealId),
      onRefused: ({ jobOffer, code, message }) => events.emit({ type: 'deal.refused', jobId: jobOffer, solver: base.wallet(), code, message })
    },
    name
  )
  return [explain, matcher, new BookWatch(view, matcher, () => void bonds.lastOf(base.wallet())), new MarketEars(base, name, matcher)]
}

/** New offers and lost ones wake the matcher. */
class BookWatch implements Startable {
  readonly name = 'node:book-watch'
  readonly #view: MarketView
  readonly #matcher: Matcher
  readonly #beforehand: () => void
  #unlisten = (): void => {}

  /** `beforehand`: what the first job must not wait for. */
  constructor(view: MarketView, matcher: Matcher, beforehand: () => void) {
    this.#view = view
    this.#matcher = matcher
    this.#beforehand = beforehand
  }

  async start(): Promise<void> {
    this.#beforehand()
    this.#unlisten = this.#view.onOffer(() => this.#matcher.bookChanged())
  }

  async stop(): Promise<void> {
    this.#unlisten()
  }
}
