import { formatLily } from '../core/units.ts'

/** Arguments of contract errors as a person reads them: they come undecoded, whatever the error says they are. */
export const timeOf = (seconds: unknown): string => new Date(Number(seconds) * 1000).toISOString()
export const lilyOf = (wei: unknown): string => `${formatLily(BigInt(String(wei)))} LILY`
