import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JobSpec } from '../../src/core/job-spec.ts'
import { jobSpecSchema } from '../../src/core/job-spec.ts'
import { silentLogger } from '../../src/core/logger.ts'
import type { DockerExecutorInit } from '../../src/executor/index.ts'
import { DockerExecutor } from '../../src/executor/index.ts'
import type { TestEngine } from './docker-engine.ts'
import type { ExecutorBed, Program } from './executor.ts'
import type { Prepared } from './job-runner.ts'

const MIB = 1024 * 1024
const CID = 'bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy'

export const SCRIPTS: Readonly<Record<Program, string>> = {
  echo: 'mkdir /outputs/a; cat /inputs/in.txt > /outputs/a/out.txt; printf %s "$1"; printf warned >&2',
  'exit-7': 'exit 7',
  spin: 'printf on; while :; do :; done',
  'two-files': 'head -c 100 /dev/zero > /outputs/one; head -c 100 /dev/zero > /outputs/two',
  flood: 'yes',
  'write-inputs': '! echo x > /inputs/in.txt && ! echo x > /inputs/new && ! ln -f /inputs/in.txt /inputs/other && ! mkdir /inputs/dir'
}

/** A job that runs a shell script, with `/inputs/in.txt` and limits that a decent program does not meet. */
export function dockerJob(image: string, script: string, more: Partial<JobSpec> = {}): Prepared {
  const spec = jobSpecSchema.parse({
    v: 1,
    module: { name: 'script', version: '1.0.0' },
    engine: { type: 'docker', image, entrypoint: ['sh', '-c', script, 'sh'] },
    args: ['hello'],
    env: {},
    inputs: [{ path: '/inputs/in.txt', cid: CID, bytes: 1 }],
    outputs: [{ path: '/outputs', maxBytes: MIB, maxFiles: 100 }],
    resources: { cpuMilli: 1000, memoryBytes: 64 * MIB, diskBytes: 4 * MIB, gpus: [] },
    network: 'none',
    timeoutMs: 20_000,
    seed: 1,
    verification: { strategy: 'none' },
    ...more
  })
  return { spec, moduleFile: undefined }
}

/** Executors on an engine of the tests, each with a folder of its own. */
export class DockerBed implements ExecutorBed {
  readonly #engine: TestEngine
  readonly #image: string
  readonly folder = mkdtempSync(join(tmpdir(), 'lilynode-docker-'))

  constructor(engine: TestEngine, image: string) {
    this.#engine = engine
    this.#image = image
  }

  create(more: Partial<DockerExecutorInit> = {}): DockerExecutor {
    return new DockerExecutor(
      { logger: silentLogger },
      { socketPath: this.#engine.socketPath, folder: this.folder, imageBudgetBytes: 100 * MIB, allowUsers: false, gpuDriver: 'nvidia', ...more }
    )
  }

  async prepare(program: Program): Promise<Prepared> {
    return this.job(SCRIPTS[program])
  }

  job(script: string, more: Partial<JobSpec> = {}): Prepared {
    return dockerJob(this.#image, script, more)
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
