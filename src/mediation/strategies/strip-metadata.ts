const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** PNG chunks that say who, when and with what, never which pixel. */
const PNG_METADATA: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf'])

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte)

export const isPng = (bytes: Uint8Array): boolean => startsWith(bytes, PNG_SIGNATURE)
export const isJpeg = (bytes: Uint8Array): boolean => startsWith(bytes, [0xff, 0xd8, 0xff])

/** A picture without its metadata; anything else, and a picture that is cut off, as it is. What follows a PNG's end is kept: it is not metadata, it is hidden. */
export function stripMetadata(bytes: Uint8Array): Uint8Array {
  const parts = isPng(bytes) ? pngParts(bytes) : isJpeg(bytes) ? jpegParts(bytes) : undefined
  return parts ? Buffer.concat(parts) : bytes
}

/** Where a chunk lies: length, name, data, checksum. */
interface PngChunk {
  readonly name: string
  readonly at: number
  readonly end: number
}

/** The chunks of a PNG in their order; ends where the file is cut off. What follows IEND is looked at too: readers differ in whether they stop there. */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = PNG_SIGNATURE.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    yield { name: String.fromCharCode(...bytes.subarray(at + 4, at + 8)), at, end }
    at = end
  }
}

function pngParts(bytes: Uint8Array): Uint8Array[] | undefined {
  const parts = [bytes.subarray(0, PNG_SIGNATURE.length)]
  for (const { name, at, end } of pngChunks(bytes)) {
    if (end > bytes.length) return undefined
    if (name === 'IEND') return [...parts, bytes.subarray(at)]
    if (!PNG_METADATA.has(name)) parts.push(bytes.subarray(at, end))
  }
  return undefined
}

/** APP1 to APP13, APP15 and comments go; APP0 (JFIF) and APP14 (Adobe) say how colours are to be read. */
const isJpegMetadata = (marker: number): boolean => marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee)

function jpegParts(bytes: Uint8Array): Uint8Array[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, 2)]
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xff) return undefined
    if (marker === 0xda) return [...parts, bytes.subarray(at)] // the picture itself, to the end
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length) return undefined
    if (!isJpegMetadata(marker)) parts.push(bytes.subarray(at, end))
    at = end
  }
  return undefined
}
