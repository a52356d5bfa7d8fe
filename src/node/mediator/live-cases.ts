import type { CaseEvent, TrustChain } from '../../chain/index.ts'
import { delay } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { Startable } from '../../core/startable.ts'

const RESCAN_MS = 5_000

export interface LiveCasesComponents {
  readonly trust: Pick<TrustChain, 'caseEvents' | 'onCaseEvent'>
  readonly logger: Logger
}

export interface CaseListener {
  /** A case that is live now, told once; at start for those that began while this node was down. `isNew`: nothing of it was missed. */
  onCase?(dealId: Bytes32, isNew: boolean): void
  onEvent?(event: CaseEvent): void
}

/** The deals under mediation, as all nodes see them. */
export class LiveCases implements Startable {
  readonly name = 'node:live-cases'
  readonly #c: LiveCasesComponents
  /** With the beacon's round that each waits for. */
  readonly #live = new Map<Bytes32, number | undefined>()
  /** Closed while the past is read: it must not bring them back. Undefined once it was read. */
  #closed: Set<Bytes32> | undefined = new Set()
  /** What was read of the past so far. */
  readonly #past: { readonly open: Map<Bytes32, number | undefined>; fromBlock: bigint | undefined } = { open: new Map(), fromBlock: undefined }
  readonly #listeners = new Set<CaseListener>()
  readonly #stop = new AbortController()
  #unlisten = (): void => {}

  constructor(components: LiveCasesComponents) {
    this.#c = components
  }

  async start(): Promise<void> {
    this.#unlisten = this.#c.trust.onCaseEvent((event) => this.#onEvent(event))
    void this.#scan() // a chain that is slow to tell of the past must not keep the node from starting
  }

  async stop(): Promise<void> {
    this.#unlisten()
    this.#stop.abort(new Error('the node stops'))
  }

  has(dealId: Bytes32): boolean {
    return this.#live.has(dealId)
  }

  /** Whether a case waits for the seed of this round of the beacon. */
  isAwaited(beaconRound: number): boolean {
    return [...this.#live.values()].includes(beaconRound)
  }

  listen(listener: CaseListener): () => void {
    this.#listeners.add(listener)
    for (const dealId of this.#live.keys()) listener.onCase?.(dealId, false)
    return () => this.#listeners.delete(listener)
  }

  #onEvent(event: CaseEvent): void {
    const { dealId } = event
    if (event.type === 'case-closed') {
      this.#live.delete(dealId)
      this.#closed?.add(dealId)
    } else {
      this.#add(dealId, { isNew: event.type === 'case-opened' })
      if (this.#live.has(dealId)) this.#live.set(dealId, awaitedBy(event, this.#live.get(dealId)))
    }
    for (const listener of this.#listeners) listener.onEvent?.(event)
  }

  #add(dealId: Bytes32, { awaited, isNew }: { readonly awaited?: number | undefined; readonly isNew: boolean }): void {
    if (this.#live.has(dealId) || this.#closed?.has(dealId)) return
    this.#live.set(dealId, awaited)
    for (const listener of this.#listeners) listener.onCase?.(dealId, isNew)
  }

  async #scan(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      try {
        return await this.#readPast()
      } catch (cause) {
        if (this.#stop.signal.aborted) return
        this.#c.logger.warn({ cause: errorMessage(cause) }, 'the cases of the past could not be read, trying again')
        await delay(RESCAN_MS, this.#stop.signal).catch(() => {}) // aborted: the loop ends
      }
    }
  }

  /** Goes on where an endpoint failed: the logs of a year take a while, and what was read of them is not read again. */
  async #readPast(): Promise<void> {
    const past = this.#past
    for await (const event of this.#c.trust.caseEvents(past.fromBlock === undefined ? {} : { fromBlock: past.fromBlock })) {
      this.#stop.signal.throwIfAborted()
      past.fromBlock = event.at.blockNumber // its block is read again from its beginning, to the same end
      if (event.type === 'case-closed') past.open.delete(event.dealId)
      else past.open.set(event.dealId, awaitedBy(event, past.open.get(event.dealId)))
    }
    for (const [dealId, awaited] of past.open) this.#add(dealId, { awaited, isNew: false })
    past.open.clear()
    this.#closed = undefined
  }
}

/** Which round of the beacon a case waits for after an event, given the one before. */
function awaitedBy(event: CaseEvent, before: number | undefined): number | undefined {
  if (event.type === 'case-opened' || event.type === 'escalated') return event.seedRound
  return event.type === 'seat-drawn' ? undefined : before
}
