export interface Frame {
  /** Rows of a terminal, with its colours as SGR sequences. */
  readonly text: string
  /** How long it stays. */
  readonly ms: number
}

const CHAR_WIDTH = 7.8
const LINE_HEIGHT = 17
const MARGIN = 16
const PAPER = '#12161c'
const INK = '#d8dee9'

/** The sixteen colours, by SGR number. */
const COLORS: Readonly<Record<number, string>> = { 31: '#e06c75', 32: '#98c379', 33: '#e5c07b', 34: '#61afef', 35: '#c678dd', 36: '#56b6c2' }

const ESCAPE = '\u001b['
/** Kept by the split, because it is a group. */
const SEQUENCE = new RegExp(`(${ESCAPE.replace('[', '\\[')}[\\d;]*m)`)

interface Pen {
  readonly color: string
  readonly isDim: boolean
  readonly isBold: boolean
  readonly isInverse: boolean
}
const PLAIN: Pen = { color: INK, isDim: false, isBold: false, isInverse: false }

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Frames that follow one another for ever, by CSS alone: a README shows it without a script. Who wants no motion sees the last one. */
export function movingSvg(
  frames: readonly Frame[],
  { columns, rows, title }: { readonly columns: number; readonly rows: number; readonly title: string }
): string {
  const width = Math.ceil(columns * CHAR_WIDTH + 2 * MARGIN)
  const height = rows * LINE_HEIGHT + 2 * MARGIN
  const wholeMs = frames.reduce((sum, { ms }) => sum + ms, 0)
  let atMs = 0
  const styles: string[] = []
  const pictures = frames.map(({ text, ms }, i) => {
    const [from, to] = [(atMs / wholeMs) * 100, ((atMs + ms) / wholeMs) * 100]
    atMs += ms
    const before = i === 0 ? '' : `0%,${(from - 0.001).toFixed(3)}%{visibility:hidden}`
    const after = i === frames.length - 1 ? '' : `${to.toFixed(3)}%,100%{visibility:hidden}`
    styles.push(
      `@keyframes f${i}{${before}${from.toFixed(3)}%,${(to - 0.001).toFixed(3)}%{visibility:visible}${after}}#f${i}{animation:f${i} ${wholeMs}ms step-end infinite}`
    )
    return `<g id="f${i}"${i === frames.length - 1 ? '' : ' visibility="hidden"'}>${drawRows(text, rows)}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace,Menlo,Consolas,monospace" font-size="13" fill="${INK}">
<title>${escapeXml(title)}</title>
<style>${styles.join('')}@media(prefers-reduced-motion:reduce){g{animation:none!important}}</style>
<rect width="100%" height="100%" rx="8" fill="${PAPER}"/>
${pictures.join('\n')}
</svg>
`
}

function drawRows(text: string, rows: number): string {
  let pen = PLAIN
  return text
    .split('\n')
    .slice(0, rows)
    .map((row, y) => {
      const drawn = drawRow(row, y, pen)
      pen = drawn.pen
      return drawn.svg
    })
    .join('')
}

function drawRow(row: string, y: number, first: Pen): { readonly svg: string; readonly pen: Pen } {
  let pen = first
  let column = 0
  const base = MARGIN + (y + 1) * LINE_HEIGHT - 4
  let svg = ''
  for (const part of row.split(SEQUENCE)) {
    if (part.startsWith(ESCAPE)) pen = turnPen(pen, part.slice(2, -1))
    else if (part !== '') {
      svg += drawPart(part, { x: MARGIN + column * CHAR_WIDTH, base, pen })
      column += Array.from(part).length
    }
  }
  return { svg, pen }
}

function drawPart(part: string, { x, base, pen }: { readonly x: number; readonly base: number; readonly pen: Pen }): string {
  if (part.trim() === '' && !pen.isInverse) return ''
  const letters = Array.from(part).length
  const ground = pen.isInverse
    ? `<rect x="${x.toFixed(1)}" y="${base - 13}" width="${(letters * CHAR_WIDTH).toFixed(1)}" height="${LINE_HEIGHT}" fill="${pen.color}"/>`
    : ''
  const fill = pen.isInverse ? ` fill="${PAPER}"` : pen.color === INK ? '' : ` fill="${pen.color}"`
  const looks = `${pen.isBold ? ' font-weight="bold"' : ''}${pen.isDim ? ' opacity=".6"' : ''}`
  // The length keeps columns in line whatever the font.
  return `${ground}<text x="${x.toFixed(1)}" y="${base}" textLength="${(letters * CHAR_WIDTH).toFixed(1)}" xml:space="preserve"${fill}${looks}>${escapeXml(part)}</text>`
}

const SET: Readonly<Record<number, Partial<Pen>>> = {
  0: PLAIN,
  1: { isBold: true },
  2: { isDim: true },
  7: { isInverse: true },
  22: { isBold: false, isDim: false },
  27: { isInverse: false },
  39: { color: INK },
  ...Object.fromEntries(Object.entries(COLORS).map(([code, color]) => [code, { color }]))
}

/** What a terminal does with the sequence; of what is not drawn here, nothing. */
const turnPen = (pen: Pen, codes: string): Pen => Object.assign({}, pen, ...codes.split(';').map((code) => SET[Number(code)] ?? {}))
