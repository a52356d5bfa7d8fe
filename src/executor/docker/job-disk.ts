import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, lstat, mkdir, mkdtemp, open, readdir, readFile, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { delay } from '../../core/clock.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import { ExecutorError } from '../errors.ts'
import { openToUs } from './open-to-us.ts'

const exec = promisify(execFile)

/** `loop`: a file system of its own of a fixed size and number of files · `watched`: a plain folder that is looked at while the job runs. */
export type DiskKind = 'loop' | 'watched'

/** A file system needs room for itself; below this ext4 refuses. */
const OVERHEAD_BYTES = 4 * 1024 ** 2
/** What an empty one counts as used: its folders and `lost+found`. */
const OWN_BYTES = 64 * 1024
/** Folders and ext4's own, besides the files that the job may write. */
const OVERHEAD_INODES = 1_024
/** A module may use many small scratch files; more is a flood. */
const SCRATCH_INODES = 100_000
const TOOL_TIMEOUT_MS = 60_000
const UNMOUNT_TRIES = 20
const UNMOUNT_EVERY_MS = 100
/** A flood that a watched folder sees: the walk stops there. */
const MAX_WALKED = 200_000

export interface DiskNeed {
  /** Below it lie `outputs` and `tmp`. */
  readonly folder: string
  /** What the job may write in all. */
  readonly bytes: number
}

/** Where one job writes. What it may write is bounded by the file system itself where this host allows that. */
export class JobDisk {
  readonly #folder: string
  readonly #bytes: number
  readonly #kind: DiskKind
  #isClosed = false

  private constructor({ folder, bytes }: DiskNeed, kind: DiskKind) {
    this.#folder = folder
    this.#bytes = bytes
    this.#kind = kind
  }

