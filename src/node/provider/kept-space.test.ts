import { describe, expect, test } from 'vitest'
import type { JobSpec } from '../../core/job-spec.ts'
import { silentLogger } from '../../core/logger.ts'
import type { NodeFact } from '../events.ts'
import { KeptSpace } from './kept-space.ts'

const GIB = 1024 ** 3
const ALL = { cpuMilli: 4_000, memoryBytes: GIB, diskBytes: 10 * GIB, gpus: [] }
const NOTHING = { cpuMilli: 0, memoryBytes: 0, diskBytes: 0, gpus: [] }

function bench(budget: number | undefined, disk: { kept: number; free: number; here?: string }) {
  const told: string[] = []
  let sweeps = 0
  let changes = 0
  const space = new KeptSpace(
    {
      blobs: { bytesOnDisk: async () => disk.kept, has: async (cid) => cid === disk.here },
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
  expect(space.view).toBeUndefined()
  await space.look()
  expect(space.view).toEqual({ bytes: GIB, limitBytes: 4 * GIB, freeBytes: 100 * GIB, state: 'room', shortOf: 'limit' })
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

describe('what a job brings', () => {
  const brings = (...inputs: readonly (readonly [cid: string, bytes: number])[]) =>
    ({ engine: { type: 'docker' }, inputs: inputs.map(([cid, bytes]) => ({ cid, bytes })) }) as unknown as JobSpec // all of it that is read

  test('fits within the budget, all of it together, and not beyond', async () => {
    const { space } = bench(4 * GIB, { kept: GIB, free: 100 * GIB })
    await space.look()
    expect(await space.hasRoomFor(brings(['a', GIB], ['b', 2 * GIB]))).toBe(true)
    expect(await space.hasRoomFor(brings(['a', GIB], ['b', 2 * GIB + 1]))).toBe(false)
    const module = { ...brings(['a', GIB]), engine: { type: 'wasm', module: 'm', moduleBytes: 2 * GIB + 1 } } as unknown as JobSpec // the same
    expect(await space.hasRoomFor(module)).toBe(false)
  })

  test('fits twice on the disk, as blobs and as files, whatever the budget', async () => {
    const { space } = bench(100 * GIB, { kept: 0, free: 10.5 * GIB })
    await space.look()
    expect(await space.hasRoomFor(brings(['a', 5 * GIB]))).toBe(true)
    expect(await space.hasRoomFor(brings(['a', 5 * GIB + 1]))).toBe(false)
  })

  test('costs no budget where it is here from an earlier job, but the disk for its files', async () => {
    const { space, disk } = bench(4 * GIB, { kept: 3 * GIB, free: 10 * GIB, here: 'a' })
    await space.look()
    expect(await space.hasRoomFor(brings(['a', 3 * GIB], ['b', GIB]))).toBe(true)
    expect(await space.hasRoomFor(brings(['a', 3 * GIB], ['b', GIB + 1]))).toBe(false)
    disk.free = 3 * GIB
    await space.look()
    expect(await space.hasRoomFor(brings(['a', 3 * GIB]))).toBe(false)
  })
})
