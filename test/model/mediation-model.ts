import { add, endCase } from './case-ends.ts'
import type {
  Answer,
  CaseAct,
  CaseBreak,
  CasePhase,
  CaseRules,
  CaseRuling,
  CaseTerms,
  ModelBond,
  ModelSeat,
  Party,
  Purses,
  Record8,
  Word
} from './case-terms.ts'
import { LAST_ROUND, seatStake, seatsOfRound, share, silenceFine, streakFor, tipOf, twoThirds } from './case-terms.ts'

/** [3] Seconds for showing the result, and for revealing votes. */
const REVEAL_S = 600
/** [3] */
const APPEAL_S = 3_600
/** [3.6] How often silent mediators of a round are replaced. */
const MAX_REDRAWS = 2
/** [1.4] */
const MAX_JOINED = 7

export interface CaseStart {
  readonly terms: CaseTerms
  readonly rules: CaseRules
  readonly isPaid: boolean
  /** `solver`: it poked an audit; `client`: it challenged. */
  readonly finder: 'client' | 'solver'
  readonly nowS: number
  /** All that can be drawn. None is a party. */
  readonly pool: readonly string[]
  readonly record: Record8
  readonly broken: CaseBreak
}

/** [3.2, 3.3, 3.8] Two answers have a word each; of the others the chain compares the answer, whatever is said of it. */
function fitsAnswer(answer: Answer, says: Word): boolean {
  if (answer === 'none-to-be-had') return says === 'InputUnavailable'
  return answer === 'unrunnable' ? says === 'Unrunnable' : says === 'Match' || says === 'Mismatch'
}

/** One case from its beginning to its end: phases, votes, money. Written from docs/protocol/trust.md alone. */
export class MediationModel {
  readonly purses: Purses
  readonly record: Record8
  phase: CasePhase = 'Draw'
  ruling: CaseRuling = 'None'
  round = 1
  redraws = 0
  /** Draw: the beacon's round that is awaited. Else when the phase ends. */
  deadline: number
  pot = 0n
  isAnswerKnown = false
  readonly rounds: ModelSeat[][] = [[]]
  readonly fee: bigint
  readonly #bonds: ModelBond[] = []
  readonly #start: CaseStart
  readonly #payer: Party | undefined
  #open = 1

