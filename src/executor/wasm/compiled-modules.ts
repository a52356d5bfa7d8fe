import { readFile } from 'node:fs/promises'
import { LRUCache } from 'lru-cache'
import { findHostDependence } from './check-code.ts'
import { limitMemory } from './limit-memory.ts'

/** Bytes of WebAssembly kept compiled; machine code is a few times as large. Four Pandocs. */
const MAX_CACHED_BYTES = 256 * 1024 * 1024

export type Compiled = { readonly kind: 'compiled'; readonly module: WebAssembly.Module } | Exclude<ReturnType<typeof limitMemory>, { kind: 'limited' }>

/** Modules compiled once for a memory limit and used for many jobs. Two jobs that come at once share one compilation. */
export class CompiledModules {
  readonly #cache = new LRUCache<string, { readonly bytes: number; readonly compiled: Promise<Compiled> }>({
    maxSize: MAX_CACHED_BYTES,
    sizeCalculation: ({ bytes }) => Math.max(1, bytes)
  })

  /** `cid` names the bytes of `file`. */
  get({ cid, file, bytes }: { readonly cid: string; readonly file: string; readonly bytes: number }, maxPages: number): Promise<Compiled> {
    const key = `${cid}:${maxPages}`
    const known = this.#cache.get(key)
    if (known) return known.compiled
    const compiled = compile(file, maxPages)
    this.#cache.set(key, { bytes, compiled })
    compiled.catch(() => this.#cache.delete(key)) // a file that could not be read now may be readable later
    return compiled
  }
}

async function compile(file: string, maxPages: number): Promise<Compiled> {
  const limited = limitMemory(await readFile(file), maxPages)
  if (limited.kind !== 'limited') return limited
  const dependence = findHostDependence(limited.bytes)
  if (dependence !== undefined) return { kind: 'refused', reason: dependence }
  try {
    const module = await WebAssembly.compile(limited.bytes)
    const foreign = WebAssembly.Module.imports(module).find(({ module: from, kind }) => from !== 'wasi_snapshot_preview1' || kind !== 'function')
    if (foreign) return { kind: 'refused', reason: `it imports ${foreign.module}.${foreign.name}, which is not a function of WASI preview 1` }
    return { kind: 'compiled', module }
  } catch (cause) {
    if (cause instanceof WebAssembly.CompileError) return { kind: 'refused', reason: cause.message }
    throw cause
  }
}
