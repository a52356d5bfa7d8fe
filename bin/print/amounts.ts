import { formatLily } from '../../src/core/units.ts'

/** Wei as decimal text to what a person reads. */
export const lily = (wei: string | undefined): string => (wei === undefined ? '–' : `${formatLily(BigInt(wei))} LILY`)

const BYTE_UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'] as const

/** Three digits at most: `1.5 MiB`. */
export function size(bytes: number): string {
  const power = Math.min(BYTE_UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10))
  const value = bytes / 2 ** (10 * power)
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${BYTE_UNITS[power]}`
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** `850 ms`, `3.2 s`, `5 min`, `2 h`, `3 d`. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < MINUTE_MS) return `${(ms / 1000).toFixed(1)} s`
  if (ms < HOUR_MS) return `${Math.round(ms / MINUTE_MS)} min`
  return ms < DAY_MS ? `${Math.round(ms / HOUR_MS)} h` : `${Math.round(ms / DAY_MS)} d`
}

/** Enough of an id to tell it from others, and to type it. */
export const shortId = (id: string): string => (id.length > 14 ? id.slice(0, 12) : id)
export const shortAddress = (address: string): string => `${address.slice(0, 8)}…${address.slice(-4)}`
