import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { PNG } from 'pngjs'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import type { Outcome } from '../../core/result.ts'
import { digestResult } from '../../core/result.ts'
import type { Verification } from '../../core/verification.ts'
import { verificationSchema } from '../../core/verification.ts'
import { createStrategy } from './create-strategy.ts'
import type { RunOutputs, VerificationStrategy } from './strategy.ts'

export const SEED: Bytes32 = parseBytes32(`0x${'5e'.repeat(32)}`)

export const strategyOf = (strategy: string, parameters: Verification['parameters'] = {}): VerificationStrategy =>
  createStrategy(verificationSchema.parse({ strategy, parameters }))

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A run in memory, with its digest as the executor's would have. */
export function runOf(files: Readonly<Record<string, string | Uint8Array>>, outcome: Outcome = { class: 'ok' }): RunOutputs {
  const contents = new Map(Object.entries(files).map(([path, content]) => [`outputs/${path}`, typeof content === 'string' ? bytesOf(content) : content]))
  const listed = [...contents].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: parseBytes32(`0x${bytesToHex(sha256(bytes))}`) }))
  const read = async (path: string): Promise<Uint8Array> => contents.get(path) ?? new Uint8Array()
  return { outcome, digest: digestResult(outcome, listed), files: listed, read }
}

/** A run that reads as any other, of one file: for counting. */
export const voteOf = (content: string): RunOutputs => runOf({ 'a.txt': content })

type Paint = (x: number, y: number) => readonly [red: number, green: number, blue: number]

export function paint(width: number, height: number, at: Paint): PNG {
  const png = new PNG({ width, height })
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) png.data.set([...at(x, y), 255], (y * width + x) * 4)
  return png
}

/** A picture with shapes, a gradient and grain, the same each time. */
export const pond = (width = 160, height = 128): PNG =>
  paint(width, height, (x, y) => {
    const grain = ((x * 7919 + y * 104_729) % 23) - 11
    const leaf = (x - 60) ** 2 + (y - 50) ** 2 < 900
    return [leaf ? 40 + grain : x + 20, leaf ? 150 + grain : 90 + grain + (y % 16), leaf ? 60 : 120 + grain].map((value) =>
      Math.max(0, Math.min(255, value))
    ) as [number, number, number] // three in, three out
  })

export const png = (image: PNG): Uint8Array => PNG.sync.write(image)