  constructor(start: CaseStart, purses: Purses) {
    const { terms, rules, finder, isPaid, record, nowS } = start
    this.#start = start
    this.purses = new Map(purses)
    this.record = { ...record }
    this.fee = share(terms.price, rules.mediationFeeBps)
    this.deadline = this.#drawRoundAfter(nowS)
    // [1.1, 5.2, 5.3] An audit of a provider with fewer than ten results found right in a row, as they count for the price, costs the provider, else the fund.
    if (finder === 'solver') this.#payer = streakFor(record, terms.price) < 10 ? undefined : 'fund'
    else this.#payer = 'client'
    if (!isPaid) {
      add(this.purses, 'locked client', -this.fee)
      this.pot = this.fee
    } else if (this.#payer) this.#collect(this.#payer, this.#payer === 'fund' ? this.fee + tipOf(this.fee) : this.fee)
  }

  /** [3, 6] As the deal reads. */
  get state(): string {
    if (this.phase === 'Draw' || this.phase === 'Commit') return 'MediationCommit'
    if (this.phase === 'Reveal') return 'MediationReveal'
    if (this.phase === 'Verdict') return 'Verdict'
    const ends = { Cleared: 'Cleared', InputWithheld: 'SlashedClient', NonDeterministic: 'NonDeterministic', Failed: 'MediationFailed' } as const
    return this.ruling in ends ? ends[this.ruling as keyof typeof ends] : 'SlashedProvider' // a key of it
  }

  /** [3.5] 2^k·f·n of the next round. */
  get appealBond(): bigint {
    return 2n ** BigInt(this.round) * this.fee * BigInt(seatsOfRound(this.round + 1))
  }

  /** [2.3] What a mediator's stake backs in this case. */
  exposureOf(mediator: string): bigint {
    if (this.phase === 'Done') return 0n
    const sits = (seats: readonly ModelSeat[]): boolean => seats.some((seat) => seat.mediator === mediator && seat.state !== 'no-show')
    return this.rounds.reduce((sum, seats, index) => sum + (sits(seats) ? seatStake(this.#start.terms, index + 1) : 0n), 0n)
  }

  /** Times at which something else becomes possible; whoever tries close to one can't know what happens. */
  boundaries(): readonly number[] {
    const { roundS } = this.#start.rules
    if (this.phase === 'Draw') return [(this.deadline + 1) * roundS, (this.deadline + 2) * roundS]
    return this.phase === 'Commit' ? [...(this.#open > 0 ? [this.deadline] : []), this.deadline + REVEAL_S] : [this.deadline]
  }

  /** True: the rules allow it, and it has happened. `drawn`: whom the lot fell on. */
  act(act: CaseAct, nowS: number, drawn: readonly string[] = []): boolean {
    switch (act.verb) {
      case 'draw':
        return this.#draw(nowS, drawn)
      case 'commitVote':
        return this.#commitVote(act, nowS)
      case 'revealResult':
        return this.#revealResult(act.fits, nowS)
      case 'revealVote':
        return this.#revealVote(act, nowS)
      case 'tally':
        return this.#tally(nowS)
      case 'convictWithheld':
        return this.#convictWithheld(nowS)
      case 'appeal':
        return this.#appeal(act.by, nowS)
      case 'joinChallenge':
        return this.#join(act.by)
      case 'conclude':
        return this.#conclude(nowS)
    }
  }

  get seats(): ModelSeat[] {
    return this.rounds[this.round - 1] ?? []
  }

  /** [2.4, 4.4] Draws use even rounds; the first that begins afterwards. */
  #drawRoundAfter(nowS: number): number {
    return (Math.floor(nowS / this.#start.rules.roundS) + 2) & ~1
  }

  /** [2.1–2.4] */
  #draw(nowS: number, drawn: readonly string[]): boolean {
    const { roundS } = this.#start.rules
    if (this.phase !== 'Draw' || nowS < (this.deadline + 1) * roundS) return false
    if (nowS >= (this.deadline + 2) * roundS) return this.#await(this.#open, nowS)
    const seated = new Set(this.rounds.flat().map(({ mediator }) => mediator))
    const free = this.#start.pool.filter((member) => !seated.has(member))
    if (free.length < this.#open) return this.#endUnheard()
    const isFair = drawn.length === this.#open && new Set(drawn).size === drawn.length && drawn.every((member) => free.includes(member))
    if (!isFair) throw new Error(`of ${free.length} mediators that may be drawn the lot for ${this.#open} seats fell on ${drawn.join(', ')}`)
    for (const mediator of drawn) this.seats.push({ mediator, state: 'drawn', answer: undefined })
    this.deadline = nowS + 2 * this.#start.terms.timeoutS + REVEAL_S
    return this.#enter('Commit')
  }

  /** [3] */
  #commitVote({ by, seat, answer }: Extract<CaseAct, { verb: 'commitVote' }>, nowS: number): boolean {
    const own = this.seats[seat]
    if (this.phase !== 'Commit' || !own || (own.mediator !== by && this.#start.broken !== 'anyoneVotes')) return false
    if (nowS >= this.deadline && this.#start.broken !== 'lateVotesCount') return false
    if (own.state !== 'drawn' && !(own.state === 'committed' && this.#start.broken === 'votesTwice')) return false
    Object.assign(own, { state: 'committed', answer })
    if (--this.#open > 0) return true
    this.deadline = nowS // all have: the time for showing the result begins
    if (this.isAnswerKnown) this.#beginReveal(nowS)
    return true
  }

  /** [3, 3.1] By whoever has the parts: what fits the resultHash, after committing has ended. */
  #revealResult(fits: boolean, nowS: number): boolean {
    if (this.phase !== 'Commit' || this.isAnswerKnown || nowS < this.deadline || !this.#anyCommitted() || !fits) return false
    this.isAnswerKnown = true
    this.#beginReveal(nowS)
    return true
  }

  /** [3, 3.2, 3.3] */
  #revealVote({ by, seat, answer, says }: Extract<CaseAct, { verb: 'revealVote' }>, nowS: number): boolean {
    const own = this.seats[seat]
    const isOver = this.phase === 'Commit' && this.isAnswerKnown && nowS >= this.deadline
    if ((this.phase !== 'Reveal' && !isOver) || (this.phase === 'Reveal' && nowS >= this.deadline)) return false
    if (own?.mediator !== by || own.state !== 'committed' || own.answer !== answer) return false
    if (!fitsAnswer(answer, says) && !(answer === 'unrunnable' && this.#start.broken === 'anyWordForUnrunnable')) return false
    if (isOver) this.#beginReveal(nowS) // in a later round the end of committing is all that it takes
    own.state = 'revealed'
    this.#open--
    return true
  }

  /** [3, 3.3–3.6] */
  #tally(nowS: number): boolean {
    if (this.phase !== 'Reveal' && this.phase !== 'Commit') return false
    if (this.phase === 'Reveal' && this.#open > 0 && nowS < this.deadline) return false
    if (this.phase === 'Commit') {
      if (nowS < this.deadline + (this.#anyCommitted() ? REVEAL_S : 0)) return false
      if (this.#anyCommitted() && !this.isAnswerKnown) return false // [3] that is convictWithheld
    }
    const silent = this.seats.filter(({ state }) => state === 'drawn' || state === 'committed')
    const ruling = this.#count()
    for (const seat of silent) this.#fineSilent(seat)
    const isRuled = ruling === 'Cleared' || (ruling !== 'None' && (this.round > 1 || this.#start.broken === 'oneVoteConvicts'))
    if (isRuled) return this.#rule(ruling, nowS)
    if (silent.length === 0 || this.#start.broken === 'silentNotReplaced') {
      if (this.round === LAST_ROUND) return this.#end('NonDeterministic') // [3.4]
      this.ruling = 'None'
      return this.#escalate(nowS)
    }
    if (this.redraws === MAX_REDRAWS) return this.#end('Failed') // [3.6]
    this.redraws++
    return this.#await(silent.length, nowS)
  }

  /** [3.3, 3.7, 3.8] What two thirds of a round say. */
  #count(): CaseRuling {
    const size = seatsOfRound(this.round)
    const needed = this.#start.broken === 'bareMajority' ? Math.floor(size / 2) + 1 : twoThirds(size)
    const { found } = this
    const count = (answer: Answer): number => this.seats.filter((seat) => seat.state === 'revealed' && seat.answer === answer).length
    if (count('none-to-be-had') >= needed) return 'InputWithheld'
    if (count('unrunnable') >= needed && this.#start.broken !== 'unrunnableNoRuling') return 'NonDeterministic'
    if (count('claimed') >= needed) return 'Cleared'
    if (found !== undefined && count(found) >= needed) return 'Convicted'
    const isBroken = this.#start.broken === 'nonDeterministicConvicts' && count('other') + count('third') >= needed
    return isBroken ? 'Convicted' : 'None'
  }

  /** The other answer that most of the round found. */
  get found(): 'other' | 'third' | undefined {
    const count = (answer: Answer): number => this.seats.filter((seat) => seat.state === 'revealed' && seat.answer === answer).length
    if (count('other') + count('third') === 0) return undefined
    return count('other') >= count('third') ? 'other' : 'third'
  }

  /** [3.6] */
  #fineSilent(seat: ModelSeat): void {
    seat.state = 'no-show'
    if (this.#start.broken === 'silentUncharged') return
    const fine = silenceFine(this.#start.terms, this.round)
    add(this.purses, `stake ${seat.mediator}`, -fine)
    this.pot += fine
  }

  /** [3.5] */
  #rule(ruling: CaseRuling, nowS: number): boolean {
    const isOver = this.#start.broken === 'auditsClearAtOnce' && ruling === 'Cleared' && this.#start.finder !== 'client'
    if (isOver || this.round === LAST_ROUND) return this.#end(ruling)
    this.ruling = ruling
    this.deadline = nowS + APPEAL_S
    return this.#enter('Verdict')
  }

  /** [3.4] */
  #escalate(nowS: number): boolean {
    this.round++
    this.redraws = 0
    this.rounds.push([])
    return this.#await(seatsOfRound(this.round), nowS)
  }

  #await(seats: number, nowS: number): boolean {
    this.#open = seats
    this.deadline = this.#drawRoundAfter(nowS)
    return this.#enter('Draw')
  }

  /** [3] The provider has shown nothing in its time. */
  #convictWithheld(nowS: number): boolean {
    const isWaiting = this.phase === 'Commit' && !this.isAnswerKnown && this.#anyCommitted()
    if (!isWaiting || nowS < this.deadline + REVEAL_S) return false
    return this.#end(this.#start.broken === 'withheldResultCleared' ? 'Cleared' : 'ResultWithheld')
  }

  /** [3.5] */
  #appeal(by: Party, nowS: number): boolean {
    const isParty = by === 'client' || by === 'provider' || this.#start.broken === 'anyoneAppeals'
    if (this.phase !== 'Verdict' || nowS >= this.deadline || !isParty || !this.#collect(by, this.appealBond)) return false
    this.#bonds.push({ owner: by, amount: this.appealBond, against: this.ruling })
    return this.#escalate(nowS)
  }

  /** [3.4, 3.5] Too few mediators are left: an appeal that nobody hears changes nothing, and costs nothing. */
  #endUnheard(): true {
    if (this.ruling === 'None' || this.seats.length > 0) return this.#end(this.isAnswerKnown ? 'NonDeterministic' : 'Failed')
    this.round--
    this.rounds.pop()
    const appeal = this.#bonds.pop()
    if (appeal) this.#bonds.push({ ...appeal, isUnheard: true })
    return this.#end(this.ruling)
  }

  /** [1.4] */
  #join(by: Party): boolean {
    const isEarly = this.round === 1 && (this.phase === 'Draw' || this.phase === 'Commit')
    if (!isEarly || by === 'client' || by === 'provider' || by === this.#start.finder) return false
    if (this.#bonds.length >= MAX_JOINED || !this.#collect(by, this.fee)) return false
    this.#bonds.push({ owner: by, amount: this.fee, against: 'None' })
    return true
  }

  /** [3] */
  #conclude(nowS: number): boolean {
    if (this.phase !== 'Verdict' || (nowS < this.deadline && this.#start.broken !== 'concludeEarly')) return false
    return this.#end(this.ruling)
  }

  /** [6, 8.1] */
  #end(counted: CaseRuling): true {
    const { terms, rules, isPaid, finder, broken } = this.#start
    // [3.7] At an audit nobody asked the client for its inputs.
    const isProvidersDuty = counted === 'InputWithheld' && finder !== 'client' && broken !== 'inputsNobodysDuty'
    this.ruling = isProvidersDuty ? 'ResultWithheld' : counted
    const { rounds, ruling, fee, pot, found } = this
    endCase({ terms, rules, ruling, isPaid, finder, payer: this.#payer, fee, pot, bonds: this.#bonds, rounds, found, broken }, this.purses)
    this.pot = 0n
    const isConvicted = ruling === 'Convicted' || ruling === 'ResultWithheld'
    if (isConvicted || ruling === 'Cleared') this.#note(isConvicted)
    return this.#enter('Done')
  }

  #note(isConvicted: boolean): void {
    this.record.checks++
    if (isConvicted) this.record.convictions++
    else this.record.replicated++
    this.record.streak = isConvicted ? 0 : this.record.streak + 1
    if (!isConvicted) this.record.worthWei += this.#start.terms.price
    else if (this.#start.broken !== 'convictionKeepsWorth') this.record.worthWei = 0n
  }

  #enter(phase: CasePhase): true {
    this.phase = phase
    return true
  }

  #beginReveal(nowS: number): void {
    this.#open = this.seats.filter(({ state }) => state === 'committed').length
    this.deadline = nowS + REVEAL_S
    this.#enter('Reveal')
  }

  #anyCommitted(): boolean {
    return this.seats.some(({ state }) => state === 'committed')
  }

  /** Out of a free balance into the case. */
  #collect(from: Party, amount: bigint): boolean {
    const purse = `free ${from}`
    if ((this.purses.get(purse) ?? 0n) < amount) return false
    add(this.purses, purse, -amount)
    this.pot += amount
    return true
  }
}
