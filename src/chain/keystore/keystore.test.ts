import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseAddress } from '../../core/primitives.ts'
import { SecretKey } from '../signing/secret-key.ts'
import { createKeystore } from './keystore.ts'

// The test vectors of the Web3 Secret Storage definition, version 3.
const VECTOR_KEY = '0x7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d'
const VECTOR_PASSWORD = 'testpassword'
const PBKDF2_FILE = {
  crypto: {
    cipher: 'aes-128-ctr',
    cipherparams: { iv: '6087dab2f9fdbbfaddc31a909735c1e6' },
    ciphertext: '5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46',
    kdf: 'pbkdf2',
    kdfparams: { c: 262144, dklen: 32, prf: 'hmac-sha256', salt: 'ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd' },
    mac: '517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2'
  },
  id: '3198bc9c-6672-5ab3-d995-4942343ae5b6',
  version: 3
}
const SCRYPT_FILE = {
  crypto: {
    cipher: 'aes-128-ctr',
    cipherparams: { iv: '83dbcc02d8ccb40e466191a123791e0e' },
    ciphertext: 'd172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c',
    kdf: 'scrypt',
    kdfparams: { dklen: 32, n: 262144, r: 1, p: 8, salt: 'ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19' },
    mac: '2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097'
  },
  id: '3198bc9c-6672-5ab3-d995-4942343ae5b6',
  version: 3
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-keystore-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('keystore', () => {
  test('a new key opens by itself, and its files are for the owner alone', async () => {
    const keystore = createKeystore({ folder: join(folder, 'keys') })
    expect(await keystore.list()).toEqual([])
    const key = await keystore.create()
    expect(await keystore.list()).toEqual([key.address])
    expect(await keystore.opensByItself(key.address)).toBe(true)
    expect((await keystore.unlock(key.address)).reveal()).toBe(key.reveal())
    for (const name of await readdir(join(folder, 'keys'))) {
      expect((await stat(join(folder, 'keys', name))).mode & 0o777).toBe(0o600)
      expect(await readFile(join(folder, 'keys', name), 'utf8')).not.toContain(key.reveal().slice(2))
    }
    expect(await readdir(join(folder, 'keys'))).toHaveLength(2)
  })

  test('a password of the user: opens with it, not without, not with another', async () => {
    const keystore = createKeystore({ folder })
    const key = SecretKey.random()
    await keystore.add(key, 'correct horse')
    expect((await keystore.unlock(key.address, 'correct horse')).reveal()).toBe(key.reveal())
    await expect(keystore.unlock(key.address, 'wrong horse')).rejects.toMatchObject({ code: 'CHAIN_WRONG_PASSWORD' })
    await expect(keystore.unlock(key.address)).rejects.toMatchObject({ code: 'CHAIN_WRONG_PASSWORD' })
    await expect(keystore.add(key)).rejects.toMatchObject({ code: 'CHAIN_KEY_EXISTS' })
    const file = JSON.parse(await readFile(join(folder, `${key.address.slice(2)}.json`), 'utf8'))
    expect(file.crypto.kdfparams).toMatchObject({ n: 262_144, r: 8, p: 1 })
  })

  test.each([
    ['pbkdf2', PBKDF2_FILE],
    ['scrypt', SCRYPT_FILE]
  ])('imports the published %s vector', async (_name, file) => {
    const keystore = createKeystore({ folder })
    const key = await keystore.importJson(JSON.stringify(file), VECTOR_PASSWORD)
    expect(key.reveal()).toBe(VECTOR_KEY)
    expect((await keystore.unlock(key.address)).reveal()).toBe(VECTOR_KEY)
  })

  test('what is missing, corrupt or asks for too much memory is said, with the path', async () => {
    const keystore = createKeystore({ folder })
    const { address } = await keystore.create()
    const stranger = parseAddress(`0x${'11'.repeat(20)}`)
    await expect(keystore.unlock(stranger)).rejects.toMatchObject({ code: 'CHAIN_NO_SUCH_KEY', message: expect.stringContaining(stranger) })
    const path = join(folder, `${address.slice(2)}.json`)
    const file = JSON.parse(await readFile(path, 'utf8'))
    const hungry = { ...file, crypto: { ...file.crypto, kdfparams: { ...file.crypto.kdfparams, n: 2 ** 30 } } }
    for (const bad of ['', '{', '{"version":3}', JSON.stringify(hungry), 'x'.repeat(100_000)]) {
      await writeFile(path, bad)
      await expect(keystore.unlock(address)).rejects.toMatchObject({ code: 'CHAIN_KEYSTORE_CORRUPT', message: expect.stringContaining(path) })
    }
  })

  test("a file that holds another wallet's key is not taken for it", async () => {
    const keystore = createKeystore({ folder })
    const [ours, other] = [await keystore.create(), await keystore.create()]
    for (const ending of ['json', 'password']) {
      await writeFile(join(folder, `${ours.address.slice(2)}.${ending}`), await readFile(join(folder, `${other.address.slice(2)}.${ending}`)))
    }
    await expect(keystore.unlock(ours.address)).rejects.toMatchObject({ code: 'CHAIN_KEYSTORE_CORRUPT' })
  })
})
