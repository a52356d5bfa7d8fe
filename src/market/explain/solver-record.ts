import type { Clock } from '../../core/clock.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import { BoundedMap } from '../bounded-map.ts'
import type { Match } from '../offer/match.ts'
import type { Sealed } from '../offer/sealed.ts'
import type { Evidence } from './evidence.ts'

/** Matches remembered to hold a second one against: about 5 KiB each, 16 at most; a deal can be opened for 30 s. */
const MAX_MATCHES = 2_048
/** More solvers than any network has staked. */
const MAX_SOLVERS = 4_096
/** As long as a provider that did the like is not heard (§3.15). */
const FAULTY_FOR_MS = 600_000

export interface SolverRecordComponents {
  readonly clock: Clock
  dealIdOf(match: Match): Bytes32
  /** Keeps what proves a fault. */
  onEvidence(evidence: Evidence, solver: Address): void
}

interface Announced {
  readonly dealId: Bytes32
  readonly ranking: Bytes32
  readonly envelope: Uint8Array
}

/** What the solvers announced lately, and which of them broke their own word. market.md §8 */
export class SolverRecord {
  readonly #c: SolverRecordComponents
  readonly #announced = new BoundedMap<string, Announced>(MAX_MATCHES)
  readonly #faulty = new BoundedMap<Address, number>(MAX_SOLVERS)

  constructor(components: SolverRecordComponents) {
    this.#c = components
  }

  isFaulty(solver: Address): boolean {
    return this.#c.clock.nowMs() < (this.#faulty.get(solver) ?? 0)
  }

  /** A match whose signatures hold. True: it is the second deal, or the second ranking, that its solver announces under one number. */
  contradicts({ body, bytes }: Sealed<Match>): boolean {
    const { signed, round, ranking } = body
    const { solver, jobOffer } = signed.deal
    const key = `${solver}|${jobOffer}|${round}`
    const dealId = this.#c.dealIdOf(body)
    const first = this.#announced.get(key)
    if (!first) this.#announced.set(key, { dealId, ranking, envelope: bytes })
    if (!first || (first.dealId === dealId && first.ranking === ranking)) return false
    this.#convict(solver, { type: 'two-deals', first: first.envelope, second: bytes })
    return true
  }

  /** A match whose signatures hold and whose explanation does not. */
  broke({ body, bytes }: Sealed<Match>): void {
    this.#convict(body.signed.deal.solver, { type: 'explanation', match: bytes })
  }

  #convict(solver: Address, evidence: Evidence): void {
    this.#faulty.set(solver, this.#c.clock.nowMs() + FAULTY_FOR_MS)
    this.#c.onEvidence(evidence, solver)
  }
}
