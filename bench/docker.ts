/** Create → running → removed: ours against plain `docker run --rm` of the same image, by turns. Root and dockerd needed: node bench/docker.ts */
import { execFileSync } from 'node:child_process'
import { DockerBed } from '../test/compliance/docker-bed.ts'
import { TestEngine, whyNoDocker } from '../test/compliance/docker-engine.ts'
import { JobRunner } from '../test/compliance/job-runner.ts'

const ROUNDS = 15
const WARM_UP = 3

const reason = whyNoDocker()
if (reason !== undefined) throw new Error(reason)

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
const print = (what: string, values: readonly number[]): void =>
  console.log(
    `${what.padEnd(44)} median ${median(values).toFixed(0).padStart(5)} ms   least ${Math.min(...values).toFixed(0)}, most ${Math.max(...values).toFixed(0)}`
  )

async function timed(work: () => unknown): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

const engine = new TestEngine()
await engine.start()
try {
  const image = await engine.loadBusybox()
  const id = image.slice(image.indexOf('@') + 1)
  const bed = new DockerBed(engine, image)
  const runner = await JobRunner.open(bed.create())
  const plain = ['-H', `unix://${engine.socketPath}`, 'run', '--rm', '--network', 'none', id, 'sh', '-c', 'true']
  const [theirs, ours, running]: [number[], number[], number[]] = [[], [], []]
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const [theirMs, ourMs] = [
      await timed(() => execFileSync('docker', plain)),
      await timed(async () => {
        const startedAt = performance.now()
        const { outcome } = await runner.run(bed.job('true'), { onStarted: () => round >= 0 && running.push(performance.now() - startedAt) })
        if (outcome.kind !== 'completed') throw new Error(JSON.stringify(outcome))
      })
    ]
    if (round < 0) continue
    theirs.push(theirMs)
    ours.push(ourMs)
  }
  print('docker run --rm --network none', theirs)
  print('a job, until it runs', running)
  print('a job, until it is collected and removed', ours)
  console.log(`${'over plain Docker'.padEnd(44)} ${(median(ours) - median(theirs)).toFixed(0).padStart(12)} ms`)
  await runner.close()
  bed.close()
} finally {
  await engine.destroy()
}
