import { decode } from 'jpeg-js'
import { PNG } from 'pngjs'
import { isJpeg, isPng, pngChunks } from './strip-metadata.ts'

/** 2048 × 2048: what image models make today. Its metrics take seconds. */
const MAX_PIXELS = 2 ** 22
/** The JPEG decoder's own count of what it allocates; four bytes a pixel and its coefficients stay below. */
const MAX_JPEG_MB = 256

/** A progressive picture has about ten. Each may be a few bytes and costs a walk over all pixels: a file of scans would keep a mediator busy for an hour. */
const MAX_JPEG_SCANS = 64

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
    if (isJpeg(bytes) && scansIn(bytes) <= MAX_JPEG_SCANS)
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

/** Where a scan may start; inside of one these two bytes never stand together. */
function scansIn(bytes: Uint8Array): number {
  let scans = 0
  for (let at = bytes.indexOf(0xff); at >= 0 && scans <= MAX_JPEG_SCANS; at = bytes.indexOf(0xff, at + 1)) if (bytes[at + 1] === 0xda) scans++
  return scans
}

/** What the header of a PNG holds, and where in the file it says that it is interlaced. */
const [HEADER_BYTES, INTERLACED] = [13, 28]

function decodePng(bytes: Uint8Array): Image | undefined {
  if (!isBounded(bytes)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  if (width * height > MAX_PIXELS) return undefined
  const { data } = PNG.sync.read(Buffer.from(bytes))
  return { width, height, data }
}

/**
 * The decoder unpacks no more bytes than a picture of its size has, but for interlaced ones, where it has no bound; and of two headers it takes the last.
 * Neither is read: no image model writes them.
 */
function isBounded(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(8) !== HEADER_BYTES || view.getUint8(INTERLACED) !== 0) return false
  let place = 0
  for (const { name } of pngChunks(bytes)) {
    if ((name === 'IHDR') !== (place === 0)) return false
    place++
  }
  return place > 0
}
