import type { CaseOnChain, Chain, SeatOnChain, SeatRef, SpokenVote, TrustChain } from '../../chain/index.ts'
import { UNRUNNABLE } from '../../chain/index.ts'
import { delay, within } from '../../core/clock.ts'
import { hashOf } from '../../core/codec.ts'
import type { Deal } from '../../core/deal.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { NodeEvents } from '../events.ts'
import { Bell } from './bell.ts'
import type { SeatToJudge } from './judge-seat.ts'
import type { LiveCases } from './live-cases.ts'
import type { RerunAt, SeatFinding } from './rerun-seat.ts'
import { MAX_TIMER_MS, NOTHING_TO_BE_HAD } from './rerun-seat.ts'
import { RunTurns } from './run-turns.ts'
import type { SealedVote } from './seat-journal.ts'

const SEND_TIMEOUT_MS = 120_000
/** An event may be missed by a node that asks another endpoint than the one that told it. */
const LOOK_MS = 5_000
const RETRY_MS = 3_000
/** A step that fails again and again is taken less often: it may pull an image that its registry does not have, for hours. */
const MAX_RETRY_MS = 30_000
/** Left for the commitment's own transaction after a run that takes all of the job's time. Files that come too late for that could not be had:
 * whoever serves them at the last moment must not have mediators pay for silence. */
const COMMIT_MARGIN_S = 120

/** Before the end of committing by so much a run that is not over is given up: to say that it could not be run here costs nothing, silence does. */
const SAY_MARGIN_S = 60

/** Of the ten minutes for revealing (trust.md §3), where they are counted from the end of committing and no phase of the case says so yet. */
const JUDGE_S = 300

export interface SeatDeskComponents {
  readonly chain: Pick<Chain, 'dealTerms' | 'headTimeS'>
  readonly trust: Pick<TrustChain, 'caseOf' | 'seatsOf' | 'caseEvents' | 'voteCommitment' | 'commitVote' | 'revealVote'>
  readonly cases: Pick<LiveCases, 'listen' | 'has'>
  readonly logger: Logger
  readonly events: Pick<NodeEvents, 'tx' | 'emit'>
  /** The vote as it was sealed; on disk when `seal` resolves. */
  readonly journal: {
    get(seat: SeatRef): Promise<SealedVote | undefined>
    seal(vote: SealedVote): Promise<void>
    forget(seat: SeatRef): Promise<void>
  }
  /** This node's own run: its answer, or zero where the inputs could not be had until `giveUpS`. MEDIATION_NOT_RUN: the job can't be run here. */
  rerun(at: RerunAt, signal: AbortSignal): Promise<SeatFinding>
  /** Of a job whose honest results may differ: whether the provider's is one of them. */
  judge(at: SeatToJudge, signal: AbortSignal): Promise<SpokenVote>
  randomBytes32(): Bytes32
}

/** A mediator's seats, from the draw to the reveal. What it found is sealed on disk before it commits; the provider's answer it learns from the chain, afterwards. */
export class SeatDesk implements Startable {
  readonly name = 'node:seat-desk'
  readonly #c: SeatDeskComponents
  readonly #wallet: Address
  readonly #stop = new AbortController()
  readonly #held = new Map<string, { readonly bell: Bell; readonly dealId: Bytes32; readonly done: Promise<void> }>()
  readonly #turns = new RunTurns()
  #past: Promise<void> = Promise.resolve()
  #unlisten = (): void => {}

  constructor(components: SeatDeskComponents, wallet: Address) {
    this.#c = components
    this.#wallet = wallet
  }

  async start(): Promise<void> {
    this.#unlisten = this.#c.cases.listen({
      onCase: (dealId, isNew) => {
        if (!isNew) this.#past = this.#past.then(() => this.#catchUp(dealId)) // one after the other: a node that comes back must not ask its endpoint for all at once
      },
      onEvent: (event) => {
        if (event.type === 'seat-drawn' && event.mediator === this.#wallet) this.#hold(event)
        for (const { bell, dealId } of this.#held.values()) if (dealId === event.dealId) bell.ring()
      }
    })
  }

