import type { Chain } from '../chain/ports.ts'
import type { Clock } from '../core/clock.ts'
import { MAX_LIST } from '../core/job-offer.ts'
import type { Address } from '../core/primitives.ts'
import { formatLily } from '../core/units.ts'
import { BoundedMap } from '../market/index.ts'
import { NodeError } from './errors.ts'

/** A conviction takes a bond at once: who deals with the solver afterwards must hear of it soon. A provider is asked several times a second. */
const FRESH_MS = 10_000
/** More solvers than any network has staked. */
const MAX_SOLVERS = 4_096
/** Looked at for a job, those with the most stake first: each is a question to the chain, and they are first in turn for most jobs. */
const MAX_ASKED = 64

export interface BondBookComponents {
  readonly chain: Pick<Chain, 'bonds' | 'staked'>
  readonly clock: Clock
}

/** What solvers answer with for their word, as the chain said lately. docs/protocol/market.md §8.6 */
export class BondBook {
  readonly #c: BondBookComponents
  readonly #known = new BoundedMap<Address, { readonly atMs: number; readonly bond: Promise<bigint> }>(MAX_SOLVERS)
  readonly #last = new BoundedMap<Address, bigint>(MAX_SOLVERS)

  constructor(components: BondBookComponents) {
    this.#c = components
  }

  /** Wei; 0 on a network whose contracts know no bonds, and of a solver that asked for its bond back. */
  bondOf(solver: Address): Promise<bigint> {
    const { clock } = this.#c
    const known = this.#known.get(solver)
    if (known && clock.nowMs() < known.atMs + FRESH_MS) return known.bond
    const bond = this.#ask(solver)
    this.#known.set(solver, { atMs: clock.nowMs(), bond })
    bond.then(
      (wei) => this.#last.set(solver, wei),
      () => this.#known.delete(solver) // told to whoever asked; the next one asks again
    )
    return bond
  }

  /** Whoever asked for its bond long ago can take it the moment that it sees a proof come: what is on its way out deters nobody. */
  async #ask(solver: Address): Promise<bigint> {
    const { bonds } = this.#c.chain
    if (!bonds || (await bonds.releasableAt(solver)) > 0) return 0n
    return bonds.bondOf(solver)
  }

  /** At once: what was known last, 0 at first. What is old is asked again meanwhile. */
  lastOf(solver: Address): bigint {
    this.bondOf(solver).catch(() => {}) // what was known stands
    return this.#last.get(solver) ?? 0n
  }

  /**
   * The solvers that a job offer names, so that the chain too takes a deal of no other: those with at least so much, as many as an offer takes.
   * Empty: any, where nothing is asked of them.
   * @throws {NodeError} NODE_NO_BONDED_SOLVER
   */
  async solversWith(minBond: bigint): Promise<Address[]> {
    if (minBond === 0n) return []
    const staked = [...this.#c.chain.staked('solver')].sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0)).slice(0, MAX_ASKED)
    const bonds = await Promise.all(staked.map(async ([solver]) => ({ solver, bond: await this.bondOf(solver) })))
    const enough = bonds.filter(({ bond }) => bond >= minBond)
    if (enough.length > 0) return enough.slice(0, MAX_LIST).map(({ solver }) => solver)
    const [most = 0n] = bonds.map(({ bond }) => bond).sort((a, b) => (a < b ? 1 : -1))
    throw new NodeError(
      { code: 'NODE_NO_BONDED_SOLVER', solvers: bonds.length, minBondWei: minBond.toString(), mostWei: most.toString() },
      `none of ${bonds.length} staked solvers has a bond of ${formatLily(minBond)} LILY, the most is ${formatLily(most)}: ask for less (--min-bond), or wait until one posts it`
    )
  }
}
