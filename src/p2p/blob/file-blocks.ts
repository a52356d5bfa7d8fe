import { hash, randomBytes } from 'node:crypto'
import { mkdir, opendir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BaseBlockstore } from 'blockstore-core'
import type { Blockstore, InputPair, Pair } from 'interface-blockstore'
import { CID } from 'multiformats/cid'
import * as Digest from 'multiformats/hashes/digest'
import { errorCode } from '../../core/errors.ts'
import { RAW_CODEC } from './dag-node.ts'

/**
 * From here on a block is a file of its own. LevelDB writes each value to its log, then to a table, then again with every compaction,
 * and keeps up to 64 MiB of them in memory; below, thousands of small files would waste a disk block and an inode each.
 */
const LARGE_BYTES = 64 * 1024
/** Hex digits of the hash that name the folder: 256 folders, with a million blocks 4,000 files each. */
const SHARD_DIGITS = 2
const SHA2_256 = 0x12
const SHA2_256_BYTES = 32
const OLD_PART_MS = 3_600_000
const HEX = /^[0-9a-f]{64}$/

/**
 * Large blocks in files, the rest in `small`. A file is renamed into place when it is whole, and its hash is checked when it is read:
 * a block that a power cut or a bad disk has spoilt is not here.
 */
export class FileBlocks extends BaseBlockstore {
  readonly #path: string
  readonly #small: Blockstore
  readonly #folders = new Set<string>()

  constructor(path: string, small: Blockstore) {
    super()
    this.#path = path
    this.#small = small
  }

  override async put(cid: CID, value: Parameters<Blockstore['put']>[1]): Promise<CID> {
    const name = nameOf(cid)
    if (!(value instanceof Uint8Array) || value.length < LARGE_BYTES || name === undefined) return this.#small.put(cid, value)
    const target = this.#fileOf(name)
    await this.#ensureFolder(name)
    const part = `${target}.${randomBytes(6).toString('hex')}.part`
    try {
      await writeFile(part, value, { flag: 'wx' })
      await rename(part, target)
    } catch (error) {
      await rm(part, { force: true })
      throw error
    }
    return cid
  }

  override async *get(cid: CID): AsyncGenerator<Uint8Array> {
    const block = await this.#read(cid)
    if (block === undefined) yield* this.#small.get(cid)
    else yield block
  }

  override async has(cid: CID): Promise<boolean> {
    const name = nameOf(cid)
    return (name !== undefined && (await isFile(this.#fileOf(name)))) || this.#small.has(cid)
  }

  override async delete(cid: CID): Promise<void> {
    const name = nameOf(cid)
    if (name !== undefined) await rm(this.#fileOf(name), { force: true })
    await this.#small.delete(cid)
  }

  override async *putMany(source: Iterable<InputPair> | AsyncIterable<InputPair>): AsyncGenerator<CID> {
    for await (const { cid, bytes } of source) yield await this.put(cid, bytes)
  }

  override async *getMany(source: Iterable<CID> | AsyncIterable<CID>): AsyncGenerator<Pair> {
    for await (const cid of source) yield { cid, bytes: this.get(cid) }
  }

  override async *getAll(): AsyncGenerator<Pair> {
    yield* this.#small.getAll()
    for (const shard of await namesIn(this.#path)) {
      for (const name of await namesIn(join(this.#path, shard))) {
        if (!HEX.test(name)) {
          await removeOld(join(this.#path, shard, name)) // a part that a crash left behind
          continue
        }
        // The codec is not kept, as in the store of small ones: whoever lists blocks goes by the hash.
        const cid = CID.createV1(RAW_CODEC, Digest.create(SHA2_256, Uint8Array.from(Buffer.from(name, 'hex'))))
        yield { cid, bytes: this.get(cid) }
      }
    }
  }

  async #read(cid: CID): Promise<Uint8Array | undefined> {
    const name = nameOf(cid)
    if (name === undefined) return undefined
    const path = this.#fileOf(name)
    const block = await readFile(path).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return undefined
      throw error
    })
    if (block === undefined || hash('sha256', block, 'hex') === name) return block
    await rm(path, { force: true })
    return undefined
  }

  #fileOf(name: string): string {
    return join(this.#path, name.slice(0, SHARD_DIGITS), name)
  }

  async #ensureFolder(name: string): Promise<void> {
    const shard = name.slice(0, SHARD_DIGITS)
    if (this.#folders.has(shard)) return
    await mkdir(join(this.#path, shard), { recursive: true, mode: 0o700 })
    this.#folders.add(shard)
  }
}

/** A block is written within moments. */
async function removeOld(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined) // whole by now, and under its own name
  if (found && Date.now() - found.mtimeMs > OLD_PART_MS) await rm(path, { force: true })
}

/** The sha2-256 in hex; other hashes lie in the small store, and so would one that is cut off: of nothing at all it would name our folder. */
const nameOf = ({ multihash: { code, digest } }: CID): string | undefined =>
  code === SHA2_256 && digest.length === SHA2_256_BYTES ? Buffer.from(digest).toString('hex') : undefined

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() === true // not there, or not ours to see: no

async function namesIn(path: string): Promise<string[]> {
  const names: string[] = []
  try {
    for await (const { name } of await opendir(path)) names.push(name)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  return names
}
