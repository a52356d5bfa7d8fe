import { stripVTControlCharacters } from 'node:util'

/** What a person needs of a failed job's log at a glance. */
const LOG_TAIL_BYTES = 4 * 1024

/** The end of what a job wrote, without control sequences, and what we have to say ourselves. */
export function logTail(written: readonly Uint8Array[], note = ''): string {
  const text = Buffer.concat(written).subarray(-LOG_TAIL_BYTES).toString('utf8')
  const safe = stripVTControlCharacters(text).replace(/[^\P{Cc}\n\t]/gu, '')
  return note === '' ? safe : `${safe}\n${note}`
}
