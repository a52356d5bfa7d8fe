import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { QuotaFile } from './memory-files.ts'
import { Quota } from './quota.ts'

/** Bytes that the file holds, used or not. */
const heldBy = (file: QuotaFile): number => file.data.buffer.byteLength

describe('QuotaFile', () => {
  test('what is cut off is given back: files that grow and shrink in turn hold no more than was paid for', () => {
    const quota = new Quota(1024 ** 2)
    const files = Array.from({ length: 64 }, () => {
      const file = new QuotaFile(quota)
      file.resize(1024 ** 2)
      file.resize(0)
      return file
    })
    expect(files.reduce((sum, file) => sum + heldBy(file), 0)).toBe(0)
  })

  test('after any sizes its bytes are those of a plain file, and it holds at most four times as many', () => {
    const size = fc.nat(5_000)
    fc.assert(
      fc.property(fc.array(fc.record({ size, byte: fc.integer({ min: 1, max: 255 }) }), { minLength: 1, maxLength: 20 }), (steps) => {
        const file = new QuotaFile(new Quota(1_000_000))
        let plain: readonly number[] = []
        for (const { size: length, byte } of steps) {
          file.resize(length)
          plain = Array.from({ length }, (_, at) => plain[at] ?? 0)
          if (length > 0) {
            file.write(Uint8Array.of(byte), BigInt(length - 1))
            plain = plain.with(-1, byte)
          }
          expect([...file.data]).toEqual(plain)
          expect(heldBy(file)).toBeLessThanOrEqual(4 * length)
        }
      })
    )
  })
})
