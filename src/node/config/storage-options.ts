import { ONE_LILY } from '../../core/units.ts'
import type { CommandName } from './option.ts'
import { optional, withDefault } from './option.ts'
import { parseBytes, parseStorage, parseWei } from './parsers.ts'

const NODE: readonly CommandName[] = ['node']

/** What a provider keeps of the jobs that it ran. Part of PROVIDER_OPTIONS. */
export const STORAGE_OPTIONS = {
  keptDisk: optional({
    flag: 'kept-disk',
    env: 'LILYNODE_KEPT_DISK',
    inFile: true,
    placeholder: '<size>',
    parse: parseBytes,
    fallbackText: 'what is kept already and a quarter of what is free',
    description: 'provider: what the files of jobs may take that are kept for audits and cases; when it is used up, no jobs are taken',
    commands: [...NODE, 'config']
  }),
  priceStorage: withDefault({
    flag: 'price-storage',
    env: 'LILYNODE_PRICE_STORAGE',
    inFile: true,
    placeholder: '<lily>',
    parse: parseWei,
    fallback: ONE_LILY / 1_000n,
    fallbackText: '0.001',
    description: 'provider: price of 1 GB of results for a day, for clients that have them kept (run --keep); with --max-storage',
    commands: [...NODE, 'config']
  }),
  maxStorage: optional({
    flag: 'max-storage',
    env: 'LILYNODE_MAX_STORAGE',
    inFile: true,
    placeholder: '<time>',
    parse: parseStorage,
    fallbackText: 'none: results are kept for as long as audits last',
    description: 'provider: keep results for as long as their clients pay for it, at most so long; its stake answers for them until then',
    commands: [...NODE, 'config']
  })
} as const
