import { abortable } from '../../core/abortable.ts'
import { delay, within } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Startable } from '../../core/startable.ts'
import type { Backend, BackendModel } from '../backend/backend.ts'
import { ServicesError } from '../errors.ts'
import { down } from './down.ts'
import { Eviction } from './eviction.ts'
import type { ContainerService, ServiceRoom } from './ports.ts'
import type { LifeComponents } from './service-life.ts'
import { REMOVE_MS, ServiceLife } from './service-life.ts'
import type { ServiceState, Slot } from './service-slot.ts'
import { coldSlot } from './service-slot.ts'

/** How often it is seen who was idle for too long. */
const IDLE_LOOK_MS = 1_000
/** Who wants the room of services that all answer now waits so long for one of them to end. */
const ROOM_WAIT_MS = 30_000
/** After a job the next one comes at once, or not for a while: a service that made room for it waits so long before it comes back. */
const COME_BACK_MS = 5_000
/** An engine that answers nothing for so long, and works at nothing, hangs. */
const HUNG_MS = 60_000
/** An engine that can't remove a container is busy, or restarts: that takes seconds. */
const REMOVE_AGAIN_MS = 5_000

export interface WarmServicesComponents extends LifeComponents {
  readonly room: ServiceRoom
}

/** Services that share a machine: started when they are asked, ended when another needs the room or nobody asks any more. */
export class WarmServices implements Startable {
  readonly name = 'services:warm'
  readonly #c: WarmServicesComponents
  readonly #slots: ReadonlyMap<string, Slot>
  readonly #eviction: Eviction
  readonly #listeners = new Set<() => void>()
  /** Who waits for room looks again. Not the listeners: those would ask each engine for its models after each answer. */
  readonly #waiting = new Set<() => void>()
  readonly #stop = new AbortController()
  readonly #work = new Set<Promise<void>>()
  /** Whoever ends and begins services does it alone. */
  #turn: Promise<unknown> = Promise.resolve()
  readonly #idleMs: number | undefined
  #isOpen = false
  #unlisten = (): void => {}

  constructor(
    components: WarmServicesComponents,
    { services, idleMs }: { readonly services: readonly ContainerService[]; readonly idleMs?: number | undefined }
  ) {
    this.#c = { ...components, logger: components.logger.child('services:warm') }
    this.#eviction = new Eviction(idleMs)
    this.#slots = new Map(services.map((service) => [service.spec.name, coldSlot(service)]))
    this.#idleMs = idleMs
  }

