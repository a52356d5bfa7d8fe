import type { Clock } from '../../core/clock.ts'
import type { Resources } from '../../core/job-spec.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Capacity, Gpu } from '../../core/resource-offer.ts'
import { assignGpus } from '../book/gpus.ts'

/** Unopened leases that one solver or one client may hold: more would be a way to sell out a provider without a deal. */
const MAX_PENDING_PER_PARTY = 8

export interface LeaseRequest {
  readonly dealId: Bytes32
  readonly jobOffer: Bytes32
  readonly need: Resources
  readonly solver: Address
  readonly client: Address
  /** Unix ms until which the deal may be opened. */
  readonly untilMs: number
}

export type Refusal = { readonly code: string; readonly message: string }

interface Lease extends LeaseRequest {
  readonly gpus: readonly Gpu[]
  held: boolean
}

/** What a provider has, what of it is promised or sold, and what is free. Nothing is ever promised twice. docs/protocol/market.md §7 */
export class CapacityLedger {
  readonly #clock: Clock
  readonly #total: Capacity
  readonly #leases = new Map<Bytes32, Lease>()
  readonly #listeners = new Set<() => void>()

  constructor(components: { readonly clock: Clock }, total: Capacity) {
    this.#clock = components.clock
    this.#total = total
  }

  /** Promises capacity until `untilMs`; undefined when it did. */
  reserve(request: LeaseRequest): Refusal | undefined {
    this.#lapse()
    const pending = [...this.#leases.values()].filter(({ held }) => !held)
    if (this.#leases.has(request.dealId)) return undefined // the same promise again
    if ([...this.#leases.values()].some(({ jobOffer }) => jobOffer === request.jobOffer))
      return { code: 'MARKET_JOB_LEASED', message: 'another deal for this job is co-signed already' }
    if (pending.filter(({ solver }) => solver === request.solver).length >= MAX_PENDING_PER_PARTY)
      return { code: 'MARKET_SOLVER_CAP', message: `this solver holds ${MAX_PENDING_PER_PARTY} unopened deals` }
    if (pending.filter(({ client }) => client === request.client).length >= MAX_PENDING_PER_PARTY)
      return { code: 'MARKET_CLIENT_CAP', message: `this client has ${MAX_PENDING_PER_PARTY} unopened deals` }
    const free = this.free()
    const short = shortage(free, request.need)
    if (short) return short
    const gpus = assignGpus(free.gpus, request.need.gpus)
    if (gpus === undefined) return { code: 'MARKET_NO_GPU', message: 'no free GPU fits' }
    this.#leases.set(request.dealId, { ...request, gpus, held: false })
    this.#changed()
    return undefined
  }

  /** The deal is open: the promise no longer lapses. False: there was none. */
  hold(dealId: Bytes32): boolean {
    const lease = this.#leases.get(dealId)
    if (lease) lease.held = true
    return lease !== undefined
  }

  release(dealId: Bytes32): void {
    if (this.#leases.delete(dealId)) this.#changed()
  }

  free(): Capacity {
    this.#lapse()
    const taken = [...this.#leases.values()]
    const left = (what: 'cpuMilli' | 'memoryBytes' | 'diskBytes'): number => taken.reduce((rest, { need }) => rest - need[what], this.#total[what])
    const sold = new Set(taken.flatMap(({ gpus }) => gpus.map(({ uuid }) => uuid)))
    return {
      cpuMilli: left('cpuMilli'),
      memoryBytes: left('memoryBytes'),
      diskBytes: left('diskBytes'),
      gpus: this.#total.gpus.filter(({ uuid }) => !sold.has(uuid))
    }
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #lapse(): void {
    const now = this.#clock.nowMs()
    for (const [dealId, { held, untilMs }] of this.#leases) if (!held && untilMs < now) this.#leases.delete(dealId)
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}

function shortage(free: Capacity, need: Resources): Refusal | undefined {
  for (const what of ['cpuMilli', 'memoryBytes', 'diskBytes'] as const) {
    if (free[what] < need[what]) return { code: 'MARKET_CAPACITY', message: `needs ${need[what]} ${what}, free: ${free[what]}` }
  }
  return undefined
}
