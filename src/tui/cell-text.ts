import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'

/** More of one text no screen shows; what comes after is not even looked at. */
const MAX_CHARS = 4_096
/** Two accents on a letter are language, ten are a tower over the lines above. */
const TOWER = /(\p{M}{2})\p{M}+/gu
/** Bidirectional and invisible characters, private and unassigned ones, line separators, and selectors that change a width. */
const DECEIVING = /\p{Cf}|\p{Co}|\p{Cn}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Variation_Selector}|[\u115f\u1160\u3164\uffa0]/gu
const CONTROL = /\p{Cc}+/gu
const PLAIN = /^[\x20-\x7e]*$/

/** Text of a peer, a job or a user as one line that cannot steer the terminal, nor look like what it is not. */
export function cellText(text: string): string {
  const short = text.length > MAX_CHARS ? text.slice(0, MAX_CHARS) : text
  if (PLAIN.test(short)) return short
  return stripVTControlCharacters(short).replace(CONTROL, ' ').replace(DECEIVING, '').replace(TOWER, '$1')
}

export const widthOf = (text: string): number => (PLAIN.test(text) ? text.length : stringWidth(text))

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The text's beginning in at most `width` columns; what is cut off shows as `…`. */
export function clip(text: string, width: number): string {
  if (width <= 0) return ''
  if (widthOf(text) <= width) return text
  if (PLAIN.test(text)) return `${text.slice(0, width - 1)}…`
  let kept = ''
  let columns = 0
  for (const { segment } of graphemes.segment(text)) {
    columns += stringWidth(segment)
    if (columns > width - 1) break
    kept += segment
  }
  return `${kept}…`
}

/** Exactly `width` columns. */
export function fitText(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const short = clip(text, width)
  const space = ' '.repeat(Math.max(0, width - widthOf(short)))
  return align === 'left' ? short + space : space + short
}
