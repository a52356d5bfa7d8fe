import { z } from 'zod'
import { createCodec } from '../../core/codec.ts'
import { MAX_GOSSIP_BYTES } from '../../core/envelope.ts'
import { bytesSchema } from '../../core/primitives.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Repository, Table } from '../../store/repository.ts'
import type { OfferShelf } from './offer-shelf.ts'

/** About 1.5 KiB each, so 15 MB of disk, written anew with each save: beyond, peers fill the book as fast (network.md §8). */
const MAX_KEPT = 10_000
/** Offers in a row of the table: 100 KiB in practice, 1 MiB at most. */
const PACK_OFFERS = 64
const MAX_PACKS = Math.ceil(MAX_KEPT / PACK_OFFERS)

const packSchema = z.strictObject({
  pack: z.int().min(0).max(MAX_PACKS),
  envelopes: z.array(bytesSchema.refine((bytes) => bytes.length <= MAX_GOSSIP_BYTES)).max(PACK_OFFERS)
})
/** Some of the offers of the book, as their providers signed them. */
export type OfferPack = z.output<typeof packSchema>

const codec = createCodec('OfferPack', packSchema, (PACK_OFFERS + 1) * MAX_GOSSIP_BYTES)
/** Keys sort as text: leading zeros. */
export const offerPackTable: Table<number, OfferPack> = {
  bucket: 'market/offer-pack',
  key: (pack) => pack.toString().padStart(6, '0'),
  encode: codec.encode,
  decode: codec.decode
}

export interface KeptBookComponents {
  readonly shelf: Pick<OfferShelf, 'newest'>
  readonly packs: Repository<number, OfferPack>
  /** Judges as gossip does, expiry and signatures included, and takes it into the book on accept. */
  admit(envelope: Uint8Array): Promise<Verdict>
}

export interface Restored {
  readonly kept: number
  /** The others have expired, were replaced meanwhile, or their provider has no stake any more. */
  readonly accepted: number
}

/** The order book on disk: after a restart a solver matches with what has not expired, before any peer has told it anything. market.md §4.6 */
export class KeptBook {
  readonly #c: KeptBookComponents
  /** Rows there may be; unknown before the first save. */
  #packs = MAX_PACKS

  constructor(components: KeptBookComponents) {
    this.#c = components
  }

  /** Nothing that lies on disk is believed: it is judged as if a stranger had sent it. */
  async restore(signal: AbortSignal): Promise<Restored> {
    let [kept, accepted] = [0, 0]
    for await (const { envelopes } of this.#c.packs.values({ limit: MAX_PACKS })) {
      for (const envelope of envelopes) {
        signal.throwIfAborted()
        kept += 1
        if ((await this.#c.admit(envelope)).result === 'accept') accepted += 1
      }
    }
    return { kept, accepted }
  }

  /** The newest offers, since they are good for longest; what was kept before goes. */
  async save(): Promise<void> {
    const { shelf, packs } = this.#c
    const envelopes = shelf.newest(MAX_KEPT)
    const count = Math.ceil(envelopes.length / PACK_OFFERS)
    for (let pack = 0; pack < count; pack++) await packs.put(pack, { pack, envelopes: envelopes.slice(pack * PACK_OFFERS, (pack + 1) * PACK_OFFERS) })
    for (let pack = count; pack < this.#packs; pack++) await packs.delete(pack)
    this.#packs = count
  }
}
