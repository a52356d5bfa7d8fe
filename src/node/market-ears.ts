import type { ProtocolParams } from '../chain/ports.ts'
import { errorMessage } from '../core/errors.ts'
import type { SignedJobOffer } from '../core/job-offer.ts'
import type { Address, Bytes32 } from '../core/primitives.ts'
import type { Startable } from '../core/startable.ts'
import type { Match } from '../market/index.ts'
import { BoundedMap, createCancelTopic, createJobOfferTopic, createMatchTopic, EvidenceLocker, evidenceTable, SolverRecord } from '../market/index.ts'
import type { Base } from './base.ts'
import { createAuthorJudge } from './market-view.ts'

/** Cancels remembered, so that a late copy of a cancelled offer does not bring it back. */
const MAX_CANCELLED = 100_000

/** Whoever does something with what is wanted on the market. */
export interface JobListener {
  add(signed: SignedJobOffer): void
  /** A solver has a provider's signature; the chain has not shown the deal yet. */
  heardMatch(match: Match): void
  /** This client says that it has withdrawn it; whether it is the client's the listener knows. */
  drop(jobOffer: Bytes32, client: Address): void
  /** Wei that the client's live offers in the listener's book may lock. */
  committed(client: Address, params: ProtocolParams): bigint
}

/** For a node that only hands on: it judges as all do, and keeps nothing. */
export const handsOnOnly: JobListener = { add: () => {}, heardMatch: () => {}, drop: () => {}, committed: () => 0n }

/** The topics about jobs: judged here, so that good messages go on to others and bad ones do not. */
export class MarketEars implements Startable {
  readonly name = 'node:market-ears'
  readonly #base: Base
  readonly #network: string
  readonly #listener: JobListener
  /** By offer and client: anyone may name any offer. market.md §3.30 */
  readonly #cancelled = new BoundedMap<`${Bytes32}/${Address}`, true>(MAX_CANCELLED)

  constructor(base: Base, network: string, listener: JobListener) {
    this.#base = base
    this.#network = network
    this.#listener = listener
  }

  async start(): Promise<void> {
    const { chain, network } = this.#base
    const { gossip } = network
    const name = this.#network
    const listener = this.#listener
    const judge = createAuthorJudge(this.#base)
    await gossip.join(
      createJobOfferTopic(name, {
        ...judge,
        ...(await this.#jobJudge()),
        onAccepted: (sealed) => {
          judge.saw(sealed.key)
          listener.add(sealed.body)
        }
      })
    )
    await gossip.join(
      createMatchTopic(name, {
        ...judge,
        notary: chain.notary,
        isStakedSolver: (wallet) => chain.isStaked(wallet, 'solver'),
        solvers: this.#solverRecord(),
        onAccepted: (sealed) => {
          judge.saw(sealed.key)
          listener.heardMatch(sealed.body)
        }
      })
    )
    await gossip.join(
      createCancelTopic(name, {
        ...judge,
        onAccepted: (sealed) => {
          judge.saw(sealed.key)
          const { jobOffer, client } = sealed.body
          this.#cancelled.set(`${jobOffer}/${client}`, true)
          listener.drop(jobOffer, client)
        }
      })
    )
  }

  async stop(): Promise<void> {}

  #solverRecord(): SolverRecord {
    const { chain, clock, logger, store } = this.#base
    const locker = new EvidenceLocker({ clock, kept: store.open(evidenceTable) })
    return new SolverRecord({
      clock,
      dealIdOf: (match) => chain.notary.dealId(match.signed.deal),
      onEvidence: (evidence, solver) => {
        logger.warn({ solver, evidence: evidence.type }, 'a solver broke its own word: it is not heard for a while, and the proof is kept')
        locker.add(evidence).catch((cause: unknown) => logger.warn({ solver, cause: errorMessage(cause) }, 'a proof against a solver could not be kept'))
      }
    })
  }

  async #jobJudge() {
    const { chain } = this.#base
    const params = await chain.params()
    return {
      notary: chain.notary,
      params: () => chain.params(),
      isCancelled: (jobOffer: Bytes32, client: Address): boolean => this.#cancelled.has(`${jobOffer}/${client}`),
      isNonceUsed: (client: Address, nonce: bigint) => chain.isNonceUsed(client, nonce),
      freeBalance: async (client: Address) => (await chain.escrowOf(client)).free,
      committed: (client: Address): bigint => this.#listener.committed(client, params)
    }
  }
}
