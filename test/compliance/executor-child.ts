import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { JobRunner } from './job-runner.ts'
import { wasmBed, wasmJob } from './wasm-bed.ts'
import { ENTROPY } from './wasm-entropy.ts'
import { assemble } from './wat.ts'

// Runs the job that looks at everything a host could leak, and prints what it saw: one of two processes of a test.
const runner = await JobRunner.open(wasmBed.create())
try {
  const seed = Number(process.argv[2])
  const ran = await runner.run(await wasmJob(assemble(ENTROPY), { seed, env: { B: '2', A: '1' } }))
  const seen = await readFile(`${runner.root}/job-0/outputs/seen`)
  console.log(JSON.stringify({ outcome: ran.outcome.kind, bytes: seen.length, sha256: createHash('sha256').update(seen).digest('hex') }))
} finally {
  await runner.close()
}
