import { z } from 'zod'
import { createCodec } from '../../core/codec.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { CidText } from '../../core/primitives.ts'
import { cidSchema, countSchema } from '../../core/primitives.ts'
import type { Table } from '../../store/repository.ts'

/**
 * Why blobs are kept. `deal`: this node provides it · `case`: it mediates on that deal · `job`: it asked for it ·
 * `shelf`: files of an own run for the client of a case · `published`: its owner said so, for good.
 */
export const HOLDER_KINDS = ['deal', 'case', 'job', 'shelf', 'published'] as const
export type HolderKind = (typeof HOLDER_KINDS)[number]
/** The id is that of the deal or of the job, or the CID itself. */
export type Holder = `${HolderKind}/${string}`

const isHolder = (text: string): text is Holder => HOLDER_KINDS.some((kind) => text.startsWith(`${kind}/`))

/** The module, 64 inputs, outputs and logs. */
const MAX_CIDS = 67

const holdingSchema = z.strictObject({
  holder: z.string().max(160).refine(isHolder, 'no holder of blobs that this version knows'),
  cids: z.array(cidSchema).max(MAX_CIDS),
  /** Unix ms. */
  sinceMs: countSchema,
  /** Unix seconds of block time: before that, nobody need ask the chain whether it may go. */
  lookAtS: countSchema.optional()
})
/** Blobs that this node owes to somebody, and to whom. They are pinned as long as one holding names them. */
export type Holding = z.output<typeof holdingSchema>

const codec = createCodec('Holding', holdingSchema, 16 * 1024)

export const holdingTable: Table<Holder, Holding> = {
  bucket: 'node/holding',
  key: (holder) => holder,
  encode: codec.encode,
  decode: codec.decode
}

/** What whoever runs the job again must fetch. */
export function cidsOfSpec({ engine, inputs }: JobSpec): CidText[] {
  return [...(engine.type === 'wasm' ? [engine.module] : []), ...inputs.map(({ cid }) => cid)]
}
