import type { CaseAct, CaseBreak, Purses, Record8 } from './case-terms.ts'
import type { CaseStart } from './mediation-model.ts'
import { MediationModel } from './mediation-model.ts'

/** What the chain shows of a case. */
export interface CaseReading {
  readonly state: string
  readonly phase: string
  readonly round: number
  readonly redraws: number
  readonly ruling: string
  readonly pot: bigint
  readonly deadline: number
}

export interface AllReadings {
  readonly purses: Purses
  readonly record: Record8
  readonly exposures: ReadonlyMap<string, bigint>
}

/** One try, as it went on the contracts. */
export interface Entry {
  readonly act: CaseAct
  /** Its block's time; undefined: refused. */
  readonly happenedS: number | undefined
  /** A call that is refused has no block: it was tried between these. */
  readonly triedS: readonly [number, number]
  /** Whom a draw fell on. */
  readonly drawn: readonly string[]
  readonly after: CaseReading
  /** Read where money has moved. */
  readonly all?: AllReadings
}

export interface CaseRecord {
  readonly start: Omit<CaseStart, 'broken'>
  readonly purses: Purses
  readonly entries: readonly Entry[]
}

/** Holds a model to what the contracts did, entry by entry. */
export class CaseReplay {
  model: MediationModel
  readonly #from: Pick<CaseRecord, 'start' | 'purses'>
  readonly #broken: CaseBreak
  readonly #done: Entry[] = []

  constructor(from: Pick<CaseRecord, 'start' | 'purses'>, broken: CaseBreak = 'none') {
    this.#from = from
    this.#broken = broken
    this.model = this.#fresh()
  }

  /** @throws where they differ */
  step(entry: Entry): void {
    const { act, happenedS, drawn } = entry
    const before = `${this.model.phase} of round ${this.model.round}`
    if (happenedS === undefined) this.#checkRefused(entry, before)
    else if (!this.model.act(act, happenedS, drawn)) throw new Error(`${JSON.stringify(act)} in ${before}: the contracts allow it, the model does not`)
    else this.#done.push(entry)
    this.#compare(entry)
  }

  /** Around a deadline nobody can tell; else the model must refuse, too. It is tried on models of their own. */
  #checkRefused({ act, triedS, drawn }: Entry, before: string): void {
    const isAllowed = triedS.every((timeS) => this.#replayed().act(act, timeS, drawn))
    if (isAllowed) throw new Error(`${JSON.stringify(act)} in ${before}: the contracts refuse it, the model does not`)
  }

  #compare({ act, after, all }: Entry): void {
    const { model } = this
    const { state, phase, round, redraws, ruling, pot } = model
    const expected = { state, phase, round, redraws, ruling, pot, deadline: phase === 'Done' ? after.deadline : model.deadline }
    for (const [name, value] of Object.entries(expected)) {
      const found = after[name as keyof CaseReading] // a key of both
      if (found !== value) throw new Error(`after ${act.verb}: ${name} is ${found}, in the model ${value}`)
    }
    if (all) this.#compareAll(all, act.verb)
  }

  #compareAll({ purses, record, exposures }: AllReadings, verb: string): void {
    const { model } = this
    for (const [purse, amount] of purses)
      if (model.purses.get(purse) !== amount) throw new Error(`after ${verb}: ${purse} has ${amount}, in the model ${model.purses.get(purse)}`)
    for (const [name, count] of Object.entries(record))
      if (model.record[name as keyof Record8] !== count)
        throw new Error(`after ${verb}: ${name} is ${count}, in the model ${model.record[name as keyof Record8]}`) // a key of it
    for (const [mediator, exposure] of exposures)
      if (model.exposureOf(mediator) !== exposure)
        throw new Error(`after ${verb}: ${exposure} of ${mediator} is exposed, in the model ${model.exposureOf(mediator)}`)
  }

  #fresh(): MediationModel {
    return new MediationModel({ ...this.#from.start, broken: this.#broken }, this.#from.purses)
  }

  #replayed(): MediationModel {
    const model = this.#fresh()
    for (const { act, happenedS, drawn } of this.#done) model.act(act, happenedS ?? 0, drawn)
    return model
  }
}

/** What differs first; undefined: nothing. */
export function differenceIn({ entries, ...from }: CaseRecord, broken: CaseBreak): string | undefined {
  try {
    const replay = new CaseReplay(from, broken)
    for (const entry of entries) replay.step(entry)
    return undefined
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause)
  }
}
