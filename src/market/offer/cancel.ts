import { z } from 'zod'
import { createCodec } from '../../core/codec.ts'
import { addressSchema, bytes32Schema } from '../../core/primitives.ts'

/**
 * "I no longer want this job." Advisory: it stands on the certificate of the client's node, frees the books at once and binds nobody;
 * what binds is the nonce, spent on chain.
 */
export const cancelSchema = z.strictObject({ jobOffer: bytes32Schema, client: addressSchema })
export type Cancel = z.output<typeof cancelSchema>

/** Two hashes in hex and their names. */
const MAX_CANCEL_BYTES = 256
export const cancelCodec = createCodec('Cancel', cancelSchema, MAX_CANCEL_BYTES)
