import type { ContainerSpec } from '../../core/container-spec.ts'
import type { Resources } from '../../core/job-spec.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { ServiceKind } from '../../core/service-model.ts'

/** A model that a module says its service answers with: known, and on offer, before it was ever started. */
export interface DeclaredModel {
  readonly model: string
  readonly kinds: readonly ServiceKind[]
  readonly digest?: Bytes32 | undefined
  /** Absent: what the engine says, 0 until it has. */
  readonly contextTokens?: number | undefined
}

export interface ContainerService {
  readonly spec: ContainerSpec
  /** With the GPUs' memory. */
  readonly need: Resources
  /** Answers 2xx when it can work; absent: its list of models is all that is asked for. */
  readonly healthPath?: string | undefined
  /** Empty: those that it lists when it runs. */
  readonly models: readonly DeclaredModel[]
  /** Answers at one time. */
  readonly concurrency: number
  /** From its start to its health: engines load tens of gigabytes. */
  readonly startTimeoutMs: number
  /** Asked by nobody for so long, it makes room for a job; absent: for none. */
  readonly yieldMs?: number | undefined
}

export interface StartedContainer {
  readonly url: string
  /** By uuid. */
  readonly gpus: readonly string[]
  /** Resolves with what there is to say once it no longer runs. */
  ended(signal: AbortSignal): Promise<string>
  /** The end of what it said. */
  log(): Promise<string>
  remove(): Promise<void>
}

/** The engine that runs them. */
export interface Containers {
  /** One that an earlier process left, if it is what the spec says; anything else of its name is removed. */
  adopt(spec: ContainerSpec, signal: AbortSignal): Promise<StartedContainer | undefined>
  start(spec: ContainerSpec, gpus: readonly string[], signal: AbortSignal): Promise<StartedContainer>
  /** Resolves once nothing of that name is left. */
  remove(name: string, signal: AbortSignal): Promise<void>
  /** Removes all that is of none of these. */
  sweep(keep: ReadonlySet<string>): Promise<void>
}

/** What of the machine is whose: jobs take from the same. */
export interface ServiceRoom {
  /** By uuid the GPUs that are the service's from now on, `gpus` where these are named; undefined: there is no room. */
  claim(name: string, need: Resources, gpus?: readonly string[]): readonly string[] | undefined
  unclaim(name: string): void
  /** Nobody asks it: a job may have its room. */
  rest(name: string): void
  /** Somebody asks it: no job may. False: one has it already. */
  wake(name: string): boolean
  /** A job has its room, or was promised it. */
  isLent(name: string): boolean
  /** A job waits for it to go. */
  mustGo(name: string): boolean
  onChange(listener: () => void): () => void
  /** Would there be room if these services were gone? */
  hasRoom(need: Resources, without: readonly string[]): boolean
  /** Could it ever be, with nothing else on this machine? */
  canHold(need: Resources): boolean
}
