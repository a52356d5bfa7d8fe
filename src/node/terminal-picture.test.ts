import { inflateSync } from 'node:zlib'
import { encode } from 'jpeg-js'
import { PNG } from 'pngjs'
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

test('kitty: a PNG as it is, a JPEG as its dots', () => {
  const asPng = readKitty(named(terminalPicture(png, { protocol: 'kitty', columns: 200 })))
  expect([asPng.words, asPng.data.equals(png)]).toEqual(['a=T,q=2,c=30,f=100', true])
  const asJpeg = readKitty(named(terminalPicture(jpeg, { protocol: 'kitty', columns: 20 })))
  expect(asJpeg.words).toBe('a=T,q=2,c=20,f=32,o=z,s=300,v=200')
  expect(inflateSync(asJpeg.data)).toHaveLength(width * height * 4)
})

test('iTerm2: either as it is', () => {
  for (const bytes of [png, jpeg]) {
    const shown = named(terminalPicture(bytes, { protocol: 'iterm2', columns: 80 }))
    const [, words = '', text = ''] = /^<esc>\]1337;File=([^:]*):([A-Za-z0-9+/=]*)<bel>\n$/.exec(shown) ?? []
    expect([words, Buffer.from(text, 'base64').equals(bytes)]).toEqual([`inline=1;size=${bytes.length};width=30;preserveAspectRatio=1`, true])
  }
})

test('what is no picture, or a broken one, is not shown', () => {
  for (const bytes of [Buffer.from('\u001b]0;title\u0007'), png.subarray(0, 100), Buffer.alloc(0)])
    expect(terminalPicture(bytes, { protocol: 'kitty', columns: 80 })).toBeUndefined()
})
