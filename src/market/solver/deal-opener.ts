import type { Chain, TxReceipt } from '../../chain/ports.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Rpc } from '../../p2p/protocol.ts'
import type { Match } from '../offer/match.ts'
import { matchedProtocol } from './propose.ts'
import type { ReadyDeal, WaitingJob } from './waiting-job.ts'

/** For the whole of it: sending, mining, being told. */
const OPEN_TIMEOUT_MS = 20_000
/** Each refusal by the chain costs the solver gas; a job that the chain refuses so often is wrong in itself. */
const MAX_FAILURES = 3

export interface OpenerComponents {
  readonly chain: Chain
  readonly rpc: Rpc
  readonly logger: Logger
  /** `offers`: what the match ranks, for whoever asks. */
  publishMatch(match: Match, offers: readonly Uint8Array[]): Promise<void>
  onMatched(match: { readonly jobOffer: Bytes32; readonly dealId: Bytes32; readonly provider: Address; readonly price: bigint; readonly rank: number }): void
  onOpened(receipt: TxReceipt, dealId: Bytes32): void
}

/** Puts a co-signed deal on chain, and tells those who wait for it. */
export class DealOpener {
  readonly #c: OpenerComponents
  readonly #network: string

  constructor(components: OpenerComponents, network: string) {
    this.#c = components
    this.#network = network
  }

  /** True: the job has a deal, ours or another's, or can have none. */
  async open(job: WaitingJob, ready: ReadyDeal): Promise<boolean> {
    const { chain, logger } = this.#c
    const { signed } = ready.match
    const dealId = chain.notary.dealId(signed.deal)
    this.#tell(job, ready, dealId)
    try {
      this.#c.onOpened(await chain.openDeal(signed, AbortSignal.timeout(OPEN_TIMEOUT_MS)), dealId)
      return true
    } catch (cause) {
      logger.info({ jobOffer: job.id, dealId, code: errorCode(cause), cause: errorMessage(cause) }, 'a deal could not be opened')
      if (await chain.isNonceUsed(job.signed.offer.client, job.signed.offer.nonce)) return true // another solver was first
      // Whatever else went wrong on the way to the chain, the same deal can be sent again.
      if (errorCode(cause) !== 'CHAIN_DEAL_REFUSED') return false
      job.ready = undefined
      job.spoiled.add(ready.contact.peerId)
      return ++job.openFailures >= MAX_FAILURES
    }
  }

  /** At once, beside the transaction: the other solvers stand back, and the client dials the provider while the deal is being mined. */
  #tell(job: WaitingJob, { match, offers, contact }: ReadyDeal, dealId: Bytes32): void {
    const { rpc, logger } = this.#c
    const { provider, price } = match.signed.deal
    this.#c.onMatched({ jobOffer: job.id, dealId, provider, price, rank: match.explanation.rank })
    void this.#c.publishMatch(match, offers).catch((cause: unknown) => logger.warn({ dealId, cause: errorMessage(cause) }, 'a match could not be announced'))
    void rpc
      .call(job.signed.preferences.contact, matchedProtocol(this.#network), { signed: match.signed, provider: contact }, AbortSignal.timeout(OPEN_TIMEOUT_MS))
      .catch(() => {}) // it sees the chain anyway
  }
}
