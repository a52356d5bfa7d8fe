import type { Chain, DealEvent, TrustChain } from '../../chain/index.ts'
import { delay, within } from '../../core/clock.ts'
import { hashOf } from '../../core/codec.ts'
import type { Deal } from '../../core/deal.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { Verification } from '../../core/verification.ts'
import type { NodeEvents } from '../events.ts'
import { drawRoundAfter } from './case-step.ts'

const LOOK_MS = 1_000
const SEND_TIMEOUT_MS = 60_000
/** Looked back at a start: a day of a chain with a block every two seconds. What was paid before that is left to others. */
const BLOCKS_BACK = 43_200n
/** Deals that wait for their lot: those of one or two rounds of the beacon. */
const MAX_PENDING = 10_000
/** A poke that was refused may be refused for a day: the fund may be empty. */
const RETRY_S = 30
/** Seconds after a lot has fallen in which the pokers take turns: one poke is enough, and it earns the tip. */
const TURNS_S = 6
/** Whoever pokes can't be drawn for the case: a mediator leaves it to others first, for every seat may be needed. */
const MEDIATOR_PATIENCE_S = 2 * TURNS_S

/** A module that says of itself that two runs differ: an audit of its deals tells nothing, and costs a new provider a mediator's fee each. mediation.md §4a.4 */
const UNVERIFIABLE = hashOf({ strategy: 'none', parameters: {} } satisfies Verification)

export interface AuditPokerComponents {
  readonly chain: Pick<Chain, 'dealEvents' | 'dealState' | 'dealTerms' | 'headNumber' | 'headTimeS' | 'onDealEvent'>
  readonly trust: Pick<TrustChain, 'court' | 'fallBackBeacon' | 'isDrawn' | 'pokeAudit' | 'seedOf' | 'totalWeight' | 'weightOf'>
  readonly logger: Logger
  readonly events: Pick<NodeEvents, 'tx'>
}

export interface AuditPokerInit {
  readonly wallet: Address
  readonly isMediator: boolean
}

interface Pending {
  readonly paidAtS: number
  /** Of the beacon: its seed is the lot. */
  readonly round: number
  /** Block time of the next look. */
  readonly dueS: number
}

/** Has every paid deal run again that the lot fell on, for the tip, or for the bounty if it was garbage. trust.md §5 */
export class AuditPoker implements Startable {
  readonly name = 'node:audit-poker'
  readonly #c: AuditPokerComponents
  readonly #wallet: Address
  readonly #patienceS: number
  readonly #stop = new AbortController()
  readonly #pending = new Map<Bytes32, Pending>()
  #loop: Promise<void> = Promise.resolve()
  #unlisten = (): void => {}

  constructor(components: AuditPokerComponents, { wallet, isMediator }: AuditPokerInit) {
    this.#c = components
    this.#wallet = wallet
    this.#patienceS = isMediator ? MEDIATOR_PATIENCE_S : 0
  }

  async start(): Promise<void> {
    this.#loop = this.#run() // a chain that is slow to tell of its court must not keep the node from starting
  }

  async stop(): Promise<void> {
    this.#unlisten()
    this.#stop.abort(new Error('the node stops'))
    await this.#loop
  }

