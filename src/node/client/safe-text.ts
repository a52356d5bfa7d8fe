import { stripVTControlCharacters } from 'node:util'

/** Bidirectional overrides and invisible joiners: they make a text look like another. */
const DECEIVING = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/g

/** Text from a peer or a job, made fit for a terminal: no control sequences, no control characters but newline and tab. */
export function safeText(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(DECEIVING, '')
}
