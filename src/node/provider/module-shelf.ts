import { existsSync } from 'node:fs'
import { mkdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { PeerRef } from '../../core/certificate.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { CidText } from '../../core/primitives.ts'
import type { Blobs } from '../../p2p/blobs.ts'

export interface ModuleShelfComponents {
  readonly blobs: Pick<Blobs, 'fetch'>
  /** The .wasm files that came with the program, by CID. */
  readonly shipped: ReadonlyMap<CidText, string>
}

/** The module files a node holds, by CID: those it was shipped with and those it fetched. */
export class ModuleShelf {
  readonly #c: ModuleShelfComponents
  readonly #folder: string

  /** `folder`: where fetched modules are kept. */
  constructor(components: ModuleShelfComponents, folder: string) {
    this.#c = components
    this.#folder = folder
  }

  /** The path of the module's file, or undefined when it must be fetched first. */
  find(cid: CidText): string | undefined {
    const shipped = this.#c.shipped.get(cid)
    if (shipped !== undefined) return shipped
    const path = join(this.#folder, cid)
    return existsSync(path) ? path : undefined
  }

  /** The module file of a JobSpec; undefined for engines without one. Fetches it from `from` when it is not here. */
  async fileFor(spec: JobSpec, from: readonly PeerRef[], signal: AbortSignal): Promise<string | undefined> {
    if (spec.engine.type !== 'wasm') return undefined
    const { module: cid, moduleBytes } = spec.engine
    const found = this.find(cid)
    if (found !== undefined) return this.#used(found)
    await mkdir(this.#folder, { recursive: true })
    const path = join(this.#folder, cid)
    // Blobs.fetch writes under another name and renames: a file under this name is whole and has this CID.
    await this.#c.blobs.fetch({ cid, from, limits: { maxBytes: moduleBytes, maxFiles: 1 } }, path, signal)
    return path
  }

  /** Files that are used are not trimmed (retention/trim-modules.ts). Those that ship are not ours to touch. */
  async #used(path: string): Promise<string> {
    const now = new Date()
    if (path.startsWith(this.#folder)) await utimes(path, now, now).catch(() => {}) // a file of another user, a disk that can't be written: it is read all the same
    return path
  }
}
