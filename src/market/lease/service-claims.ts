import type { Resources } from '../../core/job-spec.ts'
import type { Capacity, Gpu } from '../../core/resource-offer.ts'
import { assignGpus } from '../book/gpus.ts'

const AMOUNTS = ['cpuMilli', 'memoryBytes', 'diskBytes'] as const

interface Claim {
  readonly need: Resources
  /** By uuid, one for each GPU of the need. */
  readonly gpus: readonly string[]
}

interface Wanted {
  readonly need: Resources
  /** These, and no others. */
  readonly gpus?: readonly string[] | undefined
}

/**
 * What warm services hold of what no job has. Services share a GPU as far as its memory goes, which each of them names; a job, which nothing
 * keeps from taking all the memory of its GPU, shares one with nobody.
 */
export class ServiceClaims {
  readonly #claims = new Map<string, Claim>()

  /** The GPUs that it got; undefined: no room. */
  add(name: string, wanted: Wanted, unsold: Capacity): readonly string[] | undefined {
    const gpus = this.place(wanted, unsold)
    if (gpus) this.#claims.set(name, { need: wanted.need, gpus })
    return gpus
  }

  remove(name: string): boolean {
    return this.#claims.delete(name)
  }

  leftForJobs(unsold: Capacity): Capacity {
    const claims = [...this.#claims.values()]
    const used = new Set(claims.flatMap(({ gpus }) => gpus))
    return { ...less(unsold, claims), gpus: unsold.gpus.filter(({ uuid }) => !used.has(uuid)) }
  }

  /** Where it would go; undefined: nowhere. */
  place({ need, gpus }: Wanted, unsold: Capacity, without: readonly string[] = []): readonly string[] | undefined {
    const others = [...this.#claims].flatMap(([name, claim]) => (without.includes(name) ? [] : [claim]))
    const left = less(unsold, others)
    if (AMOUNTS.some((what) => left[what] < need[what])) return undefined
    const spare = unsold.gpus.map((gpu) => ({ ...gpu, vramBytes: gpu.vramBytes - vramOn(gpu, others) }))
    const open = spare.filter(({ uuid }) => gpus === undefined || gpus.includes(uuid))
    return assignGpus(open, need.gpus)?.map(({ uuid }) => uuid)
  }
}

/** Of each GPU a service takes what its largest need is: which need went to which GPU follows from nothing that is kept. */
const vramOn = ({ uuid }: Gpu, claims: readonly Claim[]): number =>
  claims.reduce((sum, { need, gpus }) => sum + (gpus.includes(uuid) ? Math.max(...need.gpus.map(({ vramBytes }) => vramBytes)) : 0), 0)

function less(capacity: Capacity, claims: readonly Claim[]): Capacity {
  const left = (what: (typeof AMOUNTS)[number]): number =>
    Math.max(
      0,
      claims.reduce((rest, { need }) => rest - need[what], capacity[what])
    )
  return { cpuMilli: left('cpuMilli'), memoryBytes: left('memoryBytes'), diskBytes: left('diskBytes'), gpus: capacity.gpus }
}
