import { trustOf } from '../compliance/chain-trust-world.ts'
import { within } from '../compliance/chain-world.ts'
import type { CaseCourt, Subject } from './case-court.ts'
import type { CaseRecord, Entry } from './case-replay.ts'
import { CaseReplay } from './case-replay.ts'
import type { Answer, CaseAct, CasePhase, Party, Word } from './case-terms.ts'
import type { CaseTrace, Probe, RoundPlan } from './case-trace.ts'
import { planOf, planOfSeat } from './case-trace.ts'
import type { MediationModel } from './mediation-model.ts'

/** Beyond a deadline by so much nobody doubts what happens. Seconds. */
const BEYOND_S = 10
/** A case of three rounds of which each is redrawn twice has fewer. */
/** trust.md §3 */
const REVEAL_S = 600
const MAX_STEPS = 250
const PARTIES = ['client', 'provider', 'solver', 'third'] as const

/** Contracts and model side by side, through one case. */
export class CaseTwins {
  readonly #court: CaseCourt
  readonly #trace: CaseTrace
  readonly #subject: Subject
  readonly #replay: CaseReplay
  readonly #entries: Entry[] = []
  #draws = 0
  #probes = 0

  private constructor(court: CaseCourt, trace: CaseTrace, at: { readonly subject: Subject; readonly replay: CaseReplay }) {
    this.#court = court
    this.#trace = trace
    this.#subject = at.subject
    this.#replay = at.replay
  }

  /** Runs a trace on both. Undefined: the contracts allow no case, and the model agrees. @throws where they differ */
  static async run(court: CaseCourt, trace: CaseTrace): Promise<CaseRecord | undefined> {
    const { terms, isPaid } = trace
    const isAudit = trace.begin === 'audit' && isPaid
    const subject = await court.open(terms, isPaid)
    const rules = court.rules()
    const before = await court.readAll()
    const limitS = subject.sinceS + (isPaid ? rules.auditS : rules.judgeS)
    if (trace.begin === 'late') await court.advance(limitS + BEYOND_S - court.nowS())
    const isDrawn = isAudit && (await drawLot(court, subject, rules.roundS))
    const begin = isDrawn ? () => trustOf(court.tribunal.solver).pokeAudit(subject.deal, within()) : () => court.trust.challenge(subject.deal, within())
    const { happenedS } = await court.attempt(begin)
    const mayBegin = trace.begin !== 'late' // [1.1]
    if (mayBegin !== (happenedS !== undefined)) throw new Error(`a case ${happenedS === undefined ? 'can not begin' : 'began'} ${trace.begin}`)
    if (happenedS === undefined) return undefined
    const finder = isDrawn ? 'solver' : 'client'
    const start = { terms, rules, isPaid, finder, nowS: happenedS, pool: court.pool, record: before.record } as const
    const from = { start, purses: before.purses }
    const twins = new CaseTwins(court, trace, { subject, replay: new CaseReplay(from) })
    await twins.#toTheEnd()
    return { ...from, entries: twins.#entries }
  }

  get #model(): MediationModel {
    return this.#replay.model
  }

