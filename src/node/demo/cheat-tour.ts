import { join } from 'node:path'
import type { DeployParams } from '../../chain/index.ts'
import { advanceTime, DEV_PARAMS } from '../../chain/index.ts'
import { delay } from '../../core/clock.ts'
import type { DealState } from '../../core/deal-state.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import { parseAddress, parseBytes32 } from '../../core/primitives.ts'
import { formatLily } from '../../core/units.ts'
import type { ChallengeView, SubmitRequest } from '../client-api.ts'
import type { DemoNode, RunningDemo } from './demo.ts'
import type { MoneyRow } from './money-table.ts'
import { readHoldings } from './money-table.ts'

/** Rounds of eight seconds, so that a draw takes 8 to 24; a fee at which four mediators leave something of the collateral. */
export const CHEAT_PARAMS: DeployParams = { ...DEV_PARAMS, beaconRoundS: 8, params: { ...DEV_PARAMS.params, mediationFeeBps: 3_000 } }

/** A conviction needs one mediator, then three others; one more, should one be missing. */
export const CHEAT_NODES: readonly DemoNode[] = [
  ['solver', 'solver'],
  ['honest', 'provider'],
  ...[1, 2, 3, 4, 5].map((n): DemoNode => [`mediator-${n}`, 'mediator'])
]

/** What one cheater tried, and what came of it. */
export interface CheatRow {
  readonly who: string
  readonly tried: string
  readonly happened: string
  /** How its deal ended on chain. */
  readonly state: string
  /** What it gained or lost, LILY. */
  readonly lily: string
}

interface Act {
  /** A program of test/cheats; absent: the client itself, against the honest provider. */
  readonly program?: string
  /** Absent: a provider. */
  readonly role?: 'client' | 'provider'
  readonly who: string
  readonly tried: string
  readonly verify?: SubmitRequest['verify']
  /** An honest job first: what will be delivered again. */
  readonly lure?: true
  /** The client has mediators run the job again. */
  readonly challenge?: true
}

const ACTS: readonly Act[] = [
  { program: 'garbage-provider', who: 'garbage', tried: 'random bytes as the result of a job that nobody checks at once', challenge: true },
  { program: 'stolen-result-provider', who: 'thief', tried: 'the result of another job', verify: 'always', lure: true, challenge: true },
  { program: 'lying-provider', who: 'liar', tried: 'other bytes than those whose digest it signed', challenge: true },
  { program: 'withholding-provider', who: 'withholder', tried: 'commits to a result on chain and shows it to nobody', challenge: true },
  { program: 'silent-provider', who: 'mute', tried: 'takes the deal and says nothing more' },
  { program: 'silent-client', role: 'client', who: 'ungrateful', tried: 'has its job done and never answers' },
  { who: 'client', tried: 'challenges honest work', challenge: true }
]

/** Longer than each phase: fetching, running, being late, judging. */
const LONG_S = 6_000
/** Time for the provider to show its digest (trust.md §3), and for an appeal. */
const REVEAL_S = 700
const APPEAL_S = 3_700
const POLL_MS = 200
/** A draw of the beacon, a run, a reveal, twice; on a machine with other work. */
const CASE_MS = 240_000
const STEP_MS = 60_000

export interface CheatTourInit {
  /** The folder of the cheaters' programs. */
  readonly programs: string
  note(text: string): void
}

interface Played {
  readonly act: Act
  readonly wallet: Address
  readonly dealId: Bytes32
  /** Undefined: it joined with its deal. */
  readonly before: bigint | undefined
  found: string
}

/** Each cheater in turn meets an honest client; then the client brings its cases, and the clock of the chain is put forward to where all is over. */
export class CheatTour {
  readonly #demo: RunningDemo
  readonly #init: CheatTourInit
  readonly #cases = new Map<Bytes32, ChallengeView>()

  constructor(demo: RunningDemo, init: CheatTourInit) {
    this.#demo = demo
    this.#init = init
  }

