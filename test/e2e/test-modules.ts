import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Verification } from '../../src/core/verification.ts'
import type { WatProgram } from '../compliance/wat.ts'
import { assemble, FD } from '../compliance/wat.ts'

/** Prints a line, then computes until it is stopped. */
const SPIN: WatProgram = { main: (text) => `(call $must (call $write ${FD.stdout} ${text('spinning\n')})) (loop $on (br $on))` }

/** A second or two of work on an idle core, for tests that must meet a job while it runs; then a file. */
const SLOW: WatProgram = {
  main: (text) => `
    (local $i i64)
    (call $must (call $write ${FD.stdout} ${text('slowly\n')}))
    (loop $on
      (local.set $i (i64.add (local.get $i) (i64.const 1)))
      (br_if $on (i64.lt_u (local.get $i) (i64.const 2500000000))))
    (call $must (call $write (call $create ${text('done.txt')}) ${text('at last')}))`
}

/** Ends with exit code 3 after a word on stderr. */
const FAIL: WatProgram = { main: (text) => `(call $must (call $write ${FD.stderr} ${text('no luck\n')})) (call $exit (i32.const 3))` }

/** A table of numbers as a simulation leaves them: the same on each machine of a kind, and not quite on others. */
const NUMBERS: WatProgram = {
  main: (text) =>
    `(call $must (call $write (call $create ${text('numbers.txt')}) ${text(Array.from({ length: 64 }, (_, i) => (1 + Math.sin(i) ** 2).toFixed(6)).join('\n'))}))`
}

const PROGRAMS = { spin: SPIN, slow: SLOW, fail: FAIL, numbers: NUMBERS }
export type TestModule = keyof typeof PROGRAMS

/** A module's folder, as its author would have it. Returns its path. */
export async function writeModule(root: string, name: TestModule, verification: Verification = { strategy: 'exact', parameters: {} }): Promise<string> {
  const folder = join(root, name)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${name}.wasm`), assemble(PROGRAMS[name]))
  const manifest = {
    name,
    version: '1.0.0',
    description: `a module that is there to ${name}`,
    engine: 'wasm',
    wasm: { file: `${name}.wasm`, args: [] },
    inputs: {},
    outputs: [{ path: '/outputs', maxBytes: 65_536, maxFiles: 2 }],
    resources: { cpuMilli: 250, memoryBytes: 67_108_864, diskBytes: 1_048_576 },
    timeoutMs: 60_000,
    verification
  }
  await writeFile(join(folder, 'module.json'), JSON.stringify(manifest))
  return folder
}