  async stop(): Promise<void> {
    this.#unlisten()
    this.#stop.abort(new Error('the node stops'))
    await Promise.allSettled([...this.#held.values()].map(({ done }) => done))
  }

  /** Seats that were drawn while this node was down. */
  async #catchUp(dealId: Bytes32): Promise<void> {
    if (this.#stop.signal.aborted || !this.#c.cases.has(dealId)) return
    try {
      for await (const event of this.#c.trust.caseEvents({ dealId, mediator: this.#wallet })) if (event.type === 'seat-drawn') this.#hold(event)
    } catch (cause) {
      if (this.#stop.signal.aborted) return
      this.#c.logger.warn({ dealId, cause: errorMessage(cause) }, 'whether this node has a seat in a case could not be read, trying again')
      await delay(RETRY_MS, this.#stop.signal).catch(() => {}) // aborted: seen at the next look
      this.#past = this.#past.then(() => this.#catchUp(dealId)) // after the others: one that can't be read must not keep them waiting
    }
  }

  #hold({ dealId, round, seat }: SeatRef): void {
    const key = `${dealId}/${round}/${seat}`
    if (this.#held.has(key)) return
    const bell = new Bell()
    const done = this.#sit({ dealId, round, seat }, bell).finally(() => this.#held.delete(key))
    this.#held.set(key, { bell, dealId, done })
  }

  async #sit(ref: SeatRef, bell: Bell): Promise<void> {
    const { signal } = this.#stop
    for (let failures = 0; !signal.aborted; ) {
      try {
        if (!(await this.#act(ref, bell, signal))) return
        failures = 0
      } catch (cause) {
        if (signal.aborted) return
        this.#c.logger.warn({ ...ref, code: errorCode(cause), cause: errorMessage(cause) }, 'a step of a seat failed, trying again')
        await delay(Math.min(RETRY_MS * 2 ** failures++, MAX_RETRY_MS), signal).catch(() => {}) // aborted: the loop ends
      }
    }
  }

  /** False: nothing is left to do in this seat. */
  async #act(ref: SeatRef, bell: Bell, signal: AbortSignal): Promise<boolean> {
    const [found, seats] = await Promise.all([this.#c.trust.caseOf(ref.dealId), this.#c.trust.seatsOf(ref.dealId, ref.round)])
    const own = seats[ref.seat]
    // An endpoint that is behind the one that told of the draw: what it does not know yet must not cost a sealed vote.
    if (!found || found.round < ref.round || !own) return this.#wait(ref, bell, signal)
    if (found.phase === 'Done' || found.round > ref.round || own.mediator !== this.#wallet) return this.#leave(ref)
    if (own.vote === 'None' && this.#mayCommit(found)) await this.#commit(ref, found, signal)
    else if (own.vote === 'Committed' && this.#mayReveal(found)) return this.#reveal({ ref, found, own }, signal)
    else if (own.vote === 'None' || own.vote === 'Committed') await bell.wait(LOOK_MS, signal)
    else return this.#leave(ref)
    return true
  }

  async #wait(ref: SeatRef, bell: Bell, signal: AbortSignal): Promise<boolean> {
    if (!this.#c.cases.has(ref.dealId)) return this.#leave(ref)
    await bell.wait(LOOK_MS, signal)
    return true
  }

  async #leave(ref: SeatRef): Promise<false> {
    await this.#c.journal.forget(ref)
    return false
  }

  /** Too late, a run would take the place of another that is not. */
  #mayCommit({ phase, deadline }: CaseOnChain): boolean {
    return phase === 'Commit' && this.#c.chain.headTimeS() < deadline
  }

  /** In a later round the result is known already: the end of committing is all that it takes. */
  #mayReveal({ phase, answer, deadline }: CaseOnChain): boolean {
    return phase === 'Reveal' || (phase === 'Commit' && answer !== undefined && this.#c.chain.headTimeS() >= deadline)
  }

  async #commit(ref: SeatRef, found: CaseOnChain, signal: AbortSignal): Promise<void> {
    const sealed = (await this.#c.journal.get(ref)) ?? (await this.#findAndSeal(ref, found, signal))
    const { dealId, round } = ref
    const commitment = await this.#c.trust.voteCommitment({ dealId, round, mediator: this.#wallet, answer: sealed.answer, salt: sealed.salt })
    this.#c.events.tx('commitVote', await this.#c.trust.commitVote(ref, commitment, within(signal, SEND_TIMEOUT_MS)), dealId)
  }

  async #findAndSeal(ref: SeatRef, { deadline, answer: claimed }: CaseOnChain, signal: AbortSignal): Promise<SealedVote> {
    const { deal } = await this.#terms(ref.dealId)
    const giveUpS = deadline - deal.timeoutS - COMMIT_MARGIN_S
    const { dealId, round } = ref
    const onRun = (): void =>
      this.#c.events.emit({ type: 'mediation.case', dealId, step: 'rerun', detail: `round ${round}: the files are here, the own run begins` })
    // What is not found by the deadline is of no use to anybody: a job of a week must not run on for a case that is over.
    const leftMs = Math.max((deadline - SAY_MARGIN_S - this.#c.chain.headTimeS()) * 1000, 0)
    const inTime = within(signal, Math.min(leftMs, MAX_TIMER_MS))
    const inTurn: RerunAt['inTurn'] = (run) => this.#turns.take({ timeoutS: deal.timeoutS, run }, inTime)
    const { answer, own } = await this.#c.rerun({ dealId, giveUpS, inTurn, onRun }, inTime).catch((cause: unknown) => {
      signal.throwIfAborted() // the node stops, and has not given up
      const isOver = inTime.aborted || this.#c.chain.headTimeS() >= giveUpS
      if (!isOver && errorCode(cause) !== 'MEDIATION_NOT_RUN') throw cause // it may pass, and is tried again as long as a whole run fits into what is left
      return this.#sayUnrunnable(ref, cause)
    })
    const salt = this.#c.randomBytes32()
    const sealed = own ? { ...ref, answer: claimed === undefined ? answer : blinded(answer, salt), own, salt } : { ...ref, answer, salt }
    await this.#c.journal.seal(sealed)
    return sealed
  }

  /** No vote is better than a false one, and better than silence: trust.md §3.8 */
  #sayUnrunnable(ref: SeatRef, cause: unknown): SeatFinding {
    const reason = errorMessage(cause)
    this.#c.logger.warn(
      { ...ref, code: errorCode(cause), cause: reason },
      'this node can not run the job of a case it was drawn for, and says so: unpaid, unfined'
    )
    this.#c.events.emit({ type: 'mediation.unable', dealId: ref.dealId, reason })
    return { answer: UNRUNNABLE }
  }

  async #terms(dealId: Bytes32): Promise<{ readonly deal: Deal }> {
    const signed = await this.#c.chain.dealTerms(dealId)
    if (!signed) throw new Error(`the terms of deal ${dealId} can't be read from the chain`)
    return signed
  }

  async #reveal({ ref, found, own }: { readonly ref: SeatRef; readonly found: CaseOnChain; readonly own: SeatOnChain }, signal: AbortSignal): Promise<boolean> {
    const sealed = await this.#c.journal.get(ref)
    if (!sealed) {
      this.#c.logger.error(
        { ...ref, commitment: own.word },
        'what this node committed to is not in its journal: was the data folder lost? It can not reveal, and will pay for it'
      )
      return false
    }
    const { answer, own: run, salt } = sealed
    const { answer: claimed, phase, deadline } = found
    const giveUpS = phase === 'Reveal' ? deadline - COMMIT_MARGIN_S : deadline + JUDGE_S
    const vote = run && claimed ? await this.#c.judge({ dealId: ref.dealId, own: run, claimed, giveUpS }, signal) : voteOf(answer, claimed)
    const receipt = await this.#c.trust.revealVote(ref, { vote, answer, salt }, within(signal, SEND_TIMEOUT_MS))
    this.#c.events.tx('revealVote', receipt, ref.dealId)
    return true
  }
}

/**
 * Under a strategy that the chain does not know as judged, equal answers convict. Machines of one kind may agree to the byte on what is but one honest result of many, so from the
 * second round on each mediator's answer is its own alone; who has salt and answer can still tell that it is bound to a run. mediation.md §4a.3
 */
const blinded = (answer: Bytes32, salt: Bytes32): Bytes32 => hashOf({ v: 1, answer, salt })

/** Under the exact comparison, the default, the answers decide. */
function voteOf(mine: Bytes32, claimed: Bytes32 | undefined): SpokenVote {
  if (mine === NOTHING_TO_BE_HAD) return 'InputUnavailable'
  if (mine === UNRUNNABLE) return 'Unrunnable'
  return mine === claimed ? 'Match' : 'Mismatch'
}
