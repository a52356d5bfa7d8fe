/** Create → running → removed: ours, ours in a container that waited, and plain `docker run --rm` of the same image, by turns. Root and dockerd needed: node bench/docker.ts */
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
  const executor = bed.create({ warmContainers: 1 })
  const runner = await JobRunner.open(executor)
  const plain = ['-H', `unix://${engine.socketPath}`, 'run', '--rm', '--network', 'none', id, 'sh', '-c', 'true']
  const [theirs, ours, running]: [number[], number[], number[]] = [[], [], []]
  const [warm, warmRunning]: [number[], number[]] = [[], []]
  const job = async (isWarm: boolean, times: number[]): Promise<void> => {
    const startedAt = performance.now()
    const { outcome } = await runner.run(bed.job('true'), { warm: isWarm, onStarted: () => times.push(performance.now() - startedAt) })
    if (outcome.kind !== 'completed') throw new Error(JSON.stringify(outcome))
  }
  /** Refilled after use: the next one comes when it has been. */
  const untilWaiting = async (): Promise<void> => {
    while ((await engine.docker.listContainers({ filters: { label: ['lilynode.warm'] } })).length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await job(true, [])
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const isCounted = round >= 0
    const theirMs = await timed(() => execFileSync('docker', plain))
    const ourMs = await timed(() => job(false, isCounted ? running : []))
    await untilWaiting()
    const warmMs = await timed(() => job(true, isCounted ? warmRunning : []))
    if (!isCounted) continue
    theirs.push(theirMs)
    ours.push(ourMs)
    warm.push(warmMs)
  }
  print('docker run --rm --network none', theirs)
  print('a job, until it runs', running)
  print('a job, until it is collected and removed', ours)
  print('in a warm container, until it runs', warmRunning)
  print('in a warm container, until it is removed', warm)
  console.log(`${'over plain Docker'.padEnd(44)} ${(median(ours) - median(theirs)).toFixed(0).padStart(12)} ms`)
  console.log(`${'over plain Docker, warm'.padEnd(44)} ${(median(warm) - median(theirs)).toFixed(0).padStart(12)} ms`)
  await runner.close()
  bed.close()
} finally {
  await engine.destroy()
}
