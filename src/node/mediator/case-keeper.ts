import type { CaseEvent, CaseOnChain, Chain, ResultParts, TrustChain, TxReceipt } from '../../chain/index.ts'
import { delay, within } from '../../core/clock.ts'
import type { Deal, SignedDeal } from '../../core/deal.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import { formatLily } from '../../core/units.ts'
import type { NodeEvents } from '../events.ts'
import { Bell } from './bell.ts'
import type { CaseStep } from './case-step.ts'
import { caseStep } from './case-step.ts'
import type { LiveCases } from './live-cases.ts'

const SEND_TIMEOUT_MS = 120_000
/** The head's time is known without a call: how often it is looked at. */
const LOOK_MS = 500
/** An event may be missed by a node that asks another endpoint than the one that told it: the case is read again after so long. */
const MAX_WAIT_MS = 15_000
const RETRY_MS = 3_000
/** Terms that an endpoint does not know it may know soon; those of a deal that a contract opened, nobody can read: asked so often, twice as late each time. */
const MAX_ASKED = 5
/** Many may do the same thing, and one is enough: each waits for its own turn first. The contract refuses the others, at no cost. */
const TURNS = 8
const TURN_MS = 700
/** A node looks into so many cases at a time; further ones wait for a place. Most are none of its business, and are so only for the moment of a look. */
const MAX_KEPT = 256

export interface CaseKeeperComponents {
  readonly chain: Pick<Chain, 'dealTerms' | 'headTimeS'>
  readonly trust: Pick<
    TrustChain,
    'caseOf' | 'seatsOf' | 'seedOf' | 'court' | 'draw' | 'fallBackBeacon' | 'revealResult' | 'convictWithheld' | 'tally' | 'conclude'
  >
  readonly cases: Pick<LiveCases, 'has' | 'listen'>
  readonly logger: Logger
  readonly events: Pick<NodeEvents, 'emit' | 'tx'>
  /** Whether this node sees to the case: its own deals; a mediator to all. */
  concerns(deal: Deal): boolean
  /** What shows the result of a deal, where this node has it. */
  partsOf(dealId: Bytes32): Promise<ResultParts | undefined>
}

/** Brings cases to their end: submits each draw, reveal of the result, tally and conclusion that nobody else did. A case never waits for one party's attention. */
export class CaseKeeper implements Startable {
  readonly name = 'node:case-keeper'
  readonly #c: CaseKeeperComponents
  readonly #wallet: Address
  readonly #stop = new AbortController()
  readonly #kept = new Map<Bytes32, { wake(): void; readonly done: Promise<void> }>()
  /** Live ones, those that came first before. */
  readonly #waiting = new Set<Bytes32>()
  #unlisten = (): void => {}

  constructor(components: CaseKeeperComponents, wallet: Address) {
    this.#c = components
    this.#wallet = wallet
  }

