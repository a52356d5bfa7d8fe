import type { Chain } from '../../chain/index.ts'
import type { PeerRef, SignedCertificate } from '../../core/certificate.ts'
import type { Clock } from '../../core/clock.ts'
import { delay } from '../../core/clock.ts'
import type { Deal } from '../../core/deal.ts'
import { errorMessage } from '../../core/errors.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { WitnessBook } from '../../mediation/index.ts'
import { createWitnessTopic, witnessCodec, witnessTopicId } from '../../mediation/index.ts'
import type { Gossip } from '../../p2p/topic.ts'
import type { LiveCases } from './live-cases.ts'

/** Mediators are drawn at any time while a case runs, and whoever was not connected hears the next one. */
const REPEAT_MS = 4_000

export interface WitnessDeskComponents {
  readonly chain: Pick<Chain, 'dealTerms' | 'notary'>
  readonly gossip: Pick<Gossip, 'join' | 'publish'>
  readonly cases: Pick<LiveCases, 'has' | 'listen'>
  readonly clock: Clock
  readonly logger: Logger
  certificate(): SignedCertificate
  contact(): PeerRef
  /** What the others said. */
  readonly book: WitnessBook
  /** The job of a deal that this node is a party of; undefined: it is not. */
  specOf(dealId: Bytes32): Promise<JobSpec | undefined>
}

/** Tells the mediators of this node's own deals what to run and where its files are; hears what other parties tell. mediation.md §2 */
export class WitnessDesk implements Startable {
  readonly name = 'node:witness-desk'
  readonly #c: WitnessDeskComponents
  readonly #network: string
  readonly #stop = new AbortController()
  #unlisten = (): void => {}

  constructor(components: WitnessDeskComponents, network: string) {
    this.#c = components
    this.#network = network
  }

  async start(): Promise<void> {
    const { chain, cases, clock, book } = this.#c
    await this.#c.gossip.join(
      createWitnessTopic(this.#network, {
        isLive: (dealId) => cases.has(dealId),
        dealOf: async (dealId): Promise<Deal | undefined> => (await chain.dealTerms(dealId))?.deal,
        isSigned: ({ certificate, signature }) => chain.notary.verifyCertificate(certificate, signature),
        nowMs: () => clock.nowMs(),
        onAccepted: (witness) => book.add(witness)
      })
    )
    this.#unlisten = cases.listen({
      onCase: (dealId) => void this.#testify(dealId),
      onEvent: ({ type, dealId }) => {
        if (type === 'case-closed') book.forget(dealId)
      }
    })
  }

  async stop(): Promise<void> {
    this.#unlisten()
    this.#stop.abort(new Error('the node stops'))
  }

  async #testify(dealId: Bytes32): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted && this.#c.cases.has(dealId)) {
      try {
        const spec = await this.#c.specOf(dealId)
        if (!spec) return
        const witness = { dealId, spec, contact: this.#c.contact(), author: this.#c.certificate() }
        await this.#c.gossip.publish(witnessTopicId(this.#network), witnessCodec.encode(witness))
      } catch (cause) {
        if (!signal.aborted) this.#c.logger.debug({ dealId, cause: errorMessage(cause) }, 'the mediators could not be told of a job; it is said again')
      }
      await delay(REPEAT_MS, signal).catch(() => {}) // aborted: the loop ends
    }
  }
}
