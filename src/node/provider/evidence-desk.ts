import type { Chain } from '../../chain/ports.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { EvidenceRequest, EvidenceResponse } from '../../mediation/index.ts'
import { evidenceProtocol } from '../../mediation/index.ts'
import type { Rpc } from '../../p2p/protocol.ts'
import type { DealKeeper } from './deal-keeper.ts'

export interface EvidenceDeskComponents {
  readonly rpc: Rpc
  readonly keeper: DealKeeper
  readonly chain: Chain
}

/** Serves staked mediators what a re-run needs. docs/protocol/mediation.md */
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
    const problem = await this.#problem(request, from)
    if (problem) return { type: 'refused', code: 'MEDIATION_NOT_ALLOWED', message: problem }
    const record = await this.#c.keeper.record(request.dealId)
    if (!record) return { type: 'refused', code: 'MEDIATION_DEAL_UNKNOWN', message: 'this provider has no such deal' }
    if (request.part === 'job') return { type: 'job', spec: record.spec }
    // The job may be shown at any time; the result only once the chain has its hash, or it could still be copied.
    const { resultHash, state } = await this.#c.chain.dealState(request.dealId)
    // Whoever sits in a case has to find it by itself: asked now, it would have nothing to run.
    if (state === 'MediationCommit')
      return { type: 'refused', code: 'MEDIATION_TOO_EARLY', message: 'mediators are running the job: the result is shown when they have committed' }
    if (!record.result || resultHash === undefined) return { type: 'refused', code: 'MEDIATION_TOO_EARLY', message: 'the result is not on chain yet' }
    return { type: 'result', signed: record.result }
  }

  async #problem({ author }: EvidenceRequest, from: PeerIdText): Promise<string | undefined> {
    const { certificate, signature } = author
    if (certificate.peerId !== from || !certificate.roles.includes('mediator')) return 'the certificate is not that of this peer as a mediator'
    if (!this.#c.chain.isStaked(certificate.wallet, 'mediator')) return 'this wallet has no stake as a mediator'
    return (await this.#c.chain.notary.verifyCertificate(certificate, signature)) ? undefined : 'the certificate does not hold'
  }
}