  async start(): Promise<void> {
    this.#unlisten = this.#c.cases.listen({
      onCase: (dealId) => this.#keep(dealId),
      onEvent: (event) => this.#hear(event)
    })
  }

  async stop(): Promise<void> {
    this.#unlisten()
    this.#stop.abort(new Error('the node stops'))
    await Promise.allSettled([...this.#kept.values()].map(({ done }) => done))
  }

  #hear(event: CaseEvent): void {
    if (event.type === 'case-closed') this.#waiting.delete(event.dealId)
    const kept = this.#kept.get(event.dealId)
    if (!kept) return
    this.#c.events.emit({ type: 'mediation.case', dealId: event.dealId, step: event.type, detail: detailOf(event) })
    kept.wake()
  }

  #keep(dealId: Bytes32): void {
    if (this.#kept.has(dealId)) return
    if (this.#kept.size >= MAX_KEPT) return void this.#waiting.add(dealId)
    this.#waiting.delete(dealId)
    const bell = new Bell()
    const done = this.#see(dealId, bell).finally(() => this.#leave(dealId))
    this.#kept.set(dealId, { wake: () => bell.ring(), done })
  }

  #leave(dealId: Bytes32): void {
    this.#kept.delete(dealId)
    const [next] = this.#waiting
    if (next !== undefined && !this.#stop.signal.aborted) this.#keep(next)
  }

  async #see(dealId: Bytes32, bell: Bell): Promise<void> {
    const { signal } = this.#stop
    for (let asked = 1; !signal.aborted; ) {
      try {
        const signed = await this.#c.chain.dealTerms(dealId)
        if (!signed && asked < MAX_ASKED && this.#c.cases.has(dealId)) {
          await bell.wait(RETRY_MS * 2 ** asked++, signal)
          continue
        }
        if (!signed || !this.#c.concerns(signed.deal)) return
        if (!(await this.#advance({ dealId, signed, bell }, signal))) return
      } catch (cause) {
        if (signal.aborted) return
        this.#c.logger.debug({ dealId, code: errorCode(cause), cause: errorMessage(cause) }, 'a step of a case was not taken, looking again')
        await delay(RETRY_MS, signal).catch(() => {}) // aborted: the loop ends
      }
    }
  }

  /** False: the case is done. */
  async #advance(at: Subject, signal: AbortSignal): Promise<boolean> {
    const [now, court] = await Promise.all([this.#look(at.dealId), this.#c.trust.court()])
    if (now?.found.phase === 'Done') return false
    // An endpoint that is behind the one that told of the case.
    if (!now) return this.#c.cases.has(at.dealId) && at.bell.wait(MAX_WAIT_MS / 3, signal).then(() => true)
    const step = caseStep({ ...now, nowS: this.#c.chain.headTimeS() }, court)
    if (!step) await at.bell.wait(MAX_WAIT_MS, signal)
    else if (this.#c.chain.headTimeS() < step.dueS) await this.#until(step.dueS, at.bell, signal)
    else await this.#take({ ...at, found: now.found }, step, signal)
    return true
  }

  async #look(dealId: Bytes32) {
    const found = await this.#c.trust.caseOf(dealId)
    if (!found) return undefined
    const [seats, seed] = await Promise.all([
      found.phase === 'Commit' ? this.#c.trust.seatsOf(dealId, found.round) : [],
      found.phase === 'Draw' ? this.#c.trust.seedOf(found.deadline) : undefined
    ])
    return { found, seats, seedReady: seed !== undefined }
  }

  async #until(dueS: number, bell: Bell, signal: AbortSignal): Promise<void> {
    for (let waitedMs = 0; waitedMs < MAX_WAIT_MS && this.#c.chain.headTimeS() < dueS; waitedMs += LOOK_MS) {
      if (await bell.wait(LOOK_MS, signal)) return
    }
  }

  async #take(at: Taken, step: CaseStep, signal: AbortSignal): Promise<void> {
    // Whoever has the result shows it at once: only the provider and the client can, and it is theirs to lose.
    const isLate = step.verb === 'convictWithheld' && at.signed.deal.provider === this.#wallet
    const turnMs = step.verb === 'revealResult' || isLate ? 0 : this.#turnOf(at, step)
    if (turnMs > 0 && (await at.bell.wait(turnMs, signal))) return // somebody was faster
    const receipt = await this.#send(at, step, within(signal, SEND_TIMEOUT_MS))
    if (!receipt) return void (await at.bell.wait(MAX_WAIT_MS / 3, signal)) // only others can
    this.#c.events.tx(step.verb, receipt, at.dealId)
  }

  /** The same for all looks at one step, another for each node and step. */
  #turnOf({ dealId, found }: Taken, { verb }: CaseStep): number {
    const text = `${this.#wallet}${dealId}${verb}${found.round}${found.redraws}`
    let hash = 0
    for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) >>> 0
    return (hash % TURNS) * TURN_MS
  }

  async #send({ dealId, signed, found }: Taken, { verb }: CaseStep, signal: AbortSignal): Promise<TxReceipt | undefined> {
    const { trust } = this.#c
    const { deal, offer } = signed
    // Late, but nobody has convicted it yet: a provider that was down still shows its result.
    if (verb === 'convictWithheld' && deal.provider === this.#wallet) return this.#reveal(dealId, deal, signal)
    if (verb === 'draw') return trust.draw(deal, offer.mediators, signal)
    if (verb === 'fallBack') return trust.fallBackBeacon(found.deadline, signal)
    return verb === 'revealResult' ? this.#reveal(dealId, deal, signal) : trust[verb](deal, signal)
  }

  /** Undefined: this node does not have it. */
  async #reveal(dealId: Bytes32, deal: Deal, signal: AbortSignal): Promise<TxReceipt | undefined> {
    const parts = await this.#c.partsOf(dealId)
    return parts && this.#c.trust.revealResult(deal, parts, signal)
  }
}

interface Subject {
  readonly dealId: Bytes32
  readonly signed: SignedDeal
  readonly bell: Bell
}

interface Taken extends Subject {
  readonly found: CaseOnChain
}

/** In a few words, for a line of a log or a screen. */
function detailOf(event: CaseEvent): string {
  switch (event.type) {
    case 'case-opened':
      return `by ${event.finder}, round ${event.seedRound} of the beacon draws`
    case 'seat-drawn':
      return `round ${event.round}: ${event.mediator}`
    case 'vote-committed':
      return `round ${event.round}: ${event.mediator}`
    case 'result-revealed':
      return `the provider found ${event.digest}, its files are ${event.outputsDigest}`
    case 'vote-revealed':
      return `round ${event.round}: ${event.mediator} found ${event.answer}: ${event.vote}`
    case 'no-show':
      return `round ${event.round}: ${event.mediator} was silent and pays ${formatLily(event.fine)} LILY`
    case 'escalated':
      return `round ${event.round}, redraw ${event.redraws}, round ${event.seedRound} of the beacon draws`
    case 'ruled':
      return `${event.ruling} in round ${event.round}`
    case 'bond-posted':
      return `${formatLily(event.amount)} LILY by ${event.owner}`
    case 'case-closed':
      return `${event.ruling} after round ${event.round}, ${formatLily(event.slashed)} LILY out of the provider’s stake`
  }
}
