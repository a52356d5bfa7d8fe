import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { JobOutcome } from '../../core/job-outcome.ts'
import type { Logger } from '../../core/logger.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import { digestResult } from '../../core/result.ts'
import type { Executor } from '../../executor/index.ts'
import { DockerExecutor, WasmExecutor } from '../../executor/index.ts'
import type { LoadedModule } from '../../market/index.ts'
import { assignGpus } from '../../market/index.ts'
import { distFolder } from '../dist-folder.ts'
import type { LocalJob } from './local-call.ts'

export interface Trial {
  readonly outcome: JobOutcome
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
  /** Of outcome and outputs, as it would be compared; absent for a run that is no result. */
  readonly digest?: string
}

interface TryInit {
  readonly module: LoadedModule
  readonly job: LocalJob
  /** Path of the engine's socket; anything else: the usual one. */
  readonly dockerSocket: string
  readonly logger: Logger
  /** Outputs and logs stay here; without it they are removed. */
  readonly folder?: string
  readonly times: number
  /** After each run, before its folder goes. */
  onTrial?(outcome: JobOutcome, workDir: string): Promise<void>
  onLog?(stream: 'stdout' | 'stderr', chunk: Uint8Array): void
}

/** Runs a job in the sandbox that providers use, on this machine, without a network, wallet or chain. */
export async function tryModule(init: TryInit, signal: AbortSignal): Promise<readonly Trial[]> {
  const { module, job, folder, times, onLog } = init
  const root = await mkdtemp(join(tmpdir(), 'lilynode-try-'))
  const executor = executorOf({ ...init, folder: join(root, 'docker') })
  try {
    await executor.start(signal)
    const trials: Trial[] = []
    // None that fits: the engine says so, as a provider's would.
    const gpus = assignGpus(executor.gpus, job.spec.resources.gpus)?.map(({ uuid }) => uuid) ?? []
    for (let i = 0; i < times; i++) {
      const workDir = i === 0 && folder !== undefined ? folder : join(root, `run-${i}`)
      await mkdir(workDir, { recursive: true })
      const request = { jobId: `try-${i}`, spec: job.spec, moduleFile: module.wasm?.path, inputs: job.inputs, gpus, workDir }
      const outcome = await executor.run({ ...request, ...(i === 0 && onLog && { onLog }) }, signal)
      await init.onTrial?.(outcome, workDir)
      trials.push(await trialOf(outcome, workDir))
      if (workDir !== folder) await rm(workDir, { recursive: true, force: true })
    }
    return trials
  } finally {
    await executor.stop()
    await rm(root, { recursive: true, force: true })
  }
}

/** Where Docker listens, if that was not told. */
const DOCKER_SOCKET = '/var/run/docker.sock'
/** An image that is tried stays for the next trial; old ones go. */
const IMAGE_BUDGET_BYTES = 20_000_000_000

function executorOf({ module, dockerSocket, logger, folder }: TryInit & { readonly folder: string }): Executor {
  const { manifest } = module
  if (manifest.engine === 'docker') {
    const socketPath = dockerSocket.startsWith('/') ? dockerSocket : DOCKER_SOCKET
    const init = { socketPath, folder, imageBudgetBytes: IMAGE_BUDGET_BYTES, allowUsers: manifest.docker?.user !== undefined, gpuDriver: 'nvidia' } as const
    return new DockerExecutor({ logger }, init)
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
