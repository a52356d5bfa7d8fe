import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { JobOutcome } from '../../core/job-outcome.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import { digestResult } from '../../core/result.ts'
import type { Executor } from '../../executor/index.ts'
import { WasmExecutor } from '../../executor/index.ts'
import type { LoadedModule } from '../../market/index.ts'
import { distFolder } from '../dist-folder.ts'
import type { LocalJob } from './local-call.ts'
import { ModuleSourceError } from './source-error.ts'

export interface Trial {
  readonly outcome: JobOutcome
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
  /** Of outcome and outputs, as it would be compared; absent for a run that is no result. */
  readonly digest?: string
}

interface TryInit {
  readonly module: LoadedModule
  readonly job: LocalJob
  /** Outputs and logs stay here; without it they are removed. */
  readonly folder?: string
  readonly times: number
  onLog?(stream: 'stdout' | 'stderr', chunk: Uint8Array): void
}

/** Runs a job in the sandbox that providers use, on this machine, without a network, wallet or chain. */
export async function tryModule({ module, job, folder, times, onLog }: TryInit, signal: AbortSignal): Promise<readonly Trial[]> {
  const executor = executorOf(module)
  const root = await mkdtemp(join(tmpdir(), 'lilynode-try-'))
  try {
    await executor.start(signal)
    const trials: Trial[] = []
    for (let i = 0; i < times; i++) {
      const workDir = i === 0 && folder !== undefined ? folder : join(root, `run-${i}`)
      await mkdir(workDir, { recursive: true })
      const request = { jobId: `try-${i}`, spec: job.spec, moduleFile: module.wasm?.path, inputs: job.inputs, workDir }
      const outcome = await executor.run({ ...request, ...(i === 0 && onLog && { onLog }) }, signal)
      trials.push(await trialOf(outcome, workDir))
    }
    return trials
  } finally {
    await executor.stop()
    await rm(root, { recursive: true, force: true })
  }
}

function executorOf({ manifest }: LoadedModule): Executor {
  if (manifest.engine === 'docker') {
    const remedy = 'build its image and run it with `docker run --network none --read-only`, or on a development network with a docker provider'
    throw new ModuleSourceError(
      { code: 'NODE_MODULE_UNSAFE', url: manifest.name },
      `${manifest.name} runs in a container, which this command does not start: ${remedy}`
    )
  }
  const worker = join(distFolder(), 'wasm-worker.mjs')
  return new WasmExecutor(existsSync(worker) ? { workerUrl: new URL(`file://${worker}`) } : {})
}

async function trialOf(outcome: JobOutcome, workDir: string): Promise<Trial> {
  const outputs = join(workDir, 'outputs')
  const names = existsSync(outputs) ? await readdir(outputs, { recursive: true }) : []
  const files = await Promise.all(
    names.sort().map(async (name) => {
      const path = join(outputs, name)
      const { size } = await stat(path)
      return { path, bytes: size, isFile: (await stat(path)).isFile() }
    })
  )
  const plain = files.filter(({ isFile }) => isFile).map(({ path, bytes }) => ({ path: relative(workDir, path).replaceAll('\\', '/'), bytes }))
  if (outcome.kind !== 'completed') return { outcome, files: plain }
  const hashed = await Promise.all(
    plain.map(async (file) => ({ ...file, sha256: parseBytes32(`0x${bytesToHex(sha256(await readFile(join(workDir, file.path))))}`) }))
  )
  return { outcome, files: plain, digest: digestResult(outcome.outcome, hashed) }
}
