import type { SignedDeal } from '../../core/deal.ts'
import type { Bytes32, PeerIdText } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { Rpc } from '../../p2p/protocol.ts'
import type { Repository } from '../../store/repository.ts'
import { MarketError } from '../errors.ts'
import type { Proposal, ProposalAnswer } from '../solver/propose.ts'
import { proposeProtocol } from '../solver/propose.ts'
import type { CapacityLedger } from './capacity-ledger.ts'
import type { ProposalJudgeComponents } from './judge-proposal.ts'
import { judgeProposal } from './judge-proposal.ts'
import type { LeaseRecord } from './lease-table.ts'

export interface ProposalDeskComponents extends ProposalJudgeComponents {
  readonly rpc: Rpc
  readonly ledger: CapacityLedger
  readonly leases: Repository<Bytes32, LeaseRecord>
  onCosigned(signed: SignedDeal): void
}

/** Answers solvers for a provider. Its signature is the one point at which a provider commits itself. */
export class ProposalDesk implements Startable {
  readonly name = 'market:proposal-desk'
  readonly #c: ProposalDeskComponents
  readonly #network: string

  constructor(components: ProposalDeskComponents, network: string) {
    this.#c = components
    this.#network = network
  }

  async start(): Promise<void> {
    for await (const lease of this.#c.leases.values()) this.#reserve(lease) // promises outlive a restart
    await this.#c.rpc.handle(proposeProtocol(this.#network), (proposal, from) => this.#answer(proposal, from))
  }

  async stop(): Promise<void> {}

  jobOf(dealId: Bytes32): Promise<LeaseRecord | undefined> {
    return this.#c.leases.get(dealId)
  }

  async #answer(proposal: Proposal, from: PeerIdText): Promise<ProposalAnswer> {
    const refusal = await judgeProposal(proposal, from, this.#c)
    if (refusal) return { type: 'refused', ...refusal }
    const { deal, signed } = proposal
    const { signer } = this.#c.chain
    if (!signer) throw new MarketError({ code: 'MARKET_NO_WALLET', role: 'provider' }, 'a provider without a wallet can sign nothing')
    const dealId = this.#c.chain.notary.dealId(deal)
    const offer = { offer: signed.offer, offerSignature: signed.signature }
    const short = this.#reserve({ dealId, signed: { deal, providerSignature: '0x00', ...offer }, spec: signed.spec, client: signed.preferences.contact })
    if (short) return { type: 'refused', ...short }
    const signature = await signer.signDeal(deal)
    const complete = { deal, providerSignature: signature, ...offer }
    // Written before it is given: what we signed we must be able to do, after a crash too.
    await this.#c.leases.put(dealId, { dealId, signed: complete, spec: signed.spec, client: signed.preferences.contact })
    this.#c.onCosigned(complete)
    return { type: 'signed', signature }
  }

  #reserve({ dealId, signed: { deal }, spec }: LeaseRecord) {
    const { jobOffer, solver, client, openBy } = deal
    return this.#c.ledger.reserve({ dealId, jobOffer, need: spec.resources, solver, client, untilMs: (openBy + OPEN_LAG_S) * 1000 })
  }
}

/** An opening mined in time may be seen a moment late. */
const OPEN_LAG_S = 10