  async run(signal: AbortSignal): Promise<{ readonly rows: readonly CheatRow[]; readonly money: readonly MoneyRow[] }> {
    const honest = await this.#firstProvider(signal)
    const wallets = new Map<Act, Address>()
    // One after the other: they all draw on one faucet.
    for (const act of ACTS) wallets.set(act, await this.#enter(act, honest, signal))
    const court = await this.#demo.chain.trust?.court()
    // Audits that begin meanwhile hold some.
    const pot = court ? [{ name: 'in open cases', wallet: court.mediation }] : []
    const money = await this.#demo.watchMoney([{ name: 'burnt', wallet: BURN }, ...pot])
    const played: Played[] = []
    for (const act of ACTS) played.push(await this.#play(act, { wallet: wallets.get(act) ?? honest, honest }, signal))
    await this.#bringCases(played, signal)
    await this.#advance(LONG_S, signal)
    const rows: CheatRow[] = []
    for (const each of played) rows.push(await this.#rowOf(each, signal))
    return { rows, money: await money() }
  }

  /** The only one that sells before the cheaters come. */
  async #firstProvider(signal: AbortSignal): Promise<Address> {
    const [offer] = await this.#demo.client.offers(signal)
    if (!offer) throw new Error('invariant: the demo starts with an offer')
    return parseAddress(offer.provider)
  }

  async #enter({ program, who, role = 'provider' }: Act, honest: Address, signal: AbortSignal): Promise<Address> {
    if (program === undefined) return this.#client()
    const target = role === 'client' ? ['--target', honest] : []
    return this.#demo.add([who, role, ...target], join(this.#init.programs, `${program}.ts`), signal)
  }

  #client(): Address {
    const { signer } = this.#demo.chain
    if (!signer) throw new Error('invariant: the client has a wallet')
    return signer.address
  }

  async #play(act: Act, { wallet, honest }: { readonly wallet: Address; readonly honest: Address }, signal: AbortSignal): Promise<Played> {
    this.#init.note(`${act.who}: ${act.tried}`)
    const { client, chain } = this.#demo
    if (act.role === 'client') return { act, wallet, dealId: await this.#dealOf(wallet, signal), before: undefined, found: 'the provider commits, and claims' }
    const target = act.program === undefined ? honest : wallet
    if (act.lure) await this.#untilDeal(await this.#submit({ target, inputs: { Message: 'the first of two' } }, signal), ['Paid'], signal)
    const { lily } = await readHoldings(chain, { name: act.who, wallet })
    const jobId = await this.#submit({ target, ...(act.verify && { verify: act.verify }), inputs: { Message: act.tried } }, signal)
    const states: readonly DealState[] = act.program === 'silent-provider' ? ['Fetching', 'Open'] : ['ResultCommitted', 'Paid']
    const dealId = await this.#untilDeal(jobId, states, signal)
    const { failure, state } = await client.job(jobId, signal)
    const found = failure ? `refused (${failure.code})` : state === 'paid' ? 'accepted and paid' : `${state}: never delivered`
    return { act, wallet, dealId, before: lily, found }
  }

