import type { Chain, DealEvent, DealOnChain, ProtocolParams } from '../../chain/ports.ts'
import { abortable } from '../../core/abortable.ts'
import type { Clock } from '../../core/clock.ts'
import { delay, within } from '../../core/clock.ts'
import type { Deal } from '../../core/deal.ts'
import { isTerminal } from '../../core/deal-state.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { NodeEvents } from '../events.ts'

/** Block time and our clock differ, and a call a moment too early reverts. */
const MARGIN_MS = 2_000
const RETRY_MS = 15_000
const SEND_TIMEOUT_MS = 120_000
/** A provider claims by itself as soon as it may, and pays for that. */
const CLAIM_GRACE_S = 3_600
/** The head's time is known without a call: block time may jump ahead of our clock. */
const LOOK_MS = 1_000
/** The chain may move under us (Fetching → Open restarts the clock): the state is read again after so long. */
const MAX_WAIT_MS = 60_000

export interface DealWatchComponents {
  readonly chain: Chain
  readonly clock: Clock
  readonly logger: Logger
  readonly events: NodeEvents
}

/** Sees a deal to its end on chain, and brings that end about when the time is up: a silent provider is charged, the client refunded. */
export class DealWatch {
  readonly #c: DealWatchComponents

  constructor(components: DealWatchComponents) {
    this.#c = components
  }

  /** The event that ended the deal; taken from the past if it is over already. Rejects with the signal's reason alone. */
  async untilEnd(deal: Deal, signal: AbortSignal): Promise<DealEvent> {
    const { chain } = this.#c
    const dealId = chain.notary.dealId(deal)
    const over = new AbortController()
    const end = Promise.withResolvers<DealEvent>()
    // Listening first, then looking back: an end between the two is seen twice, never missed.
    const unlisten = chain.onDealEvent((event) => event.dealId === dealId && isEnd(event) && end.resolve(event))
    void this.#look(deal, { dealId, onEnd: end.resolve }, AbortSignal.any([signal, over.signal]))
    try {
      return await abortable(end.promise, signal)
    } finally {
      unlisten()
      over.abort(new Error('the deal has ended'))
    }
  }

  /** What no event tells: an end from before we listened, though the chain or an endpoint that is behind does not show it at first; and a time that is up. */
  async #look(deal: Deal, { dealId, onEnd }: { readonly dealId: Bytes32; readonly onEnd: (event: DealEvent) => void }, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const [{ state, sinceS }, params] = await Promise.all([this.#c.chain.dealState(dealId), this.#c.chain.params()])
        const end = state === 'Paid' || isTerminal(state) ? await this.#pastEnd(dealId) : undefined
        if (end) return onEnd(end)
        const due = dueOf(deal, { state, sinceS }, params)
        if (due === undefined) await delay(RETRY_MS, signal)
        else if (await this.#isDue(due.atS, signal)) await this.#send(due.verb, deal, signal)
      } catch (cause) {
        if (signal.aborted) return
        this.#c.logger.warn({ dealId, code: errorCode(cause), cause: errorMessage(cause) }, 'a deal could not be looked after, trying again')
        await delay(RETRY_MS, signal).catch(() => {}) // aborted: the loop ends
      }
    }
  }

  async #pastEnd(dealId: Bytes32): Promise<DealEvent | undefined> {
    for await (const event of this.#c.chain.dealEvents({ dealId })) if (isEnd(event)) return event
    return undefined
  }

  /** True when the time has come; false after a while without: look at the deal again. */
  async #isDue(dueS: number, signal: AbortSignal): Promise<boolean> {
    const isDue = (): boolean => Math.max(this.#c.clock.nowMs() - MARGIN_MS, this.#c.chain.headTimeS() * 1000) >= dueS * 1000
    for (let waitedMs = 0; waitedMs < MAX_WAIT_MS && !isDue(); waitedMs += LOOK_MS) await delay(LOOK_MS, signal)
    return isDue()
  }

  async #send(verb: Due['verb'], deal: Deal, signal: AbortSignal): Promise<void> {
    const { chain, events } = this.#c
    const receipt = await chain[verb](deal, within(signal, SEND_TIMEOUT_MS))
    events.tx(verb, receipt, chain.notary.dealId(deal))
  }
}

const isEnd = (event: DealEvent): boolean => event.type === 'paid' || (event.type === 'moved' && isTerminal(event.state))

interface Due {
  readonly verb: 'timeOut' | 'claim'
  /** Unix seconds from which it works. */
  readonly atS: number
}

/** What ends the deal from this state, whoever else is gone; undefined where there is nothing. */
function dueOf(deal: Deal, { state, sinceS }: Pick<DealOnChain, 'state' | 'sinceS'>, { graceS, lateS, judgeS }: ProtocolParams): Due | undefined {
  if (state === 'Fetching') return { verb: 'timeOut', atS: sinceS + deal.fetchS + 1 }
  if (state === 'Open') return { verb: 'timeOut', atS: sinceS + deal.timeoutS + graceS + lateS + 1 }
  // The price is the provider's, the rest of the lock is ours: of a provider that is gone for good nobody else would free it.
  return state === 'ResultCommitted' ? { verb: 'claim', atS: sinceS + judgeS + CLAIM_GRACE_S } : undefined
}
