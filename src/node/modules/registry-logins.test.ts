import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loginFor, registryOfImage } from './registry-logins.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-logins-'))
  file = join(folder, 'config.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const base64 = (text: string): string => Buffer.from(text).toString('base64')

test('a file as docker login writes it', async () => {
  const auths = {
    'https://index.docker.io/v1/': { auth: base64('me:a:b') },
    'registry.example:5000': { auth: base64('you:pässword') },
    'kept.example': {},
    'odd.example': { auth: base64('no colon') }
  }
  await writeFile(file, JSON.stringify({ auths, credsStore: 'secretservice' }))
  const of = (image: string) => loginFor(file, registryOfImage(image))
  expect(await of('me/thing@sha256:0')).toEqual({ username: 'me', password: 'a:b' })
  expect(await loginFor(file, '')).toEqual({ username: 'me', password: 'a:b' })
  expect(await of('registry.example:5000/x/y@sha256:0')).toEqual({ username: 'you', password: 'pässword' })
  for (const image of ['kept.example/x@sha256:0', 'odd.example/x@sha256:0', 'other.example/x@sha256:0', '__proto__.x/y@sha256:0'])
    expect(await of(image)).toBeUndefined()
  expect(await loginFor(undefined, '')).toBeUndefined()
})

test('a file that is none is told, without a word of what is in it', async () => {
  await writeFile(file, '{"auths":"swordfish"}')
  const error: unknown = await loginFor(file, '').catch((cause: unknown) => cause)
  expect(error).toMatchObject({ code: 'NODE_BAD_LOGINS', message: expect.not.stringContaining('swordfish') })
  await expect(loginFor(join(folder, 'none'), '')).rejects.toMatchObject({ code: 'NODE_BAD_LOGINS' })
})
