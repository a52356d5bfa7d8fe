import { createReadStream } from 'node:fs'
import { link, lstat, mkdir, open, readdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Extract, Pack } from 'tar-stream'
import { extract, pack } from 'tar-stream'
import { MAX_OUTPUT_DEPTH } from '../../output-rules.ts'

// Inputs and outputs as tar archives, without a temporary file.

type Entry = Extract extends AsyncIterable<infer Each> ? Each : never

const BLOCK = 512
const roundUp = (bytes: number): number => Math.ceil(bytes / BLOCK) * BLOCK
/** Two empty blocks. */
const END_BYTES = 2 * BLOCK
/** A hostile job may leave millions of empty files. */
const MAX_ENTRIES = 200_000

interface InputFile {
  readonly name: string
  readonly path: string
  readonly bytes: number
}

export interface InputsArchive {
  /** Of the archive. */
  readonly bytes: number
  /** Of the files, each in whole blocks of a disk. */
  readonly diskBytes: number
  stream(): AsyncIterable<Uint8Array>
}

const DISK_BLOCK = 4_096

/** All plain files below `root`, with their folders made by whoever unpacks them. */
export async function packInputs(root: string): Promise<InputsArchive> {
  const files: InputFile[] = []
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.push({ name: path.slice(root.length + 1), path, bytes: (await lstat(path)).size })
  }
  const diskBytes = files.reduce((sum, { bytes }) => sum + Math.ceil(bytes / DISK_BLOCK + 1) * DISK_BLOCK, 0)
  return { bytes: await sizeOfArchive(files), diskBytes, stream: () => archiveOf(files) }
}

const headerOf = ({ name, bytes }: InputFile) => ({ name, size: bytes, mode: 0o444, mtime: new Date(0) })

function bytesOf(piece: unknown): Uint8Array {
  if (!(piece instanceof Uint8Array)) throw new Error('invariant: an archive is made of bytes')
  return piece
}

async function* archiveOf(files: readonly InputFile[]): AsyncGenerator<Uint8Array> {
  const archive = pack()
  const write = async (): Promise<void> => {
    for (const file of files) await writeEntry(archive, file)
    archive.finalize()
  }
  write().catch((cause: unknown) => archive.destroy(cause instanceof Error ? cause : new Error(String(cause))))
  for await (const piece of archive) yield bytesOf(piece)
}

async function writeEntry(archive: Pack, file: InputFile): Promise<void> {
  let written: (cause?: Error | null) => void = () => {}
  const done = new Promise<void>((resolve, reject) => {
    written = (cause) => (cause ? reject(cause) : resolve())
  })
  const entry = archive.entry(headerOf(file), written)
  for await (const piece of createReadStream(file.path, { end: Math.max(0, file.bytes - 1) }))
    if (!entry.write(piece)) await new Promise<void>((resolve) => entry.once('drain', resolve))
  entry.end(undefined)
  await done
}

/** A long name takes blocks of its own: what the headers are is asked of who makes them. */
async function sizeOfArchive(files: readonly InputFile[]): Promise<number> {
  const archive = pack()
  for (const file of files) archive.entry({ ...headerOf(file), size: 0 }, '')
  archive.finalize()
  let headers = 0
  for await (const piece of archive) headers += bytesOf(piece).length
  return Math.max(END_BYTES, headers) + files.reduce((sum, { bytes }) => sum + roundUp(bytes), 0)
}

export class TooMuch extends Error {}

/** What a job left, from an archive that a pod sends, into `root`. What is no plain file becomes a link to nowhere, which `collectOutputs` refuses as it does any. */
export class OutputsReader {
  readonly #root: string
  readonly #maxBytes: number
  readonly #archive = extract()
  readonly #reading: Promise<void>
  #entries = 0
  #bytes = 0

  constructor(root: string, maxBytes: number) {
    this.#root = root
    this.#maxBytes = maxBytes
    this.#reading = this.#read()
    this.#reading.catch(() => {}) // `end` tells
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (this.#archive.destroyed) return this.#reading // it says why
    if (!this.#archive.write(bytes)) await Promise.race([new Promise<void>((resolve) => this.#archive.once('drain', resolve)), this.#reading])
  }

  /** @throws {TooMuch} */
  async end(): Promise<void> {
    this.#archive.end(undefined)
    await this.#reading
  }

  async #read(): Promise<void> {
    for await (const entry of this.#archive) await this.#place(entry)
  }

  async #place(entry: Entry): Promise<void> {
    const { name, type, linkname, size = 0 } = entry.header
    this.#bytes += size
    if (++this.#entries > MAX_ENTRIES || this.#bytes > this.#maxBytes) throw new TooMuch(`${this.#entries} files, ${this.#bytes} bytes`)
    const target = this.#below(name)
    const twin = type === 'link' ? this.#below(linkname ?? '') : undefined
    if (type === 'directory') await mkdir(target ?? this.#root, { recursive: true })
    else if (type === 'file' && target !== undefined) return copyOut(entry, target)
    else if (target !== undefined && twin !== undefined && (await isPlain(twin))) await linkOut(twin, target)
    else await symlink('no-plain-file', target ?? join(this.#root, `no-plain-file-${this.#entries}`))
    entry.resume()
  }

  /** Undefined: the root itself, or a name that no file of a folder has. */
  #below(name: string): string | undefined {
    const parts = name.split('/').filter((part) => part !== '' && part !== '.')
    return parts.length > 0 && parts.length <= MAX_OUTPUT_DEPTH + 1 && !parts.includes('..') && !name.includes('\0') ? join(this.#root, ...parts) : undefined
  }
}

const isPlain = (path: string): Promise<boolean> =>
  lstat(path).then(
    (info) => info.isFile(),
    () => false
  )

async function linkOut(twin: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  await link(twin, target)
}

async function copyOut(entry: Entry, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const file = await open(target, 'wx', 0o600)
  try {
    for await (const piece of entry) await file.write(bytesOf(piece))
  } finally {
    await file.close()
  }
}
