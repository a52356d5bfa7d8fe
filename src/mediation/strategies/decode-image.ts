import { decode } from 'jpeg-js'
import { PNG } from 'pngjs'
import { isJpeg, isPng } from './strip-metadata.ts'

/** 2048 × 2048: what image models make today. Its metrics take seconds. */
const MAX_PIXELS = 2 ** 22
/** The JPEG decoder's own count of what it allocates; four bytes a pixel and its coefficients stay below. */
const MAX_JPEG_MB = 256

/** Eight bits a channel, red green blue alpha. */
export interface Image {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** A PNG or JPEG; undefined for anything else, for one that is broken and for one too large: its size is read before it is unpacked. */
export function decodeImage(bytes: Uint8Array): Image | undefined {
  try {
    if (isPng(bytes)) return decodePng(bytes)
    if (isJpeg(bytes))
      return decode(bytes, {
        useTArray: true,
        formatAsRGBA: true,
        tolerantDecoding: false,
        maxResolutionInMP: MAX_PIXELS / 1e6,
        maxMemoryUsageInMB: MAX_JPEG_MB
      })
    return undefined
  } catch {
    return undefined // broken: then it is no picture
  }
}

function decodePng(bytes: Uint8Array): Image | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  if (width * height > MAX_PIXELS) return undefined
  // The decoder unpacks no more bytes than a picture of this size has.
  const { data } = PNG.sync.read(Buffer.from(bytes))
  return { width, height, data }
}
