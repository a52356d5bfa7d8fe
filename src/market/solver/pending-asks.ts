import type { Resources } from '../../core/job-spec.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { BoundedMap } from '../bounded-map.ts'

/** Offers with a proposal under way, or signed and not replaced yet: an offer lives for minutes at most. */
const MAX_OFFERS = 16_384

interface Asked {
  cpuMilli: number
  memoryBytes: number
  diskBytes: number
  gpus: number
}

/**
 * What this solver has asked of each offer and was not refused. An offer says what was free when it was told: without this all
 * waiting jobs would ask for the same free place, and a provider would judge a hundred proposals to sign one.
 */
export class PendingAsks {
  readonly #asked = new BoundedMap<Bytes32, Asked>(MAX_OFFERS)

  /** Whether the offer holds one job more beside those that it was asked for. */
  hasRoom(id: Bytes32, { capacity }: Pick<ResourceOffer, 'capacity'>, need: Resources): boolean {
    const asked = this.#asked.get(id)
    if (!asked) return true
    return (
      asked.cpuMilli + need.cpuMilli <= capacity.cpuMilli &&
      asked.memoryBytes + need.memoryBytes <= capacity.memoryBytes &&
      asked.diskBytes + need.diskBytes <= capacity.diskBytes &&
      asked.gpus + need.gpus.length <= capacity.gpus.length
    )
  }

  /** Counted until the returned function is called; never called: until the provider tells another offer. */
  add(id: Bytes32, need: Resources): () => void {
    const asked = this.#asked.get(id) ?? { cpuMilli: 0, memoryBytes: 0, diskBytes: 0, gpus: 0 }
    this.#asked.set(id, change(asked, need, 1))
    return () => change(asked, need, -1)
  }
}

function change(asked: Asked, need: Resources, sign: 1 | -1): Asked {
  asked.cpuMilli += sign * need.cpuMilli
  asked.memoryBytes += sign * need.memoryBytes
  asked.diskBytes += sign * need.diskBytes
  asked.gpus += sign * need.gpus.length
  return asked
}
