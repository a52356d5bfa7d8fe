import { formatLily } from '../core/units.ts'

/** Four decimals are enough to see a job's price; the exact amount is in `lilynode status`. */
const SHOWN_DECIMALS = 4

/** Wei as decimal text, in LILY, cut (never rounded up) to four decimals. */
export function lily(wei: string | undefined): string {
  if (wei === undefined || !/^\d+$/.test(wei)) return '–'
  const [whole = '0', fraction = ''] = formatLily(BigInt(wei)).split('.')
  const shown = fraction.slice(0, SHOWN_DECIMALS).replace(/0+$/, '')
  const isTiny = shown === '' && whole === '0' && fraction !== ''
  return isTiny ? '<0.0001' : `${grouped(whole)}${shown === '' ? '' : `.${shown}`}`
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ' ')

const BYTE_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const

export function size(bytes: number): string {
  const power = Math.min(BYTE_UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10))
  const value = bytes / 2 ** (10 * power)
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${BYTE_UNITS[power]}`
}

const STEPS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000]
] as const

/** Whole units, short enough for a column: `850 ms`, `3 s`, `5 min`. */
export function duration(ms: number): string {
  const [unit, each] = STEPS.find(([, least]) => ms >= least) ?? (['ms', 1] as const)
  return `${Math.floor(Math.max(0, ms) / each)} ${unit}`
}

export const clockTime = (atMs: number): string => new Date(atMs).toTimeString().slice(0, 8)
export const shortId = (id: string): string => (id.length > 10 ? id.slice(0, 10) : id)
export const shortAddress = (address: string): string => (address.length > 14 ? `${address.slice(0, 8)}…${address.slice(-4)}` : address)
/** The end of a peer id tells it from others: all begin alike. */
export const shortPeer = (peerId: string): string => (peerId.length > 12 ? `…${peerId.slice(-8)}` : peerId)
export const cores = (cpuMilli: number): string => (cpuMilli / 1000).toFixed(cpuMilli % 1000 === 0 ? 0 : 1)
