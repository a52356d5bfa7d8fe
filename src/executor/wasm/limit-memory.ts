import { WasmReader } from './wasm-reader.ts'

/** Bytes of one WebAssembly page. */
export const PAGE_BYTES = 65_536
/** 4 GiB: what 32-bit addresses reach. */
const MAX_PAGES = 65_536
const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00] as const
const SECTION = { import: 2, memory: 5 } as const
const FLAG_HAS_MAXIMUM = 0x01

export type MemoryLimited =
  | { readonly kind: 'limited'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** It asks for more at the start than the job may have. */
  | { readonly kind: 'too-large'; readonly initialPages: number }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * A module whose own memory can't grow past `maxPages`: the maximum of its memory section is rewritten before it is compiled,
 * so that `memory.grow` fails at the same page on every node. Worker limits do not bound WebAssembly memory.
 * Layout: WebAssembly core specification 2.0, §5.5 (sections), §5.5.8 (memory section).
 */
export function limitMemory(module: Uint8Array, maxPages: number): MemoryLimited {
  if (MAGIC.some((byte, index) => module[index] !== byte)) return { kind: 'refused', reason: 'not a WebAssembly 1.0 binary' }
  const reader = new WasmReader(module, MAGIC.length)
  while (!reader.done) {
    const sectionStart = reader.at
    const id = reader.byte()
    const size = reader.u32()
    const end = reader.at + size
    if (end > module.length) return { kind: 'refused', reason: 'a section runs past the end of the file' }
    if (id === SECTION.memory) return rewrite(module, { sectionStart, end }, { section: new WasmReader(module.subarray(0, end), reader.at), maxPages })
    reader.at = end
  }
  return { kind: 'limited', bytes: Uint8Array.from(module) } // no memory of its own: nothing can grow
}

interface MemorySection {
  readonly section: WasmReader
  readonly maxPages: number
}

function rewrite(module: Uint8Array, at: { sectionStart: number; end: number }, { section, maxPages }: MemorySection): MemoryLimited {
  if (section.u32() !== 1) return { kind: 'refused', reason: 'it has not exactly one memory' }
  const flags = section.byte()
  if ((flags & ~FLAG_HAS_MAXIMUM) !== 0) return { kind: 'refused', reason: 'its memory is shared or 64-bit' }
  const initialPages = section.u32()
  if (initialPages > maxPages) return { kind: 'too-large', initialPages }
  const own = flags & FLAG_HAS_MAXIMUM ? section.u32() : MAX_PAGES
  const limit = Math.min(own, maxPages, MAX_PAGES)
  const body = [...leb128(1), FLAG_HAS_MAXIMUM, ...leb128(initialPages), ...leb128(limit)]
  const replaced = Uint8Array.from([SECTION.memory, ...leb128(body.length), ...body])
  const bytes = new Uint8Array(at.sectionStart + replaced.length + module.length - at.end)
  bytes.set(module.subarray(0, at.sectionStart))
  bytes.set(replaced, at.sectionStart)
  bytes.set(module.subarray(at.end), at.sectionStart + replaced.length)
  return { kind: 'limited', bytes }
}

function leb128(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest]
    bytes.push((rest % 128) | 0x80)
  }
}
