import { join } from 'node:path'
import type { Logger } from '../../core/logger.ts'
import { COMPARATORS } from '../../core/verification.ts'
import type { LoadedModule } from '../../market/index.ts'
import type { CalibrationRow, RunOutputs } from '../../mediation/index.ts'
import { auditShare, Calibration, createStrategy, MAX_FILE_BYTES, runInMemory } from '../../mediation/index.ts'
import { NodeError } from '../errors.ts'
import { outputsOf } from '../verify/run-keeper.ts'
import type { LocalJob } from './local-call.ts'
import { tryModule } from './try-module.ts'

/** What providers lock by default, and what makes audits cheap: docs/protocol/trust.md §5.1. */
const COLLATERALS_BPS = [25_000, 100_000] as const
/** A proven provider: its record alone would let it off. */
const PROVEN = 1_000_000

export interface CalibrateInit {
  readonly module: LoadedModule
  readonly job: LocalJob
  /** The same call with another seed, where its seed is an input; absent: nothing to confuse it with. */
  readonly other?: LocalJob
  readonly dockerSocket: string
  readonly logger: Logger
  /** Honest runs; each is compared with the one before. */
  readonly runs: number
  onRun?(done: number): void
}

export interface CalibrationReport {
  /** As the module has it. */
  readonly strategy: string
  readonly runs: number
  readonly rows: readonly (CalibrationRow & {
    /** Share of a proven provider's deals that must be audited, by collateral; absent where a strategy errs too often to take anybody's stake. */
    readonly audits: readonly { readonly collateralBps: number; readonly share: number }[]
  })[]
}

/** Runs a module many times on this machine, cheats on each result in every way of the suite, and measures how often each strategy is wrong. */
export async function calibrateModule(init: CalibrateInit, signal: AbortSignal): Promise<CalibrationReport> {
  const { verification } = init.job.spec
  const others = COMPARATORS.filter((id) => id !== verification.strategy).map((strategy) => ({ strategy, parameters: {} }))
  const strategies = [verification, ...others].map(createStrategy).filter(({ rounds }) => rounds[0] === 1)
  const calibration = new Calibration(strategies)
  let done = 0
  const add = async (run: RunOutputs): Promise<void> => {
    await calibration.add(run)
    init.onRun?.(++done)
  }
  await runEach(init, { job: init.job, times: init.runs, use: add }, signal)
  if (init.other) await runEach(init, { job: init.other, times: 1, use: (run) => calibration.addForeign(run) }, signal)
  const rows = calibration.rows().map((row) => ({ ...row, audits: auditsOf(row) }))
  return { strategy: verification.strategy, runs: init.runs, rows }
}

function auditsOf({ falseRate, missRate }: CalibrationRow): CalibrationReport['rows'][number]['audits'] {
  const rates = { falseRate: falseRate.atMost, missRate: missRate.atMost }
  if (rates.falseRate + rates.missRate >= 1) return []
  return COLLATERALS_BPS.map((collateralBps) => ({ collateralBps, share: auditShare({ streak: PROVEN, collateralBps }, rates, 0) }))
}

interface Runs {
  readonly job: LocalJob
  readonly times: number
  use(run: RunOutputs): Promise<void>
}

async function runEach(init: CalibrateInit, { job, times, use }: Runs, signal: AbortSignal): Promise<void> {
  const { module, dockerSocket, logger } = init
  await tryModule(
    {
      module,
      job,
      dockerSocket,
      logger,
      times,
      onTrial: async (outcome, workDir) => {
        if (outcome.kind === 'completed') return use(await inMemory(await outputsOf(join(workDir, 'outputs'), outcome.outcome, signal)))
        const why = `it ended as ${outcome.kind}: \`lilynode module test\` shows its log`
        throw new NodeError(
          { code: 'NODE_CANNOT_VERIFY', module: module.manifest.name, check: 'calibrate' },
          `${module.manifest.name} can't be calibrated: ${why}`
        )
      }
    },
    signal
  )
}

/** Its folder goes after the trial. Files that no strategy would look into can't be forged either. */
async function inMemory(run: RunOutputs): Promise<RunOutputs> {
  const contents = new Map<string, Uint8Array>()
  let bytes = 0
  for (const file of run.files) {
    bytes += file.bytes
    if (bytes > MAX_FILE_BYTES) {
      const why = `its outputs have more than ${MAX_FILE_BYTES} bytes`
      throw new NodeError(
        { code: 'NODE_CANNOT_VERIFY', module: '', check: 'calibrate' },
        `the module can't be calibrated here: ${why}; give it inputs that make less`
      )
    }
    contents.set(file.path, await run.read(file.path))
  }
  return runInMemory(run.outcome, contents)
}