  /** Whether a paid deal waits for the seed of this round. */
  isAwaited(beaconRound: number): boolean {
    for (const { round } of this.#pending.values()) if (round === beaconRound) return true
    return false
  }

  #onDealEvent(event: DealEvent, roundS: number): void {
    const { dealId } = event
    if (event.type !== 'paid') return void this.#pending.delete(dealId) // it has moved on: challenged, or poked by another
    const paidAtS = event.at.timestampS
    const round = drawRoundAfter(paidAtS, roundS)
    this.#pending.set(dealId, { paidAtS, round, dueS: (round + 1) * roundS + this.#turnOf(dealId) })
    const [oldest] = this.#pending.keys()
    if (this.#pending.size > MAX_PENDING && oldest !== undefined) this.#pending.delete(oldest)
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    const roundS = await this.#untilRoundS(signal)
    if (roundS === undefined) return
    this.#unlisten = this.#c.chain.onDealEvent((event) => this.#onDealEvent(event, roundS))
    await this.#lookBack(roundS).catch((cause: unknown) =>
      this.#c.logger.warn(
        { cause: errorMessage(cause) },
        'the deals that were paid while this node was down could not be read: their audits are left to others'
      )
    )
    while (!signal.aborted) {
      await delay(LOOK_MS, signal).catch(() => {}) // aborted: the loop ends
      const nowS = this.#c.chain.headTimeS()
      for (const [dealId, pending] of [...this.#pending]) {
        if (!signal.aborted && nowS >= pending.dueS) await this.#try(dealId, pending, signal)
      }
    }
  }

  /** Undefined: the node stops. */
  async #untilRoundS(signal: AbortSignal): Promise<number | undefined> {
    while (!signal.aborted) {
      try {
        return (await this.#c.trust.court()).roundS
      } catch (cause) {
        this.#c.logger.debug({ cause: errorMessage(cause) }, 'the court could not be looked up, trying again')
        await delay(LOOK_MS, signal).catch(() => {}) // aborted: the loop ends
      }
    }
    return undefined
  }

  async #lookBack(roundS: number): Promise<void> {
    const head = this.#c.chain.headNumber()
    for await (const event of this.#c.chain.dealEvents({ fromBlock: head > BLOCKS_BACK ? head - BLOCKS_BACK : 0n })) {
      if (this.#stop.signal.aborted) return
      this.#onDealEvent(event, roundS)
    }
  }

  async #try(dealId: Bytes32, pending: Pending, signal: AbortSignal): Promise<void> {
    try {
      if (await this.#isOver(dealId, pending, within(signal, SEND_TIMEOUT_MS))) this.#pending.delete(dealId)
    } catch (cause) {
      if (signal.aborted) return
      if (this.#pending.has(dealId)) this.#pending.set(dealId, { ...pending, dueS: this.#c.chain.headTimeS() + RETRY_S })
      // Another was faster, or the chain does not answer: looked at again, until the deal has moved on.
      this.#c.logger.debug({ dealId, code: errorCode(cause), cause: errorMessage(cause) }, 'an audit could not be poked')
    }
  }

  /** True: nothing is left to do about this deal. */
  async #isOver(dealId: Bytes32, { paidAtS, round }: Pending, signal: AbortSignal): Promise<boolean> {
    const { chain, trust, events } = this.#c
    if ((await chain.dealState(dealId)).state !== 'Paid') return true
    const signed = await chain.dealTerms(dealId)
    if (!signed || signed.deal.verification === UNVERIFIABLE || !(await this.#canBeMediated(signed.deal))) return true
    if ((await trust.seedOf(round)) === undefined) {
      events.tx('fallBack', await trust.fallBackBeacon(round, signal), dealId)
      return false // twice, and then there is a lot
    }
    if (await trust.isDrawn(signed.deal, paidAtS)) events.tx('pokeAudit', await trust.pokeAudit(signed.deal, signal), dealId)
    return true
  }

  /** A case that nobody can be drawn for ends as it began, and costs gas. */
  async #canBeMediated({ client, provider, solver, royaltyTo }: Deal): Promise<boolean> {
    const parties = [...new Set([client, provider, solver, royaltyTo, this.#wallet])]
    const [total, ...weights] = await Promise.all([this.#c.trust.totalWeight(), ...parties.map((party) => this.#c.trust.weightOf(party))])
    return total > weights.reduce((sum, weight) => sum + weight, 0n)
  }

  /** Seconds; the same for each look at a deal, another for each node. */
  #turnOf(dealId: Bytes32): number {
    return this.#patienceS + Number((BigInt(dealId) ^ BigInt(this.#wallet)) % BigInt(TURNS_S))
  }
}
