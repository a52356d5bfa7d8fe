import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { MemoryBlockstore } from 'blockstore-core'
import { LevelBlockstore } from 'blockstore-level'
import { MemoryDatastore } from 'datastore-core'
import { LevelDatastore } from 'datastore-level'
import type { Blockstore } from 'interface-blockstore'
import type { Datastore } from 'interface-datastore'
import { errorCode, errorMessage } from '../core/errors.ts'
import { FileBlocks } from './blob/file-blocks.ts'
import { P2pError } from './errors.ts'
import { LatePeerWrites } from './late-peer-writes.ts'
import type { NodeIdentity } from './node-identity.ts'
import { createNodeIdentity, SEED_BYTES } from './node-identity.ts'

export interface OpenStores {
  readonly datastore: Datastore
  readonly blockstore: Blockstore
  /** Bytes of the blocks; of files where there are any. */
  size(): Promise<number>
  close(): Promise<void>
}

/** The node key of a data folder: 32 bytes in `node.key`, mode 0600, made at the first call. @throws {P2pError} P2P_STORE_CORRUPT */
export async function loadNodeIdentity(dataDir: string): Promise<NodeIdentity> {
  const path = join(dataDir, 'node.key')
  const seed = await readFile(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return createKeyFile(path)
    throw error
  })
  if (seed.length !== SEED_BYTES) {
    const remedy = 'restore it from a backup, or remove it: the node then gets a new peer id and its offers a new author'
    throw new P2pError({ code: 'P2P_STORE_CORRUPT', path }, `${path} has ${seed.length} bytes, a node key has ${SEED_BYTES}; ${remedy}`)
  }
  await chmod(path, 0o600) // a copied folder may have opened it to others
  return createNodeIdentity(seed)
}

async function createKeyFile(path: string): Promise<Buffer> {
  const seed = randomBytes(SEED_BYTES)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const part = `${path}.${process.pid}.part`
  await writeFile(part, seed, { mode: 0o600, flag: 'wx', flush: true })
  await rename(part, path) // whole or not at all
  return seed
}

/** For short-lived clients and tests: all in memory, gone at the end. */
export function openMemoryStores(): OpenStores {
  const blockstore = new MemoryBlockstore()
  const size = async (): Promise<number> => {
    let sum = 0
    for await (const { bytes } of blockstore.getAll()) for await (const part of bytes) sum += part.length
    return sum
  }
  const datastore = new LatePeerWrites(new MemoryDatastore())
  return { datastore, blockstore, size, close: () => datastore.close() }
}

/** @throws {P2pError} P2P_STORE_CORRUPT | P2P_STORE_LOCKED, each with its remedy */
export async function openFolderStores(dataDir: string): Promise<OpenStores> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const level = new LevelDatastore(join(dataDir, 'datastore'))
  await openLevel(level.db, join(dataDir, 'datastore'), RECORD_OPTIONS)
  // Not before the first is open: a Level opens itself soon after it is made, and would hold its lock with nobody to close it.
  const { small, large } = blockFolders(dataDir)
  const blockstore = new LevelBlockstore(small)
  await openLevel(blockstore.db, small, BLOCK_OPTIONS).catch(async (error: unknown) => {
    await level.close()
    throw error
  })
  const datastore = new LatePeerWrites(level)
  return {
    datastore,
    blockstore: new FileBlocks(large, blockstore),
    size: () => blobBytesIn(dataDir),
    close: async () => {
      await blockstore.close()
      await datastore.close().finally(() => level.close())
    }
  }
}

const blockFolders = (dataDir: string) => ({ small: join(dataDir, 'blocks'), large: join(dataDir, 'large-blocks') })

/** What the blocks take in the data folder of a node, whether it runs or not. */
export async function blobBytesIn(dataDir: string): Promise<number> {
  const { small, large } = blockFolders(dataDir)
  return (await bytesBelow(large)) + (await bytesBelow(small))
}

/** Files come and go meanwhile: those that are gone count nothing. */
async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []) // not made yet
  let sum = 0
  for (const entry of entries) {
    const path = join(folder, entry.name)
    sum += entry.isDirectory() ? await bytesBelow(path) : ((await stat(path).catch(() => undefined))?.size ?? 0)
  }
  return sum
}

interface LevelOptions {
  readonly compression: boolean
  readonly writeBufferSize?: number
  readonly maxFileSize?: number
}

/** Peers, addresses and pins: small values, LevelDB's own sizes. */
const RECORD_OPTIONS: LevelOptions = { compression: false }
/** Blocks under 64 KiB (larger ones are files); folders of an older version may hold large ones too, hence larger tables than LevelDB's own 2 MiB. */
const BLOCK_OPTIONS: LevelOptions = { compression: false, maxFileSize: 32 * 1024 * 1024 }

/** Opened by hand: the stores' own `open` keeps only the text of the error, and not the code that tells a lock from a loss. */
async function openLevel(db: { open(options: LevelOptions): Promise<void> }, path: string, options: LevelOptions): Promise<void> {
  try {
    await db.open(options)
  } catch (cause) {
    const inner = cause instanceof Error ? cause.cause : undefined
    if (errorCode(inner) === 'LEVEL_LOCKED') {
      throw new P2pError({ code: 'P2P_STORE_LOCKED', path }, `${path} is in use by another node; stop that one, or give this one another data folder`, {
        cause
      })
    }
    throw new P2pError(
      { code: 'P2P_STORE_CORRUPT', path },
      `${path} cannot be opened (${errorMessage(inner ?? cause)}); move it away and start again: known peers and stored blobs are fetched anew, keys and money are not kept there`,
      { cause }
    )
  }
}
