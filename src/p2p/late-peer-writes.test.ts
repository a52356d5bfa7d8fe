import { MemoryDatastore } from 'datastore-core'
import { Key } from 'interface-datastore'
import { expect, test } from 'vitest'
import { LatePeerWrites } from './late-peer-writes.ts'

const PEER = new Key('/peers/one')
const OTHER = new Key('/pins/two')
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values)

/** A disk, and what it was asked. */
class Disk extends MemoryDatastore {
  readonly asked: string[] = []
  failures = 0

  override get(key: Key) {
    this.asked.push(`get ${key}`)
    return super.get(key)
  }
  override put(key: Key, value: Uint8Array) {
    this.asked.push(`put ${key}`)
    return super.put(key, value)
  }
  override batch() {
    if (this.failures-- > 0) throw new Error('no space left on device')
    return super.batch()
  }
}

/** Keys and values, sorted. */
const all = async (found: ReturnType<LatePeerWrites['query']>): Promise<string[]> => {
  const pairs: string[] = []
  for await (const { key, value } of found) pairs.push(`${key} ${value}`)
  return pairs.sort()
}

test('a peer that is learnt of again and again is read from memory, and written once', async () => {
  const disk = new Disk()
  const late = new LatePeerWrites(disk)
  for (let n = 0; n < 100; n++) {
    await late.put(PEER, bytes(n))
    expect(await late.get(PEER)).toEqual(bytes(n))
  }
  expect(await late.has(PEER)).toBe(true)
  expect(disk.asked).toEqual([])
  await late.flush()
  expect(disk.asked).toEqual([`put ${PEER}`])
  expect(await disk.get(PEER)).toEqual(bytes(99))
})

test('one that was known before is read from the disk once', async () => {
  const disk = new Disk()
  await disk.put(PEER, bytes(5))
  const late = new LatePeerWrites(disk)
  for (let n = 0; n < 3; n++) expect(await late.get(PEER)).toEqual(bytes(5))
  expect(disk.asked).toEqual([`put ${PEER}`, `get ${PEER}`])
})

test('it is on the disk a second later, and a search finds what is not written yet', async () => {
  const disk = new Disk()
  const late = new LatePeerWrites(disk)
  await late.put(PEER, bytes(1))
  expect(await all(late.query({ prefix: '/peers/' }))).toEqual([`${PEER} 1`])
  await late.put(PEER, bytes(2))
  await expect.poll(async () => disk.get(PEER), { timeout: 5_000 }).toEqual(bytes(2))
})

test('what is deleted does not come back, though it was about to be written', async () => {
  const disk = new Disk()
  const late = new LatePeerWrites(disk)
  for (const when of ['before', 'while']) {
    await late.put(PEER, bytes(1))
    if (when === 'while') void late.flush()
    await late.delete(PEER)
    expect(await late.has(PEER)).toBe(false)
    await expect((async () => late.get(PEER))()).rejects.toThrow()
    expect(await all(late.query({}))).toEqual([])
  }
})

test('all else is written at once: pins must not wait', async () => {
  const disk = new Disk()
  const late = new LatePeerWrites(disk)
  await late.put(OTHER, bytes(7))
  expect(await disk.get(OTHER)).toEqual(bytes(7))
})

test('a disk that fails for a moment loses nothing, one that still fails at the end says so', async () => {
  const disk = new Disk()
  const late = new LatePeerWrites(disk)
  disk.failures = 1
  await late.put(PEER, bytes(1))
  await expect.poll(async () => disk.has(PEER), { timeout: 5_000 }).toBe(true)
  disk.failures = 1
  await late.put(PEER, bytes(2))
  await expect(late.flush()).rejects.toThrow('no space left')
  await late.close()
  expect(await disk.get(PEER)).toEqual(bytes(2))
  await expect(late.put(PEER, bytes(3))).rejects.toThrow('closed')
})
