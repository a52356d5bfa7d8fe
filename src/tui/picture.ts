/** The dots of a braille letter, by column and row, as bits from U+2800 on. */
const DOTS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80]
] as const
const BLANK = 0x2800

export interface Gray {
  readonly width: number
  readonly height: number
  /** 0 to 255, row by row. */
  readonly dots: Uint8Array
}

/** A picture in letters, two dots wide and four high each, as large as fits: any terminal has them, and no colour is needed. */
export function drawPicture(gray: Gray, columns: number, rows: number): readonly string[] {
  const scale = Math.min((columns * 2) / gray.width, (rows * 4) / gray.height, 1)
  const [width, height] = [Math.max(1, Math.floor(gray.width * scale)), Math.max(1, Math.floor(gray.height * scale))]
  const isLit = dither(resample(gray, width, height), width, height)
  return Array.from({ length: Math.ceil(height / 4) }, (_row, top) =>
    Array.from({ length: Math.ceil(width / 2) }, (_column, left) => {
      let bits = 0
      for (const [y, pair] of DOTS.entries())
        for (const [x, bit] of pair.entries()) if (left * 2 + x < width && isLit[(top * 4 + y) * width + left * 2 + x]) bits |= bit
      return String.fromCodePoint(BLANK + bits)
    }).join('')
  )
}

/** The nearest dot: the node made it small already, by means. */
function resample({ width, height, dots }: Gray, toWidth: number, toHeight: number): Float32Array {
  const out = new Float32Array(toWidth * toHeight)
  for (let y = 0; y < toHeight; y++) {
    for (let x = 0; x < toWidth; x++) out[y * toWidth + x] = dots[Math.floor((y * height) / toHeight) * width + Math.floor((x * width) / toWidth)] ?? 0
  }
  return out
}

/** Floyd and Steinberg, 1976: what a dot is off by is handed to those right of it and below. */
function dither(light: Float32Array, width: number, height: number): Uint8Array {
  const lit = new Uint8Array(width * height)
  const give = (x: number, y: number, share: number): void => {
    const at = y * width + x
    if (x >= 0 && x < width && y < height) light[at] = (light[at] ?? 0) + share
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const is = light[y * width + x] ?? 0
      const shown = is >= 128 ? 255 : 0
      lit[y * width + x] = shown === 255 ? 1 : 0
      const off = (is - shown) / 16
      give(x + 1, y, off * 7)
      give(x - 1, y + 1, off * 3)
      give(x, y + 1, off * 5)
      give(x + 1, y + 1, off)
    }
  }
  return lit
}
