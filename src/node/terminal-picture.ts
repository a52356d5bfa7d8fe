import { deflateSync } from 'node:zlib'
import { decodeImage } from '../mediation/index.ts'

export type GraphicsProtocol = 'kitty' | 'iterm2'

/** What a terminal takes at once: kitty's own limit for a piece. */
const PIECE_CHARS = 4_096
/** A picture fills no more of the screen than this. */
const MAX_COLUMNS = 80

const PNG_MAGIC = Buffer.from([0x89, 0x50, 0x4e, 0x47])

/**
 * A PNG or JPEG as the bytes that make a terminal show it; undefined for anything else, and for a picture that is broken or too large to decode.
 * What is in the file reaches the terminal as base64 alone, so it can say nothing to it.
 * kitty: sw.kovidgoyal.net/kitty/graphics-protocol · iterm2: iterm2.com/documentation-images.html
 */
export function terminalPicture(
  bytes: Uint8Array,
  { protocol, columns }: { readonly protocol: GraphicsProtocol; readonly columns: number }
): string | undefined {
  const image = decodeImage(bytes)
  if (!image) return undefined
  // About ten dots make a column: a small picture is not blown up.
  const width = Math.max(1, Math.min(columns, MAX_COLUMNS, Math.ceil(image.width / 10)))
  if (protocol === 'iterm2') {
    const words = `inline=1;size=${bytes.length};width=${width};preserveAspectRatio=1`
    return `\u001b]1337;File=${words}:${Buffer.from(bytes).toString('base64')}\u0007\n`
  }
  const isPng = PNG_MAGIC.equals(bytes.subarray(0, PNG_MAGIC.length))
  const format = isPng ? 'f=100' : `f=32,o=z,s=${image.width},v=${image.height}`
  return `${kitty(`a=T,q=2,c=${width},${format}`, isPng ? bytes : deflateSync(image.data))}\n`
}

/** The first piece says what it is; each but the last, that more comes. */
function kitty(words: string, data: Uint8Array): string {
  const text = Buffer.from(data).toString('base64')
  const pieces = text.match(new RegExp(`.{1,${PIECE_CHARS}}`, 'g')) ?? []
  return pieces.map((piece, i) => `\u001b_G${i === 0 ? `${words},` : ''}m=${i < pieces.length - 1 ? 1 : 0};${piece}\u001b\\`).join('')
}
