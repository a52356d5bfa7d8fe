import { PreopenDirectory, wasi } from '@bjorn3/browser_wasi_shim'
import { chacha20 } from '@noble/ciphers/chacha.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { expect, onTestFinished, test, vi } from 'vitest'
import { DeterministicWasi } from './deterministic-wasi.ts'
import { PAGE_BYTES } from './limit-memory.ts'
import { Quota } from './quota.ts'

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]
/** A module that has a memory of so many pages, fewer than 128, and exports it. */
const withMemory = (pages: number): Uint8Array => Uint8Array.from([...MAGIC, 5, 3, 1, 0, pages, 7, 10, 1, 6, ...Buffer.from('memory'), 2, 0])

/** What `random_get` writes for calls of these lengths, one behind the other. */
function drawn(lengths: readonly number[]) {
  const host = new DeterministicWasi({ args: [], env: {}, fds: [], seed: 7, quota: new Quota(0) })
  const { random_get: draw } = host.imports()
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const { memory } = new WebAssembly.Instance(new WebAssembly.Module(withMemory(Math.ceil(total / PAGE_BYTES))), {}).exports
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('invariant: it exports its memory')
  const start = (): void => {
    let at = 0
    for (const length of lengths) {
      Reflect.apply(draw ?? raise(), undefined, [at, length])
      at += length
    }
  }
  host.start({ exports: { memory, _start: start } })
  return new Uint8Array(memory.buffer, 0, total)
}

/** ChaCha20 from the block that a call begins at. */
const blocksFrom = (counter: number, length: number): Uint8Array =>
  chacha20(sha256(utf8ToBytes('lilynode wasm random 7')), new Uint8Array(12), new Uint8Array(length), undefined, counter)

test('random bytes are the one stream of their seed, in however many parts they are made', () => {
  const long = 200_001
  const [short, blocks] = [65, Math.ceil(long / 64)]
  const found = drawn([long, short])
  expect(Buffer.from(found.subarray(0, long)).equals(blocksFrom(0, long))).toBe(true)
  expect(Buffer.from(found.subarray(long)).equals(blocksFrom(blocks, short))).toBe(true)
})

test('a path that is asked for, again and again, is written to no log of the host', () => {
  const log = vi.spyOn(console, 'log').mockReturnValue()
  onTestFinished(() => log.mockRestore())
  const root = new PreopenDirectory('/', new Map())
  const host = new DeterministicWasi({ args: [], env: {}, fds: [root], seed: 7, quota: new Quota(0) })
  const { path_open: open } = host.imports()
  const { memory } = new WebAssembly.Instance(new WebAssembly.Module(withMemory(1)), {}).exports
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('invariant: it exports its memory')
  new Uint8Array(memory.buffer).set(utf8ToBytes('name'), 16)
  const answers: unknown[] = []
  host.start({ exports: { memory, _start: () => answers.push(Reflect.apply(open ?? raise(), undefined, [0, 0, 16, 4, 0, 0n, 0n, 0, 8])) } })
  expect(answers).toEqual([wasi.ERRNO_NOENT])
  expect(log).not.toHaveBeenCalled()
})

function raise(): never {
  throw new Error('invariant: it has random_get')
}
