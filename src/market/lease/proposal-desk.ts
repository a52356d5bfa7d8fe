import type { DealEvent } from '../../chain/ports.ts'
import { delay } from '../../core/clock.ts'
import type { Deal, SignedDeal } from '../../core/deal.ts'
import { isTerminal } from '../../core/deal-state.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32, Hex, PeerIdText } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { Rpc } from '../../p2p/protocol.ts'
import type { Repository } from '../../store/repository.ts'
import { MarketError } from '../errors.ts'
import type { Proposal, ProposalAnswer } from '../solver/propose.ts'
import { proposeProtocol } from '../solver/propose.ts'
import type { CapacityLedger } from './capacity-ledger.ts'
import type { ProposalJudgeComponents } from './judge-proposal.ts'
import { isTooLate, judgeProposal, leaseRequestOf } from './judge-proposal.ts'
import type { LeaseRecord } from './lease-table.ts'

/** Capacity that a lapsed lease sets free is told to the market within this time. */
const SWEEP_MS = 1_000
/**
 * What was signed stays on disk for so long after it could be opened: an endpoint that is behind does not know of a deal that is open, our
 * clock may be ahead of the blocks', and blocks may be replaced. A deal of which nothing is known any more times out, at a part of the stake.
 */
const KEPT_S = 600

export interface ProposalDeskComponents extends ProposalJudgeComponents {
  readonly rpc: Rpc
  readonly ledger: CapacityLedger
  readonly leases: Repository<Bytes32, LeaseRecord>
  readonly logger: Logger
  onCosigned(signed: SignedDeal): void
}

/** Answers solvers for a provider. Its signature is the one point at which a provider commits itself. */
export class ProposalDesk implements Startable {
  readonly name = 'market:proposal-desk'
  readonly #c: ProposalDeskComponents
  readonly #network: string
  readonly #stop = new AbortController()
  /** Answers being made, by deal. */
  readonly #giving = new Map<Bytes32, Promise<Hex>>()
  /** Promises that nothing is kept free for any more, by deal: the lease's end on disk is looked at each sweep. */
  readonly #gone = new Map<Bytes32, Deal>()
  #sweeping: Promise<void> = Promise.resolve()
  #unlisten = (): void => {}

  constructor(components: ProposalDeskComponents, network: string) {
    this.#c = components
    this.#network = network
  }

  async start(): Promise<void> {
    this.#unlisten = this.#c.chain.onDealEvent((event) => this.#onDealEvent(event))
    for await (const lease of this.#c.leases.values()) await this.#resume(lease)
    await this.#c.rpc.handle(proposeProtocol(this.#network), (proposal, from) => this.#answer(proposal, from))
    this.#sweeping = this.#sweep()
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error('the node stops'))
    this.#unlisten()
    await this.#sweeping
  }

  jobOf(dealId: Bytes32): Promise<LeaseRecord | undefined> {
    return this.#c.leases.get(dealId)
  }