  /** Takes up what an earlier process left; starts nothing. Before jobs are given GPUs again: these services have theirs. */
  async start(signal: AbortSignal): Promise<void> {
    const { containers, room } = this.#c
    for (const { service } of this.#slots.values()) if (!room.canHold(service.need)) throw tooLarge(service)
    await containers.sweep(new Set(this.#slots.keys()))
    this.#unlisten = room.onChange(() => this.#makeWay())
    for (const slot of this.#slots.values()) {
      const { service } = slot
      const adopted = await ServiceLife.adopt(service, this.#c, signal)
      if (!adopted) continue
      if (room.claim(service.spec.name, service.need, adopted.gpus)) this.#begun(slot, adopted.life)
      else await adopted.life.end()
    }
  }

  /** From now on requests may start services. The first of them are started at once, as far as they fit. */
  open(): void {
    this.#isOpen = true
    for (const slot of this.#slots.values()) if (slot.state === 'cold') this.#background(this.#ensure(slot, false))
    this.#background(this.#lookAround())
    this.#changed()
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error('the node stops'))
    this.#unlisten()
    const starts = [...this.#slots.values()].map(({ starting }) => starting) // by requests: what these make is to be ended too
    await Promise.allSettled([...this.#work, ...starts])
    await this.#turn
    await Promise.all([...this.#slots.values()].map((slot) => this.#end(slot, 'cold')))
  }

  stateOf(name: string): ServiceState {
    return this.#slot(name).state
  }

  /** How long its last start took; undefined: it had none in this process. */
  startMsOf(name: string): number | undefined {
    return this.#slot(name).startMs
  }

  /** Whether a request could have it: warm and promised to no job, or there is room if other services go, as each does one day; jobs have theirs for longer. */
  isToBeHad(name: string): boolean {
    const { state, service, isSuspect, isLent } = this.#slot(name)
    if (state === 'warm') return !isLent
    if (state === 'starting') return !isSuspect
    return state === 'cold' && this.#isOpen && this.#c.room.hasRoom(service.need, [...this.#slots.keys()])
  }

  /** Its engine, started where it is cold, and kept until `leave`. @throws {ServicesError} SERVICES_BUSY | SERVICES_BACKEND_DOWN */
  async enter(name: string, signal: AbortSignal): Promise<{ readonly engine: Backend; leave(): void }> {
    const slot = this.#slot(name)
    this.#eviction.enter(name)
    try {
      while (slot.state !== 'warm' || !slot.life) {
        this.#stop.signal.throwIfAborted()
        if (!this.#isOpen) throw noRoom(name) // jobs of before a restart come first
        if (slot.state === 'down') throw down(name, 'broke; it is started again')
        await abortable(this.#ensure(slot, true), signal)
      }
      if (!this.#c.room.wake(name)) throw noRoom(name)
      const { engine } = slot.life
      return { engine, leave: () => this.#left(name) }
    } catch (cause) {
      this.#left(name)
      throw cause
    }
  }

  /** The models of one that is warm. Throws what is wrong with it; one that hangs is started anew. */
  async check(name: string, signal: AbortSignal): Promise<readonly BackendModel[]> {
    const slot = this.#slot(name)
    const { life, service } = slot
    if (!life) throw down(name, 'does not run')
    try {
      const models = await life.check(service, signal)
      slot.illSinceMs = undefined
      return models
    } catch (cause) {
      const now = this.#c.clock.nowMs()
      slot.illSinceMs ??= now
      if (now - slot.illSinceMs >= HUNG_MS && !this.#eviction.isBusy(name) && slot.life === life)
        this.#broke(slot, `answered nothing for ${HUNG_MS} ms: ${errorMessage(cause)}`)
      throw cause
    }
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #left(name: string): void {
    const now = this.#c.clock.nowMs()
    this.#eviction.leave(name, now)
    this.#slot(name).askedAtMs = now
    this.#makeWay() // it may have been waited for
    for (const look of this.#waiting) look()
  }

  /** One start at a time of a service, whoever asks. */
  #ensure(slot: Slot, mayEvict: boolean): Promise<void> {
    slot.starting ??= this.#begin(slot, mayEvict).finally(() => {
      slot.starting = undefined
    })
    return slot.starting
  }

  async #begin(slot: Slot, mayEvict: boolean): Promise<void> {
    const { service } = slot
    const { signal } = this.#stop
    const gpus = await this.#roomFor(slot, mayEvict)
    if (!gpus) return this.#put(slot, 'cold')
    this.#put(slot, 'starting')
    try {
      const life = await ServiceLife.start(service, this.#c, { gpus, signal })
      if (signal.aborted) await life.end() // and the reason goes the way of all failures
      signal.throwIfAborted()
      slot.startMs = this.#c.clock.nowMs() - life.startedAtMs
      this.#begun(slot, life)
      this.#c.logger.info({ service: service.spec.name, ms: slot.startMs }, 'a service is warm')
    } catch (cause) {
      if (await this.#isGone(slot, this.#remove(service.spec.name), 'down')) this.#c.room.unclaim(service.spec.name)
      if (!signal.aborted) this.#failed(slot, errorMessage(cause))
      throw down(service.spec.name, 'can’t be started') // why is for its owner alone
    }
  }

  /** The GPUs that it now has; undefined: there is no room without taking others' away. @throws {ServicesError} SERVICES_BUSY */
  async #roomFor(slot: Slot, mayEvict: boolean): Promise<readonly string[] | undefined> {
    const { name } = slot.service.spec
    const until = within(this.#stop.signal, ROOM_WAIT_MS)
    for (;;) {
      const gpus = await this.#inTurn(() => this.#makeRoom(slot, mayEvict))
      if (gpus || !mayEvict) return gpus
      if (until.aborted || !this.isToBeHad(name)) throw noRoom(name)
      await this.#change(until)
    }
  }

  async #makeRoom(slot: Slot, mayEvict: boolean): Promise<readonly string[] | undefined> {
    const { room, logger } = this.#c
    const { spec, need } = slot.service
    if (slot.leaving !== undefined) return undefined // it went down while this waited for its turn
    const victims = this.#eviction.victims((gone) => room.hasRoom(need, gone))
    if (!victims || (victims.length > 0 && !mayEvict)) return undefined
    for (const victim of victims) logger.info({ service: victim, for: spec.name }, 'a service that nobody asks makes room for another')
    const gone = await Promise.all(victims.map((victim) => this.#retire(this.#slot(victim), 'cold')))
    for (const victim of victims.filter((_, i) => gone[i])) room.unclaim(victim) // and nobody else gets in between
    return room.claim(spec.name, need)
  }

  #begun(slot: Slot, life: ServiceLife): void {
    slot.life = life
    slot.isSuspect = false
    slot.illSinceMs = undefined
    slot.madeWay = false
    slot.askedAtMs ??= this.#c.clock.nowMs() // one that comes back unasked makes room again at once
    this.#eviction.started(slot.service.spec.name, this.#c.clock.nowMs())
    this.#put(slot, 'warm')
    this.#makeWay()
    void life.died().then(
      (why) => slot.life === life && this.#broke(slot, why),
      () => {} // we ended it
    )
  }

  #broke(slot: Slot, why: string): void {
    const livedMs = this.#c.clock.nowMs() - (slot.life?.startedAtMs ?? 0)
    const ended = this.#end(slot, 'down')
    this.#background(ended.then(() => this.#failed(slot, why, livedMs)))
  }

  /** Out of the book, and tried again after a while. */
  #failed(slot: Slot, why: string, livedMs = 0): void {
    const waitMs = slot.backoff.failed(livedMs)
    slot.isSuspect = true
    this.#put(slot, 'down')
    this.#c.logger.warn({ service: slot.service.spec.name, why, waitMs }, 'a service broke: its models leave the market until it is well again')
    const again = async (): Promise<void> => {
      await delay(waitMs, this.#stop.signal)
      await slot.leaving
      this.#put(slot, 'cold')
      await this.#ensure(slot, false)
    }
    this.#background(again())
  }

  async #end(slot: Slot, state: ServiceState): Promise<void> {
    if (await this.#retire(slot, state)) this.#c.room.unclaim(slot.service.spec.name)
  }

  /** No longer asked. Whether it is gone; its room is still its own. */
  async #retire(slot: Slot, state: ServiceState): Promise<boolean> {
    const { life } = slot
    slot.life = undefined
    this.#eviction.stopped(slot.service.spec.name)
    this.#put(slot, state)
    return life ? await this.#isGone(slot, life.end(), state) : slot.leaving === undefined
  }

  /** What can't be removed is tried again until it is gone, and only then its room is free and it is in `state`. */
  async #isGone(slot: Slot, removal: Promise<void>, state: ServiceState): Promise<boolean> {
    try {
      await removal
      return true
    } catch (cause) {
      const { name } = slot.service.spec
      this.#c.logger.warn({ service: name, cause: errorMessage(cause) }, 'a service can’t be removed: its room stays taken, and it is tried again')
      slot.leaving = this.#removeLater(slot, state)
      this.#background(slot.leaving)
      this.#put(slot, 'down')
      return false
    }
  }

  async #removeLater(slot: Slot, state: ServiceState): Promise<void> {
    const { signal } = this.#stop
    const { name } = slot.service.spec
    for (let isGone = false; !isGone; ) {
      signal.throwIfAborted() // the next process sweeps
      await delay(REMOVE_AGAIN_MS, signal).catch(() => {}) // stopping: one last try
      isGone = await this.#remove(name).then(
        () => true,
        () => false
      )
    }
    slot.leaving = undefined
    this.#c.room.unclaim(name)
    this.#put(slot, state)
  }

  #remove(name: string): Promise<void> {
    return this.#c.containers.remove(name, AbortSignal.timeout(REMOVE_MS))
  }

  /** Jobs have room of services: these are told of no more, and go when a job is about to run. */
  #makeWay(): void {
    const { room } = this.#c
    let isNew = false
    for (const slot of this.#slots.values()) {
      const { name } = slot.service.spec
      const isLent = room.isLent(name)
      const isBack = slot.isLent && !isLent && slot.state === 'warm'
      isNew ||= isLent !== slot.isLent
      slot.isLent = isLent
      if (isBack) this.#wake(slot)
      if (this.#isInTheWay(slot)) this.#background(this.#inTurn(() => this.#leaveForJob(slot)))
    }
    if (isNew) this.#changed()
  }

  /** As if it had been asked: promises that come to nothing keep it off the market for moments only, however many there are. */
  #wake(slot: Slot): void {
    slot.askedAtMs = this.#c.clock.nowMs()
    this.#c.room.wake(slot.service.spec.name)
  }

  #isInTheWay({ state, service: { spec } }: Slot): boolean {
    return state === 'warm' && this.#c.room.mustGo(spec.name) && !this.#eviction.isBusy(spec.name)
  }

  async #leaveForJob(slot: Slot): Promise<void> {
    if (!this.#isInTheWay(slot) || this.#stop.signal.aborted) return // somebody was faster
    this.#c.logger.info({ service: slot.service.spec.name }, 'a service that nobody asks makes room for a job')
    slot.madeWay = true
    await this.#end(slot, 'cold')
  }

  async #lookAround(): Promise<void> {
    const { signal } = this.#stop
    for (;;) {
      await delay(IDLE_LOOK_MS, signal)
      for (const name of this.#eviction.expired(this.#c.clock.nowMs()))
        await this.#inTurn(async () => {
          if (!this.#eviction.isBusy(name) && this.stateOf(name) === 'warm') await this.#end(this.#slot(name), 'cold')
        })
      for (const slot of this.#slots.values()) this.#restOrReturn(slot)
    }
  }

  #restOrReturn(slot: Slot): void {
    const { room, clock } = this.#c
    const { spec, need, yieldMs } = slot.service
    const now = clock.nowMs()
    const idleMs = now - (slot.askedAtMs ?? now)
    if (slot.state === 'warm' && yieldMs !== undefined && idleMs >= yieldMs && !this.#eviction.isBusy(spec.name)) room.rest(spec.name)
    // Where the idle ones end, one that nobody asked has no reason to come back by itself.
    if (slot.state !== 'cold' || !slot.madeWay || this.#idleMs !== undefined || !room.hasRoom(need, [])) slot.roomSinceMs = undefined
    else slot.roomSinceMs ??= now
    if (slot.roomSinceMs !== undefined && now - slot.roomSinceMs >= COME_BACK_MS) this.#background(this.#ensure(slot, false))
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work)
    this.#turn = done.catch(() => {}) // told to its own caller
    return done
  }

  /** What fails is logged where it does; stopping ends it. */
  #background(work: Promise<void>): void {
    const settled = work.catch(() => {}).finally(() => this.#work.delete(settled))
    this.#work.add(settled)
  }

  /** The next change, or a moment: jobs that end say nothing here. */
  async #change(signal: AbortSignal): Promise<void> {
    const moment = new AbortController()
    const look = (): void => moment.abort(new Error('changed'))
    this.#waiting.add(look)
    await delay(IDLE_LOOK_MS, AbortSignal.any([signal, moment.signal])).catch(() => {}) // whatever it was: the caller looks
    this.#waiting.delete(look)
  }

  #slot(name: string): Slot {
    const slot = this.#slots.get(name)
    if (!slot) throw new Error(`invariant: ${name} is one of the services`)
    return slot
  }

  #put(slot: Slot, state: ServiceState): void {
    slot.state = slot.leaving === undefined ? state : 'down'
    this.#changed()
  }

  #changed(): void {
    for (const tell of [...this.#listeners, ...this.#waiting]) tell()
  }
}

const tooLarge = ({ spec: { name }, need }: ContainerService): ServicesError =>
  new ServicesError(
    { code: 'SERVICES_NO_ROOM', service: name },
    `the service ${name} needs more than this node has on sale: ${JSON.stringify(need)}; see --cpu, --memory and \`lilynode doctor\``
  )

const noRoom = (name: string): ServicesError => new ServicesError({ code: 'SERVICES_BUSY', model: name }, `this machine has no room for ${name} now`)
