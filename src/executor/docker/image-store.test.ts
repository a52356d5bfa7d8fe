import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Docker from 'dockerode'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { systemClock } from '../../core/clock.ts'
import { silentLogger } from '../../core/logger.ts'
import { ImageStore } from './image-store.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-images-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const nameOf = (letter: string): string => `test/image@sha256:${letter.repeat(64)}`
/** As Docker calls this machine. */
const OWN = new Map<string, string>([['x64', 'amd64']]).get(process.arch) ?? process.arch
const never = new AbortController().signal
const gone = () => Object.assign(new Error('no such image'), { statusCode: 404 })

/** An engine with images by name, which takes its time. */
function engineOf(here: Set<string>, slow: { readonly inspect: () => Promise<void>; readonly remove: () => Promise<void> }): Docker {
  const getImage = (name: string) => ({
    inspect: async () => {
      if (!here.has(name)) throw gone()
      await slow.inspect()
      return { Id: name, Os: 'linux', Architecture: OWN, Size: 100 }
    },
    remove: async () => {
      await slow.remove()
      here.delete(name)
    }
  })
  const pull = async (name: string) => void here.add(name)
  const modem = { followProgress: (_: unknown, done: (cause: null) => void) => done(null) }
  return { getImage, pull, modem } as unknown as Docker // all of it that the store uses here
}

async function storeOf(docker: Docker, images: readonly string[]): Promise<ImageStore> {
  const file = join(folder, 'images.json')
  await writeFile(file, JSON.stringify(Object.fromEntries(images.map((image) => [image, { image, bytes: 100, usedAtMs: 0 }]))))
  const store = new ImageStore({ docker, clock: systemClock, logger: silentLogger }, { file, budgetBytes: 150 })
  await store.open()
  return store
}

const wanted = (image: string) => ({ image, onProgress: () => {} })

test('an image that a job is looking for is not evicted under it', async () => {
  const here = new Set([nameOf('a')])
  const looking = Promise.withResolvers<void>()
  let isSlow = false
  const inspect = async (): Promise<void> => {
    if (isSlow) await looking.promise
  }
  const store = await storeOf(engineOf(here, { inspect, remove: async () => {} }), [nameOf('a')])
  isSlow = true
  const first = store.acquire(wanted(nameOf('a')), never)
  isSlow = false
  await store.acquire(wanted(nameOf('b')), never) // takes more than the budget leaves
  looking.resolve()
  expect(await first).toBe(nameOf('a'))
  expect(here).toContain(nameOf('a'))
})

test('one that is being removed is waited for, and pulled again', async () => {
  const here = new Set([nameOf('a')])
  const [removing, removed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const remove = (): Promise<void> => {
    removing.resolve()
    return removed.promise
  }
  const store = await storeOf(engineOf(here, { inspect: async () => {}, remove }), [nameOf('a')])
  const other = store.acquire(wanted(nameOf('b')), never)
  await removing.promise
  const again = store.acquire(wanted(nameOf('a')), never)
  removed.resolve()
  await other
  expect(await again).toBe(nameOf('a'))
  expect(here).toContain(nameOf('a'))
})

test.each<[string, number | undefined, string, true | undefined]>([
  ['that the registry has not', 404, 'manifest unknown', true],
  ['that is not for this node', 500, 'denied: requested access to the resource is denied', true],
  ['whose registry does not answer now', 500, 'i/o timeout', undefined],
  ['whose registry has had enough of us', 500, 'toomanyrequests: rate exceeded', undefined]
])('an image %s: whether it is worth another try', async (_, statusCode, said, lasting) => {
  const engine = engineOf(new Set(), { inspect: async () => {}, remove: async () => {} })
  const pull = async () => Promise.reject(Object.assign(new Error(said), { statusCode }))
  const store = await storeOf(Object.assign(engine, { pull }), [])
  const info = { code: 'EXECUTOR_NO_IMAGE', image: nameOf('a'), ...(lasting && { lasting }) }
  await expect(store.acquire(wanted(nameOf('a')), never)).rejects.toMatchObject({ info })
  if (!lasting) await expect(store.acquire(wanted(nameOf('a')), never)).rejects.not.toMatchObject({ info: { lasting: true } })
})
