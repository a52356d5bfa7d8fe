import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The program's own files lie beside the bundle, or in dist/ of a checkout. */
export function distFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'modules', 'index.json'))) {
    const inDist = join(folder, 'dist')
    if (existsSync(join(inDist, 'modules', 'index.json'))) return inDist
    const parent = dirname(folder)
    if (parent === folder) throw new Error('invariant: the build has modules/index.json')
    folder = parent
  }
  return folder
}
