import { z } from 'zod'
import type { ApiKey, NewKey } from './api-key.ts'
import { keyNameSchema, rateSchema } from './api-key.ts'
import type { KeyRing } from './key-ring.ts'
import type { UsageRow } from './usage-row.ts'

const weiText = z.string().regex(/^\d{1,39}$/, 'not a whole number of wei')

/** A key as a screen or a script sees it: plain JSON, without its hash. */
const keyViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  budgetWei: weiText.optional(),
  spentWei: weiText,
  rate: rateSchema.optional(),
  models: z.array(z.string()).optional(),
  createdAtMs: z.int(),
  revokedAtMs: z.int().optional()
})
export type KeyView = z.output<typeof keyViewSchema>
export const keyViewsSchema = z.array(keyViewSchema)
export const keyMadeSchema = z.object({ key: keyViewSchema, secret: z.string() })
export type KeyMade = z.output<typeof keyMadeSchema>
export { keyViewSchema }

export const newKeySchema = z.strictObject({
  name: keyNameSchema,
  budgetWei: weiText.optional(),
  rate: rateSchema.optional(),
  models: z.array(z.string().min(1).max(200)).max(256).optional()
})
export type NewKeyRequest = z.output<typeof newKeySchema>

export const usageViewSchema = z.object({
  atMs: z.int(),
  keyId: z.string(),
  requestId: z.string(),
  kind: z.enum(['chat', 'completion', 'embedding', 'job']),
  model: z.string(),
  provider: z.string(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  priceWei: weiText,
  ended: z.string()
})
export type UsageView = z.output<typeof usageViewSchema>

export interface UsageQuery {
  readonly sinceMs: number
  /** Only this key's. */
  readonly keyId?: string
}

/** What the operator does with keys: on the folder itself, or through the gateway that runs on it. */
export interface KeyDesk {
  create(request: NewKeyRequest): Promise<KeyMade>
  list(): Promise<readonly KeyView[]>
  /** By id or name. */
  revoke(id: string): Promise<KeyView>
  /** Oldest first. */
  usage(query: UsageQuery): AsyncIterable<UsageView>
}

export class LocalKeyDesk implements KeyDesk {
  readonly #ring: KeyRing

  constructor(ring: KeyRing) {
    this.#ring = ring
  }

  async create({ budgetWei, name, rate, models }: NewKeyRequest): Promise<KeyMade> {
    const wanted: NewKey = { name, ...(rate && { rate }), ...(models && { models }), ...(budgetWei !== undefined && { budget: BigInt(budgetWei) }) }
    const { key, secret } = await this.#ring.create(wanted)
    return { key: viewOfKey(key), secret }
  }

  async list(): Promise<readonly KeyView[]> {
    return this.#ring.list().map(viewOfKey)
  }

  async revoke(id: string): Promise<KeyView> {
    return viewOfKey(await this.#ring.revoke(id))
  }

  async *usage({ sinceMs, keyId }: UsageQuery): AsyncIterable<UsageView> {
    for await (const row of this.#ring.usage(sinceMs, keyId)) yield viewOfUsage(row)
  }
}

function viewOfKey({ hash: _secret, budget, spent, ...key }: ApiKey): KeyView {
  return { ...key, spentWei: spent.toString(), ...(budget !== undefined && { budgetWei: budget.toString() }) }
}

const viewOfUsage = ({ priceWei, ...row }: UsageRow): UsageView => ({ ...row, priceWei: priceWei.toString() })
