import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../../core/errors.ts'
import type { CidText } from '../../core/primitives.ts'
import { cidSchema } from '../../core/primitives.ts'

/** A module that ran within a day is likely to run again; fetched anew it costs its next client a moment. */
const UNUSED_MS = 86_400_000

export interface TrimInit {
  /** Of module files, each named by its CID (module-shelf.ts). */
  readonly folder: string
  readonly nowMs: number
  isHeld(cid: CidText): boolean
}

/** What a fetch writes until it is whole (Blobs.fetch); a crash leaves it. */
const PART = /\.[0-9a-f]{12}\.part$/

/** Removes module files that no deal, case or job needs and that were not used for a day. */
export async function trimModules({ folder, nowMs, isHeld }: TrimInit): Promise<void> {
  for (const name of await readdir(folder).catch(noneYet)) {
    const cid = cidSchema.safeParse(name)
    if (cid.success ? isHeld(cid.data) : !PART.test(name)) continue
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    // A client may have called a folder its module: what is under that name is not looked at.
    if (nowMs - mtimeMs > UNUSED_MS) await rm(path, { recursive: true, force: true })
  }
}

function noneYet(error: unknown): [] {
  if (errorCode(error) === 'ENOENT') return []
  throw error
}
