import { inflateSync } from 'node:zlib'
import { encode } from 'jpeg-js'
import { PNG } from 'pngjs'
import { Decoder } from 'sixel'
import { expect, test } from 'vitest'
import { terminalPicture } from './terminal-picture.ts'

const [width, height] = [300, 200]
const data = Buffer.from(Array.from({ length: width * height * 4 }, (_, i) => (i % 4 === 3 ? 255 : (i * 7919) % 251)))
const png = PNG.sync.write(Object.assign(new PNG({ width, height }), { data }))
const jpeg = encode({ width, height, data }, 90).data

/** Control characters by name. */
const named = (text = ''): string => text.replaceAll('\u001b', '<esc>').replaceAll('\u0007', '<bel>')

/** What a terminal of that kind makes of it: the first piece's words, and the data of all. */
function readKitty(shown: string): { readonly words: string; readonly data: Buffer } {
  const pieces = [...shown.matchAll(/<esc>_G(?:([^;]*),)?m=([01]);([A-Za-z0-9+/=]{1,4096})<esc>\\/g)]
  expect(pieces.map(([whole]) => whole).join('')).toBe(shown.trimEnd())
  expect(pieces.map(([, , more]) => more)).toEqual(pieces.map((_, i) => (i < pieces.length - 1 ? '1' : '0')))
  return { words: pieces[0]?.[1] ?? '', data: Buffer.from(pieces.map(([, , , text]) => text).join(''), 'base64') }
}

test('kitty: a PNG as it is, a JPEG and what is too wide as dots, and all of them in their own proportions', async () => {
  const asPng = readKitty(named(await terminalPicture(png, { protocol: 'kitty', columns: 200 })))
  expect([asPng.words, asPng.data.equals(png)]).toEqual(['a=T,q=2,f=100', true])
  const asJpeg = readKitty(named(await terminalPicture(jpeg, { protocol: 'kitty', columns: 20 })))
  expect(asJpeg.words).toBe('a=T,q=2,f=32,o=z,s=200,v=133')
  expect(inflateSync(asJpeg.data)).toHaveLength(200 * 133 * 4)
  expect(readKitty(named(await terminalPicture(png, { protocol: 'kitty', columns: 20 }))).words).toBe('a=T,q=2,f=32,o=z,s=200,v=133')
})

test('iTerm2: either as it is', async () => {
  for (const bytes of [png, jpeg]) {
    const shown = named(await terminalPicture(bytes, { protocol: 'iterm2', columns: 80 }))
    const [, words = '', text = ''] = /^<esc>\]1337;File=([^:]*):([A-Za-z0-9+/=]*)<bel>\n$/.exec(shown) ?? []
    expect([words, Buffer.from(text, 'base64').equals(bytes)]).toEqual([`inline=1;size=${bytes.length};width=30;preserveAspectRatio=1`, true])
  }
})

test('what is no picture, or a broken one, is not shown', async () => {
  for (const bytes of [Buffer.from('\u001b]0;title\u0007'), png.subarray(0, 100), Buffer.alloc(0)])
    for (const protocol of ['kitty', 'sixel', 'blocks'] as const) expect(await terminalPicture(bytes, { protocol, columns: 80 })).toBeUndefined()
})

/** Four fields: red, green above blue, white. */
const fields = Buffer.from(
  Array.from({ length: 40 * 40 }, (_, i) => {
    const [right, below] = [i % 40 >= 20, i >= 800]
    return below ? (right ? [255, 255, 255, 255] : [0, 0, 255, 255]) : right ? [0, 255, 0, 255] : [255, 0, 0, 255]
  }).flat()
)
const flag = PNG.sync.write(Object.assign(new PNG({ width: 40, height: 40 }), { data: fields }))

test('sixel: what a terminal reads out of it is the picture, no wider than it may be', async () => {
  const decoder = new Decoder({ memoryLimit: 8 * 1024 * 1024 })
  const read = (shown = '') => {
    const [, body = ''] = /^<esc>P[\d;]*q([ -~\n]*)<esc>\\\n$/.exec(named(shown)) ?? []
    decoder.init()
    decoder.decodeString(body)
    return decoder
  }
  const { width: across, height: down, data32 } = read(await terminalPicture(flag, { protocol: 'sixel', columns: 80 }))
  expect([across, down]).toEqual([40, 40])
  const dots = [data32[0], data32[39], data32[39 * 40], data32[39 * 40 + 39]].map((dot = 0) => (dot >>> 0).toString(16))
  expect(dots).toEqual(['ff0000ff', 'ff00ff00', 'ffff0000', 'ffffffff'])
  expect(read(await terminalPicture(png, { protocol: 'sixel', columns: 10 })).width).toBe(100)
  // Half a grey is as bright as a pattern of both its neighbours.
  const gray = PNG.sync.write(
    Object.assign(new PNG({ width: 40, height: 40 }), { data: Buffer.alloc(6400, 119).map((value, i) => (i % 4 === 3 ? 255 : value)) })
  )
  const { data32: patterned } = read(await terminalPicture(gray, { protocol: 'sixel', columns: 80 }))
  for (const shift of [0, 8, 16]) expect(Math.abs(patterned.reduce((sum, dot) => sum + ((dot >>> shift) & 255), 0) / 1600 - 119)).toBeLessThan(4)
})

test('half blocks: two dots to a letter, the colours as they are or the nearest of 216', async () => {
  const lines = (await terminalPicture(flag, { protocol: 'blocks', columns: 2 }))?.split('\n')
  expect(lines).toEqual(['\u001b[38;2;255;0;0;48;2;0;0;255m▀\u001b[38;2;0;255;0;48;2;255;255;255m▀\u001b[0m', ''])
  const few = await terminalPicture(flag, { protocol: 'blocks-256', columns: 2 })
  expect(few).toBe('\u001b[38;5;196;48;5;21m▀\u001b[38;5;46;48;5;231m▀\u001b[0m\n')
  const wide = (await terminalPicture(png, { protocol: 'blocks', columns: 200 }))?.trimEnd().split('\n') ?? []
  expect([wide.length, wide[0]?.match(/▀/g)?.length]).toEqual([24, 72])
})
