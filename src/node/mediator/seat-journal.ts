import { z } from 'zod'
import type { SeatRef } from '../../chain/index.ts'
import { createCodec } from '../../core/codec.ts'
import { bytes32Schema, cidSchema, countSchema } from '../../core/primitives.ts'
import { outcomeSchema } from '../../core/result.ts'
import { verificationSchema } from '../../core/verification.ts'
import type { Table } from '../../store/repository.ts'

const ownRunSchema = z.strictObject({
  /** What it would answer where nobody is blind. */
  answer: bytes32Schema,
  outputsCid: cidSchema,
  outcome: outcomeSchema,
  verification: verificationSchema
})
/** A run of a job whose honest results may differ: what is compared when the provider's is known. */
export type OwnRun = z.output<typeof ownRunSchema>

const sealedVoteSchema = z.strictObject({
  dealId: bytes32Schema,
  round: z.int().min(1).max(4),
  seat: countSchema,
  /** What is committed to: what the own run gave, or its blinded form; zero: the inputs could not be had. */
  answer: bytes32Schema,
  /** Absent: its strategy is exact, and the answer says it all. */
  own: ownRunSchema.optional(),
  salt: bytes32Schema
})
/** A vote before anybody may see it. Lost between commit and reveal, it costs the mediator its part of the price. */
export type SealedVote = z.output<typeof sealedVoteSchema>

const sealedCodec = createCodec('SealedVote', sealedVoteSchema, 16 * 1024) // parameters of a strategy are as long as a JobSpec lets them be

export const sealedVoteTable: Table<SeatRef, SealedVote> = {
  bucket: 'node/sealed-vote',
  key: ({ dealId, round, seat }) => `${dealId}/${round}/${seat}`,
  encode: sealedCodec.encode,
  decode: sealedCodec.decode
}

const beaconValueSchema = z.strictObject({ round: countSchema, value: bytes32Schema })
export type BeaconValue = z.output<typeof beaconValueSchema>

const beaconCodec = createCodec('BeaconValue', beaconValueSchema, 256)

export const beaconValueTable: Table<number, BeaconValue> = {
  bucket: 'node/beacon-value',
  key: (round) => String(round).padStart(12, '0'), // sorts as text; 40 bits have 13 digits, rounds of a second would take 30,000 years to get there
  encode: beaconCodec.encode,
  decode: beaconCodec.decode
}
