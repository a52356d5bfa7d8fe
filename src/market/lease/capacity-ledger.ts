import type { Clock } from '../../core/clock.ts'
import type { Resources } from '../../core/job-spec.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Capacity, Gpu } from '../../core/resource-offer.ts'
import { assignGpus } from '../book/gpus.ts'
import { LapseRecord } from './lapse-record.ts'
import { ServiceClaims } from './service-claims.ts'

/** Unopened leases that one solver or one client may hold: more would be a way to sell out a provider without a deal. */
export const MAX_PENDING_PER_PARTY = 8

export interface LeaseRequest {
  readonly dealId: Bytes32
  readonly jobOffer: Bytes32
  readonly need: Resources
  readonly solver: Address
  readonly client: Address
  /** Unix ms of our clock until which the deal may be opened, and its opening seen. */
  readonly untilMs: number
  /** Wei of our stake that the deal will expose. */
  readonly exposure: bigint
  /** Wei of the client's escrow that the deal will lock. */
  readonly lock: bigint
}

/** What the chain says is free: promises that are not open yet do not show there, so the ledger counts them in. */
export interface Funds {
  /** Unix ms of our clock just before the chain was asked: a deal that opened since may not show either. */
  readonly asOfMs: number
  readonly freeStake: bigint
  readonly clientFree: bigint
}

export type Refusal = { readonly code: string; readonly message: string }

interface Lease extends LeaseRequest {
  readonly gpus: readonly Gpu[]
  /** `pending`: promised, may be opened · `held`: the deal is open · `lapsed`: can no longer be opened, as far as we know. */
  state: 'pending' | 'held' | 'lapsed'
  /** Unix ms at which it came to be held. */
  heldAtMs: number
}

/** What a provider has, what of it is promised or sold, and what is free. Nothing is ever promised twice. docs/protocol/market.md §7 */
export class CapacityLedger {
  readonly #clock: Clock
  readonly #total: Capacity
  readonly #leases = new Map<Bytes32, Lease>()
  readonly #claims = new ServiceClaims()
  readonly #lapses: LapseRecord
  readonly #listeners = new Set<() => void>()

  constructor(components: { readonly clock: Clock }, total: Capacity) {
    this.#clock = components.clock
    this.#lapses = new LapseRecord(components.clock)
    this.#total = total
  }

