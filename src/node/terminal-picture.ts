import { deflateSync } from 'node:zlib'
import { decodeImage } from '../mediation/index.ts'
import type { Pixels } from './terminal-picture-pixels.ts'
import { halfBlocks, PALETTE, shrinkTo, toPalette } from './terminal-picture-pixels.ts'

/** How a terminal takes a picture; `blocks`: as letters, two dots each, in 16 million or in 216 colours. */
export type GraphicsProtocol = 'kitty' | 'iterm2' | 'sixel' | 'blocks' | 'blocks-256'

/** What a terminal takes at once: kitty's own limit for a piece. */
const PIECE_CHARS = 4_096
/** A picture fills no more of the screen than this. */
const MAX_COLUMNS = 80
/** About the dots of a column: a small picture is not blown up. */
const DOTS_A_COLUMN = 10
/** Half a screen, so that the names of the files stay in sight. */
const MAX_ROWS = 24

const PNG_MAGIC = Buffer.from([0x89, 0x50, 0x4e, 0x47])

export interface PictureAt {
  readonly protocol: GraphicsProtocol
  readonly columns: number
}

/**
 * A PNG or JPEG as the bytes that make a terminal show it; undefined for anything else, and for a picture that is broken or too large to decode.
 * What is in the file reaches the terminal as base64 or as colours alone, so it can say nothing to it.
 * kitty: sw.kovidgoyal.net/kitty/graphics-protocol · iterm2: iterm2.com/documentation-images.html · sixel: vt100.net/docs/vt3xx-gp/chapter14.html
 */
export async function terminalPicture(bytes: Uint8Array, { protocol, columns }: PictureAt): Promise<string | undefined> {
  const image = decodeImage(bytes)
  if (!image) return undefined
  const width = Math.max(1, Math.min(columns, MAX_COLUMNS, Math.ceil(image.width / DOTS_A_COLUMN)))
  switch (protocol) {
    case 'iterm2':
      return `\u001b]1337;File=inline=1;size=${bytes.length};width=${width};preserveAspectRatio=1:${Buffer.from(bytes).toString('base64')}\u0007\n`
    case 'kitty':
      return kittyPicture(bytes, image, width)
    case 'sixel':
      return sixelPicture(image, width)
    case 'blocks':
    case 'blocks-256':
      // A column is one dot here: all that there are, not a tenth of them.
      return halfBlocks(shrinkTo(image, { width: Math.min(columns, MAX_COLUMNS), height: MAX_ROWS * 2 }), protocol === 'blocks')
  }
}

/** Dot by dot, and no size in columns: told the width alone, kitty keeps the height as it is (0.26, Debian's). */
function kittyPicture(bytes: Uint8Array, image: Pixels, columns: number): string {
  const shown = fitted(image, columns)
  const isAsItIs = shown.width === image.width && PNG_MAGIC.equals(bytes.subarray(0, PNG_MAGIC.length))
  const format = isAsItIs ? 'f=100' : `f=32,o=z,s=${shown.width},v=${shown.height}`
  return `${kitty(`a=T,q=2,${format}`, isAsItIs ? bytes : deflateSync(shown.data))}\n`
}

/** For terminals that scale nothing, or not well. */
const fitted = (image: Pixels, columns: number): Pixels => shrinkTo(image, { width: columns * DOTS_A_COLUMN, height: MAX_ROWS * 2 * DOTS_A_COLUMN })

/** The first piece says what it is; each but the last, that more comes. */
function kitty(words: string, data: Uint8Array): string {
  const text = Buffer.from(data).toString('base64')
  const pieces = text.match(new RegExp(`.{1,${PIECE_CHARS}}`, 'g')) ?? []
  return pieces.map((piece, i) => `\u001b_G${i === 0 ? `${words},` : ''}m=${i < pieces.length - 1 ? 1 : 0};${piece}\u001b\\`).join('')
}

/** Sixels have a size in dots and can't be scaled by the terminal. */
async function sixelPicture(image: Pixels, columns: number): Promise<string> {
  // Loaded when it is needed: most terminals have another way, and most commands no picture.
  const { FINALIZER, introducer, sixelEncode } = await import('sixel')
  const small = fitted(image, columns)
  // Our own colours: the library's choice of them makes pictures of few colours grey.
  return `${introducer(1)}${sixelEncode(toPalette(small), small.width, small.height, PALETTE)}${FINALIZER}\n`
}
