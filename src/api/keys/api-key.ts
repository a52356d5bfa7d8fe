import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { createCodec } from '../../core/codec.ts'
import { countSchema, weiSchema } from '../../core/primitives.ts'
import type { Table } from '../../store/repository.ts'

/** So that a key is seen for what it is in a log or a commit that it got into. */
const PREFIX = 'lily_'
/** 256 bits: nobody guesses one, so a plain hash is enough and no password hash has to slow each request. */
const SECRET_BYTES = 32

export const keyNameSchema = z.string().min(1).max(64)
export const rateSchema = z.strictObject({ requests: z.int().min(1).max(1_000_000), perMs: z.int().min(1000).max(86_400_000) })
export type Rate = z.output<typeof rateSchema>

const apiKeySchema = z.strictObject({
  id: z.string().regex(/^key_[0-9a-f]{16}$/),
  name: keyNameSchema,
  /** sha2-256 of the secret, hex. The secret itself is shown once and kept nowhere. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Wei of LILY; absent: no limit but the gateway's wallet. */
  budget: weiSchema.optional(),
  spent: weiSchema,
  rate: rateSchema.optional(),
  /** Absent: all. */
  models: z.array(z.string().min(1).max(200)).max(256).optional(),
  createdAtMs: countSchema,
  revokedAtMs: countSchema.optional()
})
export type ApiKey = z.output<typeof apiKeySchema>

const codec = createCodec('ApiKey', apiKeySchema, 64 * 1024)
export const KEYS: Table<string, ApiKey> = { bucket: 'api/key', key: (id) => id, encode: codec.encode, decode: codec.decode }

export interface NewKey {
  readonly name: string
  readonly budget?: bigint
  readonly rate?: Rate
  readonly models?: readonly string[]
}

export function createApiKey(wanted: NewKey, nowMs: number): { readonly key: ApiKey; readonly secret: string } {
  const secret = `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64url')}`
  const { models, ...rest } = wanted
  const id = `key_${randomBytes(8).toString('hex')}`
  return { secret, key: { ...rest, ...(models && { models: [...models] }), id, hash: hashOfSecret(secret), spent: 0n, createdAtMs: nowMs } }
}

export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')
