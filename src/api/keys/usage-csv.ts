import type { UsageView } from './key-desk.ts'

const COLUMNS = [
  'keyId',
  'requestId',
  'kind',
  'model',
  'provider',
  'inputTokens',
  'outputTokens',
  'priceWei',
  'ended'
] as const satisfies readonly (keyof UsageView)[]
export const csvHead = ['time', ...COLUMNS].join(',')
export const csvLine = (row: UsageView): string => [new Date(row.atMs).toISOString(), ...COLUMNS.map((name) => cell(String(row[name])))].join(',')

/** RFC 4180; and what a spreadsheet would take for a formula is text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
