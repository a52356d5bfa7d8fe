import type { Fd } from '@bjorn3/browser_wasi_shim'
import { WASI, wasi } from '@bjorn3/browser_wasi_shim'
import { chacha20 } from '@noble/ciphers/chacha.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Quota } from './quota.ts'

/** 2024-01-01T00:00:00Z: late enough for certificates and archives, the same for every run. Nanoseconds. */
const EPOCH_NS = 1_704_067_200_000_000_000n
/** Each look at the clock finds it a microsecond on: programs that wait for time to pass do not wait for ever. */
const STEP_NS = 1_000n
/** Open files at a time; a real system has such a limit too. */
const MAX_FDS = 4_096
const SUBSCRIPTION_BYTES = 48
const EVENT_BYTES = 32
const BLOCK_BYTES = 64
/** Made at a time, in whole blocks: a job that fills all its memory must not cost the host as much again, which no limit of the job's holds. */
const RANDOM_PART_BYTES = 1024 * BLOCK_BYTES
const MAX_SUBSCRIPTIONS = 1_024

export interface DeterministicWasiInit {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly fds: Fd[]
  readonly seed: number
  readonly quota: Quota
}

type Call = (...args: never[]) => unknown

/**
 * WASI preview 1 that depends on nothing but the job: a virtual clock, seeded random numbers, no sockets, no signals.
 * Every call that would read the host is replaced; the rest work on the in-memory file system.
 */
export class DeterministicWasi {
  readonly #init: DeterministicWasiInit
  readonly #wasi: WASI
  #nowNs = EPOCH_NS
  #randomBlock = 0
  #memory: WebAssembly.Memory | undefined

  constructor(init: DeterministicWasiInit) {
    this.#init = init
    this.#wasi = new WASI([], [], init.fds, { debug: false }) // absent means true: a line of log for each path that a job asks for
  }

