import { readFile } from 'node:fs/promises'

/** The name stands in every wire id and in folder names. */
export const NETWORK_NAME = /^[a-z0-9][a-z0-9-]{0,31}$/

/**
 * Of a name itself, of a path the name in its file; undefined where that can't be told.
 * Without the chain's and the schema library's code: whoever only looks at a running node needs neither.
 */
export async function networkNameAt(nameOrPath: string): Promise<string | undefined> {
  if (NETWORK_NAME.test(nameOrPath)) return nameOrPath
  try {
    const file: unknown = JSON.parse(await readFile(nameOrPath, 'utf8'))
    const name = typeof file === 'object' && file !== null && 'name' in file ? file.name : undefined
    return typeof name === 'string' && NETWORK_NAME.test(name) ? name : undefined
  } catch {
    return undefined // who reads the whole file says what is wrong with it
  }
}
