import type { Chain } from '../../chain/ports.ts'
import type { Address, PeerIdText } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { EvidenceRequest, EvidenceResponse } from '../../mediation/index.ts'
import { evidenceProtocol, NO_VOTE_TO_COME, TOO_EARLY } from '../../mediation/index.ts'
import type { Rpc } from '../../p2p/protocol.ts'
import type { DealKeeper } from './deal-keeper.ts'

export interface EvidenceDeskComponents {
  readonly rpc: Rpc
  readonly keeper: DealKeeper
  readonly chain: Chain
}

/** Serves staked mediators what a re-run needs, and the client of a deal its result. docs/protocol/mediation.md §1 */
export class EvidenceDesk implements Startable {
  readonly name = 'node:evidence-desk'
  readonly #c: EvidenceDeskComponents
  readonly #network: string

  constructor(components: EvidenceDeskComponents, network: string) {
    this.#c = components
    this.#network = network
  }

  async start(): Promise<void> {
    await this.#c.rpc.handle(evidenceProtocol(this.#network), (request, from) => this.#answer(request, from))
  }

  async stop(): Promise<void> {}

  async #answer(request: EvidenceRequest, from: PeerIdText): Promise<EvidenceResponse> {
    const record = await this.#c.keeper.record(request.dealId)
    const problem = await this.#problem(request, { from, client: record?.signed.deal.client })
    if (problem) return { type: 'refused', code: 'MEDIATION_NOT_ALLOWED', message: problem }
    if (!record) return { type: 'refused', code: 'MEDIATION_DEAL_UNKNOWN', message: 'this provider has no such deal' }
    if (request.part === 'job') return { type: 'job', spec: record.spec }
    const early = await this.#whyTooEarly(request, record.signed.deal.client)
    if (early) return { type: 'refused', code: TOO_EARLY, message: early }
    if (!record.result) return { type: 'refused', code: TOO_EARLY, message: 'there is no result yet' }
    return request.part === 'salt' ? { type: 'salt', salt: record.result.result.salt } : { type: 'result', signed: record.result }
  }

  /** The result only once the chain has its hash, or it could still be copied. To a mediator never while it may have to vote on it: it could copy its vote. */
  async #whyTooEarly({ dealId, part, author }: EvidenceRequest, client: Address): Promise<string | undefined> {
    const { state, resultHash } = await this.#c.chain.dealState(dealId)
    if (resultHash === undefined) return 'the result is not on chain yet'
    if (author.certificate.wallet === client) return undefined
    if (state === 'MediationCommit') return 'mediators are running the job: the result is shown when they have committed'
    // Who has run the job can compare with it; who has not learns nothing from a random number.
    if (part === 'salt' || NO_VOTE_TO_COME.has(state)) return undefined
    return 'a mediator may still have to vote on the result: its salt is shown, the result when no vote can come any more'
  }

  async #problem({ author }: EvidenceRequest, asker: { readonly from: PeerIdText; readonly client: Address | undefined }): Promise<string | undefined> {
    const { certificate, signature } = author
    if (certificate.peerId !== asker.from) return 'the certificate is not that of this peer'
    if (certificate.wallet !== asker.client) {
      if (!certificate.roles.includes('mediator')) return 'the certificate is neither that of a mediator nor that of the client of the deal'
      if (!this.#c.chain.isStaked(certificate.wallet, 'mediator')) return 'this wallet has no stake as a mediator'
    }
    return (await this.#c.chain.notary.verifyCertificate(certificate, signature)) ? undefined : 'the certificate does not hold'
  }
}
