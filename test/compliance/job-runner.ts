import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JobOutcome } from '../../src/core/job-outcome.ts'
import type { JobSpec } from '../../src/core/job-spec.ts'
import type { Executor, RunRequest } from '../../src/executor/index.ts'

export interface Prepared {
  readonly spec: JobSpec
  readonly moduleFile: string | undefined
}

export const INPUT = 'what came in\n'
const MORE_THAN_A_JOB_MS = 30_000

export interface Ran {
  readonly outcome: JobOutcome
  read(path: string): Promise<string>
  has(path: string): boolean
}

/** A folder for jobs, and one call that runs a job in it. */
export class JobRunner {
  readonly root: string
  readonly executor: Executor
  #count = 0

  private constructor(root: string, executor: Executor) {
    this.root = root
    this.executor = executor
  }

  static async open(executor: Executor): Promise<JobRunner> {
    const root = await mkdtemp(join(tmpdir(), 'lilynode-executor-'))
    await writeFile(join(root, 'in.txt'), INPUT)
    await executor.start(AbortSignal.timeout(MORE_THAN_A_JOB_MS))
    return new JobRunner(root, executor)
  }

  async run({ spec, moduleFile }: Prepared, more: Partial<RunRequest> & { readonly signal?: AbortSignal } = {}): Promise<Ran> {
    const jobId = `job-${this.#count++}`
    const workDir = join(this.root, jobId)
    await mkdir(workDir)
    const inputs = new Map(spec.inputs.map(({ path }) => [path, join(this.root, 'in.txt')]))
    const { signal = AbortSignal.timeout(MORE_THAN_A_JOB_MS), ...request } = more
    const outcome = await this.executor.run({ jobId, spec, moduleFile, inputs, workDir, ...request }, signal)
    return { outcome, read: (path) => readFile(join(workDir, path), 'utf8'), has: (path) => existsSync(join(workDir, path)) }
  }

  async close(): Promise<void> {
    await this.executor.stop()
    await rm(this.root, { recursive: true, force: true })
  }
}