  /** The import object's one namespace. Each call first looks whether a limit was reached. */
  imports(): Record<string, Call> {
    const calls: Record<string, Call> = { ...this.#wasi.wasiImport, ...this.#replaced() }
    const { quota } = this.#init
    return Object.fromEntries(
      Object.entries(calls).map(([name, call]) => [
        name,
        (...args: never[]) => {
          quota.check()
          return call(...args.map(unsigned))
        }
      ])
    )
  }

  /** Runs `_start` (a command) or `_initialize` and `_start` in turn. Returns the exit code; traps and limits throw. */
  start(instance: WebAssembly.Instance): number {
    const { memory, _start } = instance.exports
    if (!(memory instanceof WebAssembly.Memory) || typeof _start !== 'function')
      throw new TypeError('it exports no memory or no _start: it is not a WASI command')
    this.#memory = memory
    return this.#wasi.start({ exports: { memory, _start: () => _start() } })
  }

  get memoryBytes(): number {
    return this.#memory?.buffer.byteLength ?? 0
  }

  #replaced(): Record<string, Call> {
    const { args, env } = this.#init
    const argv = args.map(cString)
    const environ = Object.entries(env)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => cString(`${name}=${value}`))
    const ok = (): number => wasi.ERRNO_SUCCESS
    const unsupported = (): number => wasi.ERRNO_NOTSUP
    return {
      // The library counts UTF-16 units where bytes are meant: an argument beyond ASCII would overrun the module's buffer.
      args_sizes_get: (count: number, bytes: number) => this.#sizes(argv, count, bytes),
      args_get: (table: number, buffer: number) => this.#strings(argv, table, buffer),
      environ_sizes_get: (count: number, bytes: number) => this.#sizes(environ, count, bytes),
      environ_get: (table: number, buffer: number) => this.#strings(environ, table, buffer),
      clock_res_get: (_id: number, at: number) => this.#writeU64(at, STEP_NS),
      clock_time_get: (_id: number, _precision: bigint, at: number) => this.#writeU64(at, this.#tick()),
      random_get: (at: number, length: number) => this.#random(at >>> 0, length >>> 0),
      poll_oneoff: (...[from, to, count, written]: [number, number, number, number]) => this.#poll({ from, to, count: count >>> 0, written }),
      path_open: (...call: never[]) => this.#open(call),
      sched_yield: ok,
      proc_raise: unsupported,
      sock_accept: unsupported,
      sock_recv: unsupported,
      sock_send: unsupported,
      sock_shutdown: unsupported
    }
  }

  #tick(): bigint {
    this.#nowNs += STEP_NS
    return this.#nowNs
  }

  #view(): DataView {
    if (!this.#memory) throw new Error('invariant: a call before start')
    return new DataView(this.#memory.buffer)
  }

  #sizes(strings: readonly Uint8Array[], count: number, bytes: number): number {
    const view = this.#view()
    view.setUint32(count, strings.length, true)
    view.setUint32(
      bytes,
      strings.reduce((sum, s) => sum + s.length, 0),
      true
    )
    return wasi.ERRNO_SUCCESS
  }

  #strings(strings: readonly Uint8Array[], table: number, buffer: number): number {
    const view = this.#view()
    let at = buffer
    for (const [index, string] of strings.entries()) {
      view.setUint32(table + 4 * index, at, true)
      new Uint8Array(view.buffer).set(string, at)
      at += string.length
    }
    return wasi.ERRNO_SUCCESS
  }

  #writeU64(at: number, value: bigint): number {
    this.#view().setBigUint64(at, value, true)
    return wasi.ERRNO_SUCCESS
  }

  #random(at: number, length: number): number {
    const target = new Uint8Array(this.#view().buffer, at, length)
    const key = sha256(utf8ToBytes(`lilynode wasm random ${this.#init.seed}`))
    const nothing = new Uint8Array(Math.min(length, RANDOM_PART_BYTES))
    for (let done = 0; done < length; done += RANDOM_PART_BYTES) {
      const part = target.subarray(done, done + RANDOM_PART_BYTES)
      part.set(chacha20(key, new Uint8Array(12), nothing.subarray(0, part.length), undefined, this.#randomBlock))
      this.#randomBlock += Math.ceil(part.length / BLOCK_BYTES) // the rest of a block is not used: calls never overlap
    }
    return wasi.ERRNO_SUCCESS
  }

  #open(call: never[]): number {
    if (this.#init.fds.filter(Boolean).length >= MAX_FDS) return wasi.ERRNO_NFILE
    const result: unknown = this.#wasi.wasiImport.path_open?.(...call)
    return typeof result === 'number' ? result : wasi.ERRNO_INVAL
  }

  /** Files are always ready; if only clocks are waited for, the nearest one comes due at once and time jumps there. */
  #poll({ from, to, count, written }: { from: number; to: number; count: number; written: number }): number {
    if (count === 0 || count > MAX_SUBSCRIPTIONS) return wasi.ERRNO_INVAL
    const view = this.#view()
    const waits = Array.from({ length: count }, (_, index) => this.#wait(view, from + index * SUBSCRIPTION_BYTES))
    // biome-ignore lint/complexity/useMathMinMax: Math.min takes no bigint
    const nearest = waits.reduce((least, { dueNs }) => (dueNs < least ? dueNs : least), waits[0]?.dueNs ?? 0n)
    if (nearest > this.#nowNs) this.#nowNs = nearest
    const due = waits.filter(({ dueNs }) => dueNs <= nearest)
    for (const [index, { userdata, type }] of due.entries()) {
      const at = to + index * EVENT_BYTES
      new Uint8Array(view.buffer, at, EVENT_BYTES).fill(0)
      view.setBigUint64(at, userdata, true)
      view.setUint8(at + 10, type)
    }
    view.setUint32(written, due.length, true)
    return wasi.ERRNO_SUCCESS
  }

  /** Layout of `subscription`: userdata u64, tag u8 at 8, then for a clock: id u32 at 16, timeout u64 at 24, flags u16 at 40. */
  #wait(view: DataView, at: number): { userdata: bigint; type: number; dueNs: bigint } {
    const userdata = view.getBigUint64(at, true)
    const type = view.getUint8(at + 8)
    if (type !== wasi.EVENTTYPE_CLOCK) return { userdata, type, dueNs: 0n }
    const timeout = view.getBigUint64(at + 24, true)
    const absolute = (view.getUint16(at + 40, true) & wasi.SUBCLOCKFLAGS_SUBSCRIPTION_CLOCK_ABSTIME) !== 0
    return { userdata, type, dueNs: absolute ? timeout : this.#nowNs + timeout }
  }
}

/** An i32 comes to JavaScript with a sign; every one of WASI's (addresses, lengths, descriptors, flags) is without. */
const unsigned = <T>(value: T): T => (typeof value === 'number' ? ((value >>> 0) as T & number) : value) // a number again: checked here

const cString = (text: string): Uint8Array => utf8ToBytes(`${text}\0`)
