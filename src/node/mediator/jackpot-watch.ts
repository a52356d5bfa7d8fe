import type { Chain, JackpotChain, TrustChain } from '../../chain/index.ts'
import { delay, within } from '../../core/clock.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { NodeEvents } from '../events.ts'

/** A week's draw is not in a hurry. */
const LOOK_MS = 60_000
const SEND_TIMEOUT_MS = 120_000
/** Weeks looked back at: a node that was away for longer asks the chain itself. */
const EPOCHS_BACK = 8

export interface JackpotWatchComponents {
  readonly chain: Pick<Chain, 'headTimeS'>
  readonly jackpot: Pick<JackpotChain, 'claim' | 'draw' | 'drawOf' | 'epochAt' | 'roundOf' | 'weightOf'>
  readonly trust: Pick<TrustChain, 'fallBackBeacon' | 'seedOf'>
  readonly events: Pick<NodeEvents, 'tx'>
  readonly logger: Logger
}

/** Draws the weeks in which this node's doubts convicted somebody, and takes what it wins. trust.md §6.10 */
export class JackpotWatch implements Startable {
  readonly name = 'node:jackpot-watch'
  readonly #c: JackpotWatchComponents
  readonly #wallet: Address
  readonly #stop = new AbortController()
  /** Weeks in which nothing is left to do here. */
  readonly #done = new Set<number>()
  #running: Promise<void> = Promise.resolve()

  constructor(components: JackpotWatchComponents, wallet: Address) {
    this.#c = components
    this.#wallet = wallet
  }

  async start(): Promise<void> {
    this.#running = this.#run()
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error('the node stops'))
    await this.#running
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      await this.look()
      await delay(LOOK_MS, signal).catch(() => {}) // aborted: the loop ends
    }
  }

  /** Once over the weeks that are over. */
  async look(): Promise<void> {
    const now = this.#c.jackpot.epochAt(this.#c.chain.headTimeS())
    for (const epoch of this.#done) if (epoch < now - EPOCHS_BACK) this.#done.delete(epoch)
    for (let epoch = Math.max(0, now - EPOCHS_BACK); epoch < now; epoch++) {
      if (this.#stop.signal.aborted) return
      if (!this.#done.has(epoch)) await this.#lookAt(epoch)
    }
  }

  async #lookAt(epoch: number): Promise<void> {
    try {
      if (await this.#isOver(epoch, within(this.#stop.signal, SEND_TIMEOUT_MS))) this.#done.add(epoch)
    } catch (cause) {
      // Another was faster, the prize is on its way out of the pot, or the chain does not answer: looked at again.
      this.#c.logger.debug({ epoch, code: errorCode(cause), cause: errorMessage(cause) }, 'a week’s jackpot could not be seen to')
    }
  }

  async #isOver(epoch: number, signal: AbortSignal): Promise<boolean> {
    const { jackpot, events } = this.#c
    if ((await jackpot.weightOf(epoch, this.#wallet)) === 0n) return true
    const drawn = await jackpot.drawOf(epoch)
    if (!drawn) return this.#draw(epoch, signal)
    if (drawn.winner !== this.#wallet || drawn.prize === 0n) return true
    events.tx('claimJackpot', await jackpot.claim(epoch, signal))
    return true
  }

  /** Not over with that: who wins is seen at the next look. */
  async #draw(epoch: number, signal: AbortSignal): Promise<false> {
    const { jackpot, trust, events } = this.#c
    const round = await jackpot.roundOf(epoch)
    // Nobody served a round for it: twice, and then there is a seed.
    if ((await trust.seedOf(round)) === undefined) events.tx('fallBack', await trust.fallBackBeacon(round, signal))
    else events.tx('drawJackpot', await jackpot.draw(epoch, signal))
    return false
  }
}
