import { z } from 'zod'
import { addressSchema, countSchema } from '../core/primitives.ts'

/** Where a network's contracts live: part of the network's file. */
export const contractsSchema = z.strictObject({
  token: addressSchema,
  escrow: addressSchema,
  staking: addressSchema,
  deals: addressSchema,
  /** Payment channels; a network deployed before there were any has none. */
  channels: addressSchema.optional(),
  /** Bonds of solvers; a network deployed before there were any has none. */
  bonds: addressSchema.optional(),
  /** No event is older than this block: where a scan begins. */
  deployedAtBlock: countSchema
})
export type Contracts = z.output<typeof contractsSchema>
