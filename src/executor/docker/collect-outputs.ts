import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { JobSpec } from '../../core/job-spec.ts'
import { entriesOf, isSafeOutputPath, MAX_OUTPUT_DEPTH, MAX_OUTPUT_ENTRIES } from '../output-rules.ts'
import { openToUs } from './open-to-us.ts'

export type Collected =
  | { readonly kind: 'collected' }
  | { readonly kind: 'limit'; readonly limit: 'output-bytes' | 'output-files' | 'output-names'; readonly note: string }

interface Found {
  /** Relative to the outputs, forward slashes. */
  readonly path: string
  readonly bytes: number
  /** Anything but a plain file: a link, a device, a pipe, a socket, or a folder nested too deep. */
  readonly isPlain: boolean
}

/** One folder of a hostile job can hold millions of names; nobody may declare that many files. */
const MAX_LISTED = 200_000
const COPY_BYTES = 1024 ** 2

/**
 * The declared outputs of a job that has ended, copied from where it wrote to `target`: only plain files, only their bytes.
 * No link is followed, no mode, owner or time is kept.
 */
export async function collectOutputs(spec: JobSpec, at: { readonly source: string; readonly target: string }): Promise<Collected> {
  const files = new Map<string, Found>()
  for (const { path, maxBytes, maxFiles } of spec.outputs) {
    const below = path.replace(/^\/outputs\/?/, '')
    const found = await list(at.source, below)
    const bad = found.find((file) => !file.isPlain || !isSafeOutputPath(file.path))
    if (bad) return { kind: 'limit', limit: 'output-names', note: `an output is no plain file: ${JSON.stringify(bad.path.slice(0, 100))}` }
    if (found.length > maxFiles) return { kind: 'limit', limit: 'output-files', note: `${found.length} files under ${path}, the limit is ${maxFiles}` }
    const bytes = found.reduce((sum, file) => sum + file.bytes, 0)
    if (bytes > maxBytes) return { kind: 'limit', limit: 'output-bytes', note: `${bytes} bytes under ${path}, the limit is ${maxBytes}` }
    for (const file of found) files.set(file.path, file)
  }
  if (entriesOf(files.keys()) > MAX_OUTPUT_ENTRIES) return { kind: 'limit', limit: 'output-files', note: `more than ${MAX_OUTPUT_ENTRIES} files and folders` }
  for (const file of files.values()) await copy(join(at.source, file.path), { target: join(at.target, file.path), bytes: file.bytes })
  return { kind: 'collected' }
}

async function list(root: string, below: string): Promise<Found[]> {
  await openToUs(root, await lstat(root))
  const link = await linkAbove(root, below)
  if (link !== undefined) return [{ path: link, bytes: 0, isPlain: false }]
  const found: Found[] = []
  const waiting = [below]
  for (let path = waiting.pop(); path !== undefined && found.length < MAX_LISTED; path = waiting.pop()) {
    const info = await lstat(join(root, path)).catch(() => undefined)
    if (!info) {
      // A declared output that the job did not write; or a name that was listed and is none, because its bytes are no UTF-8.
      if (path !== below) found.push({ path, bytes: 0, isPlain: false })
      continue
    }
    const depth = path === '' ? 0 : path.split('/').length
    if (info.isDirectory() && depth <= MAX_OUTPUT_DEPTH) {
      await openToUs(join(root, path), info)
      for (const name of await readdir(join(root, path))) waiting.push(path === '' ? name : `${path}/${name}`)
    } else found.push({ path, bytes: info.size, isPlain: info.isFile() })
  }
  return found
}

/** The parents of a declared path are the job's too: the first of them that is no folder of its own. */
async function linkAbove(root: string, path: string): Promise<string | undefined> {
  const parts = path.split('/')
  for (let i = 1; i < parts.length; i++) {
    const parent = parts.slice(0, i).join('/')
    const info = await lstat(join(root, parent)).catch(() => undefined)
    if (!info) return undefined // the job made nothing there
    if (!info.isDirectory()) return parent
    await openToUs(join(root, parent), info)
  }
  return undefined
}

async function copy(source: string, { target, bytes }: { readonly target: string; readonly bytes: number }): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  await openToUs(source, await lstat(source))
  const from = await open(source, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const to = await open(target, 'wx', 0o644)
    try {
      const buffer = Buffer.alloc(COPY_BYTES)
      for (let at = 0; at < bytes; ) {
        const { bytesRead } = await from.read(buffer, 0, Math.min(COPY_BYTES, bytes - at), at)
        if (bytesRead === 0) break
        await to.write(buffer, 0, bytesRead)
        at += bytesRead
      }
    } finally {
      await to.close()
    }
  } finally {
    await from.close()
  }
}
