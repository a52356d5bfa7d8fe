import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { PNG } from 'pngjs'
import { parseBytes32 } from '../../core/primitives.ts'
import { digestResult } from '../../core/result.ts'
import { decodeImage } from '../strategies/decode-image.ts'
import type { RunOutputs } from '../strategies/strategy.ts'

/** What a provider might deliver in place of a file. Undefined: this cheat does nothing to such a file. */
type Forge = (bytes: Uint8Array, pick: number) => Uint8Array | undefined

/** Cheaper than the work, from the plain to the subtle. `pick` varies them from run to run. */
const FORGERIES: Readonly<Record<string, Forge>> = {
  'empty files': (bytes) => (bytes.length > 0 ? new Uint8Array() : undefined),
  'random bytes': (bytes, pick) => bytes.map((_, index) => (Math.imul(index + 1, 2_654_435_761) ^ Math.imul(pick + 1, 40_503)) >>> 16),
  'cut off half way': (bytes) => (bytes.length > 1 ? bytes.subarray(0, bytes.length >> 1) : undefined),
  'one bit flipped': (bytes, pick) => {
    const at = (pick * 7_919) % Math.max(1, bytes.length)
    return bytes.length > 0 ? bytes.with(at, (bytes[at] ?? 0) ^ (1 << (pick % 8))) : undefined
  },
  'numbers kept to two digits': roundedNumbers,
  'picture of half the size, blown up': halfSize
}

export const CHEATS = [...Object.keys(FORGERIES), 'a file left out', 'a file too many'] as const

/** A run as a cheater would deliver it; undefined where the cheat changes nothing, and so is none. */
export async function forge(run: RunOutputs, cheat: string, pick: number): Promise<RunOutputs | undefined> {
  const contents = new Map<string, Uint8Array>()
  for (const { path } of run.files) contents.set(path, await run.read(path))
  const change = FORGERIES[cheat]
  if (change) for (const [path, bytes] of contents) contents.set(path, change(bytes, pick) ?? bytes)
  else if (cheat === 'a file left out') contents.delete(run.files.at(pick % Math.max(1, run.files.length))?.path ?? '')
  else contents.set('outputs/zzz-hidden', new Uint8Array([1]))
  const forged = runInMemory(run.outcome, contents)
  return forged.digest === run.digest ? undefined : forged
}

/** A run whose files are here, with the digest that they have. */
export function runInMemory(outcome: RunOutputs['outcome'], contents: ReadonlyMap<string, Uint8Array>): RunOutputs {
  const files = [...contents].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: parseBytes32(`0x${bytesToHex(sha256(bytes))}`) }))
  const read = async (path: string): Promise<Uint8Array> => contents.get(path) ?? new Uint8Array()
  return { outcome, digest: digestResult(outcome, files), files, read }
}

/** A model of lower precision: every number of a text with two digits. */
function roundedNumbers(bytes: Uint8Array): Uint8Array | undefined {
  const text = new TextDecoder().decode(bytes)
  if (text.includes('\ufffd')) return undefined // not text
  const rounded = text.replace(/\d+\.\d+/g, (found) => String(Number(Number(found).toPrecision(2))))
  return rounded === text ? undefined : new TextEncoder().encode(rounded)
}

/** A quarter of the pixels computed. */
function halfSize(bytes: Uint8Array): Uint8Array | undefined {
  const image = decodeImage(bytes)
  if (!image) return undefined
  const { width, height, data } = image
  const png = new PNG({ width, height })
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = ((y - (y % 2)) * width + (x - (x % 2))) * 4
      png.data.set(data.subarray(from, from + 4), (y * width + x) * 4)
    }
  }
  return PNG.sync.write(png)
}
