import type { Chain, Court, TrustChain } from '../../chain/index.ts'
import { delay, within } from '../../core/clock.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { NodeEvents } from '../events.ts'
import { isQuiet } from './case-step.ts'
import type { BeaconValue } from './seat-journal.ts'

/** The head's time costs no call: how often it is looked at. Rounds have seconds to minutes. */
const LOOK_MS = 500
const SEND_TIMEOUT_MS = 60_000
const RETRY_MS = 2_000
/** Weights are in gwei of LILY. */
const GWEI = 10n ** 9n

export interface BeaconKeeperComponents {
  readonly chain: Pick<Chain, 'headTimeS' | 'staked'>
  readonly trust: Pick<
    TrustChain,
    'court' | 'weightOf' | 'joinPool' | 'tidyPool' | 'beaconCommitment' | 'commitBeacon' | 'revealBeacon' | 'withheldIn' | 'punishBeacon'
  >
  readonly logger: Logger
  readonly events: Pick<NodeEvents, 'tx'>
  /** Values by round; on disk when `put` resolves. */
  readonly journal: {
    get(round: number): Promise<BeaconValue | undefined>
    put(value: BeaconValue): Promise<void>
    forget(round: number): Promise<void>
  }
  /** Whether a case or an audit waits for the seed of this round: an idle beacon costs nobody a transaction. */
  isAwaited(round: number): boolean
  randomBytes32(): Bytes32
}

/** Keeps the lots coming: joins the pool, and serves the rounds of the beacon that somebody waits for. */
export class BeaconKeeper implements Startable {
  readonly name = 'node:beacon-keeper'
  readonly #c: BeaconKeeperComponents
  readonly #wallet: Address
  readonly #stop = new AbortController()
  #loop: Promise<void> = Promise.resolve()
  #hasJoined = false
  /** The latest round with this node's word in it, and how far it has come. */
  #served: { readonly round: number; readonly step: 'committed' | 'revealed' | 'passed' | 'looked after' } | undefined

  constructor(components: BeaconKeeperComponents, wallet: Address) {
    this.#c = components
    this.#wallet = wallet
  }

  async start(): Promise<void> {
    this.#loop = this.#run()
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error('the node stops'))
    await this.#loop
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    let pauseMs = LOOK_MS
    while (!signal.aborted) {
      try {
        await this.#tick(await this.#c.trust.court(), within(signal, SEND_TIMEOUT_MS))
        pauseMs = LOOK_MS
      } catch (cause) {
        if (signal.aborted) return
        this.#c.logger.debug({ code: errorCode(cause), cause: errorMessage(cause) }, 'a step of the beacon or of the pool was refused, trying again')
        pauseMs = RETRY_MS
      }
      await delay(pauseMs, signal).catch(() => {}) // aborted: the loop ends
    }
  }

  async #tick({ roundS }: Court, signal: AbortSignal): Promise<void> {
    const nowS = this.#c.chain.headTimeS()
    const round = Math.floor(nowS / roundS)
    const isFirstHalf = nowS % roundS < roundS / 2
    if (!this.#hasJoined && isQuiet(nowS, roundS)) await this.#join(signal)
    const served = this.#served
    if (served?.round === round) {
      if (served.step === 'committed' && !isFirstHalf) await this.#reveal(round, signal)
      return
    }
    if (served && served.step !== 'looked after' && served.round < round) await this.#lookAfter(served.round, signal)
    if (round % 2 === 0) await this.#begin(round, isFirstHalf, signal)
  }

  async #join(signal: AbortSignal): Promise<void> {
    const bonded = this.#c.chain.staked('mediator').get(this.#wallet)
    if (bonded === undefined) return
    // Again after its stake has grown: it is drawn by the weight of its last joining.
    if ((await this.#c.trust.weightOf(this.#wallet)) < bonded / GWEI) this.#c.events.tx('joinPool', await this.#c.trust.joinPool(signal))
    this.#hasJoined = true
  }

  /** A value of this round that is in the journal was committed to before a restart, or nearly. */
  async #begin(round: number, isFirstHalf: boolean, signal: AbortSignal): Promise<void> {
    const kept = await this.#c.journal.get(round)
    if (!kept && !(isFirstHalf && this.#hasJoined && this.#c.isAwaited(round))) return
    const { value } = kept ?? (await this.#seal(round))
    if (isFirstHalf) {
      await this.#commit(round, value, signal)
      await this.#tidy(signal)
    }
    this.#served = { round, step: 'committed' }
  }

  async #seal(round: number): Promise<BeaconValue> {
    const sealed = { round, value: this.#c.randomBytes32() }
    await this.#c.journal.put(sealed)
    return sealed
  }

  async #commit(round: number, value: Bytes32, signal: AbortSignal): Promise<void> {
    const commitment = await this.#c.trust.beaconCommitment({ beaconRound: round, member: this.#wallet, value })
    try {
      this.#c.events.tx('commitBeacon', await this.#c.trust.commitBeacon(commitment, signal))
    } catch (cause) {
      // Committed before a restart: then the reveal works. Or no free stake: then the reveal is refused, at no cost.
      if (!isRefusedAs(cause, 'Beacon_CannotCommit')) throw cause
      this.#c.logger.debug({ round, cause: errorMessage(cause) }, 'a round of the beacon has this node’s word already, or its stake is taken')
    }
  }

  /** Stakes that have left keep their weight until a quiet time: draws would go on passing them over. trust.md §2.5 */
  async #tidy(signal: AbortSignal): Promise<void> {
    try {
      this.#c.events.tx('tidyPool', await this.#c.trust.tidyPool(signal))
    } catch (cause) {
      this.#c.logger.debug({ cause: errorMessage(cause) }, 'no weight in the pool of mediators is too high, or another has seen to it')
    }
  }

  async #reveal(round: number, signal: AbortSignal): Promise<void> {
    const kept = await this.#c.journal.get(round)
    try {
      if (kept) this.#c.events.tx('revealBeacon', await this.#c.trust.revealBeacon(kept.value, signal))
      this.#served = { round, step: 'revealed' }
    } catch (cause) {
      if (!isRefusedAs(cause, 'Beacon_CommitmentMismatch')) throw cause
      this.#served = { round, step: 'passed' } // never committed: no stake was free, or the round was over first
    }
  }

  /** After a round: whoever kept its value to itself pays. One of those that served it sees to it. */
  async #lookAfter(round: number, signal: AbortSignal): Promise<void> {
    this.#served = { round, step: 'looked after' }
    await this.#c.journal.forget(round)
    for (const member of await this.#c.trust.withheldIn(round)) {
      if (member === this.#wallet) continue // a chain that did not answer in time, say: others see to that
      this.#c.events.tx('punishBeacon', await this.#c.trust.punishBeacon({ beaconRound: round, member }, signal))
    }
  }
}

const isRefusedAs = (cause: unknown, reason: string): boolean =>
  typeof cause === 'object' &&
  cause !== null &&
  'info' in cause &&
  typeof cause.info === 'object' &&
  cause.info !== null &&
  'reason' in cause.info &&
  cause.info.reason === reason
