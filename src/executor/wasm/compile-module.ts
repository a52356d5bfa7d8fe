import { readFile } from 'node:fs/promises'
import { findHostDependence } from './check-code.ts'
import { limitMemory } from './limit-memory.ts'

export type Compiled = { readonly kind: 'compiled'; readonly module: WebAssembly.Module } | Exclude<ReturnType<typeof limitMemory>, { kind: 'limited' }>

/** Bounds the module's memory, refuses what two hosts could see differently, and compiles the rest. Half a second for Pandoc's 58 MB. */
export async function compileModule(file: string, maxPages: number): Promise<Compiled> {
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
