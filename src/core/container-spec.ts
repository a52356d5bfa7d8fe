import { z } from 'zod'
import type { Resources } from './job-spec.ts'

/** Of a container: `/models`. What the kernel or we have in it is hidden by nothing. */
export const weightsPathSchema = z
  .string()
  .max(255)
  .regex(/^(\/(?!\.{1,2}(\/|$))[\w.@+-]+)+$/, 'a clean path of the container, such as /models')
  .refine((path) => !/^\/(dev|proc|sys|tmp)(\/|$)/.test(path), 'a path outside /dev, /proc, /sys and /tmp')

/** Weights lie on the machine: nobody wants tens of gigabytes in an image. */
export interface ServiceWeights {
  /** An absolute path on this machine, chosen by its owner and by nobody else. */
  readonly folder: string
  /** Where the container sees it, read-only. */
  readonly path: string
}

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
  readonly weights?: ServiceWeights | undefined
}
