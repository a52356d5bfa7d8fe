import type { Resources } from './job-spec.ts'

/** A container that stays and is asked over HTTP: what the services room wants of an engine. */
export interface ContainerSpec {
  /** Its own among the services of this node: a running container is found again by it. */
  readonly name: string
  /** `name@sha256:…` */
  readonly image: string
  readonly entrypoint?: readonly string[] | undefined
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly workdir?: string | undefined
  /** Absent: nobody. */
  readonly user?: string | undefined
  /** Where it listens, on every address of its container. */
  readonly port: number
  /** `diskBytes`: of /tmp, which is memory and counts as that; the rest of the image is read-only. */
  readonly resources: Pick<Resources, 'cpuMilli' | 'memoryBytes' | 'diskBytes'>
}
