import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { drawRuns } from './draw-runs.ts'
import type { Figures } from './figures.ts'
import { figuresOf } from './figures.ts'
import { MarketSim } from './market-sim.ts'

/**
 * The market's own solvers and providers on a simulated network:
 *
 *   node sim/network/run.ts --nodes 1000 --solvers 5 --jobs 500 --rate 10 --nodes 10000 --solvers 10 --jobs 300 --rate 20 --svg docs/sim-network.svg
 *
 * Prints a line of JSON a run, and draws all runs into one chart. One seed, one result.
 */
const { values } = parseArgs({
  options: {
    nodes: { type: 'string', multiple: true, default: ['1000'] },
    solvers: { type: 'string', multiple: true, default: ['5'] },
    jobs: { type: 'string', multiple: true, default: ['200'] },
    rate: { type: 'string', multiple: true, default: ['10'] },
    seed: { type: 'string', default: '1' },
    svg: { type: 'string' }
  }
})
const numberAt = (list: readonly string[], index: number): number => Number(list[index] ?? list.at(-1))

const runs: Figures[] = []
for (const [index, nodes] of values.nodes.entries()) {
  const startedAt = process.hrtime.bigint()
  const sim = new MarketSim({
    nodes: Number(nodes),
    solvers: numberAt(values.solvers, index),
    jobs: numberAt(values.jobs, index),
    jobsPerSecond: numberAt(values.rate, index),
    seed: Number(values.seed)
  })
  await sim.run()
  const figures = figuresOf(sim)
  runs.push(figures)
  const { latencies, ...shown } = figures
  console.log(JSON.stringify({ ...shown, samples: latencies.opened.length, realS: Number((process.hrtime.bigint() - startedAt) / 1_000_000n) / 1_000 }))
}
if (values.svg !== undefined) {
  await mkdir(dirname(values.svg), { recursive: true })
  await writeFile(values.svg, drawRuns(runs))
}
