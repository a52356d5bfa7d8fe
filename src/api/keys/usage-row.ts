import { z } from 'zod'
import { createCodec } from '../../core/codec.ts'
import { countSchema, weiSchema } from '../../core/primitives.ts'
import type { Table } from '../../store/repository.ts'
import type { Usage } from '../caller.ts'

const usageRowSchema = z.strictObject({
  atMs: countSchema,
  keyId: z.string().max(64),
  requestId: z.string().min(1).max(128),
  kind: z.enum(['chat', 'completion', 'embedding', 'job']),
  model: z.string().max(200),
  provider: z.string().max(128),
  inputTokens: countSchema,
  outputTokens: countSchema,
  priceWei: weiSchema,
  ended: z.string().max(64)
})
export type UsageRow = z.output<typeof usageRowSchema>

const codec = createCodec('UsageRow', usageRowSchema, 4 * 1024)
/** Digits of ms until the year 2286: keys sort as text, so by time. */
const TIME_DIGITS = 13
export const usageKey = (atMs: number, requestId = ''): string => `${String(atMs).padStart(TIME_DIGITS, '0')}-${requestId}`
const keyOf = ({ atMs, requestId }: Pick<UsageRow, 'atMs' | 'requestId'>): string => usageKey(atMs, requestId)

/** What was used and paid, in order of time. */
export const USAGE: Table<UsageRow, UsageRow> = { bucket: 'api/usage', key: keyOf, encode: codec.encode, decode: codec.decode }
/** Answers that are still coming, with what they have cost so far. */
export const OPEN_TABS: Table<string, UsageRow> = { bucket: 'api/open-tab', key: (requestId) => requestId, encode: codec.encode, decode: codec.decode }

export const usageRow = (keyId: string, atMs: number, usage: Usage): UsageRow => ({
  ...usage,
  model: usage.model.slice(0, 200),
  ended: usage.ended.slice(0, 64),
  keyId,
  atMs
})
