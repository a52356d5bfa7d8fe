import type { Address } from '../../core/primitives.ts'

/**
 * What the answers that run now may still cost, by provider: a payment channel must hold the sum of it. Without it each of many that begin
 * at one time would see the same unspent rest, and the last of them would break off in the middle.
 */
export class Reserves {
  readonly #due = new Map<Address, bigint>()

  /** Wei that answers of this provider may cost together. */
  of(provider: Address): bigint {
    return this.#due.get(provider) ?? 0n
  }

  /** Returns what ends it; a second call does nothing. */
  take(provider: Address, wei: bigint): () => void {
    this.#due.set(provider, this.of(provider) + wei)
    let isTaken = true
    return () => {
      if (!isTaken) return
      isTaken = false
      const rest = this.of(provider) - wei
      if (rest > 0n) this.#due.set(provider, rest)
      else this.#due.delete(provider)
    }
  }
}
