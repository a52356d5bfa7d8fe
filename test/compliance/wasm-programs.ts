import type { Program } from './executor.ts'
import type { WatProgram } from './wat.ts'
import { FD } from './wat.ts'

const hundred = 'x'.repeat(100)

/** args_get: the table at 256, the strings from 512 on; prints the second string. */
const PRINT_ARGUMENT = `
  (call $must (call $args_sizes_get (i32.const 32) (i32.const 36)))
  (call $must (call $args_get (i32.const 256) (i32.const 512)))
  (call $must (call $write ${FD.stdout} (i32.load (i32.const 260))
    (i32.sub (i32.sub (i32.add (i32.const 512) (i32.load (i32.const 36))) (i32.load (i32.const 260))) (i32.const 1))))`

/** What the compliance suite asks for, for the wasm engine. */
export const WASM_PROGRAMS: Readonly<Record<Program, WatProgram>> = {
  echo: {
    main: (text) => `
      ${PRINT_ARGUMENT}
      (call $must (call $write ${FD.stderr} ${text('warned')}))
      (call $must (call $open ${FD.inputs} ${text('in.txt')} (i32.const 0)))
      (call $must (call $read (i32.load (i32.const 0)) (i32.const 65536) (i32.const 4096)))
      (i32.store (i32.const 40) (i32.load (i32.const 16)))
      (call $must (call $path_create_directory ${FD.outputs} ${text('a')}))
      (call $must (call $write (call $create ${text('a/out.txt')}) (i32.const 65536) (i32.load (i32.const 40))))`
  },
  'exit-7': { main: () => '(call $exit (i32.const 7))' },
  spin: { main: (text) => `(call $must (call $write ${FD.stdout} ${text('on')})) (loop $on (br $on))` },
  'two-files': {
    main: (text) => `
      (call $must (call $write (call $create ${text('one')}) ${text(hundred)}))
      (call $must (call $write (call $create ${text('two')}) ${text(hundred)}))`
  },
  flood: { main: () => `(loop $on (drop (call $write ${FD.stdout} (i32.const 0) (i32.const 65536))) (br $on))` },
  'write-inputs': {
    main: (text) => `
      (drop (call $open ${FD.inputs} ${text('in.txt')} (i32.const 0)))
      (if (i32.eqz (call $write (i32.load (i32.const 0)) ${text('changed')})) (then (call $exit (i32.const 1))))
      (if (i32.eqz (call $fd_filestat_set_size (i32.load (i32.const 0)) (i64.const 0))) (then (call $exit (i32.const 2))))
      (if (i32.eqz (call $fd_allocate (i32.load (i32.const 0)) (i64.const 0) (i64.const 0x10000000000))) (then (call $exit (i32.const 3))))
      (if (i32.eqz (call $open ${FD.inputs} ${text('in.txt')} (i32.const 8))) (then (call $exit (i32.const 4))))
      (if (i32.eqz (call $open ${FD.inputs} ${text('new.txt')} (i32.const 1))) (then (call $exit (i32.const 5))))
      (if (i32.eqz (call $path_unlink_file ${FD.inputs} ${text('in.txt')})) (then (call $exit (i32.const 6))))
      (if (i32.eqz (call $path_create_directory ${FD.inputs} ${text('dir')})) (then (call $exit (i32.const 7))))
      (if (i32.eqz (call $path_rename ${FD.inputs} ${text('in.txt')} ${FD.outputs} ${text('in.txt')})) (then (call $exit (i32.const 8))))`
  }
}
