import { invariant } from '../../core/errors.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import type { RunOutputs, VerificationStrategy } from '../strategies/strategy.ts'
import { CHEATS, forge } from './cheat-suite.ts'
import { upperBound } from './clopper-pearson.ts'

/** Of `of` tries `seen` went wrong; `atMost`: the rate is below this with 95 %. */
export interface Rate {
  readonly seen: number
  readonly of: number
  readonly atMost: number
}

/** How often one strategy errs, measured. */
export interface CalibrationRow {
  readonly strategy: string
  readonly slashes: VerificationStrategy['slashes']
  /** Honest pairs that did not match. */
  readonly falseRate: Rate
  /** Cheats that passed, by cheat; those that change nothing of these outputs are left out. */
  readonly missed: Readonly<Record<string, Rate>>
  /** All cheats together. */
  readonly missRate: Rate
}

interface Count {
  seen: number
  of: number
}

const rateOf = ({ seen, of }: Count): Rate => ({ seen, of, atMost: upperBound(seen, of) })

/** Counts as runs come in; keeps the latest only, since outputs may be large. */
export class Calibration {
  readonly #strategies: readonly VerificationStrategy[]
  readonly #honest: ReadonlyMap<string, Count>
  readonly #cheats: ReadonlyMap<string, Map<string, Count>>
  #latest: RunOutputs | undefined
  #runs = 0

  constructor(strategies: readonly VerificationStrategy[]) {
    this.#strategies = strategies
    this.#honest = new Map(strategies.map(({ id }) => [id, { seen: 0, of: 0 }]))
    this.#cheats = new Map(strategies.map(({ id }) => [id, new Map()]))
  }

  /** An honest run: against the one before it, and each cheat made of it against it. */
  async add(run: RunOutputs): Promise<void> {
    const before = this.#latest
    this.#latest = run
    for (const strategy of this.#strategies) {
      if (before) {
        const count = this.#honest.get(strategy.id)
        invariant(count, 'each strategy has a count')
        count.of++
        if ((await strategy.judge(before, [run], seedOf(this.#runs))).verdict !== 'match') count.seen++
      }
    }
    for (const cheat of CHEATS) await this.#try(cheat, await forge(run, cheat, this.#runs), run)
    this.#runs++
  }

  /** What another job gave, delivered for this one. */
  async addForeign(foreign: RunOutputs): Promise<void> {
    const run = this.#latest
    if (run && foreign.digest !== run.digest) await this.#try('another job’s result', foreign, run)
  }

  rows(): readonly CalibrationRow[] {
    return this.#strategies.map(({ id, slashes }) => {
      const cheats = [...(this.#cheats.get(id) ?? [])]
      const all = cheats.reduce((sum, [, { seen, of }]) => ({ seen: sum.seen + seen, of: sum.of + of }), { seen: 0, of: 0 })
      return {
        strategy: id,
        slashes,
        falseRate: rateOf(this.#honest.get(id) ?? { seen: 0, of: 0 }),
        missed: Object.fromEntries(cheats.map(([cheat, count]) => [cheat, rateOf(count)])),
        missRate: rateOf(all)
      }
    })
  }

  async #try(cheat: string, forged: RunOutputs | undefined, honest: RunOutputs): Promise<void> {
    if (!forged) return
    for (const strategy of this.#strategies) {
      const counts = this.#cheats.get(strategy.id)
      const count = counts?.get(cheat) ?? { seen: 0, of: 0 }
      count.of++
      if ((await strategy.judge(forged, [honest], seedOf(this.#runs))).verdict === 'match') count.seen++
      counts?.set(cheat, count)
    }
  }
}

/** Another one each time, and the same in each calibration. */
const seedOf = (run: number): Bytes32 => parseBytes32(`0x${(run + 1).toString(16).padStart(64, '0')}`)
