import type { CaseOnChain, Chain, TrustChain } from '../../chain/index.ts'
import { delay, within } from '../../core/clock.ts'
import type { Deal } from '../../core/deal.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import { formatLily } from '../../core/units.ts'
import type { MediationError } from '../../mediation/index.ts'
import type { NodeEvents } from '../events.ts'
import type { LiveCases } from './live-cases.ts'

const SEND_TIMEOUT_MS = 120_000
const RETRY_MS = 10_000
/** Left of the time for appeals when the own run has to be over. */
const SEND_MARGIN_S = 120

export interface AppealDeskComponents {
  readonly chain: Pick<Chain, 'dealTerms' | 'escrowOf' | 'headTimeS'>
  readonly trust: Pick<TrustChain, 'appeal' | 'appealBond' | 'caseOf'>
  readonly cases: Pick<LiveCases, 'listen'>
  readonly logger: Logger
  readonly events: Pick<NodeEvents, 'emit' | 'tx'>
  /** What this node committed to. */
  answerOf(dealId: Bytes32): Promise<Bytes32 | undefined>
  /** The same job once more, here and now. */
  rerun(dealId: Bytes32, signal: AbortSignal): Promise<Bytes32>
}

/** A provider that was convicted, or whose files could not be had, and that finds its own result again asks for a larger round: whoever is right gets its bond back. mediation.md §4.3 */
export class AppealDesk implements Startable {
  readonly name = 'node:appeal-desk'
  readonly #c: AppealDeskComponents
  readonly #wallet: Address
  readonly #stop = new AbortController()
  /** Cases that are looked into now: a round is ruled once. */
  readonly #busy = new Map<Bytes32, Promise<void>>()
  #unlisten = (): void => {}

  constructor(components: AppealDeskComponents, wallet: Address) {
    this.#c = components
    this.#wallet = wallet
  }

  async start(): Promise<void> {
    this.#unlisten = this.#c.cases.listen({
      onCase: (dealId) => this.#look(dealId),
      onEvent: (event) => {
        if (event.type === 'ruled') this.#look(event.dealId, event.round)
      }
    })
  }

  async stop(): Promise<void> {
    this.#unlisten()
    this.#stop.abort(new Error('the node stops'))
    await Promise.allSettled(this.#busy.values())
  }

  /** `ruled`: the round that an event told of. */
  #look(dealId: Bytes32, ruled = 0): void {
    const before = this.#busy.get(dealId) ?? Promise.resolve()
    const work = before.then(() => this.#seeTo(dealId, ruled)).finally(() => this.#busy.get(dealId) === work && this.#busy.delete(dealId))
    this.#busy.set(dealId, work)
  }

  async #seeTo(dealId: Bytes32, ruled: number): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      try {
        return await this.#decide({ dealId, ruled }, signal)
      } catch (cause) {
        if (signal.aborted) return
        this.#c.logger.warn({ dealId, code: errorCode(cause), cause: errorMessage(cause) }, 'whether to appeal could not be found out, trying again')
        await delay(RETRY_MS, signal).catch(() => {}) // aborted: the loop ends
      }
    }
  }

  async #decide({ dealId, ruled }: { readonly dealId: Bytes32; readonly ruled: number }, signal: AbortSignal): Promise<void> {
    const { chain, trust, events } = this.#c
    const deal = (await chain.dealTerms(dealId))?.deal
    if (deal?.provider !== this.#wallet) return
    const found = await trust.caseOf(dealId)
    if (!found || isBehind(found, ruled)) throw new Error('the endpoint that answers is behind the one that told of the case')
    if (found.phase !== 'Verdict' || !convicts(found, deal) || chain.headTimeS() >= found.deadline) return
    const mine = await this.#c.answerOf(dealId)
    const again = mine && (await this.#rerun(dealId, found.deadline - SEND_MARGIN_S - chain.headTimeS(), signal))
    if (!mine || again !== mine) return this.#tell(dealId, 'the own run does not give the result again in time: nothing to appeal with')
    const [bond, { free }] = await Promise.all([trust.appealBond(dealId), chain.escrowOf(this.#wallet)])
    if (free < bond)
      return this.#tell(dealId, `an appeal takes ${formatLily(bond)} LILY, and ${formatLily(free)} are free in escrow: deposit more before the time is over`)
    events.tx('appeal', await trust.appeal(deal, within(signal, SEND_TIMEOUT_MS)), dealId)
  }

  /** A run that does not complete in time, or misses its files, is no ground for an appeal. */
  async #rerun(dealId: Bytes32, leftS: number, signal: AbortSignal): Promise<Bytes32 | undefined> {
    const late = AbortSignal.timeout(Math.max(leftS, 0) * 1000)
    try {
      return await this.#c.rerun(dealId, AbortSignal.any([signal, late]))
    } catch (cause) {
      if (!late.aborted && !NO_GROUND.has(errorCode(cause))) throw cause
      return undefined
    }
  }

  #tell(dealId: Bytes32, detail: string): void {
    this.#c.events.emit({ type: 'mediation.case', dealId, step: 'no appeal', detail })
  }
}

const NO_GROUND: ReadonlySet<string | undefined> = new Set<MediationError['code']>(['MEDIATION_NOT_RUN', 'MEDIATION_RUN_FAILED'])

/** It has not seen the ruling yet that an event told of. */
const isBehind = ({ phase, round }: CaseOnChain, ruled: number): boolean => round < ruled || (round === ruled && phase !== 'Verdict' && phase !== 'Done')

/** Inputs that could not be had at an audit are the provider's fault, too: it had to keep them. trust.md §3.7 */
const convicts = ({ ruling, finder }: CaseOnChain, { client }: Deal): boolean =>
  ruling === 'Convicted' || (ruling === 'InputWithheld' && finder !== undefined && finder !== client)