  /** The deal is open: what it needs is its own, though its promise was given up before. */
  async hold(dealId: Bytes32): Promise<void> {
    const { chain, ledger, leases } = this.#c
    if (ledger.hold(dealId)) return
    const lease = await leases.get(dealId)
    if (!lease) return
    ledger.restore(leaseRequestOf({ deal: lease.signed.deal, need: lease.spec.resources }, await chain.params(), this.#c), lease.gpus)
    ledger.hold(dealId)
  }

  #onDealEvent(event: DealEvent): void {
    if (event.type !== 'opened') return
    for (const lost of this.#c.ledger.yieldTo(event)) void this.#settleQuietly(lost, true)
  }

  async #answer(proposal: Proposal, from: PeerIdText): Promise<ProposalAnswer> {
    const before = await this.#given(proposal)
    if (before !== undefined) return { type: 'signed', signature: before }
    const judged = await judgeProposal(proposal, from, this.#c)
    if ('code' in judged) return { type: 'refused', ...judged }
    const refusal = this.#c.ledger.reserve(judged.request, judged.funds)
    if (refusal) return { type: 'refused', ...refusal }
    const { dealId } = judged.request
    // The same proposal sent twice has one answer: were it given twice, the failure of one would take back the promise of the other.
    const giving = this.#giving.get(dealId) ?? this.#give(proposal, dealId).finally(() => this.#giving.delete(dealId))
    this.#giving.set(dealId, giving)
    return { type: 'signed', signature: await giving }
  }

  /** A deal that was signed and is asked for again: the answer was late or lost. Judging it anew would make it as late again, for ever. §6.4 */
  async #given({ deal }: Proposal): Promise<Hex | undefined> {
    const given = await this.#c.leases.get(this.#c.chain.notary.dealId(deal))
    return given && !isTooLate(deal, this.#c) ? given.signed.providerSignature : undefined
  }

  /** Signs what was reserved. */
  async #give({ deal, signed }: Proposal, dealId: Bytes32): Promise<Hex> {
    const { chain, leases, ledger } = this.#c
    const given = await leases.get(dealId)
    if (given) return given.signed.providerSignature
    try {
      const { signer } = chain
      if (!signer) throw new MarketError({ code: 'MARKET_NO_WALLET', role: 'provider' }, 'a provider without a wallet can sign nothing')
      const providerSignature = await signer.signDeal(deal)
      const complete = { deal, providerSignature, offer: signed.offer, offerSignature: signed.signature }
      // Written before it is given: what we signed we must be able to do, after a crash too.
      const { contact: client, run } = signed.preferences
      await leases.put(dealId, { dealId, signed: complete, spec: signed.spec, client, gpus: [...ledger.gpusOf(dealId)], ...(run && { run }) })
      this.#c.onCosigned(complete)
      return providerSignature
    } catch (cause) {
      ledger.release(dealId) // nothing was given, so nothing is promised
      throw cause
    }
  }

  /** A promise from before a restart. Chain state wins: an open deal is held, one that can't come any more is forgotten. */
  async #resume({ dealId, signed: { deal }, spec, gpus }: LeaseRecord): Promise<void> {
    const { chain, ledger } = this.#c
    ledger.restore(leaseRequestOf({ deal, need: spec.resources }, await chain.params(), this.#c), gpus)
    await this.#settleQuietly(dealId)
  }

  /** Until stopped: ends promises in time, and asks the chain about those that ended. */
  async #sweep(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      const forgotten = [...this.#gone].filter(([, deal]) => isTooLate(deal, this.#c, KEPT_S)).map(([dealId]) => dealId)
      for (const dealId of [...this.#c.ledger.lapse(), ...forgotten]) await this.#settleQuietly(dealId)
      await delay(SWEEP_MS, signal).catch(() => {}) // aborted: the loop ends
    }
  }

  /** A chain that can't be asked now is asked again when the promise has lapsed: until then it stands. */
  async #settleQuietly(dealId: Bytes32, isYielded = false): Promise<void> {
    await this.#settle(dealId, isYielded).catch((cause: unknown) =>
      this.#c.logger.debug({ dealId, cause: errorMessage(cause) }, 'the deal of a lease could not be looked up; it is looked up again')
    )
  }

  /** `isYielded`: another deal for the job was opened. */
  async #settle(dealId: Bytes32, isYielded: boolean): Promise<void> {
    const { chain, ledger, leases } = this.#c
    const lease = await leases.get(dealId)
    const deal = lease?.signed.deal
    if (deal && isYielded) return void this.#gone.set(dealId, deal)
    const { state } = await chain.dealState(dealId)
    if (state === 'Paid' || isTerminal(state) || (state === 'None' && (!deal || isTooLate(deal, this.#c, KEPT_S)))) {
      this.#gone.delete(dealId)
      await leases.delete(dealId)
      ledger.release(dealId)
    } else if (state !== 'None') {
      this.#gone.delete(dealId)
      ledger.hold(dealId)
    } else if (deal && isTooLate(deal, this.#c)) {
      this.#gone.set(dealId, deal)
      ledger.release(dealId)
    }
  }
}
