import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JobOutcome } from '../../src/core/job-outcome.ts'
import type { RunRequest } from '../../src/executor/executor.ts'
import { bent, bentProvider, runCheat } from './cheat-program.ts'

/** Runs nothing: some random bytes, signed and delivered as any result. */
async function garbage({ workDir, onStarted }: RunRequest): Promise<JobOutcome> {
  onStarted?.()
  await mkdir(join(workDir, 'outputs'), { recursive: true })
  await writeFile(join(workDir, 'outputs', 'cow.txt'), randomBytes(64))
  for (const name of ['stdout', 'stderr']) await writeFile(join(workDir, name), '')
  return { kind: 'completed', outcome: { class: 'ok' }, usage: { wallMs: 1, cpuMs: 1, peakMemoryBytes: 1 }, logTail: '' }
}

await runCheat('provider', (bench) => bentProvider(bench, { executor: (honest) => bent(honest, { run: garbage }) }))