  async #dealOf(client: Address, signal: AbortSignal): Promise<Bytes32> {
    let found: Bytes32 | undefined
    const look = async (): Promise<boolean> => {
      for await (const event of this.#demo.chain.dealEvents({ account: client })) if (event.type === 'opened') found = event.dealId
      return found !== undefined && (await this.#demo.chain.dealState(found)).state === 'ResultCommitted'
    }
    await this.#until('commitment to the result of a client that does not answer', look, AbortSignal.any([signal, AbortSignal.timeout(STEP_MS)]))
    if (!found) throw new Error('invariant: found just now')
    return found
  }

  async #submit(request: Partial<SubmitRequest>, signal: AbortSignal): Promise<string> {
    return (await this.#demo.client.submit({ module: 'cowsay', inputs: {}, files: [], ...request }, signal)).jobId
  }

  async #untilDeal(jobId: string, states: readonly DealState[], signal: AbortSignal): Promise<Bytes32> {
    const { client, chain } = this.#demo
    let dealId: string | undefined
    await this.#until(
      `deal of ${jobId} in ${states.join(' or ')}`,
      async () => {
        dealId = (await client.job(jobId, signal)).dealId
        return dealId !== undefined && states.includes((await chain.dealState(parseBytes32(dealId))).state)
      },
      AbortSignal.any([signal, AbortSignal.timeout(STEP_MS)])
    )
    return parseBytes32(dealId ?? '')
  }

  /** All cases at once; the clock moves only where every case waits for it. */
  async #bringCases(played: readonly Played[], signal: AbortSignal): Promise<void> {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(CASE_MS)])
    const challenged = played.filter(({ act }) => act.challenge)
    await this.#until('mediators to be in the pool', () => this.#isPoolFull(), patience)
    this.#init.note(`${challenged.length} results are challenged: mediators run the jobs again`)
    const all = Promise.allSettled(challenged.map(({ dealId }) => this.#follow(dealId, patience)))
    const every = (holds: (view: ChallengeView, act: Act) => boolean) => async (): Promise<boolean> =>
      challenged.every(({ dealId, act }) => {
        const view = this.#cases.get(dealId)
        return view !== undefined && holds(view, act)
      })
    const isRuled = ({ phase }: ChallengeView): boolean => phase === 'Verdict' || phase === 'Done'
    // One that shows its result to nobody shows the chain its digest as little: only the clock ends that.
    const waits = (view: ChallengeView, { program }: Act): boolean =>
      isRuled(view) || (program === 'withholding-provider' && view.phase === 'Commit' && view.seats.every(({ vote }) => vote === 'Committed'))
    await this.#until('cases to be ruled', every(waits), patience)
    await this.#advance(REVEAL_S, patience)
    await this.#until('case of the withheld result to be ruled', every(isRuled), patience)
    await this.#advance(APPEAL_S, patience)
    await this.#until(
      'ends of the cases',
      every(({ phase }) => phase === 'Done'),
      patience
    )
    await all
  }

  /** They join in quiet times of the beacon only. A case with nobody left to draw ends without a ruling. */
  async #isPoolFull(): Promise<boolean> {
    const { chain } = this.#demo
    const mediators = [...chain.staked('mediator').keys()]
    const weights = await Promise.all(mediators.map((mediator) => chain.trust?.weightOf(mediator) ?? 0n))
    return mediators.length === CHEAT_NODES.filter(([, role]) => role === 'mediator').length && weights.every((weight) => weight > 0n)
  }

  async #follow(dealId: Bytes32, signal: AbortSignal): Promise<void> {
    for await (const view of this.#demo.client.challenge(dealId, 'the tour of cheaters', signal)) this.#cases.set(dealId, view)
  }

  async #rowOf({ act, wallet, dealId, before, found: first }: Played, signal: AbortSignal): Promise<CheatRow> {
    const { chain } = this.#demo
    const found = this.#cases.get(dealId)
    const patience = AbortSignal.any([signal, AbortSignal.timeout(STEP_MS)])
    await this.#until('the end of each deal', async () => !['Fetching', 'Open', 'ResultCommitted'].includes((await chain.dealState(dealId)).state), patience)
    const { state } = await chain.dealState(dealId)
    const { lily } = await readHoldings(chain, { name: act.who, wallet })
    const gain = before === undefined ? undefined : lily - before
    const happened = found ? `${first}; mediators: ${found.ruling}, round ${found.round}: ${found.seats.map(({ vote }) => vote).join(', ')}` : first
    return {
      who: act.who,
      tried: act.tried,
      happened,
      state,
      lily: act.program === undefined || gain === undefined ? '' : `${gain > 0n ? '+' : ''}${formatLily(gain)}`
    }
  }

  async #advance(seconds: number, signal: AbortSignal): Promise<void> {
    this.#init.note(`the chain's clock is put forward by ${seconds} s`)
    await advanceTime(this.#demo.rpcUrl, seconds, signal)
  }

  async #until(what: string, holds: () => Promise<boolean>, signal: AbortSignal): Promise<void> {
    while (!(await holds())) {
      await delay(POLL_MS, signal).catch((cause: unknown) => {
        throw new Error(`the tour waited in vain for the ${what}`, { cause })
      })
    }
  }
}

/** What a conviction leaves over is burnt here. docs/protocol/trust.md §6.6 */
const BURN = parseAddress('0x000000000000000000000000000000000000dead')
