import { Backoff } from './backoff.ts'
import type { ContainerService } from './ports.ts'
import type { ServiceLife } from './service-life.ts'

/** `cold`: started when it is asked · `down`: it broke, and is started again after a while. */
export type ServiceState = 'cold' | 'starting' | 'warm' | 'down'

/** One of the services of a machine, and how it is with it. */
export interface Slot {
  readonly service: ContainerService
  readonly backoff: Backoff
  state: ServiceState
  life: ServiceLife | undefined
  starting: Promise<void> | undefined
  /** Its container can't be removed yet. Until it is, it has its GPUs and its room, and the service is down. */
  leaving: Promise<void> | undefined
  /** It broke, and has not been well since. */
  isSuspect: boolean
  /** Unix ms since when its engine does not answer. */
  illSinceMs: number | undefined
  /** Unix ms of the end of its last answer, of its first start before that; absent: it never ran. */
  askedAtMs: number | undefined
  /** How long its last start took. */
  startMs: number | undefined
  /** A job has its room, or was promised it: nobody is told of it. */
  isLent: boolean
  /** It went for a job. */
  madeWay: boolean
  /** Unix ms since when it could come back. */
  roomSinceMs: number | undefined
}

export const coldSlot = (service: ContainerService): Slot => ({
  service,
  backoff: new Backoff(),
  state: 'cold',
  life: undefined,
  starting: undefined,
  leaving: undefined,
  isSuspect: false,
  illSinceMs: undefined,
  askedAtMs: undefined,
  startMs: undefined,
  isLent: false,
  madeWay: false,
  roomSinceMs: undefined
})
