import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SubmitRequest } from '../../node/client-api.ts'

export interface Upload {
  /** Of the module's input; '' is its only file. */
  readonly name: string
  readonly filename: string
  /** Bytes, or base64 of them. */
  readonly data: string | Uint8Array
}

export interface Written {
  readonly list: SubmitRequest['files']
  remove(): Promise<void>
}

/** Files of requests, in a folder of their own until the node has taken them. The limit of a request's body bounds them. */
export class Uploads {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  async clear(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true })
  }

  async write(uploads: readonly Upload[]): Promise<Written> {
    if (uploads.length === 0) return { list: [], remove: async () => {} }
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    const folder = await mkdtemp(join(this.#folder, 'job-'))
    const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
    try {
      const list = await Promise.all(uploads.map((upload, index) => writeOne(join(folder, String(index)), upload)))
      return { list, remove }
    } catch (error) {
      await remove()
      throw error
    }
  }
}

/** Each in a folder of its own: two files may have one name. */
async function writeOne(folder: string, { name, filename, data }: Upload): Promise<{ readonly name: string; readonly path: string }> {
  await mkdir(folder)
  const path = join(folder, filename)
  await writeFile(path, typeof data === 'string' ? Buffer.from(data, 'base64') : data)
  return { name, path }
}
