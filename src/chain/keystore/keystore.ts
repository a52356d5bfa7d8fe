import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Address } from '../../core/primitives.ts'
import { parseAddress } from '../../core/primitives.ts'
import { ChainError } from '../errors.ts'
import { SecretKey } from '../signing/secret-key.ts'
import type { KeyFile } from './key-file.ts'
import { decryptKey, encryptKey, keyFileSchema } from './key-file.ts'

/** A key file has about 500 bytes; anything far larger is not one. */
const MAX_KEY_FILE_BYTES = 64 * 1024
const KEY_FILE = /^([0-9a-f]{40})\.json$/

/**
 * Encrypted keys in a folder, one file each (`<address>.json`), readable by their owner alone.
 * Without a password the key is sealed with 256 random bits kept in `<address>.password` beside it: the newcomer's
 * default, which keeps the key out of backups of one file and spares the prompt, and guards nothing against who reads the folder.
 */
export interface Keystore {
  list(): Promise<readonly Address[]>
  create(password?: string): Promise<SecretKey>
  /** @throws {ChainError} CHAIN_KEY_EXISTS */
  add(key: SecretKey, password?: string): Promise<void>
  /** A Web3 Secret Storage v3 file made elsewhere; it is stored anew under `password`. */
  importJson(json: string, filePassword: string, password?: string): Promise<SecretKey>
  /** True: `unlock` needs no password. */
  opensByItself(address: Address): Promise<boolean>
  /** @throws {ChainError} CHAIN_NO_SUCH_KEY | CHAIN_WRONG_PASSWORD | CHAIN_KEYSTORE_CORRUPT */
  unlock(address: Address, password?: string): Promise<SecretKey>
}

export function createKeystore(init: { readonly folder: string }): Keystore {
  const { folder } = init
  const keyPath = (address: Address): string => join(folder, `${address.slice(2)}.json`)
  const passwordPath = (address: Address): string => join(folder, `${address.slice(2)}.password`)
  const add = async (key: SecretKey, password?: string): Promise<void> => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    if (await exists(keyPath(key.address))) throw keyExists(key.address)
    const stored = password === undefined ? randomBytes(32).toString('hex') : undefined
    const file = await encryptKey(key, password ?? stored ?? '', stored === undefined ? 'full' : 'light')
    if (stored !== undefined) await writePrivate(passwordPath(key.address), stored) // first: a key file without it would be lost
    await writePrivate(keyPath(key.address), `${JSON.stringify(file, null, 2)}\n`)
  }
  return {
    add,
    list: () => listKeys(folder),
    create: async (password) => {
      const key = SecretKey.random()
      await add(key, password)
      return key
    },
    importJson: async (json, filePassword, password) => {
      const key = await decryptKey(parseKeyFile(json, 'the imported file'), filePassword, 'the imported file')
      await add(key, password)
      return key
    },
    opensByItself: (address) => exists(passwordPath(address)),
    unlock: async (address, password) => {
      const path = keyPath(address)
      const file = parseKeyFile(await readKeyFile(path, address, folder), path)
      const key = await decryptKey(file, password ?? (await readPassword(passwordPath(address), path)), path)
      if (key.address !== address) throw corrupt(path, `it holds the key of ${key.address}`)
      return key
    }
  }
}

async function listKeys(folder: string): Promise<readonly Address[]> {
  const names = await readdir(folder).catch((error: unknown) => (isMissing(error) ? [] : Promise.reject(error)))
  return names.flatMap((name) => {
    const digits = KEY_FILE.exec(name)?.[1]
    return digits === undefined ? [] : [parseAddress(`0x${digits}`)]
  })
}

async function readKeyFile(path: string, address: Address, folder: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > MAX_KEY_FILE_BYTES) throw corrupt(path, `it has ${size} bytes`)
    return await readFile(path, 'utf8')
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    const remedy = 'list the keys with `lilynode wallet address`, or make one with `lilynode wallet new`'
    throw new ChainError({ code: 'CHAIN_NO_SUCH_KEY', address }, `no key of ${address} in ${folder}: ${remedy}`, { cause })
  }
}

function parseKeyFile(json: string, path: string): KeyFile {
  try {
    return keyFileSchema.parse(JSON.parse(json))
  } catch (cause) {
    throw corrupt(path, 'it is not Web3 Secret Storage version 3', cause)
  }
}

async function readPassword(passwordPath: string, keyPath: string): Promise<string> {
  try {
    return (await readFile(passwordPath, 'utf8')).trim()
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    throw new ChainError({ code: 'CHAIN_WRONG_PASSWORD', path: keyPath }, `${keyPath} is sealed with a password of yours: give it`, { cause })
  }
}

/** All or nothing, and for the owner's eyes from its first byte on. */
async function writePrivate(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(text)
      await file.sync() // a key that a power cut takes is money lost
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true })
    throw cause
  }
}

const exists = (path: string): Promise<boolean> => stat(path).then(Boolean, (error: unknown) => (isMissing(error) ? false : Promise.reject(error)))

const isMissing = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

const keyExists = (address: Address): ChainError =>
  new ChainError({ code: 'CHAIN_KEY_EXISTS', address }, `the keystore holds ${address} already: nothing was changed`)

const corrupt = (path: string, what: string, cause?: unknown): ChainError =>
  new ChainError({ code: 'CHAIN_KEYSTORE_CORRUPT', path }, `${path} can't be read as a key file: ${what}; restore it from a backup`, { cause })
