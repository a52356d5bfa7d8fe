import { crc32, deflateSync } from 'node:zlib'
import { decode, encode } from 'jpeg-js'
import type { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { decodeImage } from './decode-image.ts'
import { paint, png, pond, runOf, SEED, strategyOf } from './test-runs.ts'

const WIDTH = 160
const HEIGHT = 128
const image = strategyOf('image')
const judge = (theirs: Uint8Array, mine: Uint8Array) => image.judge(runOf({ 'a.png': theirs }), [runOf({ 'a.png': mine })], SEED)

const changed = (from: PNG, at: (value: number, x: number, y: number) => number): PNG =>
  paint(WIDTH, HEIGHT, (x, y) => {
    const start = (y * WIDTH + x) * 4
    const [red, green, blue] = [0, 1, 2].map((channel) => Math.max(0, Math.min(255, Math.round(at(from.data[start + channel] ?? 0, x, y)))))
    return [red ?? 0, green ?? 0, blue ?? 0]
  })
const BASE = pond()
const channelAt = (from: PNG, x: number, y: number): number => from.data[(y * WIDTH + x) * 4 + 1] ?? 0

/** As a provider would that paints at half the size and blows it up. */
const blownUp = (from: PNG): PNG =>
  paint(WIDTH, HEIGHT, (x, y) => {
    const start = ((y - (y % 2)) * WIDTH + (x - (x % 2))) * 4
    return [from.data[start] ?? 0, from.data[start + 1] ?? 0, from.data[start + 2] ?? 0]
  })

/** A chunk of metadata behind the header. */
function withText(bytes: Uint8Array, text: string): Uint8Array {
  const data = Buffer.from(`Comment\0${text}`, 'latin1')
  const chunk = Buffer.alloc(12 + data.length)
  chunk.writeUInt32BE(data.length, 0)
  chunk.write('tEXt', 4)
  data.copy(chunk, 8)
  return Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33)])
}

/** The same scan again and again. */
function scansOf(jpeg: Uint8Array, count: number): Uint8Array {
  const start = Buffer.from(jpeg).indexOf(Buffer.from([0xff, 0xda]))
  const scan = jpeg.subarray(start, jpeg.length - 2)
  return Buffer.concat([jpeg.subarray(0, start), ...Array.from({ length: count }, () => scan), jpeg.subarray(-2)])
}

