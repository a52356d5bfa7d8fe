import { expect, test } from 'vitest'
import { silentLogger } from '../../core/logger.ts'
import type { NodeFact } from '../events.ts'
import { KeptSpace } from './kept-space.ts'

const GIB = 1024 ** 3
const ALL = { cpuMilli: 4_000, memoryBytes: GIB, diskBytes: 10 * GIB, gpus: [] }
const NOTHING = { cpuMilli: 0, memoryBytes: 0, diskBytes: 0, gpus: [] }

function bench(budget: number | undefined, disk: { kept: number; free: number }) {
  const told: string[] = []
  let sweeps = 0
  let changes = 0
  const space = new KeptSpace(
    {
      blobs: { bytesOnDisk: async () => disk.kept },
      freeBytes: async () => disk.free,
      wantSweep: () => void sweeps++,
      events: { emit: (fact: NodeFact) => void (fact.type === 'node.warning' && told.push(fact.message)) },
      logger: silentLogger
    },
    budget
  )
  space.onChange(() => void changes++)
  return { space, told, disk, counts: () => ({ sweeps, changes }) }
}

test('at the end of the budget nothing is sold until there is room again', async () => {
  const { space, told, disk, counts } = bench(4 * GIB, { kept: GIB, free: 100 * GIB })
  await space.look()
  expect(space.limit(ALL)).toEqual(ALL)
  expect(told).toEqual([])
  disk.kept = 4 * GIB
  for (let i = 0; i < 2; i++) await space.look()
  expect(space.isFull).toBe(true)
  expect(space.limit(ALL)).toEqual(NOTHING)
  expect(told).toEqual([expect.stringMatching(/^4096 MiB of files are kept .* --kept-disk allows: no jobs are taken .* a larger --kept-disk/)])
  expect(counts()).toEqual({ sweeps: 2, changes: 1 })
  disk.kept = 2 * GIB
  await space.look()
  expect(space.limit(ALL)).toEqual(ALL)
  expect(counts().changes).toBe(2)
})

test('a disk that is nearly full sells nothing, whatever the budget', async () => {
  const { space, told } = bench(100 * GIB, { kept: GIB, free: GIB / 2 })
  await space.look()
  expect(space.limit(ALL)).toEqual(NOTHING)
  expect(told).toEqual([expect.stringContaining('and the disk is full')])
})

test('without a budget: what is kept at the start, and a quarter of what is free then', async () => {
  const { space, disk } = bench(undefined, { kept: 2 * GIB, free: 8 * GIB })
  await space.look()
  disk.kept = 4 * GIB - 1
  disk.free = 6 * GIB
  await space.look()
  expect(space.isFull).toBe(false)
  disk.kept++
  await space.look()
  expect(space.isFull).toBe(true)
})
