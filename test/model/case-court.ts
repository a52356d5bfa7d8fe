import type { Chain, ResultParts, TrustChain, TxReceipt } from '../../src/chain/index.ts'
import { answerOf, UNRUNNABLE } from '../../src/chain/index.ts'
import type { Deal } from '../../src/core/deal.ts'
import { errorCode } from '../../src/core/errors.ts'
import type { Bytes32 } from '../../src/core/primitives.ts'
import { parseAddress } from '../../src/core/primitives.ts'
import { outcomeId } from '../../src/core/result.ts'
import type { AnvilWorld } from '../compliance/chain-anvil-world.ts'
import type { Tribunal } from '../compliance/chain-trust-world.ts'
import { createTribunal, OUTPUTS, trustOf } from '../compliance/chain-trust-world.ts'
import { AUTHOR, acceptanceOf, addressOf, bytes32, LILY, openDeal, PARAMS, within } from '../compliance/chain-world.ts'
import type { AllReadings, CaseReading } from './case-replay.ts'
import type { Answer, CaseAct, CaseRules, CaseTerms, Party } from './case-terms.ts'

const MEDIATORS = 12
/** Appeals are dear; fines and slashes of many traces come out of the same stakes. */
const PURSE = 200_000n * LILY
const BURN = parseAddress('0x000000000000000000000000000000000000dead')
const SALT = bytes32('5a')
/** Seconds by which the head may be behind what a refused call saw, and ahead. */
const SLACK_S = 3

export interface Subject {
  readonly deal: Deal
  readonly dealId: Bytes32
  readonly parts: ResultParts
  /** When it was paid, or its result committed. */
  readonly sinceS: number
}

/** The real contracts, as the model's words call them. */
export class CaseCourt {
  readonly tribunal: Tribunal
  readonly #world: AnvilWorld
  readonly #third: Chain
  #head = { timeS: 0, wallMs: 0 }

  private constructor(world: AnvilWorld, tribunal: Tribunal, third: Chain) {
    this.#world = world
    this.tribunal = tribunal
    this.#third = third
  }

  static async create(world: AnvilWorld): Promise<CaseCourt> {
    const tribunal = await createTribunal(world, MEDIATORS)
    const third = await world.join(PURSE)
    const { client, provider } = tribunal
    for (const party of [client, provider, ...tribunal.mediators]) await world.fund(addressOf(party), { lily: 2n * PURSE })
    await Promise.all(tribunal.mediators.map((mediator) => mediator.stake('mediator', PURSE, within())))
    await Promise.all([client, provider, third].map((party) => party.deposit(PURSE, within())))
    await provider.stake('provider', PURSE, within())
    return new CaseCourt(world, tribunal, third)
  }

  get trust(): TrustChain {
    return trustOf(this.tribunal.client)
  }

  get pool(): readonly string[] {
    return this.tribunal.mediators.map(addressOf)
  }

  rules(): CaseRules {
    const { taxBps, mediationFeeBps, timeoutCollateralBps, judgeS, auditS } = PARAMS.params
    const bps = { taxBps: BigInt(taxBps), mediationFeeBps: BigInt(mediationFeeBps), timeoutCollateralBps: BigInt(timeoutCollateralBps) }
    return { ...bps, judgeS, auditS, roundS: this.tribunal.court.roundS }
  }

  /** A deal whose result is committed, or paid. */
  async open({ collateralBps, royaltyBps, price, solverFee, timeoutS }: CaseTerms, isPaid: boolean): Promise<Subject> {
    const { tribunal } = this
    const offer = { maxPrice: 10n * LILY, royaltyBps: Number(royaltyBps), timeoutS }
    const deal = await openDeal(tribunal, { offer, deal: { price, solverFee, collateralBps: Number(collateralBps), timeoutS } })
    const outcome = { class: 'ok' } as const
    const parts = { dealId: deal.id, provider: deal.provider, digest: bytes32('a1'), outputsDigest: OUTPUTS, salt: SALT }
    const resultHash = tribunal.client.notary.resultHash({ ...parts, outcome })
    if (isPaid) await tribunal.client.settle(await acceptanceOf(tribunal, deal, { resultHash }), within())
    else await tribunal.provider.commitResult(deal, resultHash, within())
    const { sinceS } = await tribunal.client.dealState(deal.id)
    return { deal, dealId: deal.id, parts: { ...parts, outcomeId: outcomeId(outcome) }, sinceS }
  }

