import type { Clock } from '../../core/clock.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import { BoundedMap } from '../bounded-map.ts'
import { MAX_RESOURCE_OFFER_LIFE_MS } from './limits.ts'

/** About 32 KiB each at most: two envelopes. */
const MAX_CAUGHT = 1_024

interface Caught {
  readonly untilMs: number
  readonly proof: readonly Uint8Array[]
}

/**
 * Nodes that signed two offers under one sequence: one for some to see, another for others. What they say is not heard for as long as
 * such an offer may live, so neither of the two is dealt on. The proof is both envelopes, each with the wallet's certificate.
 */
export class Equivocators {
  readonly #clock: Clock
  readonly #caught = new BoundedMap<PeerIdText, Caught>(MAX_CAUGHT)

  constructor(clock: Clock) {
    this.#clock = clock
  }

  has(peerId: PeerIdText): boolean {
    const caught = this.#caught.get(peerId)
    return caught !== undefined && this.#clock.nowMs() < caught.untilMs
  }

  add(peerId: PeerIdText, proof: readonly Uint8Array[]): void {
    this.#caught.set(peerId, { untilMs: this.#clock.nowMs() + MAX_RESOURCE_OFFER_LIFE_MS, proof })
  }

  /** The two envelopes; anyone can check them. */
  proofOf(peerId: PeerIdText): readonly Uint8Array[] | undefined {
    return this.#caught.get(peerId)?.proof
  }
}
