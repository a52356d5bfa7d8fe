import { z } from 'zod'
import { createCodec } from '../../core/codec.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { addressSchema, bytes32Schema, countSchema, signatureSchema, weiSchema } from '../../core/primitives.ts'
import type { Table } from '../../store/index.ts'

/** What both sides keep of a channel. */
const common = {
  channelId: bytes32Schema,
  /** Wei, as last seen on chain. */
  locked: weiSchema,
  /** Unix seconds. */
  expiresAtS: countSchema,
  /** Of the last voucher; 0: none was signed. */
  cumulativeWei: weiSchema,
  seq: countSchema
}

const payingRowSchema = z.strictObject({
  ...common,
  provider: addressSchema,
  /** `opening`: the transaction may or may not be mined. `closing`: its provider may have agreed to its end. `over`: nothing of it is ours to get back. */
  state: z.enum(['opening', 'open', 'closing', 'over'])
})
export type PayingRow = z.output<typeof payingRowSchema>

const earningRowSchema = z.strictObject({
  ...common,
  client: addressSchema,
  /** Whom it pays: a data folder may get another wallet. Absent in rows of old. */
  provider: addressSchema.optional(),
  /** What was served on it, paid for or not, when that is more than was vouched for. Wei. */
  servedWei: weiSchema.optional(),
  /** Of the last voucher. */
  signature: signatureSchema.optional(),
  /** `closing`: the last voucher is being claimed, and no further one counts. */
  state: z.enum(['open', 'closing', 'over'])
})
export type EarningRow = z.output<typeof earningRowSchema>

/** The longest signature is 1,024 bytes, in hex; the rest is a few hundred. */
const MAX_ROW_BYTES = 4 * 1024

const payingCodec = createCodec('PayingChannel', payingRowSchema, MAX_ROW_BYTES)
const earningCodec = createCodec('EarningChannel', earningRowSchema, MAX_ROW_BYTES)

export const payingTable: Table<Bytes32, PayingRow> = {
  bucket: 'services/paying-channel',
  key: (channelId) => channelId,
  encode: payingCodec.encode,
  decode: payingCodec.decode
}

export const earningTable: Table<Bytes32, EarningRow> = {
  bucket: 'services/earning-channel',
  key: (channelId) => channelId,
  encode: earningCodec.encode,
  decode: earningCodec.decode
}
