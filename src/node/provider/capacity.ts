import { mkdir } from 'node:fs/promises'
import type { Clock } from '../../core/clock.ts'
import { within } from '../../core/clock.ts'
import type { Logger } from '../../core/logger.ts'
import type { Engine, Gpu } from '../../core/resource-offer.ts'
import type { Executor } from '../../executor/index.ts'
import { CapacityLedger } from '../../market/index.ts'
import type { ProviderSettings } from '../compose.ts'
import { withScores } from './gpu-benchmark.ts'
import { keptBenchmark } from './kept-benchmark.ts'
import type { Machine } from './machine.ts'
import { readMachine } from './machine.ts'

export interface CapacityInit {
  /** The provider's own. */
  readonly folder: string
  readonly executors: ReadonlyMap<Engine, Executor>
  readonly settings: ProviderSettings
  /** Ends the start. */
  readonly signal: AbortSignal
}

/** What a provider has to sell, and the one book of what of it is whose: jobs' and services'. */
export interface ProviderCapacity {
  readonly machine: Machine
  readonly gpus: readonly Gpu[]
  readonly ledger: CapacityLedger
}

export async function createCapacity({ clock, logger }: { readonly clock: Clock; readonly logger: Logger }, init: CapacityInit): Promise<ProviderCapacity> {
  await mkdir(init.folder, { recursive: true })
  const machine = withLimits(await machineOf(init), init.settings)
  const { cpuMilli, memoryBytes, diskBytes } = machine
  const gpus = await gpusOf(init, logger)
  return { machine, gpus, ledger: new CapacityLedger({ clock }, { cpuMilli, memoryBytes, diskBytes, gpus: [...gpus] }) }
}

/** This machine, or what an engine sells that runs its jobs on others. */
async function machineOf({ folder, executors }: CapacityInit): Promise<Machine> {
  const machine = await readMachine(folder)
  const elsewhere = [...executors.values()].find(({ capacity }) => capacity)?.capacity
  return { ...machine, ...elsewhere, benchmark: await keptBenchmark(folder, machine) }
}

/** Of the first start with an image that measures: it may have to be pulled. */
const MEASURE_MS = 10 * 60_000

/** Those of all engines; of this machine's own with their scores, where there is something that measures. */
async function gpusOf({ executors, settings, signal, folder }: CapacityInit, logger: Logger): Promise<readonly Gpu[]> {
  const gpus = [...executors.values()].flatMap((executor) => executor.gpus)
  const docker = executors.get('docker')
  if (!docker || docker.capacity) return gpus
  const init = { image: settings.gpuBenchmark, folder }
  return withScores(gpus, { executor: docker, logger }, { init, signal: within(signal, MEASURE_MS) })
}

/** What the owner puts on sale, never more than there is. */
function withLimits(machine: Machine, { cpuMilli, memoryBytes, diskBytes }: ProviderSettings): Machine {
  return {
    ...machine,
    cpuMilli: Math.min(machine.cpuMilli, cpuMilli ?? machine.cpuMilli),
    memoryBytes: Math.min(machine.memoryBytes, memoryBytes ?? machine.memoryBytes),
    diskBytes: Math.min(machine.diskBytes, diskBytes ?? machine.diskBytes)
  }
}
