import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { silentLogger } from '../../core/logger.ts'
import type { Gpu } from '../../core/resource-offer.ts'
import type { RunRequest } from '../../executor/index.ts'
import { parseNbody, withScores } from './gpu-benchmark.ts'

const card = (n: number, model: string, vendor: Gpu['vendor'] = 'nvidia'): Gpu => ({ vendor, model, vramBytes: 8e9, uuid: `GPU-${n}` })
const image = `cuda-sample@sha256:${'a'.repeat(64)}`
/** As NVIDIA's sample prints it. */
const said = (gflops: string) =>
  `> Compute 9.0 CUDA Device: [X]\n131072 bodies, total time for 10 iterations: 57.404 ms\n= 2991.372 billion interactions per second\n= ${gflops} single-precision GFLOP/s at 20 flops per interaction\n`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-gpu-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** An engine whose programs print `text`. */
function engine(text: string, exitCode = 0) {
  const asked: string[] = []
  const run = async ({ gpus = [], workDir, spec }: RunRequest) => {
    asked.push(...gpus)
    expect(spec.network).toBe('none')
    await writeFile(join(workDir, 'stdout'), text)
    const outcome = exitCode === 0 ? ({ class: 'ok' } as const) : ({ class: 'exit', exitCode } as const)
    return { kind: 'completed', outcome, usage: { wallMs: 1, cpuMs: 1, peakMemoryBytes: 1 }, logTail: '' } as const
  }
  return { asked, c: { executor: { run }, logger: silentLogger } }
}

const score = async (c: ReturnType<typeof engine>['c'], gpus: readonly Gpu[], { driver = 'NVRM 550', chosen = image as string | undefined } = {}) => {
  const driverFile = join(folder, 'driver')
  await (driver === '' ? rm(driverFile, { force: true }) : writeFile(driverFile, driver))
  return (await withScores(gpus, c, { init: { image: chosen, folder, driverFile }, signal: AbortSignal.timeout(5_000) })).map(({ benchmark }) => benchmark)
}

test('one of each model is measured, once, until driver or image is another', async () => {
  const { asked, c } = engine(said('59827.441'))
  const gpus = [card(1, 'H200'), card(2, 'H200'), card(3, 'T4'), card(4, 'MI300', 'amd')]
  expect(await score(c, gpus)).toEqual([59827, 59827, 59827, undefined])
  expect(asked).toEqual(['GPU-1', 'GPU-3'])
  await score(c, gpus)
  expect(asked).toHaveLength(2)
  await score(c, gpus, { driver: 'NVRM 560' })
  await score(c, gpus, { driver: 'NVRM 560', chosen: image.replaceAll('a', 'b') })
  expect(asked).toHaveLength(6)
  expect((await readdir(folder)).sort()).toEqual(['driver', 'gpu-benchmark.json'])
})

test('without a driver, an image or an NVIDIA GPU nothing runs, and there is no score', async () => {
  const { asked, c } = engine(said('1'))
  expect(await score(c, [card(1, 'Fake')], { driver: '' })).toEqual([undefined])
  expect(await withScores([card(1, 'T4')], c, { init: { image: undefined, folder }, signal: AbortSignal.timeout(1_000) })).toEqual([card(1, 'T4')])
  expect(await score(c, [card(1, 'MI300', 'amd')])).toEqual([undefined])
  expect(asked).toEqual([])
})

test('what fails or says nothing has no score, and is tried again', async () => {
  for (const { asked, c } of [engine(said('7'), 1), engine('done'), engine(said('0.1')), engine(said('99999999999'))]) {
    expect(await score(c, [card(1, 'T4')])).toEqual([undefined])
    expect(asked).toHaveLength(1)
  }
})

test('a score is what was printed, or nothing', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => parseNbody(said(`${n}.4`)) === n))
  fc.assert(fc.property(fc.string(), (text) => parseNbody(text) === undefined))
})
