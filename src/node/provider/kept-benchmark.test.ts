import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptBenchmark } from './kept-benchmark.ts'
import { readMachine } from './machine.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-benchmark-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('the first measure stays, until the processor is another', async () => {
  const machine = await readMachine(folder)
  expect(machine.benchmark).toBeGreaterThan(10)
  expect(await keptBenchmark(folder, { ...machine, benchmark: 500 })).toBe(500)
  expect(await keptBenchmark(folder, { ...machine, benchmark: 20 })).toBe(500)
  expect(await keptBenchmark(folder, { ...machine, cpuModel: 'another', benchmark: 70 })).toBe(70)
  expect(await readdir(folder)).toEqual(['benchmark.json'])
})

test('a file that is spoilt is written anew', async () => {
  const machine = await readMachine(folder)
  for (const text of ['', '{', '{"benchmark":9}']) {
    await writeFile(join(folder, 'benchmark.json'), text)
    expect(await keptBenchmark(folder, { ...machine, benchmark: 3 })).toBe(3)
    expect(await keptBenchmark(folder, { ...machine, benchmark: 4 })).toBe(3)
  }
})
