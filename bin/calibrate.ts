import type { CalibrationReport } from '../src/node/modules/calibrate-module.ts'
import type { LocalJob } from '../src/node/modules/local-call.ts'
import type { FoundModule } from '../src/node/modules/module-finder.ts'
import type { CommandContext } from './command.ts'
import { submitRequest } from './commands/run.ts'
import { openLog } from './log.ts'
import { printTable } from './print/table.ts'

/** Exit status 1 where the module's own strategy is wrong about honest work, or lets a cheat through. */
export async function calibrate(context: CommandContext, found: FoundModule): Promise<number> {
  const { out, settings, signal } = context
  const { calibrateModule } = await import('../src/node/modules/calibrate-module.ts')
  const { job, other } = await makeJobs(context, found)
  const logger = await openLog(settings)
  const onRun = (done: number): void => (out.isTerminal ? out.status(`run ${done} of ${settings.count}`) : undefined)
  const init = { module: found, job, dockerSocket: settings.docker, logger, runs: settings.count, onRun, ...(other && { other }) }
  const report = await calibrateModule(init, signal)
  out.endStatus()
  out.emit(report)
  if (!out.json) printReport(context, report)
  const own = report.rows.find(({ strategy }) => strategy === report.strategy)
  return own === undefined || (own.falseRate.seen === 0 && own.missRate.seen === 0) ? 0 : 1
}

/** The call as it is, and the same with the next seed where the module has one. */
async function makeJobs({ settings, signal }: CommandContext, found: FoundModule): Promise<{ readonly job: LocalJob; readonly other: LocalJob | undefined }> {
  const { localJob } = await import('../src/node/modules/local-call.ts')
  const request = submitRequest(found.manifest.name, settings)
  const job = await localJob(found, request, signal)
  const { seed } = found.manifest
  if (!seed) return { job, other: undefined }
  const other = await localJob(found, { ...request, inputs: { ...request.inputs, [seed.input]: String(job.spec.seed + 1) } }, signal)
  return { job, other }
}

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 2 : 0)} %`

function printReport({ out }: CommandContext, { rows, runs, strategy: own }: CalibrationReport): void {
  const told = rows.map(({ strategy, slashes, falseRate, missRate, audits }) => [
    strategy === own ? `${strategy} (its own)` : strategy,
    slashes,
    `${falseRate.seen} of ${falseRate.of}, < ${percent(falseRate.atMost)}`,
    `${missRate.seen} of ${missRate.of}, < ${percent(missRate.atMost)}`,
    audits.map(({ collateralBps, share }) => `${percent(share)} at ρ = ${collateralBps / 10_000}`).join(', ') || 'may not take a stake'
  ])
  out.print(`${runs} honest runs, each compared with the one before; bounds at 95 % (Clopper–Pearson)`)
  printTable(out, ['strategy', 'may take', 'honest refused', 'cheats passed', 'audits that deter'], told)
  for (const { strategy, missed } of rows) {
    const passed = Object.entries(missed).filter(([, { seen }]) => seen > 0)
    if (passed.length > 0) out.print(`${strategy} lets through: ${passed.map(([cheat, { seen, of }]) => `${cheat} (${seen} of ${of})`).join(', ')}`)
  }
  out.note('honest runs of one machine agree more than those of many: calibrate on each kind of hardware before a tolerance is trusted')
}