  /** Promises capacity until `untilMs`; undefined when it did. Asks nobody and waits for nothing, so that no two promises can pass each other. */
  reserve(request: LeaseRequest, funds: Funds): Refusal | undefined {
    this.lapse()
    if (this.#isTaken(request.dealId)) return undefined // the same promise again
    const refusal = this.#judgeParties(request) ?? this.#judgeFunds(request, funds) ?? shortage(this.free(), request.need)
    if (refusal) return refusal
    const room = this.#claims.makeWay(request.need, this.#unsold())
    if (room === undefined) return { code: 'MARKET_NO_GPU', message: 'no free GPU fits' }
    const { gpus, gone } = room
    this.#leases.set(request.dealId, { ...request, gpus, state: 'pending', heldAtMs: 0 })
    this.#claims.lend(gone, request.dealId)
    this.#changed()
    return undefined
  }

  /** What `reserve` would refuse whatever the chain says of money: asked first, so that a full provider checks no signature and asks no chain. */
  preview(request: LeaseRequest): Refusal | undefined {
    if (this.#isTaken(request.dealId)) return undefined
    return this.#judgeParties(request) ?? shortage(this.free(), request.need)
  }

  /** A promise from before a restart: it was given, so it stands, whatever else is promised, and on its own GPUs (`had`, by uuid) while this machine has them. */
  restore(request: LeaseRequest, had: readonly string[] = []): void {
    if (this.#leases.has(request.dealId)) return
    const needs = request.need.gpus
    const own = this.#total.gpus.filter(({ uuid }) => had.includes(uuid))
    const gpus = own.length === needs.length ? own : (assignGpus(this.free().gpus, needs) ?? [])
    this.#leases.set(request.dealId, { ...request, gpus, state: 'pending', heldAtMs: 0 })
    // Of services that were taken up again before: these go, whoever's turn it is.
    const overlapping = [...this.#claims.on(gpus.map(({ uuid }) => uuid)), ...this.#claims.overdrawn(this.#unsold())]
    this.#claims.lend(overlapping, request.dealId)
    this.#changed()
  }

  /** The deal is open: the promise no longer lapses, and one that did counts again. False: there was none. */
  hold(dealId: Bytes32): boolean {
    const lease = this.#leases.get(dealId)
    if (!lease) return false
    const { state } = lease
    if (state === 'held') return true
    lease.heldAtMs = this.#clock.nowMs()
    lease.state = 'held'
    if (state === 'lapsed') {
      this.#lapses.forgive(lease.solver)
      this.#claims.lend(this.#claims.on(this.gpusOf(dealId)), dealId) // of a service that came in between
    }
    if (state === 'lapsed' || this.#claims.lent(dealId).length > 0) this.#changed()
    return true
  }

  /** By uuid, the GPUs that the deal was promised. */
  gpusOf(dealId: Bytes32): readonly string[] {
    return this.#leases.get(dealId)?.gpus.map(({ uuid }) => uuid) ?? []
  }

  release(dealId: Bytes32): void {
    this.#claims.giveBack(dealId)
    if (this.#leases.delete(dealId)) this.#changed()
  }

  /** The job went to another deal: its other promises can never be opened, and that is no solver's fault. Returns the deals released. */
  yieldTo(opened: { readonly jobOffer: Bytes32; readonly dealId: Bytes32 }): readonly Bytes32[] {
    const lost = [...this.#leases.values()].filter((l) => l.jobOffer === opened.jobOffer && l.dealId !== opened.dealId && l.state !== 'held')
    for (const { dealId } of lost) this.release(dealId)
    return lost.map(({ dealId }) => dealId)
  }

  /** Ends the promises whose time is over and returns all that ever lapsed and were not released: the chain may know better. */
  lapse(): readonly Bytes32[] {
    const now = this.#clock.nowMs()
    let changed = false
    for (const lease of this.#leases.values()) {
      if (lease.state !== 'pending' || lease.untilMs >= now) continue
      lease.state = 'lapsed'
      this.#claims.giveBack(lease.dealId)
      this.#lapses.add(lease.solver)
      changed = true
    }
    if (changed) this.#changed()
    return [...this.#leases.values()].filter(({ state }) => state === 'lapsed').map(({ dealId }) => dealId)
  }

  /** With what services hold that nobody asks: they go for a job. Never below zero: an opening that was seen too late may have brought more deals than there is room for. */
  free(): Capacity {
    return this.#claims.leftForJobs(this.#unsold())
  }

  /** By uuid the GPUs that are a service's from now on, `gpus` where these are named; undefined: there is no room. It has them until `unclaim`. */
  claim(name: string, need: Resources, gpus?: readonly string[]): readonly string[] | undefined {
    this.lapse()
    const claimed = this.#claims.add(name, { need, gpus }, this.#unsold())
    if (claimed) this.#changed()
    return claimed
  }

  unclaim(name: string): void {
    if (this.#claims.remove(name)) this.#changed()
  }

  /** Nobody asks this service: a job may have its room. */
  rest(name: string): void {
    if (this.#claims.rest(name)) this.#changed()
  }

  /** Somebody asks it: its room is its own again. False: a job has it. */
  wake(name: string): boolean {
    if (this.isLent(name)) return false
    if (this.#claims.wake(name)) this.#changed()
    return true
  }

  /** Its room is promised to a job, and nobody asks it meanwhile. */
  isLent(name: string): boolean {
    return this.#claims.lentTo(name).size > 0
  }

  /** A job is about to run in its room. */
  mustGo(name: string): boolean {
    return [...this.#claims.lentTo(name)].some((dealId) => this.#leases.get(dealId)?.state === 'held')
  }

  /** Have all services gone in whose room it runs? */
  isClear(dealId: Bytes32): boolean {
    return this.#claims.lent(dealId).length === 0
  }

  /** Would a service have room if these others were gone? */
  hasRoom(need: Resources, without: readonly string[]): boolean {
    return this.#claims.place({ need }, this.#unsold(), without) !== undefined
  }

  /** Could it have, with nothing else here? */
  canHold(need: Resources): boolean {
    return new ServiceClaims().place({ need }, this.#total) !== undefined
  }

  /** What no job has. */
  #unsold(): Capacity {
    const taken = [...this.#leases.values()].filter(({ state }) => state !== 'lapsed')
    const left = (what: 'cpuMilli' | 'memoryBytes' | 'diskBytes'): number =>
      Math.max(
        0,
        taken.reduce((rest, { need }) => rest - need[what], this.#total[what])
      )
    const sold = new Set(taken.flatMap(({ gpus }) => gpus))
    return {
      cpuMilli: left('cpuMilli'),
      memoryBytes: left('memoryBytes'),
      diskBytes: left('diskBytes'),
      gpus: this.#total.gpus.filter((gpu) => !sold.has(gpu))
    }
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #judgeParties({ jobOffer, solver, client }: LeaseRequest): Refusal | undefined {
    const pending = this.#pending()
    if ([...this.#leases.values()].some((lease) => lease.state !== 'lapsed' && lease.jobOffer === jobOffer))
      return { code: 'MARKET_JOB_LEASED', message: 'another deal for this job is co-signed already' }
    const cap = Math.max(1, MAX_PENDING_PER_PARTY - this.#lapses.count(solver))
    if (pending.filter((lease) => lease.solver === solver).length >= cap)
      return { code: 'MARKET_SOLVER_CAP', message: `this solver holds ${cap} unopened deals; each that lapses lowers what it may hold` }
    if (pending.filter((lease) => lease.client === client).length >= MAX_PENDING_PER_PARTY)
      return { code: 'MARKET_CLIENT_CAP', message: `this client has ${MAX_PENDING_PER_PARTY} unopened deals` }
    return undefined
  }

  #judgeFunds({ client, exposure, lock }: LeaseRequest, { asOfMs, freeStake, clientFree }: Funds): Refusal | undefined {
    const unseen = [...this.#leases.values()].filter(({ state, heldAtMs }) => state === 'pending' || (state === 'held' && heldAtMs >= asOfMs))
    const exposed = unseen.reduce((sum, lease) => sum + lease.exposure, exposure)
    if (exposed > freeStake)
      return { code: 'MARKET_STAKE_TOO_LOW', message: `with other promises the deal exposes ${exposed} wei of this node's stake, free: ${freeStake}` }
    const locked = unseen.reduce((sum, lease) => sum + (lease.client === client ? lease.lock : 0n), lock)
    if (locked > clientFree)
      return { code: 'MARKET_CLIENT_POOR', message: `with other promises the deal locks ${locked} wei of the client's escrow, free: ${clientFree}` }
    return undefined
  }

  #pending(): readonly Lease[] {
    return [...this.#leases.values()].filter(({ state }) => state === 'pending')
  }

  #isTaken(dealId: Bytes32): boolean {
    const lease = this.#leases.get(dealId)
    return lease !== undefined && lease.state !== 'lapsed'
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
