import type { SignedJobOffer } from '../../core/job-offer.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import { BoundedMap, createCancelTopic, createJobOfferTopic, createMatchTopic, Matcher, marketTopicId, matchCodec, sealEnvelope } from '../../market/index.ts'
import type { Base } from '../base.ts'
import type { MarketView } from '../market-view.ts'
import { createAuthorJudge } from '../market-view.ts'

/** Cancels remembered, so that a late copy of a cancelled offer does not bring it back. */
const MAX_CANCELLED = 100_000

export interface SolverInit {
  readonly network: string
}

/** Matches: keeps a book of what is wanted and offered, proposes deals in its turn, opens them on chain. */
export function createSolver(base: Base, view: MarketView, { network: name }: SolverInit): readonly Startable[] {
  const { chain, network, clock, logger, events, certificate } = base
  const matchTopic = marketTopicId(name, 'match')
  const matcher = new Matcher(
    {
      book: view.book,
      chain,
      rpc: network.rpc,
      clock,
      logger,
      certificate,
      publishMatch: async (match) => {
        await network.gossip.publish(matchTopic, await sealEnvelope(matchTopic, matchCodec.encode(match), { certificate: certificate(), key: network.key }))
      },
      onMatched: ({ jobOffer, dealId, provider, price, rank }) =>
        events.emit({ type: 'deal.matched', jobId: jobOffer, dealId, provider, price: price.toString(), rank }),
      onOpened: (receipt, dealId) => events.tx('openDeals', receipt, dealId),
      onRefused: ({ jobOffer, code, message }) => events.emit({ type: 'deal.refused', jobId: jobOffer, solver: base.wallet(), code, message })
    },
    name
  )
  return [matcher, new SolverEars(base, view, { name, matcher })]
}

/** The topics that a solver listens to. */
class SolverEars implements Startable {
  readonly name = 'node:solver-ears'
  readonly #base: Base
  readonly #view: MarketView
  readonly #init: { readonly name: string; readonly matcher: Matcher }
  readonly #cancelled = new BoundedMap<Bytes32, true>(MAX_CANCELLED)
  #unlisten = (): void => {}

  constructor(base: Base, view: MarketView, init: { readonly name: string; readonly matcher: Matcher }) {
    this.#base = base
    this.#view = view
    this.#init = init
  }

  async start(): Promise<void> {
    const { gossip } = this.#base.network
    const { name, matcher } = this.#init
    const judge = createAuthorJudge(this.#base)
    this.#unlisten = this.#view.onOffer(() => matcher.bookChanged())
    await gossip.join(
      createJobOfferTopic(name, { ...judge, ...(await this.#jobJudge()), onAccepted: (sealed) => this.#onJob(sealed.body, () => judge.saw(sealed.key)) })
    )
    await gossip.join(
      createMatchTopic(name, {
        ...judge,
        notary: this.#base.chain.notary,
        isStakedSolver: (wallet) => this.#base.chain.isStaked(wallet, 'solver'),
        onAccepted: (sealed) => {
          judge.saw(sealed.key)
          matcher.drop(sealed.body.signed.deal.jobOffer)
        }
      })
    )
    await gossip.join(
      createCancelTopic(name, {
        ...judge,
        onAccepted: (sealed) => {
          judge.saw(sealed.key)
          this.#cancelled.set(sealed.body.jobOffer, true)
          matcher.drop(sealed.body.jobOffer)
        }
      })
    )
  }

  async stop(): Promise<void> {
    this.#unlisten()
  }

  async #jobJudge() {
    const { chain } = this.#base
    const params = await chain.params()
    return {
      notary: chain.notary,
      params: () => chain.params(),
      isCancelled: (jobOffer: Bytes32): boolean => this.#cancelled.has(jobOffer),
      isNonceUsed: (client: SignedJobOffer['offer']['client'], nonce: bigint) => chain.isNonceUsed(client, nonce),
      freeBalance: async (client: SignedJobOffer['offer']['client']) => (await chain.escrowOf(client)).free,
      committed: (client: SignedJobOffer['offer']['client']): bigint => this.#init.matcher.committed(client, params)
    }
  }

  #onJob(signed: SignedJobOffer, saw: () => void): void {
    saw()
    this.#init.matcher.add(signed)
  }
}
