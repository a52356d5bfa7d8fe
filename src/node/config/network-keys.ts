import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode } from '../../core/errors.ts'
import { createNetworkKey, parseKeyFile, pskFile } from '../../p2p/index.ts'
import { networkPathOf } from './networks.ts'

/** Beside the network file, so that whoever is given the one folder is given both. */
const keyPathOf = (root: string, nameOrPath: string): string => networkPathOf(root, nameOrPath).replace(/(\.json)?$/, '.key')

/** The key of a private network; undefined: the network is open to all. @throws {P2pError} P2P_BAD_NETWORK_KEY */
export async function loadNetworkKey(root: string, nameOrPath: string): Promise<Uint8Array | undefined> {
  try {
    return parseKeyFile(await readFile(keyPathOf(root, nameOrPath), 'utf8'))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Returns the path. */
export async function saveNetworkKey(root: string, nameOrPath: string, key: Uint8Array): Promise<string> {
  const path = keyPathOf(root, nameOrPath)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  await writeFile(temporary, pskFile(key), { mode: 0o600, flag: 'wx' })
  await rename(temporary, path) // whole or not at all
  return path
}

/** Makes an open network private: its nodes need the key and a restart. Keeps a key that is there. */
export async function sealNetwork(root: string, nameOrPath: string): Promise<string> {
  return saveNetworkKey(root, nameOrPath, (await loadNetworkKey(root, nameOrPath)) ?? createNetworkKey())
}
