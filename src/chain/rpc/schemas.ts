import { z } from 'zod'
import type { Hex } from '../../core/primitives.ts'
import { writtenAddressSchema, writtenBytes32Schema } from '../../core/primitives.ts'
import { ChainError } from '../errors.ts'

/** The shapes of JSON-RPC answers that we read, field by field: what a node sends is a stranger's word until parsed here. */
const quantity = z
  .string()
  .regex(/^0x[0-9a-fA-F]{1,64}$/, 'not a hex quantity')
  .transform((text) => BigInt(text))
const hexData = z
  .string()
  .regex(/^0x([0-9a-fA-F]{2})*$/, 'not hex bytes')
  .transform((text) => text.toLowerCase() as Hex) // checked by the regex above

export const headSchema = z
  .object({ number: quantity, hash: writtenBytes32Schema, parentHash: writtenBytes32Schema, timestamp: quantity, baseFeePerGas: quantity.optional() })
  .transform(({ timestamp, baseFeePerGas, ...rest }) => ({ ...rest, timestampS: Number(timestamp), baseFee: baseFeePerGas ?? 0n }))
export type Head = z.output<typeof headSchema>

export const logSchema = z.object({
  address: writtenAddressSchema,
  topics: z.array(writtenBytes32Schema).max(4),
  data: hexData,
  blockNumber: quantity,
  blockHash: writtenBytes32Schema,
  transactionHash: writtenBytes32Schema,
  logIndex: quantity.transform(Number),
  /** Newer nodes tell it, and spare us asking for the block. */
  blockTimestamp: quantity.transform(Number).optional()
})
export type Log = z.output<typeof logSchema>

export const receiptSchema = z.object({
  status: quantity.transform((value) => value === 1n),
  transactionHash: writtenBytes32Schema,
  blockNumber: quantity,
  blockHash: writtenBytes32Schema,
  gasUsed: quantity,
  effectiveGasPrice: quantity,
  /** What a rollup charges for posting to its parent chain, beside the gas. */
  l1Fee: quantity.optional(),
  logs: z.array(logSchema)
})
export type RawReceipt = z.output<typeof receiptSchema>

export const transactionSchema = z.object({ hash: writtenBytes32Schema, to: writtenAddressSchema.nullable(), input: hexData, blockNumber: quantity.nullish() })

export const parseQuantity = (value: unknown, method: string): bigint => parseReply(quantity, value, method)
export const parseHexData = (value: unknown, method: string): Hex => parseReply(hexData, value, method)

/** @throws {ChainError} CHAIN_BAD_REPLY, which the pool takes as a reason to ask another endpoint */
export function parseReply<S extends z.ZodType>(schema: S, value: unknown, method: string): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const what = parsed.error.issues[0]
  const where = what === undefined ? '' : ` (${what.path.join('.')}: ${what.message})`
  throw new ChainError({ code: 'CHAIN_BAD_REPLY', method }, `${method}: the node's answer is not what the method promises${where}`, { cause: parsed.error })
}