  async #toTheEnd(): Promise<void> {
    for (let step = 0; this.#model.phase !== 'Done'; step++) {
      if (step > MAX_STEPS) throw new Error(`the case does not end: ${this.#model.phase} of round ${this.#model.round}`)
      await this.#probe()
      await this.#next(planOf(this.#trace, this.#draws - 1))
    }
  }

  /** What the plan has next, in the phase that the model is in. */
  async #next(plan: RoundPlan): Promise<void> {
    switch (this.#model.phase) {
      case 'Draw':
        return this.#draw()
      case 'Commit':
        return this.#commit(plan)
      case 'Reveal':
        return this.#reveal(plan)
      default:
        return this.#settle(plan)
    }
  }

  async #draw(): Promise<void> {
    const plan = planOf(this.#trace, this.#draws)
    const { deadline } = this.#model
    const { roundS } = this.#court.rules()
    await this.#until((deadline + 1) * roundS)
    await this.#court.seed(deadline)
    if (plan.isDrawnLate) await this.#until((deadline + 2) * roundS + BEYOND_S)
    await this.#try({ verb: 'draw' })
    this.#draws++
  }

  async #commit(plan: RoundPlan): Promise<void> {
    const { seats, deadline, isAnswerKnown } = this.#model
    for (const [seat, { mediator: by, state }] of seats.entries()) {
      const does = planOfSeat(plan, seat)
      if (state !== 'drawn' || does === 'silent' || this.#court.nowS() >= deadline) continue
      const vote = { verb: 'commitVote', seat, answer: answerIn(plan, seat) } as const
      if (seat === 0) await this.#try({ ...vote, by: this.#court.pool.find((other) => other !== by) ?? '' })
      await this.#try({ ...vote, by })
      if (seat === 0) await this.#try({ ...vote, by, answer: 'third' })
      return // a probe may come between any two
    }
    if (this.#model.phase === 'Commit' && (await this.#until(deadline + BEYOND_S))) return
    await this.#commitLate()
    const [first, ...more] = [...seats.entries()].filter(([, { state }]) => state === 'committed')
    if (!first) return this.#try({ verb: 'tally' })
    if (isAnswerKnown && ![first, ...more].every(([seat]) => isMute(plan, seat))) return this.#reveal(plan)
    if (!isAnswerKnown && plan.isShown) return this.#try({ verb: 'revealResult', fits: true })
    if (await this.#until(deadline + REVEAL_S + BEYOND_S)) return
    return this.#try({ verb: isAnswerKnown ? 'tally' : 'convictWithheld' })
  }

  /** Of those that were silent, one tries after the deadline. */
  async #commitLate(): Promise<void> {
    const { seats, phase } = this.#model
    const seat = seats.findIndex(({ state }) => state === 'drawn')
    const by = seats[seat]?.mediator
    if (by !== undefined && phase === 'Commit') await this.#try({ verb: 'commitVote', by, seat, answer: 'claimed' })
  }

  async #reveal(plan: RoundPlan): Promise<void> {
    const { seats, deadline } = this.#model
    const isInTime = this.#model.phase === 'Commit' || this.#court.nowS() < deadline
    for (const [seat, { mediator: by, state, answer: committed }] of seats.entries()) {
      if (state !== 'committed' || isMute(plan, seat) || !isInTime) continue
      const answer = committed ?? 'other'
      const isLie = planOfSeat(plan, seat) === 'liar'
      if (answer === 'unrunnable') await this.#try({ verb: 'revealVote', by, seat, answer, says: 'Mismatch' })
      await this.#try({ verb: 'revealVote', by, seat, answer, says: wordOf(answer, isLie) })
      return
    }
    if (seats.some(({ state }) => state === 'committed') && (await this.#until(deadline + BEYOND_S))) return
    await this.#try({ verb: 'tally' })
  }

  async #settle(plan: RoundPlan): Promise<void> {
    if (this.#court.nowS() < this.#model.deadline) {
      await this.#try({ verb: 'appeal', by: 'third' })
      await this.#try({ verb: 'conclude' })
    }
    if (plan.appeal !== 'nobody' && this.#court.nowS() < this.#model.deadline) {
      const { round } = this.#model
      await this.#try({ verb: 'appeal', by: plan.appeal })
      if (this.#model.round > round || this.#model.phase !== 'Verdict') return
    }
    if (await this.#until(this.#model.deadline + BEYOND_S)) return
    await this.#try({ verb: 'conclude' })
  }

  async #probe(): Promise<void> {
    const { probes } = this.#trace
    const probe = probes[this.#probes++ % probes.length]
    if (probe) await this.#try(actOf(probe, this.#model, this.#court.pool))
  }

  async #try(act: CaseAct): Promise<void> {
    if (this.#model.phase === 'Done') return
    const { round, rounds, pot } = this.#model
    const seated = rounds[round - 1]?.length ?? 0
    const tried = await this.#court.attempt(() => this.#court.send(act, this.#subject, round))
    const drawn = act.verb === 'draw' && tried.happenedS !== undefined ? (await this.#court.seated(this.#subject, round)).slice(seated) : []
    const after = await this.#court.read(this.#subject)
    const isCostly = after.phase === 'Done' || after.pot !== pot
    const entry: Entry = { act, ...tried, drawn, after, ...(isCostly && { all: await this.#court.readAll() }) }
    this.#entries.push(entry)
    this.#replay.step(entry)
  }

  /** True: it had to wait. */
  async #until(timeS: number): Promise<boolean> {
    const forS = timeS + 1 - this.#court.nowS()
    if (forS > 0) await this.#court.advance(forS)
    return forS > 0
  }
}

/** Whether the lot fell on a paid deal. trust.md §5.1 */
async function drawLot(court: CaseCourt, { deal, sinceS }: Subject, roundS: number): Promise<boolean> {
  const lot = (Math.floor(sinceS / roundS) + 2) & ~1
  await court.advance((lot + 1) * roundS + 1 - court.nowS())
  await court.seed(lot)
  return court.trust.isDrawn(deal, sinceS)
}

const isMute = (plan: RoundPlan, seat: number): boolean => planOfSeat(plan, seat) === 'mute'

function answerIn(plan: RoundPlan, seat: number): Answer {
  const does = planOfSeat(plan, seat)
  return does === 'claimed' || does === 'other' || does === 'third' || does === 'none-to-be-had' || does === 'unrunnable' ? does : 'other'
}

/** Under the exact comparison the answer decides, whatever is said of it. trust.md §3.3 */
function wordOf(answer: Answer, isLie: boolean): Word {
  if (answer === 'none-to-be-had') return 'InputUnavailable'
  if (answer === 'unrunnable') return isLie ? 'Mismatch' : 'Unrunnable'
  return (answer === 'claimed') !== isLie ? 'Match' : 'Mismatch'
}

const VERBS = {
  Draw: ['draw', 'joinChallenge', 'commitVote'],
  Commit: ['commitVote', 'revealResult', 'revealVote', 'tally', 'convictWithheld', 'joinChallenge'],
  Reveal: ['revealVote', 'tally', 'commitVote', 'joinChallenge'],
  Verdict: ['appeal', 'conclude', 'appeal', 'tally'],
  Done: ['conclude']
} as const satisfies Readonly<Record<CasePhase, readonly CaseAct['verb'][]>>
const ALL: readonly CaseAct['verb'][] = [...new Set(Object.values(VERBS).flat())]

function actOf({ verb: number, isOwn, who, seat, answer, fits }: Probe, { phase, seats }: MediationModel, pool: readonly string[]): CaseAct {
  const verb = VERBS[phase][number] ?? ALL[number % ALL.length] ?? 'tally'
  const by = (isOwn ? seats[seat]?.mediator : undefined) ?? pool[who % pool.length] ?? ''
  const party: Party = PARTIES[who % PARTIES.length] ?? 'third'
  if (verb === 'commitVote') return { verb, by, seat, answer }
  if (verb === 'revealVote') return { verb, by, seat, answer, says: wordOf(answer, fits) }
  if (verb === 'revealResult') return { verb, fits }
  return verb === 'appeal' || verb === 'joinChallenge' ? { verb, by: party } : { verb }
}
