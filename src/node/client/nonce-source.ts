import { createHash } from 'node:crypto'
import type { Chain } from '../../chain/ports.ts'
import type { Address, PeerIdText } from '../../core/primitives.ts'
import type { JobJournal } from './job-journal.ts'

/** Bits of one word of the nonce bitmap on chain: 256 jobs share a storage slot, which makes all but the first cheaper to open. */
const BITS = 256n

export interface NonceSourceComponents {
  readonly chain: Pick<Chain, 'isNonceUsed'>
  readonly journal: JobJournal
  /** Two machines of one wallet must not meet at one nonce: each counts in words of its own. */
  readonly peerId: PeerIdText
  readonly client: Address
}

/** Nonces for job offers: one after the other within a word that nobody else uses. */
export class NonceSource {
  readonly #c: NonceSourceComponents
  #next: bigint | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor(components: NonceSourceComponents) {
    this.#c = components
  }

  /** Calls queue up: no two get the same. */
  next(): Promise<bigint> {
    const nonce = this.#last.then(() => this.#take())
    this.#last = nonce.catch(() => {}) // the caller hears of it; the next one tries anew
    return nonce
  }

  async #take(): Promise<bigint> {
    const jobs = this.#next === undefined ? await this.#c.journal.list() : []
    // Those of before a restart that wait still: two offers with one nonce are one deal, and a cancellation of one ends the other.
    const taken = new Set(jobs.map(({ signed }) => signed.offer.nonce))
    let count = this.#next ?? BigInt(jobs.length)
    // A lost journal forgets what was used; the chain does not.
    while (taken.has(this.#nonce(count)) || (await this.#c.chain.isNonceUsed(this.#c.client, this.#nonce(count)))) count++
    this.#next = count + 1n
    return this.#nonce(count)
  }

  #nonce(count: bigint): bigint {
    const hash = createHash('sha256')
      .update(`${this.#c.client}/${this.#c.peerId}/${count / BITS}`)
      .digest('hex')
    return ((BigInt(`0x${hash}`) >> 8n) << 8n) + (count % BITS)
  }
}
