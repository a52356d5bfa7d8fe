import type { FileHandle } from 'node:fs/promises'
import { open, readdir, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { decodeImage } from '../../mediation/index.ts'
import { safeText } from '../client/safe-text.ts'

/** A screen lists some dozens. */
const MAX_FILES = 200
/** Two screens of text. */
const MAX_TEXT_BYTES = 16 * 1024
/** A large photograph; what is larger is looked at with another program. */
const MAX_IMAGE_BYTES = 24 * 1024 * 1024
/** Dots across: a terminal of 200 columns has two to a column. */
const MAX_IMAGE_WIDTH = 400

export interface OutputFile {
  /** Below the job's outputs. */
  readonly path: string
  readonly bytes: number
}

/** What a terminal can show of a file. */
export type Shown =
  | { readonly kind: 'text'; readonly text: string; readonly isCut: boolean }
  /** Brightness of each dot, 0 to 255, row by row, in base64. */
  | { readonly kind: 'image'; readonly of: string; readonly width: number; readonly height: number; readonly gray: string }
  | { readonly kind: 'none'; readonly why: string }

export interface OutputPreview {
  readonly files: readonly OutputFile[]
  /** Of the file that was asked for; absent: there are no files. */
  readonly path?: string
  readonly shown?: Shown
}

/** The files of a result, and what the one at `index` looks like. `folder`: of the job's verified result. */
export async function previewOutputs(folder: string, index: number): Promise<OutputPreview> {
  const root = join(folder, 'outputs')
  const files = await listFiles(root)
  const file = files[Math.max(0, Math.min(Math.floor(index), files.length - 1))]
  if (!file) return { files }
  return {
    files: files.map(({ path, bytes }) => ({ path: safeText(path), bytes })),
    path: safeText(file.path),
    shown: await showFile(join(root, file.path), file.bytes)
  }
}

/** Files alone: a link would lead out of the result. */
async function listFiles(root: string): Promise<OutputFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []) // a job may write nothing
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + sep.length))
    .sort()
    .slice(0, MAX_FILES)
  return Promise.all(paths.map(async (path) => ({ path, bytes: (await stat(join(root, path))).size })))
}

async function showFile(path: string, bytes: number): Promise<Shown> {
  const handle = await open(path, 'r')
  try {
    const head = await readStart(handle, Math.min(bytes, MAX_TEXT_BYTES))
    const text = textOf(head)
    if (text !== undefined) return { kind: 'text', text: safeText(text), isCut: bytes > head.length }
    if (bytes > MAX_IMAGE_BYTES) return { kind: 'none', why: `no text, and too large to look into (${MAX_IMAGE_BYTES / 2 ** 20} MiB at most)` }
    const image = decodeImage(await readStart(handle, bytes))
    return image ? { kind: 'image', of: `${image.width} × ${image.height}`, ...shrink(image) } : { kind: 'none', why: 'neither text nor a PNG or JPEG picture' }
  } finally {
    await handle.close()
  }
}

async function readStart(handle: FileHandle, bytes: number): Promise<Buffer> {
  const buffer = Buffer.alloc(bytes)
  const { bytesRead } = await handle.read(buffer, 0, bytes, 0)
  return buffer.subarray(0, bytesRead)
}

/** UTF-8 without a NUL; a letter that the cut went through is left off. */
function textOf(head: Buffer): string | undefined {
  if (head.includes(0)) return undefined
  for (let cut = 0; cut < 4; cut++) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(head.subarray(0, head.length - cut))
    } catch {
      if (head.length < MAX_TEXT_BYTES) return undefined
    }
  }
  return undefined
}

interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue, alpha. */
  readonly data: Uint8Array
}

/** Each dot the mean brightness of the pixels that it stands for, on black where they are transparent. */
export function shrink({ width, height, data }: Pixels): { readonly width: number; readonly height: number; readonly gray: string } {
  const step = Math.max(1, width / MAX_IMAGE_WIDTH)
  const [columns, rows] = [Math.max(1, Math.floor(width / step)), Math.max(1, Math.floor(height / step))]
  const gray = new Uint8Array(columns * rows)
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++)
      gray[y * columns + x] = meanOf(data, width, {
        x0: Math.floor(x * step),
        x1: Math.floor((x + 1) * step),
        y0: Math.floor(y * step),
        y1: Math.min(height, Math.floor((y + 1) * step))
      })
  }
  return { width: columns, height: rows, gray: Buffer.from(gray).toString('base64') }
}

/** ITU-R BT.601 luma. */
function meanOf(
  data: Uint8Array,
  width: number,
  { x0, x1, y0, y1 }: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number }
): number {
  let sum = 0
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const at = (y * width + x) * 4
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4)
      sum += ((0.299 * red + 0.587 * green + 0.114 * blue) * alpha) / 255
    }
  }
  return Math.round(sum / Math.max(1, (x1 - x0) * (y1 - y0)))
}