  partyOf(party: Party | string): Chain {
    const { client, provider, solver, mediators } = this.tribunal
    const found = { client, provider, solver, third: this.#third }[party] ?? mediators.find((each) => addressOf(each) === party)
    if (!found) throw new Error(`${party} sends nothing`)
    return found
  }

  async advance(seconds: number): Promise<void> {
    if (seconds > 0) await this.#world.advance(Math.ceil(seconds))
    await this.#sync()
  }

  /** About now, by the chain's clock. */
  nowS(): number {
    return this.#head.timeS + (Date.now() - this.#head.wallMs) / 1_000
  }

  /** When it happened; undefined: refused; and between when it was tried. */
  async attempt(send: () => Promise<TxReceipt>): Promise<{ readonly happenedS: number | undefined; readonly triedS: readonly [number, number] }> {
    await this.#sync()
    const fromS = this.#head.timeS - SLACK_S
    try {
      const { txHash } = await send()
      const { blockNumber } = await this.#ask<{ blockNumber: string }>('eth_getTransactionReceipt', [txHash])
      const { timestamp } = await this.#ask<{ timestamp: string }>('eth_getBlockByNumber', [blockNumber, false])
      return { happenedS: Number(timestamp), triedS: [fromS, fromS] }
    } catch (cause) {
      if (errorCode(cause) !== 'CHAIN_REVERTED') throw new Error('a call failed in a way that no rule knows', { cause })
      return { happenedS: undefined, triedS: [fromS, Math.ceil(this.nowS()) + SLACK_S] }
    }
  }

  async send(act: CaseAct, { deal, dealId, parts }: Subject, round: number): Promise<TxReceipt> {
    const signal = within()
    switch (act.verb) {
      case 'draw':
        return this.trust.draw(deal, [], signal)
      case 'commitVote': {
        const by = this.partyOf(act.by)
        const words = { dealId, round, mediator: addressOf(by), answer: answerFor(parts, act.answer), salt: SALT }
        return trustOf(by).commitVote({ dealId, round, seat: act.seat }, await this.trust.voteCommitment(words), signal)
      }
      case 'revealResult':
        return trustOf(this.tribunal.provider).revealResult(deal, act.fits ? parts : { ...parts, salt: bytes32('5b') }, signal)
      case 'revealVote': {
        const word = { vote: act.says, answer: answerFor(parts, act.answer), salt: SALT }
        return trustOf(this.partyOf(act.by)).revealVote({ dealId, round, seat: act.seat }, word, signal)
      }
      case 'appeal':
      case 'joinChallenge':
        return trustOf(this.partyOf(act.by))[act.verb](deal, signal)
      default:
        return this.trust[act.verb](deal, signal)
    }
  }

  /** Whoever sends the calls that nobody but a sleeping network needs. trust.md §4.3 */
  async seed(beaconRound: number): Promise<void> {
    if ((await this.trust.seedOf(beaconRound)) !== undefined) return
    await this.trust.fallBackBeacon(beaconRound, within())
    await this.advance(1)
    await this.advance(1)
    await this.trust.fallBackBeacon(beaconRound, within())
  }

  async seated({ dealId }: Subject, round: number): Promise<readonly string[]> {
    return (await this.trust.seatsOf(dealId, round)).map(({ mediator }) => mediator)
  }

  async read({ dealId }: Subject): Promise<CaseReading> {
    const [found, { state }] = await Promise.all([this.trust.caseOf(dealId), this.tribunal.client.dealState(dealId)])
    if (!found) throw new Error('there is no case')
    const { phase, round, redraws, ruling, pot, deadline } = found
    return { state, phase, round, redraws, ruling, pot, deadline }
  }

  async readAll(): Promise<AllReadings> {
    const { client, provider, mediators } = this.tribunal
    const purses = new Map<string, bigint>()
    const accounts = { client, provider, solver: this.tribunal.solver, third: this.#third }
    const named = Object.entries(accounts).map(([name, chain]) => [name, addressOf(chain)] as const)
    const seats = mediators.map((mediator) => [addressOf(mediator), addressOf(mediator)] as const)
    for (const [name, account] of [
      ...named,
      ...seats,
      ['author', AUTHOR],
      ['fund', this.#world.treasury],
      ['jackpot', this.#world.contracts.jackpot ?? BURN],
      ['burn', BURN]
    ] as const)
      purses.set(`free ${name}`, (await client.escrowOf(account)).free)
    purses.set('locked client', (await client.escrowOf(addressOf(client))).locked)
    purses.set('stake provider', (await client.stakeOf(addressOf(provider), 'provider')).stake)
    const exposures = new Map<string, bigint>()
    for (const [mediator] of seats) {
      const { stake, exposure } = await client.stakeOf(mediator, 'mediator')
      purses.set(`stake ${mediator}`, stake)
      exposures.set(mediator, exposure)
    }
    return { purses, exposures, record: await this.trust.reputationOf(addressOf(provider)) }
  }

  async #sync(): Promise<void> {
    const { timestamp } = await this.#ask<{ timestamp: string }>('eth_getBlockByNumber', ['latest', false])
    this.#head = { timeS: Math.max(Number(timestamp), Math.floor(this.nowS())), wallMs: Date.now() }
  }

  async #ask<Answered>(method: string, params: readonly unknown[]): Promise<Answered> {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
    const response = await fetch(this.#world.anvil.rpcUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: within() })
    const { result } = (await response.json()) as { result: Answered } // of this test's own chain: what is not there fails the test at its first use
    return result
  }
}

function answerFor(parts: ResultParts, answer: Answer): Bytes32 {
  if (answer === 'none-to-be-had') return bytes32('00')
  if (answer === 'unrunnable') return UNRUNNABLE
  return answerOf({ ...parts, digest: { claimed: parts.digest, other: bytes32('b2'), third: bytes32('c3') }[answer] })
}
