import { z } from 'zod'
import { createCodec } from '../../core/codec.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { bytes32Schema, countSchema } from '../../core/primitives.ts'
import type { Repository, Table } from '../../store/repository.ts'

const awaitedAuditSchema = z.strictObject({
  dealId: bytes32Schema,
  /** As the chain told it when the deal was paid. */
  resultHash: bytes32Schema,
  /** Block time of the next look, unix seconds. */
  dueS: countSchema,
  /** Looks that failed since the provider could have shown its files. */
  failures: countSchema
})
/** A re-run whose verdict waits for the provider's files: nobody may see them who may still have to vote on the deal. mediation.md §6 */
export type AwaitedAudit = z.output<typeof awaitedAuditSchema>

const codec = createCodec('AwaitedAudit', awaitedAuditSchema, 512)

export const awaitedAuditTable: Table<Bytes32, AwaitedAudit> = {
  bucket: 'node/awaited-audit',
  key: (dealId) => dealId,
  encode: codec.encode,
  decode: codec.decode
}

/** Deals of a day and a half, the audit window and the hours of a case, at one in two minutes: more than a machine runs twice. */
const MAX_AWAITED = 1_000

/** The re-runs that a node has to come back to; on disk, so that a restart forgets none. */
export class AwaitedAudits {
  readonly #rows: Repository<Bytes32, AwaitedAudit>
  readonly #max: number
  readonly #known = new Map<Bytes32, AwaitedAudit>()

  constructor(rows: Repository<Bytes32, AwaitedAudit>, max = MAX_AWAITED) {
    this.#rows = rows
    this.#max = max
  }

  async load(): Promise<void> {
    for await (const row of this.#rows.values({ limit: this.#max })) this.#known.set(row.dealId, row)
  }

  get(dealId: Bytes32): AwaitedAudit | undefined {
    return this.#known.get(dealId)
  }

  /** Those whose time has come, the longest waiting first. */
  due(nowS: number): readonly AwaitedAudit[] {
    return [...this.#known.values()].filter(({ dueS }) => dueS <= nowS).sort((a, b) => a.dueS - b.dueS)
  }

  /** False: there are too many. */
  async put(row: AwaitedAudit): Promise<boolean> {
    if (!this.#known.has(row.dealId) && this.#known.size >= this.#max) return false
    this.#known.set(row.dealId, row)
    await this.#rows.put(row.dealId, row)
    return true
  }

  async forget(dealId: Bytes32): Promise<void> {
    this.#known.delete(dealId)
    await this.#rows.delete(dealId)
  }
}
