/**
 * A terminal's text as a picture: `lilynode demo | node scripts/terminal-svg.ts "lilynode demo" > docs/demo.svg`.
 * The home folder is written as ~.
 */
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { stripVTControlCharacters } from 'node:util'

const CHAR_WIDTH = 7.8
const LINE_HEIGHT = 17
const MARGIN = 16

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const data = process.env.LILYNODE_DATA_DIR
const raw = stripVTControlCharacters(readFileSync(0, 'utf8')).trimEnd()
const text = (data === undefined ? raw : raw.replaceAll(data, '~/.lilynode')).replaceAll(homedir(), '~')
const lines = [`$ ${process.argv[2] ?? ''}`, ...text.split('\n')]
const width = Math.ceil(Math.max(...lines.map((line) => line.length)) * CHAR_WIDTH + 2 * MARGIN)
const height = lines.length * LINE_HEIGHT + 2 * MARGIN
const rows = lines.map((line, index) => `<text x="${MARGIN}" y="${MARGIN + (index + 1) * LINE_HEIGHT - 4}" xml:space="preserve">${escapeXml(line)}</text>`)
process.stdout.write(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace,Menlo,Consolas,monospace" font-size="13" fill="#d8dee9">\n` +
    `<title>${escapeXml(process.argv[2] ?? 'terminal')}</title>\n<rect width="100%" height="100%" rx="8" fill="#12161c"/>\n${rows.join('\n')}\n</svg>\n`
)
