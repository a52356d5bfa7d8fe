import type { Fd, Inode } from '@bjorn3/browser_wasi_shim'
import { Directory, File, OpenDirectory, OpenFile, PreopenDirectory, wasi } from '@bjorn3/browser_wasi_shim'
import type { Quota } from './quota.ts'

const GROWTH = 2
/** A file keeps no more than so many times its length: what it gives back when it is cut off others may take, and memory with it. */
const SLACK = 4
const ROFS = { ret: wasi.ERRNO_ROFS }

/** A file that grows by doubling and pays for every byte before it has it: a write at 2⁴⁰ is refused, not allocated. */
export class QuotaFile extends File {
  readonly #quota: Quota
  #buffer = new Uint8Array()
  #length = 0

  constructor(quota: Quota) {
    super(new ArrayBuffer(0))
    this.#quota = quota
  }

  // The base class keeps `data` as a plain property that it reads and replaces; here it is a view of what is used.
  // @ts-expect-error TS2611: an accessor in place of a property, which the library's plain reads and writes do not notice
  override get data(): Uint8Array {
    return #buffer in this ? this.#buffer.subarray(0, this.#length) : new Uint8Array()
  }

  override set data(bytes: Uint8Array) {
    if (!(#buffer in this)) return // set by the base constructor before our fields exist
    this.resize(bytes.length)
    this.#buffer.set(bytes)
  }

  resize(length: number): void {
    this.#quota.take(length - this.#length)
    if (length > this.#buffer.length) {
      const grown = new Uint8Array(Math.max(length, this.#buffer.length * GROWTH))
      grown.set(this.#buffer.subarray(0, this.#length))
      this.#buffer = grown
    } else if (length * SLACK < this.#buffer.length) this.#buffer = this.#buffer.slice(0, length)
    else if (length < this.#length) this.#buffer.fill(0, length, this.#length)
    this.#length = length
  }

  write(bytes: Uint8Array, at: bigint): number {
    const offset = BigInt.asUintN(64, at)
    const end = offset + BigInt(bytes.length)
    if (end > BigInt(Number.MAX_SAFE_INTEGER)) this.#quota.end('disk-bytes')
    if (Number(end) > this.#length) this.resize(Number(end))
    this.#buffer.set(bytes, Number(offset))
    return bytes.length
  }

  override path_open(oflags: number, rights: bigint, flags: number): { ret: number; fd_obj: OpenFile } {
    if ((oflags & wasi.OFLAGS_TRUNC) === wasi.OFLAGS_TRUNC) this.resize(0)
    void rights
    return { ret: wasi.ERRNO_SUCCESS, fd_obj: new OpenQuotaFile(this, (flags & wasi.FDFLAGS_APPEND) !== 0) }
  }
}

class OpenQuotaFile extends OpenFile {
  readonly #file: QuotaFile
  readonly #append: boolean

  constructor(file: QuotaFile, append: boolean) {
    super(file)
    this.#file = file
    this.#append = append
  }

  override fd_write(data: Uint8Array): { ret: number; nwritten: number } {
    if (this.#append) this.file_pos = this.#file.size
    const nwritten = this.#file.write(data, this.file_pos)
    this.file_pos += BigInt(nwritten)
    return { ret: wasi.ERRNO_SUCCESS, nwritten }
  }

  override fd_pwrite(data: Uint8Array, offset: bigint): { ret: number; nwritten: number } {
    return { ret: wasi.ERRNO_SUCCESS, nwritten: this.#file.write(data, offset) }
  }

  override fd_allocate(offset: bigint, length: bigint): number {
    const end = BigInt.asUintN(64, offset) + BigInt.asUintN(64, length)
    if (end > this.#file.size) this.#file.resize(end > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(end))
    return wasi.ERRNO_SUCCESS
  }

  override fd_filestat_set_size(size: bigint): number {
    const length = BigInt.asUintN(64, size)
    this.#file.resize(length > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(length))
    return wasi.ERRNO_SUCCESS
  }
}

/** Names in byte order, whatever order they were made in: a listing is the same on every node. */
class SortedOpenDirectory extends OpenDirectory {
  #listing: readonly (readonly [string, Inode])[] = []

  override fd_readdir_single(cookie: bigint): { ret: number; dirent: wasi.Dirent | null } {
    if (cookie <= 2n) this.#listing = [...this.dir.contents].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    if (cookie < 2n) return super.fd_readdir_single(cookie)
    const entry = this.#listing[Number(cookie) - 2]
    if (!entry) return { ret: wasi.ERRNO_SUCCESS, dirent: null }
    return { ret: wasi.ERRNO_SUCCESS, dirent: new wasi.Dirent(cookie + 1n, entry[1].ino, entry[0], entry[1].stat().filetype) }
  }
}

/** A directory whose files count against the quota. */
export class QuotaDirectory extends Directory {
  readonly #quota: Quota

  constructor(quota: Quota) {
    super(new Map())
    this.#quota = quota
  }

  override path_open(): { ret: number; fd_obj: OpenDirectory } {
    return { ret: wasi.ERRNO_SUCCESS, fd_obj: new SortedOpenDirectory(this) }
  }

  override create_entry_for_path(path: string, isDirectory: boolean): { ret: number; entry: Inode | null } {
    this.#quota.takeNode()
    const made = super.create_entry_for_path(path, isDirectory)
    if (made.entry === null) return made
    const segments = path.split('/').filter((part) => part !== '' && part !== '.')
    const entry = isDirectory ? new QuotaDirectory(this.#quota) : new QuotaFile(this.#quota)
    replaceEntry(this, segments, entry)
    return { ret: made.ret, entry }
  }
}

/** The base class made its own kind of entry; ours takes the place it found. */
function replaceEntry(root: Directory, segments: readonly string[], entry: Inode): void {
  const stack: Directory[] = [root]
  let name = ''
  for (const [index, segment] of segments.entries()) {
    const top = stack.at(-1)
    if (segment === '..') stack.pop()
    else if (index === segments.length - 1) name = segment
    else {
      const next = top?.contents.get(segment)
      if (next instanceof Directory) stack.push(next)
    }
  }
  stack.at(-1)?.contents.set(name, entry)
}

/** An input: its bytes are shared with the host's side, and nothing in the sandbox can change them. */
export class ReadonlyFile extends File {
  constructor(bytes: Uint8Array) {
    super(new ArrayBuffer(0), { readonly: true })
    this.data = bytes
  }

  override path_open(oflags: number, rights: bigint, flags: number) {
    const { ret, fd_obj: opened } = super.path_open(oflags, rights, flags)
    return { ret, fd_obj: opened instanceof OpenFile ? new OpenReadonlyFile(this) : opened }
  }
}

/** The library's open file refuses writes to a read-only file, but not its resizing. */
export class OpenReadonlyFile extends OpenFile {
  override fd_allocate(): number {
    return ROFS.ret
  }

  override fd_filestat_set_size(): number {
    return ROFS.ret
  }
}

/** A folder of inputs: nothing in it can be made, changed or removed. */
export class ReadonlyDirectory extends Directory {
  override path_open(): { ret: number; fd_obj: OpenDirectory } {
    return { ret: wasi.ERRNO_SUCCESS, fd_obj: new ReadonlyOpenDirectory(this) }
  }
}

class ReadonlyOpenDirectory extends SortedOpenDirectory {
  override path_open(...[dirflags, path, oflags, rights, inheriting, flags]: Parameters<OpenDirectory['path_open']>): { ret: number; fd_obj: Fd | null } {
    return readonlyOpen((o) => super.path_open(dirflags, path, o, rights & ~BigInt(wasi.RIGHTS_FD_WRITE), inheriting, flags), oflags)
  }

  override path_create_directory(): number {
    return ROFS.ret
  }

  override path_link(): number {
    return ROFS.ret
  }

  override path_unlink(): { ret: number; inode_obj: null } {
    return { ...ROFS, inode_obj: null }
  }

  override path_unlink_file(): number {
    return ROFS.ret
  }

  override path_remove_directory(): number {
    return ROFS.ret
  }
}

/** Opening for writing what can't be written: the file opens and the write fails, as on a read-only mount with a lazy libc. */
function readonlyOpen(open: (oflags: number) => { ret: number; fd_obj: Fd | null }, oflags: number): { ret: number; fd_obj: Fd | null } {
  if ((oflags & (wasi.OFLAGS_CREAT | wasi.OFLAGS_TRUNC)) === 0) return open(oflags)
  const found = open(oflags & ~(wasi.OFLAGS_CREAT | wasi.OFLAGS_TRUNC | wasi.OFLAGS_EXCL))
  return found.ret === wasi.ERRNO_SUCCESS || found.ret === wasi.ERRNO_NOENT ? { ...ROFS, fd_obj: null } : found
}

/** What a module finds open at its start under `name`. */
export function preopen(name: string, dir: Directory): Fd {
  const { fd_obj: opened } = dir.path_open(0, 0n, 0)
  const told = new PreopenDirectory(name, new Map())
  // The library's own preopen makes a plain directory; ours knows quota, order and rights, and only needs the name.
  opened.fd_prestat_get = () => told.fd_prestat_get()
  return opened
}
