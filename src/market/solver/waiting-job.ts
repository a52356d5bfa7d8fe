import type { PeerRef } from '../../core/certificate.ts'
import type { Deal, SignedDeal } from '../../core/deal.ts'
import type { SignedJobOffer } from '../../core/job-offer.ts'
import type { Address, Bytes32, PeerIdText } from '../../core/primitives.ts'
import { BoundedMap } from '../bounded-map.ts'
import type { Match } from '../offer/match.ts'
import type { Turn } from './turns.ts'

/** However often the book changes, a job looks at it no more often than this: a busy book must not make a storm of proposals. */
const MIN_PAUSE_MS = 100
/** Deals proposed lately for one job: a few rounds over the candidates. */
const MAX_SENT = 32

/** Another solver's deal for the job that was heard of. `solver` undefined: a provider says so, without a name. */
interface Rival {
  readonly solver: Address | undefined
  readonly sinceMs: number
  readonly untilMs: number
}

/** A deal with its provider's signature, not on chain yet. */
export interface ReadyDeal {
  readonly match: Match
  /** What the match ranks, as it was signed. */
  readonly offers: readonly Uint8Array[]
  readonly contact: PeerRef
}

/** A provider's: its signature, or why not. */
export type Answer = { readonly signed: SignedDeal } | { readonly code: string; readonly message: string }

/** A job offer in a solver's hands, from when it was heard until it has a deal, is withdrawn or expires. */
export class WaitingJob {
  readonly id: Bytes32
  readonly signed: SignedJobOffer
  /** Unix ms at which it was heard, or last woken: from there the turns are counted. */
  roundAtMs: number
  readonly stop = new AbortController()
  turn: Turn | undefined
  ready: ReadyDeal | undefined
  openFailures = 0
  /** Of many that wait, one of those that expire first. */
  isUrgent = true
  /** We asked, and nobody took it. */
  waitsForOffers = false
  /** Providers whose deal the chain refused. */
  readonly spoiled = new Set<PeerIdText>()
  /** What was proposed, by provider, and not refused: asked again, one that signed and was not heard gives the same answer. */
  readonly sent = new BoundedMap<Address, Deal>(MAX_SENT)
  /** Questions under way, by provider: a few at a time, each ends with its time-out. */
  readonly asked = new Map<Address, { readonly deal: Deal; readonly answer: Promise<Answer> }>()
  readonly #rivals = new Map<Address | undefined, Rival>()
  #changed = false
  #wake = (): void => {}

  constructor(id: Bytes32, signed: SignedJobOffer, nowMs: number) {
    this.id = id
    this.signed = signed
    this.roundAtMs = nowMs
  }

  get hasRival(): boolean {
    return this.#rivals.size > 0
  }

  /** Stands back until `untilMs`; for each rival once only, so that none can hold a job for ever. False: not again. */
  yieldTo(rival: Rival): boolean {
    if (this.#rivals.has(rival.solver)) return false
    this.#rivals.set(rival.solver, rival)
    this.wake()
    return true
  }

  yieldsUntilMs(): number {
    return Math.max(0, ...[...this.#rivals.values()].map(({ untilMs }) => untilMs))
  }

  /** Those that had their time, up to `nowMs`, and opened nothing. Each is named once. */
  takeOverdue(nowMs: number): readonly Address[] {
    const overdue = [...this.#rivals.values()].filter(({ untilMs }) => untilMs > 0 && untilMs <= nowMs)
    for (const rival of overdue) this.#rivals.set(rival.solver, { ...rival, untilMs: 0 })
    return overdue.flatMap(({ solver }) => solver ?? [])
  }

  /** Since when the deal of this solver was awaited. */
  rivalSinceMs(solver: Address): number | undefined {
    return this.#rivals.get(solver)?.sinceMs
  }

  /** Something changed: look again soon. */
  wake(): void {
    this.#changed = true
    this.#wake()
  }

  /** A look at everything begins: what changed before it is seen by it. */
  looks(): void {
    this.#changed = false
  }

  /** Until `ms` have passed, something changed or the job was dropped. */
  async pause(ms: number): Promise<void> {
    await this.#sleep(Math.min(ms, MIN_PAUSE_MS), false)
    if (ms > MIN_PAUSE_MS && !this.#changed) await this.#sleep(ms - MIN_PAUSE_MS, true)
  }

  #sleep(ms: number, wakeable: boolean): Promise<void> {
    const { signal } = this.stop
    if (signal.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        this.#wake = () => {}
        resolve()
      }
      const timer = setTimeout(end, ms)
      signal.addEventListener('abort', end, { once: true })
      if (wakeable) this.#wake = end
    })
  }
}
