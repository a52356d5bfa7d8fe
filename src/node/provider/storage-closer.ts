import { ChainError } from '../../chain/index.ts'
import type { Chain, DealEvent } from '../../chain/ports.ts'
import { abortable } from '../../core/abortable.ts'
import type { Clock } from '../../core/clock.ts'
import { delay, within } from '../../core/clock.ts'
import { isTerminal } from '../../core/deal-state.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'
import type { Repository } from '../../store/repository.ts'
import type { NodeEvents } from '../events.ts'
import type { ProviderJob } from './provider-job.ts'

/** Between two looks at what is due: a walk through memory, where nothing is due. */
const LOOK_MS = 5_000
/** A case about it, a chain that does not answer, no coin for gas: the stake is held the longer by so much. */
const AGAIN_S = 300
/** Block time and our clock differ, and a call a moment too early is refused. */
const MARGIN_S = 2
const SEND_TIMEOUT_MS = 120_000

export interface StorageCloserComponents {
  readonly chain: Pick<Chain, 'close' | 'dealState' | 'headTimeS' | 'onDealEvent'>
  readonly jobs: Pick<Repository<Bytes32, ProviderJob>, 'get' | 'put' | 'values'>
  readonly clock: Clock
  readonly events: Pick<NodeEvents, 'tx'>
  readonly logger: Logger
}

/** Ends what was paid to be stored when its time is over: the chain holds the provider's stake for it until somebody does. contracts.md §4.11a */
export class StorageCloser implements Startable {
  readonly name = 'node:storage-closer'
  readonly #c: StorageCloserComponents
  readonly #wallet: Address
  /** Unix seconds at which each is to be looked at. */
  readonly #due = new Map<Bytes32, number>()
  readonly #stop = new AbortController()
  #unlisten = (): void => {}
  #running: Promise<void> = Promise.resolve()

  constructor(components: StorageCloserComponents, wallet: Address) {
    this.#c = components
    this.#wallet = wallet
  }

  async start(): Promise<void> {
    this.#unlisten = this.#c.chain.onDealEvent((event) => this.#hear(event))
    // Those that were paid before, or while this node was away; of the others an event tells.
    for await (const job of this.#c.jobs.values()) if (isStored(job)) this.#due.set(job.dealId, 0)
    this.#running = this.#run()
  }

  async stop(): Promise<void> {
    this.#unlisten()
    this.#stop.abort(new Error('the node stops'))
    await this.#running
  }

  #hear(event: DealEvent): void {
    if (event.type === 'paid' && event.provider === this.#wallet) this.#due.set(event.dealId, 0)
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      await this.look()
      await delay(LOOK_MS, signal).catch(() => {}) // aborted: the loop ends
    }
  }

  /** Once over all that is due. */
  async look(): Promise<void> {
    const nowS = this.#nowS()
    for (const [dealId, dueS] of this.#due) {
      if (dueS > nowS || this.#stop.signal.aborted) continue
      try {
        const nextS = await this.#lookAt(dealId)
        if (nextS === undefined) this.#due.delete(dealId)
        else this.#due.set(dealId, nextS)
      } catch (cause) {
        if (this.#stop.signal.aborted) return
        this.#due.set(dealId, nowS + AGAIN_S)
        this.#c.logger.warn({ dealId, code: errorCode(cause), cause: errorMessage(cause) }, 'a deal whose storage is over could not be closed, trying again')
      }
    }
  }

  /** When to look again; undefined: never. */
  async #lookAt(dealId: Bytes32): Promise<number | undefined> {
    const job = await this.#c.jobs.get(dealId)
    if (!job || !isStored(job)) return undefined
    const { state, sinceS } = await abortable(this.#c.chain.dealState(dealId), this.#stop.signal)
    const endS = sinceS + job.signed.deal.storageS
    if (state === 'Paid' && endS > this.#nowS()) return endS
    if (!isTerminal(state)) return this.#nowS() + AGAIN_S // a case about it, or audits that last for longer
    if (state === 'Closed') await this.#close(job)
    // As it is now: meanwhile another part may have written it.
    await this.#c.jobs.put(dealId, { ...((await this.#c.jobs.get(dealId)) ?? job), released: true })
    return undefined
  }

  async #close({ dealId, signed: { deal } }: ProviderJob): Promise<void> {
    try {
      const receipt = await this.#c.chain.close(deal, within(this.#stop.signal, SEND_TIMEOUT_MS))
      this.#c.events.tx('close', receipt, dealId)
    } catch (cause) {
      // Somebody else has closed it, or its storage is no longer than audits last: nothing is held for it.
      if (!isOver(cause)) throw cause
    }
  }

  /** On a quiet chain the next block's time is our own clock's. */
  #nowS(): number {
    return Math.max(this.#c.chain.headTimeS(), Math.floor(this.#c.clock.nowMs() / 1000) - MARGIN_S)
  }
}

const isStored = ({ signed, released }: ProviderJob): boolean => signed.deal.storageS > 0 && !released

const isOver = (cause: unknown): boolean => cause instanceof ChainError && cause.info.code === 'CHAIN_REVERTED' && cause.info.reason === 'Deals_WrongState'
