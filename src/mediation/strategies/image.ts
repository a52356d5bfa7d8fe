import { sha256 } from '@noble/hashes/sha2.js'
import type { Bytes32 } from '../../core/primitives.ts'
import type { FilePair, FileVerdict } from './compare-files.ts'
import { compareFiles, sameBytes } from './compare-files.ts'
import type { Image } from './decode-image.ts'
import { decodeImage } from './decode-image.ts'
import { cropOf, edgeEnergyOf, psnrOf, similarityOf } from './image-metrics.ts'
import type { Compare } from './strategy.ts'

export interface ImageLimits {
  readonly ssim: number
  readonly psnr: number
  /** Share by which the edge energies may differ. */
  readonly edges: number
  readonly crops: number
}

/** Pixels a side of a crop: a face, a word. */
const CROP = 64
/** A crop may be so many times as far from 1 as the whole: small parts differ more. */
const CROP_SLACK = 4
/** Below this there are no edges to speak of: a flat picture with a little noise. */
const FLAT = 1

/** Pictures by four measures that must all hold: each alone has a cheap attack. Other files byte by byte. */
export function createImage(limits: ImageLimits): Compare {
  return (theirs, mine, seed) => compareFiles(theirs, mine, (pair) => judge(pair, limits, seed))
}

function judge(pair: FilePair, limits: ImageLimits, seed: Bytes32): FileVerdict {
  const [a, b] = [decodeImage(pair.theirs), decodeImage(pair.mine)]
  if (!a || !b) return sameBytes(pair.theirs, pair.mine) ? { score: 1, wrong: [] } : { score: 0, wrong: ['differs, and is no picture that can be read'] }
  if (a.width !== b.width || a.height !== b.height) return { score: 0, wrong: [`${a.width} × ${a.height} pixels, the re-run has ${b.width} × ${b.height}`] }
  const similarity = similarityOf(a, b)
  return { score: Math.max(similarity, 0), wrong: [...wholeOf([a, b], similarity, limits), ...cropsOf([a, b], limits, `${seed}${pair.path}`)] }
}

type Pair = readonly [Image, Image]

function wholeOf([a, b]: Pair, similarity: number, limits: ImageLimits): string[] {
  const psnr = psnrOf(a, b)
  const [had, has] = [edgeEnergyOf(a), edgeEnergyOf(b)]
  const drift = Math.max(had, has) < FLAT ? 0 : Math.abs(had - has) / Math.max(has, FLAT)
  return [
    // What is not a number fails too.
    ...(!(similarity >= limits.ssim) ? [`structural similarity ${similarity.toFixed(4)}, at least ${limits.ssim} is asked`] : []),
    ...(!(psnr >= limits.psnr) ? [`${psnr.toFixed(1)} dB of signal to noise, at least ${limits.psnr} is asked`] : []),
    ...(drift > limits.edges ? [`its edges hold ${Math.round((had / Math.max(has, FLAT)) * 100)} % of the re-run's energy`] : [])
  ]
}

/** Places that nobody could know while painting the picture. */
function cropsOf([a, b]: Pair, limits: ImageLimits, seed: string): string[] {
  const side = Math.min(CROP, a.width, a.height)
  const least = Math.max(0, 1 - CROP_SLACK * (1 - limits.ssim))
  return Array.from({ length: limits.crops }, (_, index) => {
    const view = new DataView(sha256(new TextEncoder().encode(`${seed}${index}`)).buffer)
    const at = { x: view.getUint32(0) % (a.width - side + 1), y: view.getUint32(4) % (a.height - side + 1), side }
    const found = similarityOf(cropOf(a, at), cropOf(b, at))
    return !(found >= least) ? [`similarity ${found.toFixed(3)} at ${at.x}, ${at.y}, at least ${least.toFixed(3)} is asked of a part`] : []
  }).flat()
}
