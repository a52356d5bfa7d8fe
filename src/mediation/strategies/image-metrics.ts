import { ssim } from 'ssim.js'
import type { Image } from './decode-image.ts'

const CHANNELS = 4
/** Pixels that the library compares at a time. */
const WINDOW = 11

/** Structural similarity, 0 to 1, at full size: scaled down first, a picture rendered small and blown up would look right. */
export function similarityOf(a: Image, b: Image): number {
  const windowSize = Math.min(WINDOW, a.width, a.height)
  const [one, two] = [a, b].map(({ width, height, data }) => ({ width, height, data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length) }))
  if (!one || !two) throw new Error('invariant: two pictures')
  return ssim(one, two, { downsample: false, windowSize }).mssim
}

/** Peak signal to noise ratio of red, green and blue, dB; infinite for equal ones. */
export function psnrOf(a: Image, b: Image): number {
  let sum = 0
  for (let i = 0; i < a.data.length; i++) if (i % CHANNELS !== 3) sum += ((a.data[i] ?? 0) - (b.data[i] ?? 0)) ** 2
  const mean = sum / (a.width * a.height * 3)
  return mean === 0 ? Number.POSITIVE_INFINITY : 10 * Math.log10(255 ** 2 / mean)
}

/** Mean square of the steps from pixel to pixel: what blowing up a small picture, or rendering in fewer steps, takes away. */
export function edgeEnergyOf({ width, height, data }: Image): number {
  const lumaAt = (x: number, y: number): number => {
    const at = (y * width + x) * CHANNELS
    return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
  }
  let sum = 0
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const luma = lumaAt(x, y)
      sum += (luma - lumaAt(x - 1, y)) ** 2 + (luma - lumaAt(x, y - 1)) ** 2
    }
  }
  return sum / (width * height)
}

export function cropOf({ width, data }: Image, at: { readonly x: number; readonly y: number; readonly side: number }): Image {
  const { x, y, side } = at
  const cut = new Uint8Array(side * side * CHANNELS)
  for (let row = 0; row < side; row++) {
    const from = ((y + row) * width + x) * CHANNELS
    cut.set(data.subarray(from, from + side * CHANNELS), row * side * CHANNELS)
  }
  return { width: side, height: side, data: cut }
}
