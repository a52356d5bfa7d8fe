export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue, alpha. */
  readonly data: Uint8Array
}

/** No larger than that, in its own shape; each dot the mean of the pixels that it stands for, on black where they are transparent. */
export function shrinkTo({ width, height, data }: Pixels, most: { readonly width: number; readonly height: number }): Pixels {
  const step = Math.max(1, width / most.width, height / most.height)
  const [columns, rows] = [Math.max(1, Math.floor(width / step)), Math.max(1, Math.floor(height / step))]
  const small = new Uint8Array(columns * rows * 4)
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const area = { x0: Math.floor(x * step), x1: Math.floor((x + 1) * step), y0: Math.floor(y * step), y1: Math.floor((y + 1) * step) }
      small.set(meanOf({ width, height, data }, area), (y * columns + x) * 4)
    }
  }
  return { width: columns, height: rows, data: small }
}

interface Area {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

function meanOf({ width, height, data }: Pixels, { x0, x1, y0, y1 }: Area): number[] {
  const sum: [number, number, number] = [0, 0, 0]
  const [right, below] = [Math.min(width, Math.max(x0 + 1, x1)), Math.min(height, Math.max(y0 + 1, y1))]
  for (let y = y0; y < below; y++) {
    for (let x = x0; x < right; x++) {
      const at = (y * width + x) * 4
      const opacity = (data[at + 3] ?? 0) / 255
      sum[0] += (data[at] ?? 0) * opacity
      sum[1] += (data[at + 1] ?? 0) * opacity
      sum[2] += (data[at + 2] ?? 0) * opacity
    }
  }
  const count = (right - x0) * (below - y0)
  return [...sum.map((value) => Math.round(value / count)), 255]
}

/** U+2580, the upper half of a letter: in the colour of a letter the dot above, in that of its ground the dot below. */
const UPPER_HALF = '▀'

/** Two rows of dots to a line. `isTrueColor`: else the 216 colours that every terminal with 256 has in the same places. */
export function halfBlocks({ width, height, data }: Pixels, isTrueColor: boolean): string {
  const color = isTrueColor ? trueColor : cubeColor
  const lines: string[] = []
  for (let y = 0; y < height; y += 2) {
    let text = ''
    let last = ''
    for (let x = 0; x < width; x++) {
      const above = `38;${color(data, (y * width + x) * 4)}`
      const below = y + 1 < height ? `48;${color(data, ((y + 1) * width + x) * 4)}` : '49'
      const style = `\u001b[${above};${below}m`
      text += style === last ? UPPER_HALF : style + UPPER_HALF
      last = style
    }
    lines.push(`${text}\u001b[0m`)
  }
  return `${lines.join('\n')}\n`
}

const trueColor = (data: Uint8Array, at: number): string => `2;${data[at] ?? 0};${data[at + 1] ?? 0};${data[at + 2] ?? 0}`

/** xterm's cube: six steps of each, 0 95 135 175 215 255. */
function cubeColor(data: Uint8Array, at: number): string {
  const [red, green, blue] = [0, 1, 2].map((channel) => stepOf(data[at + channel] ?? 0))
  return `5;${16 + 36 * (red ?? 0) + 6 * (green ?? 0) + (blue ?? 0)}`
}

const stepOf = (value: number): number => (value < 48 ? 0 : value < 115 ? 1 : Math.floor((value - 35) / 40))

/** Steps of red, green and blue: 240 colours, as terminals with sixels have at least 256. The eye tells greens best. */
const STEPS = [6, 8, 5] as const

const levelOf = (index: number, steps: number): number => Math.round((index * 255) / (steps - 1))

export const PALETTE: [number, number, number][] = Array.from({ length: STEPS[0] * STEPS[1] * STEPS[2] }, (_, i) => [
  levelOf(Math.floor(i / (STEPS[1] * STEPS[2])), STEPS[0]),
  levelOf(Math.floor(i / STEPS[2]) % STEPS[1], STEPS[1]),
  levelOf(i % STEPS[2], STEPS[2])
])

/** Bayer's order, 1973: which of sixteen neighbours take the brighter step. */
const ORDER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5]

/** Each dot in a colour of `PALETTE`; what lies between two of them becomes a pattern of both. */
export function toPalette({ width, height, data }: Pixels): Uint8Array {
  const shown = new Uint8Array(width * height * 4)
  for (let i = 0; i < width * height; i++) {
    const threshold = ((ORDER[((Math.floor(i / width) & 3) << 2) | ((i % width) & 3)] ?? 0) + 0.5) / 16
    for (const [channel, steps] of STEPS.entries())
      shown[i * 4 + channel] = levelOf(Math.floor(((data[i * 4 + channel] ?? 0) * (steps - 1)) / 255 + threshold), steps)
    shown[i * 4 + 3] = 255
  }
  return shown
}
