import { z } from 'zod'
import { countSchema, writtenAddressSchema } from '../core/primitives.ts'

/** Where a network's contracts live: part of the network's file. */
export const contractsSchema = z.strictObject({
  token: writtenAddressSchema,
  escrow: writtenAddressSchema,
  staking: writtenAddressSchema,
  deals: writtenAddressSchema,
  /** Payment channels; a network deployed before there were any has none. */
  channels: writtenAddressSchema.optional(),
  /** Bonds of solvers; a network deployed before there were any has none. */
  bonds: writtenAddressSchema.optional(),
  /** Further time for metered jobs; a network deployed before there was any has none. */
  extensions: writtenAddressSchema.optional(),
  /** Prizes for those whose doubts convict; a network deployed before there were any has none. */
  jackpot: writtenAddressSchema.optional(),
  /** No event is older than this block: where a scan begins. */
  deployedAtBlock: countSchema
})
export type Contracts = z.output<typeof contractsSchema>
