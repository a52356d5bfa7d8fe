import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { errorCode } from '../../core/errors.ts'
import type { LoadedModule } from '../../market/index.ts'
import { packFolder } from '../../p2p/index.ts'
import { NodeError } from '../errors.ts'

/** What of a folder belongs to the module: no repository, no dependencies, nothing hidden. */
const isPart = (root: string, path: string): boolean => path === root || (!basename(path).startsWith('.') && basename(path) !== 'node_modules')

/**
 * Runs `act` with a copy of the module that holds what belongs to it and nothing else. A module file of the original network comes with the
 * module.json made of it: who fetches it runs the same manifest, whatever a later importer would make of the template.
 */
export async function withPackage<T>(module: LoadedModule, act: (folder: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'lilynode-pack-'))
  try {
    const folder = join(root, module.manifest.name)
    await cp(module.folder, folder, { recursive: true, filter: (path) => isPart(module.folder, path) })
    if (module.imported) await writeFile(join(folder, 'module.json'), module.imported.json)
    return await act(folder)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** A CAR file of the module: any IPFS node imports it, and its CID is the module's name. */
export const packModule = (module: LoadedModule, target: string, signal: AbortSignal): Promise<{ readonly cid: string; readonly bytes: number }> =>
  withPackage(module, (folder) => packFolder(folder, target, signal)).catch((cause: unknown) => {
    if (errorCode(cause) !== 'EEXIST') throw cause
    throw new NodeError({ code: 'NODE_OUTPUT_EXISTS', path: target }, `${target} is there already: name another file with --output, or remove it`, { cause })
  })
