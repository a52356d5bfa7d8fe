import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { errorMessage } from '../../core/errors.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { Logger } from '../../core/logger.ts'
import type { Gpu } from '../../core/resource-offer.ts'
import type { Executor } from '../../executor/index.ts'

/** What NVIDIA's kernel driver writes where it is loaded. Without it no number that a program prints is a GPU's. */
export const DRIVER_FILE = '/proc/driver/nvidia/version'
/** As in NVIDIA's sample image: a fixed number of bodies for a few seconds, then a line of figures. */
const COMMAND = ['nbody', '-benchmark', '-numbodies=131072']
const RUN_MS = 60_000
const MIB = 1024 ** 2
/** 10⁹ GFLOP/s is a thousand times more than any GPU: a program that prints more measures nothing. */
const MAX_SCORE = 1e9

const keptSchema = z.strictObject({ image: z.string(), driver: z.string(), scores: z.record(z.string(), z.int().positive()) })
type Kept = z.output<typeof keptSchema>

export interface GpuBenchmarkComponents {
  readonly executor: Pick<Executor, 'run'>
  readonly logger: Logger
}

export interface GpuBenchmarkInit {
  /** Pinned, with NVIDIA's `nbody` in it; undefined: nothing is measured. */
  readonly image: string | undefined
  /** Scores are kept here. */
  readonly folder: string
  readonly driverFile?: string
}

/** GPUs with what they do in single precision, in GFLOP/s, measured once for each model and driver. One that can't be measured has no score. */
export async function withScores(
  gpus: readonly Gpu[],
  c: GpuBenchmarkComponents,
  { init: { image, folder, driverFile = DRIVER_FILE }, signal }: { readonly init: GpuBenchmarkInit; readonly signal: AbortSignal }
): Promise<readonly Gpu[]> {
  const nvidia = gpus.filter(({ vendor }) => vendor === 'nvidia')
  const driver = nvidia.length === 0 || image === undefined ? undefined : await readFile(driverFile, 'utf8').catch(() => undefined) // not loaded
  if (image === undefined || driver === undefined) return gpus
  const file = join(folder, 'gpu-benchmark.json')
  const scores = await keptScores(file, { image, driver })
  for (const gpu of nvidia) {
    if (scores.has(gpu.model)) continue
    const score = await measure(gpu, c, { image, folder, signal })
    if (score === undefined) continue
    scores.set(gpu.model, score)
    await keep(file, { image, driver, scores: Object.fromEntries(scores) })
  }
  return gpus.map((gpu) => {
    const benchmark = gpu.vendor === 'nvidia' ? scores.get(gpu.model) : undefined
    return benchmark === undefined ? gpu : { ...gpu, benchmark }
  })
}

/** As a job of its own, behind the walls of any other: the image is somebody else's. */
async function measure(
  gpu: Gpu,
  { executor, logger }: GpuBenchmarkComponents,
  { image, folder, signal }: { readonly image: string; readonly folder: string; readonly signal: AbortSignal }
): Promise<number | undefined> {
  const workDir = await mkdtemp(join(folder, 'benchmark-'))
  try {
    const jobId = `gpu-benchmark ${gpu.uuid}`
    const outcome = await executor.run({ jobId, spec: specOf(image), moduleFile: undefined, inputs: new Map(), gpus: [gpu.uuid], workDir }, signal)
    const said = await readFile(join(workDir, 'stdout'), 'utf8').catch(() => '') // it did not start
    const score = outcome.kind === 'completed' && outcome.outcome.class === 'ok' ? parseNbody(said) : undefined
    if (score === undefined)
      logger.warn({ gpu: gpu.model, image, outcome }, 'the GPU can’t be measured, so its offer has no score; it is tried again at the next start')
    return score
  } catch (cause) {
    logger.warn(
      { gpu: gpu.model, image, cause: errorMessage(cause) },
      'the GPU can’t be measured, so its offer has no score; it is tried again at the next start'
    )
    return undefined
  } finally {
    await rm(workDir, { recursive: true, force: true })
  }
}

/** `= 59827.441 single-precision GFLOP/s at 20 flops per interaction` */
export function parseNbody(said: string): number | undefined {
  const score = Math.round(Number(/^= (\d{1,12}(?:\.\d{1,9})?) single-precision GFLOP\/s/m.exec(said)?.[1]))
  return score >= 1 && score <= MAX_SCORE ? score : undefined
}

const specOf = (image: string): JobSpec => ({
  v: 1,
  module: { name: 'gpu-benchmark', version: '1' },
  engine: { type: 'docker', image },
  args: COMMAND,
  env: {},
  inputs: [],
  outputs: [{ path: '/outputs', maxBytes: MIB, maxFiles: 1 }],
  resources: { cpuMilli: 1000, memoryBytes: 2048 * MIB, diskBytes: 64 * MIB, gpus: [{ vendor: 'nvidia', vramBytes: 0 }] },
  network: 'none',
  timeoutMs: RUN_MS,
  seed: 0,
  verification: { strategy: 'none', parameters: {} }
})

async function keptScores(file: string, { image, driver }: Pick<Kept, 'image' | 'driver'>): Promise<Map<string, number>> {
  const kept = keptSchema.safeParse(
    await readFile(file, 'utf8')
      .then(JSON.parse)
      .catch(() => undefined)
  ) // never measured, or not ours
  return new Map(kept.success && kept.data.image === image && kept.data.driver === driver ? Object.entries(kept.data.scores) : [])
}

async function keep(file: string, kept: Kept): Promise<void> {
  await writeFile(`${file}.tmp`, JSON.stringify(kept))
  await rename(`${file}.tmp`, file)
}