  get outputs(): string {
    return join(this.#root, 'outputs')
  }

  get tmp(): string {
    return join(this.#root, 'tmp')
  }

  get #root(): string {
    return join(this.#folder, 'disk')
  }

  get #image(): string {
    return join(this.#folder, 'disk.ext4')
  }

  /** Made anew; one that is there already (of a job that outlived us) is used as it is. */
  static async open(need: DiskNeed, kind: DiskKind): Promise<JobDisk> {
    const disk = await JobDisk.place(need, kind)
    await disk.format()
    await disk.mount()
    return disk
  }

  /** Its folders, before there is a disk under them: enough for an engine to make a container while the disk is formatted. */
  static async place(need: DiskNeed, kind: DiskKind): Promise<JobDisk> {
    const disk = new JobDisk(need, kind)
    await disk.#makeFolders()
    return disk
  }

  /** The slow half: the folders stay as they are. */
  async format(): Promise<void> {
    if (!(await this.#isToBeMade())) return
    const bytes = Math.max(this.#bytes, OVERHEAD_BYTES) + OVERHEAD_BYTES + Math.ceil(this.#bytes / 32) // ext4's tables are about 2 %
    await this.#orNoDisk(async () => {
      await reserve(this.#image, bytes)
      await tool('mkfs.ext4', ['-q', '-F', '-m', '0', '-N', String(inodesFor(bytes)), '-O', '^has_journal', '-E', 'lazy_itable_init=1,nodiscard', this.#image])
    })
  }

  /** Before anything is started that writes, and after `format`; no engine may look for the folders meanwhile: they go and come. */
  async mount(): Promise<void> {
    if (!(await this.#isToBeMade())) return
    await this.#orNoDisk(() => tool('mount', ['-t', 'ext4', '-o', 'loop,nosuid,nodev,noatime', this.#image, this.#root]))
    await this.#makeFolders()
  }

  /** Whether the job wrote more than it may. A loop disk says so itself (ENOSPC), to the job. */
  async isOverfull(): Promise<boolean> {
    if (this.#kind !== 'watched') return false
    const { bytes, isClosed } = await sizeOf(this.#root)
    this.#isClosed ||= isClosed
    return bytes > this.#bytes
  }

  /** While it was watched, a folder was closed to this node, which is not root: nobody knows how much lies in it. */
  get isClosed(): boolean {
    return this.#isClosed
  }

  /** Nothing more fits: what the job wrote last was cut off. Of a watched disk, which has no end of its own: more than it may have written. Once the job is over. */
  async isFull(): Promise<boolean> {
    if (this.#kind === 'watched') return (await sizeOf(this.#root, openToUs)).bytes > this.#bytes
    const { bsize, blocks, bfree, bavail, ffree } = await statfs(this.#root)
    return bavail === 0 || ffree === 0 || (blocks - bfree) * bsize > this.#bytes + OWN_BYTES
  }

  async close(): Promise<void> {
    if (this.#kind === 'loop') await unmount(this.#root)
    await removeTree(this.#folder)
  }

  async #makeFolders(): Promise<void> {
    for (const folder of [this.outputs, this.tmp]) {
      await mkdir(folder, { recursive: true })
      await chmod(folder, 0o1777) // whoever the job runs as may write here, and nobody else has a way in
    }
  }

  async #isToBeMade(): Promise<boolean> {
    return this.#kind === 'loop' && !(await isMounted(this.#root))
  }

  async #orNoDisk(make: () => Promise<unknown>): Promise<void> {
    try {
      await make()
    } catch (cause) {
      const what = `no disk of ${this.#bytes} bytes for the job: ${errorMessage(cause)}`
      throw new ExecutorError({ code: 'EXECUTOR_NO_DISK', folder: this.#folder }, what, { cause })
    }
  }
}

/** Taken now, so that a host that runs full says so before a job starts and not in the middle of it. */
async function reserve(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await tool('fallocate', ['-l', String(bytes), path]).catch(async (cause: unknown) => {
      if (!/not supported/i.test(errorMessage(cause))) throw cause
      await file.truncate(bytes) // this host's file system can't reserve
    })
  } finally {
    await file.close()
  }
}

const inodesFor = (bytes: number): number => Math.min(SCRATCH_INODES, Math.ceil(bytes / 4_096)) + OVERHEAD_INODES

/** Whether this host lets us mount file systems of a fixed size: root and loop devices. */
export async function probeDiskKind(): Promise<DiskKind> {
  if (process.getuid?.() !== 0) return 'watched'
  const folder = await mkdtemp(join(tmpdir(), 'lilynode-disk-'))
  try {
    const disk = await JobDisk.open({ folder, bytes: 1 }, 'loop')
    await disk.close()
    return 'loop'
  } catch {
    await rm(folder, { recursive: true, force: true })
    return 'watched'
  }
}

/** Ends what an earlier run of this node left mounted below `folder`. */
export async function removeDisk(folder: string): Promise<void> {
  await unmount(join(folder, 'disk'))
  await removeTree(folder)
}

/** What a job made may be deeper than a path can say, or closed to its owner: the system's tools go step by step. */
async function removeTree(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true })
  } catch {
    await tool('chmod', ['-R', 'u+rwX', folder]).catch(() => {}) // what matters is whether it can be removed
    await tool('rm', ['-rf', '--one-file-system', folder])
  }
}

async function unmount(path: string): Promise<void> {
  // The container is gone, but the kernel may take a moment to let go of its mounts.
  for (let left = UNMOUNT_TRIES; left > 0 && (await isMounted(path)); left--) {
    const lazily = left === 1 ? ['-l'] : []
    await tool('umount', [...lazily, path]).catch(() => delay(UNMOUNT_EVERY_MS, AbortSignal.timeout(TOOL_TIMEOUT_MS)))
  }
}

async function isMounted(path: string): Promise<boolean> {
  if (!existsSync('/proc/self/mountinfo')) return false
  const escaped = path.replaceAll('\\', '\\134').replaceAll(' ', '\\040').replaceAll('\t', '\\011').replaceAll('\n', '\\012')
  const lines = (await readFile('/proc/self/mountinfo', 'utf8')).split('\n')
  return lines.some((line) => line.split(' ')[4] === escaped)
}

interface Size {
  readonly bytes: number
  readonly isClosed: boolean
}

/** `open`: makes a folder readable; absent: one that is not is told. */
async function sizeOf(root: string, open?: typeof openToUs): Promise<Size> {
  let [bytes, walked, isClosed] = [0, 0, false]
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined && walked < MAX_WALKED; folder = folders.pop()) {
    const info = await lstat(folder).catch(() => undefined) // gone meanwhile, or deeper than a path can say
    if (info) await open?.(folder, info)
    const entries = await readdir(folder, { withFileTypes: true }).catch(async (cause: unknown) => {
      // Another's, where an engine maps users, are closed by their nature.
      if (errorCode(cause) === 'EACCES' && (await lstat(folder).catch(() => undefined))?.uid === process.getuid?.()) isClosed = true
      return [] // or gone meanwhile
    })
    for (const entry of entries) {
      walked++
      const path = join(folder, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else
        bytes += await lstat(path).then(
          ({ blocks }) => blocks * 512,
          () => 0
        ) // gone meanwhile: takes no room
    }
  }
  return { bytes: walked >= MAX_WALKED ? Number.POSITIVE_INFINITY : bytes, isClosed }
}

/** Never through a shell. */
const tool = (command: string, args: readonly string[]) =>
  exec(command, args, { timeout: TOOL_TIMEOUT_MS, env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' } })
