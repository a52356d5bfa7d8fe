import { z } from 'zod'
import type { Chain, DealEvent, Extended, ExtensionChain } from '../chain/index.ts'
import type { Clock } from '../core/clock.ts'
import { delay, within } from '../core/clock.ts'
import { createCodec } from '../core/codec.ts'
import { dealSchema } from '../core/deal.ts'
import type { DealState } from '../core/deal-state.ts'
import { isTerminal } from '../core/deal-state.ts'
import { errorCode, errorMessage } from '../core/errors.ts'
import type { Logger } from '../core/logger.ts'
import type { Bytes32 } from '../core/primitives.ts'
import { bytes32Schema } from '../core/primitives.ts'
import type { Startable } from '../core/startable.ts'
import type { Repository, Table } from '../store/repository.ts'
import type { NodeEvents } from './events.ts'

/** Ends come as events; that an audit is over does not, and is looked for so often. */
const LOOK_MS = 60_000
/** A chain that refuses or does not answer now. */
const AGAIN_MS = 5_000
const SEND_MS = 120_000
/** Whom an end gives nothing leaves it to the other for so long, and then frees the other's money too. */
const OTHERS_S = 3_600

const extendedDealSchema = z.strictObject({ dealId: bytes32Schema, deal: dealSchema, side: z.enum(['client', 'provider']) })
type ExtendedDeal = z.output<typeof extendedDealSchema>

const codec = createCodec('ExtendedDeal', extendedDealSchema, 8 * 1024)

/** Deals of this node whose extensions are not finished on chain. */
export const extendedDealTable: Table<Bytes32, ExtendedDeal> = {
  bucket: 'node/extended-deal',
  key: (dealId) => dealId,
  encode: codec.encode,
  decode: codec.decode
}

export interface ExtensionKeeperComponents {
  readonly chain: Pick<Chain, 'dealState' | 'headTimeS' | 'onDealEvent' | 'params'>
  readonly extensions: ExtensionChain
  readonly deals: Repository<Bytes32, ExtendedDeal>
  readonly clock: Clock
  readonly logger: Logger
  readonly events: Pick<NodeEvents, 'tx'>
}

/** Sees what metered jobs bought to its end on chain: paid, given back, collateral freed. Survives a restart at any point. metered.md §5 */
export class ExtensionKeeper implements Startable {
  readonly name = 'node:extension-keeper'
  readonly #c: ExtensionKeeperComponents
  readonly #stop = new AbortController()
  #wake = new AbortController()
  #done: Promise<void> = Promise.resolve()
  #unlisten = (): void => {}

  constructor(components: ExtensionKeeperComponents) {
    this.#c = components
  }

  async start(): Promise<void> {
    this.#unlisten = this.#c.chain.onDealEvent((event) => isEnd(event) && this.#wake.abort())
    this.#done = this.#run()
  }

  async stop(): Promise<void> {
    this.#unlisten()
    this.#stop.abort(new Error('the node stops'))
    await this.#done
  }

  /** On disk when it resolves: before a signature is given, or a transaction sent. */
  async keep(row: ExtendedDeal): Promise<void> {
    if (!(await this.#c.deals.get(row.dealId))) await this.#c.deals.put(row.dealId, row)
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      this.#wake = new AbortController()
      let inMs = LOOK_MS
      for (const row of await Array.fromAsync(this.#c.deals.values())) {
        const nextMs = await this.#step(row).catch((cause: unknown) => this.#tell(row, cause))
        inMs = Math.min(inMs, nextMs)
      }
      await delay(inMs, AbortSignal.any([signal, this.#wake.signal])).catch(() => {}) // woken, or the loop ends
    }
  }

  #tell({ dealId }: ExtendedDeal, cause: unknown): number {
    if (!this.#stop.signal.aborted)
      this.#c.logger.warn({ dealId, code: errorCode(cause), cause: errorMessage(cause) }, 'what a metered job bought could not be finished, trying again')
    return AGAIN_MS
  }

  /** Ms until it is worth another look. */
  async #step({ dealId, deal, side }: ExtendedDeal): Promise<number> {
    if (this.#stop.signal.aborted) return LOOK_MS
    const { chain, extensions, events } = this.#c
    const [{ state, sinceS }, bought, { auditS }] = await Promise.all([chain.dealState(dealId), extensions.extensionsOf(dealId), chain.params()])
    if (bought.phase === 'finished' || (bought.number === 0 && isTerminal(state))) {
      await this.#c.deals.delete(dealId)
      return LOOK_MS
    }
    const nowS = Math.max(chain.headTimeS(), Math.floor(this.#c.clock.nowMs() / 1000))
    const closedS = sinceS + Math.max(auditS, deal.storageS) + 1
    if (!isDue(state, bought)) return state === 'Paid' ? Math.max(AGAIN_MS, (closedS - nowS) * 1000) : LOOK_MS
    if (gains(state) !== side && nowS < sinceS + OTHERS_S) return LOOK_MS
    events.tx('finish', await extensions.finish(deal, within(this.#stop.signal, SEND_MS)), dealId)
    return AGAIN_MS
  }
}

const isEnd = (event: DealEvent): boolean => event.type === 'paid' || (event.type === 'moved' && isTerminal(event.state))

/** Whether `finish` moves anything now. metered.md §1.7 */
const isDue = (state: DealState, { number, phase }: Pick<Extended, 'number' | 'phase'>): boolean =>
  number > 0 && (state === 'Paid' ? phase === 'held' : isTerminal(state))

/** Whose money it is, mostly. */
const gains = (state: DealState): ExtendedDeal['side'] => (['Refunded', 'TimedOut', 'SlashedProvider', 'Cancelled'].includes(state) ? 'client' : 'provider')
