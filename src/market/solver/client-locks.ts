import type { ProtocolParams } from '../../chain/ports.ts'
import type { JobOffer } from '../../core/job-offer.ts'
import type { Address } from '../../core/primitives.ts'
import { maxLockOf } from '../price/deal-money.ts'

/** What each client's waiting jobs may lock. Asked for with each job offer that is heard: a sum over all that wait would cost a market more the more it has to do. */
export class ClientLocks {
  readonly #offers = new Map<Address, Set<JobOffer>>()
  #sums = new Map<Address, bigint>()
  /** What the sums were made with. */
  #params: ProtocolParams | undefined

  add(offer: JobOffer): void {
    const offers = this.#offers.get(offer.client) ?? new Set()
    this.#offers.set(offer.client, offers.add(offer))
    this.#change(offer, 1n)
  }

  delete(offer: JobOffer): void {
    const offers = this.#offers.get(offer.client)
    if (!offers?.delete(offer)) return
    this.#change(offer, -1n)
    if (offers.size > 0) return
    this.#offers.delete(offer.client)
    this.#sums.delete(offer.client)
  }

  /** Wei. */
  of(client: Address, params: ProtocolParams): bigint {
    if (params !== this.#params) this.#sums = new Map()
    this.#params = params
    const known = this.#sums.get(client)
    if (known !== undefined) return known
    let sum = 0n
    for (const offer of this.#offers.get(client) ?? []) sum += maxLockOf(offer, params)
    if (this.#offers.has(client)) this.#sums.set(client, sum)
    return sum
  }

  #change(offer: JobOffer, sign: 1n | -1n): void {
    const sum = this.#sums.get(offer.client)
    if (sum !== undefined && this.#params) this.#sums.set(offer.client, sum + sign * maxLockOf(offer, this.#params))
  }
}
