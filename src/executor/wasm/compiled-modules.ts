import { stat } from 'node:fs/promises'
import { LRUCache } from 'lru-cache'
import type { Compiled } from './compile-module.ts'
import { compileModule } from './compile-module.ts'

/** Bytes of WebAssembly kept compiled; machine code is a few times as large. Four Pandocs. */
const MAX_CACHED_BYTES = 256 * 1024 * 1024
/** What any module counts as at least: a compiled one takes some tens of KiB, however small. 4,096 of them. */
const MIN_COUNTED_BYTES = 64 * 1024
/** Below this, compiling takes less than starting a thread for it (20 ms). */
const MAX_INLINE_BYTES = 1024 * 1024

/** Compiles elsewhere than in the thread that serves the network. */
export type CompileAside = (file: string, maxPages: number) => Promise<Compiled>

/** Modules compiled once for a memory limit and used for many jobs. Two jobs that come at once share one compilation. */
export class CompiledModules {
  readonly #aside: CompileAside
  readonly #cache = new LRUCache<string, { readonly bytes: number; readonly compiled: Promise<Compiled> }>({
    maxSize: MAX_CACHED_BYTES,
    sizeCalculation: ({ bytes }) => Math.max(MIN_COUNTED_BYTES, bytes)
  })

  constructor(aside: CompileAside) {
    this.#aside = aside
  }

  /** `cid` names the bytes of `file`. How many they are the file says, not the job: who offers it may say what it likes. */
  get({ cid, file }: { readonly cid: string; readonly file: string }, maxPages: number): Promise<Compiled> {
    const key = `${cid}:${maxPages}`
    const known = this.#cache.get(key)
    if (known) return known.compiled
    const size = stat(file).then((found) => found.size)
    const compiled = size.then((bytes) => (bytes <= MAX_INLINE_BYTES ? compileModule(file, maxPages) : this.#aside(file, maxPages)))
    this.#cache.set(key, { bytes: 0, compiled })
    size.then((bytes) => this.#cache.peek(key)?.compiled === compiled && this.#cache.set(key, { bytes, compiled })).catch(() => {}) // told by what waits for it
    compiled.catch(() => this.#cache.delete(key)) // a file that could not be read now may be readable later
    return compiled
  }
}