describe('image', () => {
  const right = png(pond())

  test('rounding of another GPU matches', async () => {
    const other = png(changed(pond(), (value, x, y) => value + ((x + y) % 2 === 0 ? 1 : -1)))
    expect(await judge(other, right)).toMatchObject({ verdict: 'match' })
    expect((await judge(other, right)).score).toBeGreaterThan(0.98)
  })

  test.each<[string, Uint8Array, RegExp]>([
    ['another picture', png(changed(pond(), (_, x, y) => ((x * y) % 7) * 30)), /structural similarity/],
    ['painted at half the size and blown up', png(blownUp(pond())), /edges hold|structural similarity/],
    [
      'blurred, as with fewer steps',
      png(changed(pond(), (value, x, y) => (value + channelAt(BASE, Math.max(0, x - 1), y) + channelAt(BASE, Math.min(WIDTH - 1, x + 1), y)) / 3)),
      /edges hold|similarity/
    ],
    ['another size', png(pond(WIDTH, HEIGHT / 2)), /160 × 64 pixels, the re-run has 160 × 128/],
    ['a little darker everywhere', png(changed(pond(), (value) => value - 12)), /dB of signal to noise/],
    ['no picture', new TextEncoder().encode('a lily pond'), /no picture that can be read/],
    ['cut off', png(pond()).subarray(0, 200), /no picture that can be read/]
  ])('%s is seen', async (_, cheat, finding) => {
    const found = await judge(cheat, right)
    expect(found.verdict).toBe('mismatch')
    expect(found.findings.join('\n')).toMatch(finding)
  })

  test.each([
    [1, 1],
    [2, 7],
    [12, 5]
  ])('a tiny picture of %i × %i is judged like any', async (width, height) => {
    const tiny = (value: number) => png(paint(width, height, (x) => [value, (x * 40) % 256, 9]))
    expect(await judge(tiny(101), tiny(100))).toMatchObject({ verdict: 'match' })
    expect((await judge(tiny(255), tiny(0))).verdict).toBe('mismatch')
  })

  test('a face painted over is found by the crops, though the whole hardly changes', async () => {
    const big = pond(512, 512)
    const spoilt = pond(512, 512)
    for (let y = 200; y < 300; y++) for (let x = 200; x < 300; x++) spoilt.data.set([128, 128, 128], (y * 512 + x) * 4)
    const whole = strategyOf('image', { crops: '0', psnr: '20', edges: '0.5', ssim: '0.95' })
    const parts = strategyOf('image', { crops: '32', psnr: '20', edges: '0.5', ssim: '0.95' })
    const [theirs, mine] = [runOf({ a: png(spoilt) }), runOf({ a: png(big) })]
    expect((await whole.judge(theirs, [mine], SEED)).verdict).toBe('match')
    expect((await parts.judge(theirs, [mine], SEED)).verdict).toBe('mismatch')
  })

  test('canonical lets metadata pass, and nothing behind the picture’s end', async () => {
    const canonical = strategyOf('canonical')
    const run = (bytes: Uint8Array) => runOf({ a: bytes })
    expect((await canonical.judge(run(withText(right, 'made at noon')), [run(right)], SEED)).verdict).toBe('match')
    expect((await canonical.judge(run(Buffer.concat([right, Buffer.from('hidden')])), [run(right)], SEED)).verdict).toBe('mismatch')
    expect((await canonical.judge(run(png(changed(pond(), (value) => value ^ 1))), [run(right)], SEED)).verdict).toBe('mismatch')
  })

  test('a PNG that would unpack without bound is no picture: an interlaced one, and one whose second header says so', () => {
    const sound = Buffer.from(png(pond(8, 8)))
    expect(decodeImage(sound)).toMatchObject({ width: 8, height: 8 })
    const header = (interlaced: number): Buffer => {
      const chunk = Buffer.from(sound.subarray(8, 33))
      chunk[20] = interlaced
      chunk.writeUInt32BE(crc32(chunk.subarray(4, 21)), 21)
      return chunk
    }
    // 64 MiB of nothing, 64 KiB packed: each would be unpacked whole.
    const body = deflateSync(Buffer.alloc(2 ** 26))
    const data = Buffer.concat([Buffer.alloc(4), Buffer.from('IDAT'), body, Buffer.alloc(4)])
    data.writeUInt32BE(body.length, 0)
    data.writeUInt32BE(crc32(data.subarray(4, 8 + body.length)), 8 + body.length)
    const end = sound.subarray(-12)
    const before = process.memoryUsage().arrayBuffers
    for (const headers of [[header(1)], [header(0), header(1)]])
      expect(decodeImage(Buffer.concat([sound.subarray(0, 8), ...headers, data, end]))).toBeUndefined()
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 25)
  })

  test('a JPEG is read, its comment is metadata', async () => {
    const { data } = encode({ width: WIDTH, height: HEIGHT, data: pond().data }, 95)
    expect(decodeImage(data)).toMatchObject({ width: WIDTH, height: HEIGHT })
    expect(decode(data).width).toBe(WIDTH)
    const comment = Buffer.concat([data.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, 6]), Buffer.from('noon'), data.subarray(2)])
    expect((await strategyOf('canonical').judge(runOf({ a: comment }), [runOf({ a: data })], SEED)).verdict).toBe('match')
  })

  test('a JPEG of scan after scan is no picture: each costs a walk over all its pixels', () => {
    const { data } = encode({ width: 64, height: 64, data: pond(64, 64).data }, 95)
    expect(decodeImage(scansOf(data, 10))).toMatchObject({ width: 64, height: 64 })
    expect(decodeImage(scansOf(data, 200))).toBeUndefined()
  })

  test('a bomb is not unpacked: its size is read first', async () => {
    const bomb = Buffer.from(right)
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    const start = performance.now()
    expect(decodeImage(bomb)).toBeUndefined()
    expect((await judge(bomb, right)).verdict).toBe('mismatch')
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  test('a small picture with a sea of pixels behind it is cut at its size', () => {
    const inside = deflateSync(Buffer.alloc(64 * 1024 * 1024))
    const chunk = Buffer.alloc(12 + inside.length)
    chunk.writeUInt32BE(inside.length, 0)
    chunk.write('IDAT', 4)
    inside.copy(chunk, 8)
    const before = process.memoryUsage().arrayBuffers
    expect(decodeImage(Buffer.concat([right.subarray(0, 33), chunk, right.subarray(-12)]))).toBeUndefined() // its checksum is wrong too
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024)
  })
})
