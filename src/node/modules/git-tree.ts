import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { runGit } from './run-git.ts'
import { ModuleSourceError } from './source-error.ts'

/** A module is a manifest, a .wasm or a build file, and papers; models are inputs or in an image. */
const MAX_FILES = 5_000
const MAX_BYTES = 256 * 1024 * 1024
const MAX_PATH = 512
const PLAIN = new Set(['100644', '100755'])

export interface TreeAt {
  readonly repository: string
  readonly url: string
  readonly commit: string
}

interface TreeFile {
  readonly path: string
  readonly object: string
  readonly bytes: number
}

/**
 * Writes the plain files of a commit. Read object by object, never checked out: no attribute, filter or hook of the repository has a say.
 * Links and submodules are left out.
 */
export async function extractTree(at: TreeAt, target: string, signal: AbortSignal): Promise<void> {
  const listing = await runGit(['ls-tree', '-r', '-z', '-l', '--full-tree', at.commit], { folder: at.repository, url: at.url }, signal)
  const files = readListing(listing.toString(), at.url)
  await mkdir(target, { recursive: true })
  const writer = new ObjectWriter(files, target)
  const input = files.map(({ object }) => `${object}\n`).join('')
  if (files.length > 0) await runGit(['cat-file', '--batch'], { folder: at.repository, url: at.url, input, onOutput: (chunk) => writer.take(chunk) }, signal)
  if (!writer.isDone) throw new ModuleSourceError({ code: 'NODE_MODULE_UNREACHABLE', url: at.url }, `${at.url}: git gave fewer files than the commit has`)
}

function readListing(text: string, url: string): readonly TreeFile[] {
  const files = text.split('\0').flatMap((line): TreeFile[] => {
    const [, mode = '', object = '', bytes = '', path = ''] = /^(\d{6}) \w+ ([0-9a-f]{40,64}) +(\d+|-)\t(.+)$/s.exec(line) ?? []
    if (!PLAIN.has(mode)) return []
    if (!isSafePath(path)) throw unsafe(url, `it holds a file with an unusable name, ${JSON.stringify(path.slice(0, 80))}`)
    return [{ path, object, bytes: Number(bytes) }]
  })
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  if (files.length > MAX_FILES) throw unsafe(url, `it has ${files.length} files, the most is ${MAX_FILES}`)
  if (total > MAX_BYTES) throw unsafe(url, `its files have ${total} bytes, the most is ${MAX_BYTES}`)
  return files
}

const unsafe = (url: string, what: string): ModuleSourceError => new ModuleSourceError({ code: 'NODE_MODULE_UNSAFE', url }, `${url} is not taken: ${what}`)

/** Safe to join under a folder, on any system. */
function isSafePath(path: string): boolean {
  if (path.length === 0 || path.length > MAX_PATH || /[\p{Cc}\\:\uFFFD]/u.test(path)) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')
}

/** Cuts what `cat-file --batch` prints into files: a header line, the content, a line feed. */
class ObjectWriter {
  readonly #files: readonly TreeFile[]
  readonly #target: string
  #rest: Buffer = Buffer.alloc(0)
  #next = 0

  constructor(files: readonly TreeFile[], target: string) {
    this.#files = files
    this.#target = target
  }

  get isDone(): boolean {
    return this.#next === this.#files.length
  }

  async take(chunk: Buffer): Promise<void> {
    this.#rest = Buffer.concat([this.#rest, chunk]) // never more than the largest file and a chunk
    for (let file = this.#files[this.#next]; file; file = this.#files[this.#next]) {
      const start = this.#rest.indexOf(0x0a) + 1
      const end = start + file.bytes
      if (start === 0 || this.#rest.length <= end) return
      const path = join(this.#target, ...file.path.split('/'))
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, this.#rest.subarray(start, end), { flag: 'wx', mode: 0o644 })
      this.#rest = this.#rest.subarray(end + 1)
      this.#next += 1
    }
  }
}
