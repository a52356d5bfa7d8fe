import type { Outcome } from '../../core/result.ts'
import type { Compiled } from './compile-module.ts'

/** A file to be compiled, off the thread that serves the network. */
export interface CompileOrder {
  readonly type: 'compile'
  readonly file: string
  readonly maxPages: number
}

/** What the worker is given for one run. Bytes are moved, not copied, where they can be. */
export interface WasmJob {
  readonly type: 'job'
  readonly module: WebAssembly.Module
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Files below the mount path, `/`-separated; '' for a mount that is a file itself. */
  readonly inputs: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  readonly outputs: readonly { readonly path: string; readonly maxBytes: number; readonly maxFiles: number }[]
  /** All that the job may hold in its file system besides the inputs. It is memory of the host. */
  readonly diskBytes: number
  readonly seed: number
}

export type WasmMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'compiled'; readonly compiled: Compiled }
  | { readonly type: 'started' }
  | { readonly type: 'log'; readonly stream: 'stdout' | 'stderr'; readonly bytes: Uint8Array }
  | {
      readonly type: 'done'
      readonly outcome: Outcome
      /** Why, in words, where the outcome alone does not say it. */
      readonly note: string
      readonly peakMemoryBytes: number
      readonly cpuMs: number
      readonly outputs: readonly { readonly path: string; readonly bytes: Uint8Array }[]
    }
  /** It said nothing that honest nodes would all say: no outcome. */
  | { readonly type: 'failed'; readonly reason: string; readonly peakMemoryBytes: number; readonly cpuMs: number }
