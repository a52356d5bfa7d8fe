import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDemux } from './demux-frames.ts'

const frame = (stream: number, body: Uint8Array): Buffer => {
  const header = Buffer.alloc(8)
  header[0] = stream
  header.writeUInt32BE(body.length, 4)
  return Buffer.concat([header, body])
}

test('whatever the frames and wherever they are cut, each stream gets its bytes in order', () => {
  const frames = fc.array(fc.record({ stream: fc.constantFrom(0, 1, 2), body: fc.uint8Array({ maxLength: 40 }) }), { maxLength: 30 })
  fc.assert(
    fc.property(frames, fc.array(fc.nat(100), { maxLength: 20 }), (all, cuts) => {
      const wire = Buffer.concat(all.map(({ stream, body }) => frame(stream, body)))
      const got = { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) }
      const demux = createDemux((stream, bytes) => {
        got[stream] = Buffer.concat([got[stream], bytes])
      })
      let at = 0
      for (const length of [...cuts, wire.length]) {
        demux(wire.subarray(at, at + length))
        at += length
      }
      const expected = (wanted: number): Buffer => Buffer.concat(all.filter(({ stream }) => stream === wanted).map(({ body }) => body))
      expect(got).toEqual({ stdout: expected(1), stderr: expected(2) })
    })
  )
})

test('a flood of small frames is handed on in one piece', () => {
  const pieces: number[] = []
  const demux = createDemux((_stream, bytes) => pieces.push(bytes.length))
  demux(Buffer.concat(Array.from({ length: 1_000 }, () => frame(1, Uint8Array.of(121, 10)))))
  expect(pieces).toEqual([2_000])
})
