import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Level } from 'level'
import { errorCode, errorMessage } from '../core/errors.ts'
import { StoreError } from './errors.ts'
import type { RowChange, RowRange, Rows } from './rows.ts'

/** Beside level's own files, which ignores names that are not its own: who has the folder, for the message of the next one. */
const HOLDER_FILE = 'holder.pid'
/** Any data file of level's. */
const LEVEL_FILE = /^(MANIFEST-\d+|\d+\.(ldb|sst|log))$/

type Database = Level<string, Uint8Array>

/** Rows in a folder, by LevelDB. */
export class LevelRows implements Rows {
  readonly path: string
  #database: Database | undefined

  constructor(path: string) {
    this.path = path
  }

  async open(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    if (this.#database) return
    if (await lostItsHead(this.path)) throw corrupt(this.path, 'the file CURRENT is missing')
    const database = new Level<string, Uint8Array>(this.path, { keyEncoding: 'utf8', valueEncoding: 'view' })
    try {
      await database.open()
      await writeFile(join(this.path, HOLDER_FILE), `${process.pid}\n`)
      signal.throwIfAborted()
    } catch (cause) {
      await database.close()
      throw signal.aborted ? cause : await asStoreError(this.path, cause)
    }
    this.#database = database
  }

  async close(): Promise<void> {
    const database = this.#database
    this.#database = undefined
    await database?.close()
  }

  get(key: string): Promise<Uint8Array | undefined> {
    return this.#try((database) => database.get(key))
  }

  async write(changes: readonly RowChange[], durable: boolean): Promise<void> {
    // `sync` is LevelDB's fsync of its log: the cost of a disk's flush, so only where the caller asks.
    await this.#try((database) => database.batch([...changes], { sync: durable }))
  }

  async *range({ first, end, reverse, limit }: RowRange): AsyncIterable<readonly [string, Uint8Array]> {
    const iterator = await this.#try(async (database) => database.iterator({ gte: first, lt: end, reverse, limit }))
    try {
      for (let entry = await this.#try(() => iterator.next()); entry; entry = await this.#try(() => iterator.next())) yield entry
    } finally {
      await iterator.close()
    }
  }

  async #try<T>(act: (database: Database) => Promise<T>): Promise<T> {
    const database = this.#database
    if (!database) throw closed(this.path)
    try {
      return await act(database)
    } catch (cause) {
      throw await asStoreError(this.path, cause)
    }
  }
}

/** Without CURRENT level would start an empty database and delete the old one's files. */
async function lostItsHead(path: string): Promise<boolean> {
  const names = await readdir(path).catch((): string[] => []) // not there yet, or not readable: opening says which
  return !names.includes('CURRENT') && names.some((name) => LEVEL_FILE.test(name))
}

/** What level says, as what the operator can do about it. */
export async function asStoreError(path: string, cause: unknown): Promise<StoreError> {
  const reason = rootCause(cause)
  switch (errorCode(reason)) {
    case 'LEVEL_LOCKED':
      return locked(path, await holderOf(path), cause)
    case 'LEVEL_CORRUPTION':
      return corrupt(path, errorMessage(reason), cause)
    case 'LEVEL_DATABASE_NOT_OPEN':
    case 'LEVEL_ITERATOR_NOT_OPEN':
      return closed(path, cause)
    default: {
      const what = errorMessage(reason)
      const remedy = 'check its permissions and the free space (`lilynode doctor`), or choose another folder with --data-dir'
      return new StoreError({ code: 'STORE_UNAVAILABLE', path }, `the database in ${path} can't be used (${what}): ${remedy}`, { cause })
    }
  }
}

/** level wraps the reason in a general error. */
function rootCause(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? rootCause(error.cause) : error
}

async function holderOf(path: string): Promise<number | undefined> {
  const text = await readFile(join(path, HOLDER_FILE), 'utf8').catch(() => '') // a courtesy of the message only
  const pid = Number.parseInt(text, 10)
  return Number.isSafeInteger(pid) ? pid : undefined
}

function locked(path: string, pid: number | undefined, cause: unknown): StoreError {
  const who = pid === undefined ? 'another node' : `another node (process ${pid})`
  const remedy = 'stop it, use it (commands find it by the same --data-dir and --network), or choose another folder with --data-dir'
  return new StoreError({ code: 'STORE_LOCKED', path, pid }, `${who} runs on ${path}: ${remedy}`, { cause })
}

function corrupt(path: string, what: string, cause?: unknown): StoreError {
  const remedy = 'copy the folder away, then run `lilynode doctor --repair`, which keeps the rows that can still be read'
  return new StoreError({ code: 'STORE_CORRUPT', path }, `the database in ${path} is damaged (${what.slice(0, 300)}): ${remedy}`, { cause })
}

const closed = (path: string, cause?: unknown): StoreError =>
  new StoreError({ code: 'STORE_CLOSED', path }, `the store in ${path} is not started, or stopped already`, { cause })
