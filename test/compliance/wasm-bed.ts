import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JobSpec } from '../../src/core/job-spec.ts'
import { jobSpecSchema } from '../../src/core/job-spec.ts'
import { WasmExecutor } from '../../src/executor/index.ts'
import { cidOfBytes } from '../../src/p2p/unixfs.ts'
import type { ExecutorBed } from './executor.ts'
import type { Prepared } from './job-runner.ts'
import { WASM_PROGRAMS } from './wasm-programs.ts'
import { assemble } from './wat.ts'

const MIB = 1024 * 1024
const folder = mkdtempSync(join(tmpdir(), 'lilynode-wat-'))
/** For a test at its end: its process may be ended before it exits by itself. */
export const removeModules = (): void => rmSync(folder, { recursive: true, force: true })
process.once('exit', removeModules)

/** A job of that module, with `/inputs/in.txt` and limits that a decent program does not meet. */
export async function wasmJob(module: Uint8Array, more: Partial<JobSpec> = {}): Promise<Prepared> {
  const cid = await cidOfBytes(module)
  const moduleFile = join(folder, `${createHash('sha256').update(module).digest('hex')}.wasm`)
  writeFileSync(moduleFile, module)
  const spec = jobSpecSchema.parse({
    v: 1,
    module: { name: 'wat', version: '1.0.0' },
    engine: { type: 'wasm', module: cid, moduleBytes: Math.max(1, module.length) },
    args: ['hello'],
    env: {},
    inputs: [{ path: '/inputs/in.txt', cid, bytes: 1 }],
    outputs: [{ path: '/outputs', maxBytes: MIB, maxFiles: 100 }],
    resources: { cpuMilli: 1000, memoryBytes: 16 * MIB, diskBytes: 4 * MIB, gpus: [] },
    network: 'none',
    timeoutMs: 20_000,
    seed: 1,
    verification: { strategy: 'exact' },
    ...more
  })
  return { spec, moduleFile }
}

export const wasmBed: ExecutorBed = {
  create: () => new WasmExecutor(),
  prepare: (program) => wasmJob(assemble(WASM_PROGRAMS[program]))
}
