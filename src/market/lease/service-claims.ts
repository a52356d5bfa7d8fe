import { fewestToGo } from '../../core/fewest-to-go.ts'
import type { Resources } from '../../core/job-spec.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { Capacity, Gpu } from '../../core/resource-offer.ts'
import { assignGpus } from '../book/gpus.ts'

const AMOUNTS = ['cpuMilli', 'memoryBytes', 'diskBytes'] as const

interface Claim {
  readonly need: Resources
  /** By uuid, one for each GPU of the need. */
  readonly gpus: readonly string[]
  /** The deals whose room this is in: the service goes for them, and nobody asks it before they have ended. */
  readonly lentTo: Set<Bytes32>
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
  /** Nobody asks them, so a job may have their room: who rests longest is first. */
  readonly #resting = new Set<string>()

  /** The GPUs that it got; undefined: no room. */
  add(name: string, wanted: Wanted, unsold: Capacity): readonly string[] | undefined {
    const gpus = this.place(wanted, unsold)
    if (gpus) this.#claims.set(name, { need: wanted.need, gpus, lentTo: new Set() })
    return gpus
  }

  remove(name: string): boolean {
    this.#resting.delete(name)
    return this.#claims.delete(name)
  }

  /** Returns whether that is new. */
  rest(name: string): boolean {
    const isNew = this.#claims.has(name) && !this.#resting.has(name)
    if (isNew) this.#resting.add(name)
    return isNew
  }

  /** Returns whether it rested. */
  wake(name: string): boolean {
    return this.#resting.delete(name)
  }

  /** The deals that have the room of this one. */
  lentTo(name: string): ReadonlySet<Bytes32> {
    return this.#claims.get(name)?.lentTo ?? new Set()
  }

  /** Those whose room a deal has. */
  lent(dealId?: Bytes32): readonly string[] {
    return [...this.#claims].flatMap(([name, { lentTo }]) => ((dealId === undefined ? lentTo.size > 0 : lentTo.has(dealId)) ? [name] : []))
  }

  lend(names: readonly string[], dealId: Bytes32): void {
    for (const name of names) this.#claims.get(name)?.lentTo.add(dealId)
  }

  /** The deal has ended, or never came. Returns whether that is another's gain. */
  giveBack(dealId: Bytes32): boolean {
    const had = this.lent(dealId)
    for (const name of had) this.#claims.get(name)?.lentTo.delete(dealId)
    return had.length > 0
  }

  /** Services on one of these GPUs, by uuid. */
  on(gpus: readonly string[]): readonly string[] {
    return [...this.#claims].flatMap(([name, claim]) => (claim.gpus.some((uuid) => gpus.includes(uuid)) ? [name] : []))
  }

  /** The fewest that must go so that the others have what they hold beside what is sold. */
  overdrawn(unsold: Capacity): readonly string[] {
    const names = [...this.#claims.keys()]
    const isCovered = (gone: readonly string[]): boolean => AMOUNTS.every((what) => sumOf(this.#others(gone), what) <= unsold[what])
    return fewestToGo(names, isCovered) ?? names
  }

  /** With the room of those that a job may have. */
  leftForJobs(unsold: Capacity): Capacity {
    return this.#without(this.#mayGo(), unsold)
  }

  /** GPUs for a job, and the fewest services that go for it: first those that go for another anyway. Undefined: no room. */
  makeWay(need: Resources, unsold: Capacity): { readonly gpus: readonly Gpu[]; readonly gone: readonly string[] } | undefined {
    const gpusIn = (gone: readonly string[]): readonly Gpu[] | undefined => {
      const left = this.#without(gone, unsold)
      return AMOUNTS.every((what) => left[what] >= need[what]) ? assignGpus(left.gpus, need.gpus) : undefined
    }
    const gone = fewestToGo(this.#mayGo(), (names) => gpusIn(names) !== undefined)
    const gpus = gone && gpusIn(gone)
    return gpus && { gpus, gone }
  }

  /** Where it would go; undefined: nowhere. */
  place({ need, gpus }: Wanted, unsold: Capacity, without: readonly string[] = []): readonly string[] | undefined {
    const others = this.#others(without)
    const left = less(unsold, others)
    if (AMOUNTS.some((what) => left[what] < need[what])) return undefined
    const spare = unsold.gpus.map((gpu) => ({ ...gpu, vramBytes: gpu.vramBytes - vramOn(gpu, others) }))
    const open = spare.filter(({ uuid }) => gpus === undefined || gpus.includes(uuid))
    return assignGpus(open, need.gpus)?.map(({ uuid }) => uuid)
  }

  #mayGo(): readonly string[] {
    return [...new Set([...this.lent(), ...this.#resting])]
  }

  #others(without: readonly string[]): readonly Claim[] {
    return [...this.#claims].flatMap(([name, claim]) => (without.includes(name) ? [] : [claim]))
  }

  /** What is a job's to take once these are gone. */
  #without(gone: readonly string[], unsold: Capacity): Capacity {
    const claims = this.#others(gone)
    const used = new Set(claims.flatMap(({ gpus }) => gpus))
    return { ...less(unsold, claims), gpus: unsold.gpus.filter(({ uuid }) => !used.has(uuid)) }
  }
}

/** Of each GPU a service takes what its largest need is: which need went to which GPU follows from nothing that is kept. */
const vramOn = ({ uuid }: Gpu, claims: readonly Claim[]): number =>
  claims.reduce((sum, { need, gpus }) => sum + (gpus.includes(uuid) ? Math.max(...need.gpus.map(({ vramBytes }) => vramBytes)) : 0), 0)

const sumOf = (claims: readonly Claim[], what: (typeof AMOUNTS)[number]): number => claims.reduce((sum, { need }) => sum + need[what], 0)

function less(capacity: Capacity, claims: readonly Claim[]): Capacity {
  const left = (what: (typeof AMOUNTS)[number]): number => Math.max(0, capacity[what] - sumOf(claims, what))
  return { cpuMilli: left('cpuMilli'), memoryBytes: left('memoryBytes'), diskBytes: left('diskBytes'), gpus: capacity.gpus }
}
