import binaryen from 'binaryen'

/** Where a program's texts lie: above the scratch space of the calls below. */
const TEXTS_AT = 1024

const IMPORTS: Readonly<Record<string, string>> = {
  args_get: 'i32 i32',
  args_sizes_get: 'i32 i32',
  clock_time_get: 'i32 i64 i32',
  environ_get: 'i32 i32',
  fd_allocate: 'i32 i64 i64',
  fd_filestat_set_size: 'i32 i64',
  fd_pwrite: 'i32 i32 i32 i64 i32',
  fd_read: 'i32 i32 i32 i32',
  fd_readdir: 'i32 i32 i32 i64 i32',
  fd_write: 'i32 i32 i32 i32',
  path_create_directory: 'i32 i32 i32',
  path_filestat_get: 'i32 i32 i32 i32 i32',
  path_link: 'i32 i32 i32 i32 i32 i32 i32',
  path_open: 'i32 i32 i32 i32 i32 i64 i64 i32 i32',
  path_rename: 'i32 i32 i32 i32 i32 i32',
  path_symlink: 'i32 i32 i32 i32 i32',
  path_unlink_file: 'i32 i32 i32',
  poll_oneoff: 'i32 i32 i32 i32',
  random_get: 'i32 i32',
  sock_shutdown: 'i32 i32'
}

/** $open: errno, the descriptor at address 0. $write, $read: errno, the count at 16. $must: leaves with the errno if there is one. */
const PRELUDE = `
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  ${Object.entries(IMPORTS)
    .map(([name, params]) => `(import "wasi_snapshot_preview1" "${name}" (func $${name} (param ${params}) (result i32)))`)
    .join('\n  ')}
  (func $must (param $errno i32) (if (local.get $errno) (then (call $exit (local.get $errno)))))
  (func $open (param $dir i32) (param $path i32) (param $len i32) (param $oflags i32) (result i32)
    (call $path_open (local.get $dir) (i32.const 0) (local.get $path) (local.get $len) (local.get $oflags) (i64.const 0x1fffffff) (i64.const 0x1fffffff) (i32.const 0) (i32.const 0)))
  (func $write (param $fd i32) (param $at i32) (param $len i32) (result i32)
    (i32.store (i32.const 8) (local.get $at)) (i32.store (i32.const 12) (local.get $len))
    (call $fd_write (local.get $fd) (i32.const 8) (i32.const 1) (i32.const 16)))
  (func $read (param $fd i32) (param $at i32) (param $len i32) (result i32)
    (i32.store (i32.const 8) (local.get $at)) (i32.store (i32.const 12) (local.get $len))
    (call $fd_read (local.get $fd) (i32.const 8) (i32.const 1) (i32.const 16)))
  (func $create (param $path i32) (param $len i32) (result i32)
    (call $must (call $open (i32.const 4) (local.get $path) (local.get $len) (i32.const 1))) (i32.load (i32.const 0)))
`

/** Descriptors of what is open at the start. */
export const FD = { stdout: '(i32.const 1)', stderr: '(i32.const 2)', inputs: '(i32.const 3)', outputs: '(i32.const 4)', tmp: '(i32.const 5)' } as const

/** `(address) (length)` of a text that the program then carries. */
export type Text = (text: string) => string

export interface WatProgram {
  readonly main: (text: Text) => string
  /** More of the module: functions, a start section. */
  readonly more?: string
  readonly memory?: string
}

/** A WASI command from the body of its `_start`. */
export function assemble({ main, more = '', memory = '(memory (export "memory") 4)' }: WatProgram): Uint8Array {
  const carried: string[] = []
  let at = TEXTS_AT
  const body = main((text) => {
    const bytes = [...Buffer.from(text)]
    carried.push(`(data (i32.const ${at}) "${bytes.map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('')}")`)
    at += bytes.length
    return `(i32.const ${at - bytes.length}) (i32.const ${bytes.length})`
  })
  return assembleText(`(module ${PRELUDE} ${memory} ${carried.join('\n')} ${more} (func (export "_start") ${body}))`)
}

export function assembleText(wat: string): Uint8Array {
  const module = binaryen.parseText(wat)
  try {
    module.setFeatures(binaryen.Features.All)
    return module.emitBinary()
  } finally {
    module.dispose()
  }
}
