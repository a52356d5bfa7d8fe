import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GpuNeed } from '../../src/core/job-spec.ts'
import { silentLogger } from '../../src/core/logger.ts'
import type { DockerExecutor } from '../../src/executor/index.ts'
import { withScores } from '../../src/node/provider/gpu-benchmark.ts'
import { DockerBed, dockerJob } from './docker-bed.ts'
import { fillBusybox, TestEngine, whyNoDocker } from './docker-engine.ts'
import { FakeGpus } from './docker-fake-gpus.ts'
import { JobRunner } from './job-runner.ts'

const reason = whyNoDocker() ?? (existsSync('/usr/bin/jq') ? undefined : 'jq is missing: apt-get install jq')
if (reason !== undefined) console.warn(`GPUs in containers are not tested: ${reason}`)

const need: GpuNeed = { vendor: 'nvidia', vramBytes: 1 }
const LOOK =
  'ls /dev | while read x; do case $x in nvidia*) echo $x;; esac; done; echo $NVIDIA_VISIBLE_DEVICES; [ ! -c /dev/nvidia1 ] || head -c 3 /dev/nvidia1 | wc -c'

describe.skipIf(reason !== undefined)('executor docker: GPUs', () => {
  const fake = new FakeGpus()
  const engine = new TestEngine([fake.folder])
  const path = process.env.PATH
  let bed: DockerBed
  let executor: DockerExecutor
  let runner: JobRunner
  let demanding: string

  beforeAll(async () => {
    await engine.start()
    bed = new DockerBed(engine, await engine.loadBusybox())
    demanding = await engine.loadBusybox({ name: 'lilynode.test/demanding', Env: ['PATH=/bin', 'NVIDIA_REQUIRE_CUDA=cuda>=99', 'NVIDIA_VISIBLE_DEVICES=all'] })
    executor = bed.create()
    process.env.PATH = `${fake.folder}:${path}`
    runner = await JobRunner.open(executor)
    process.env.PATH = path
  }, 60_000)
  afterAll(async () => {
    await runner?.close()
    bed?.close()
    await engine.destroy()
    fake.remove()
  }, 60_000)

  const run = (gpus: readonly string[], { needs = gpus.length, image }: { needs?: number; image?: string } = {}) => {
    const { spec, moduleFile } = image === undefined ? bed.job(LOOK) : dockerJob(image, LOOK)
    const resources = { ...spec.resources, gpus: Array.from({ length: needs }, () => need) }
    return runner.run({ spec: { ...spec, resources }, moduleFile }, { gpus })
  }

  test('those of the machine are told as an offer names them', () => {
    expect(executor.gpus.slice(0, 2)).toEqual([
      { vendor: 'nvidia', model: 'NVIDIA Fake 8', vramBytes: 8 * 2 ** 30, uuid: 'GPU-fake-0' },
      { vendor: 'nvidia', model: 'NVIDIA Fake 24', vramBytes: 24 * 2 ** 30, uuid: 'GPU-fake-1' }
    ])
  })

  test('a job sees its own and no other', async () => {
    expect(await (await run(['GPU-fake-1'])).read('stdout')).toBe('nvidia1\nnvidiactl\nGPU-fake-1\n3\n')
    expect(await (await run(['GPU-fake-0'])).read('stdout')).toBe('nvidia0\nnvidiactl\nGPU-fake-0\n')
    expect(await (await run(['GPU-fake-0', 'GPU-fake-1'])).read('stdout')).toContain('nvidia0\nnvidia1\nnvidiactl\n')
  })

  test('a job without a need sees none, whatever its image says', async () => {
    expect(await (await run([])).read('stdout')).toBe('void\n')
    expect(await (await run([], { image: demanding })).read('stdout')).toBe('void\n')
  })

  test.each([
    [['GPU-fake-7'], 1, 'no GPU GPU-fake-7'],
    [['GPU-fake-0'], 2, 'asks for 2 GPUs, 1'],
    [['GPU-fake-0', 'GPU-fake-0'], 2, 'asks for 2 GPUs'],
    [['GPU-fake-0'], 0, 'asks for 0 GPUs'],
    [['GPU-fake-9'], 1, 'GPU-fake-9: unknown device']
  ])('%j for %i is refused', async (gpus, needs, why) => {
    expect((await run(gpus, { needs })).outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining(why) })
    expect(await engine.docker.listContainers({ all: true })).toEqual([])
  })

  test('they are measured in a container of their own, and never without a driver, whatever a program says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lilynode-score-'))
    try {
      const rootfs = join(folder, 'rootfs')
      fillBusybox(rootfs)
      const says =
        '[ "$1 $2" = "-benchmark -numbodies=131072" ] && [ -c /dev/nvidiactl ] && echo "= 123.6 single-precision GFLOP/s at 20 flops per interaction"'
      writeFileSync(join(rootfs, 'bin/nbody'), `#!/bin/sh\n${says}\n`, { mode: 0o755 })
      chmodSync(rootfs, 0o755)
      const image = await engine.loadRootfs(rootfs, { name: 'lilynode.test/nbody' })
      const driverFile = join(folder, 'driver')
      const gpus = executor.gpus.slice(0, 2)
      const measured = () => withScores(gpus, { executor, logger: silentLogger }, { init: { image, folder, driverFile }, signal: AbortSignal.timeout(30_000) })
      expect(await measured()).toEqual(gpus)
      writeFileSync(driverFile, 'NVRM version: 550.54.15')
      expect((await measured()).map(({ benchmark }) => benchmark)).toEqual([124, 124])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('a driver that is too old for the image is told', async () => {
    expect((await run(['GPU-fake-0'], { image: demanding })).outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('update your driver') })
  })

  test('an engine that does not know the Container Device Interface says so', async () => {
    const other = bed.create({ gpuDriver: 'cdi' })
    process.env.PATH = `${fake.folder}:${path}`
    const cdi = await JobRunner.open(other)
    process.env.PATH = path
    const { spec, moduleFile } = bed.job('true')
    const ran = await cdi.run({ spec: { ...spec, resources: { ...spec.resources, gpus: [need] } }, moduleFile }, { gpus: ['GPU-fake-0'] })
    expect(ran.outcome).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/device driver "cdi"|CDI/) })
    await cdi.close()
  })
})
