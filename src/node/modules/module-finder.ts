import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { errorMessage } from '../../core/errors.ts'
import type { CidText } from '../../core/primitives.ts'
import type { Catalogue, LoadedModule } from '../../market/index.ts'
import { loadModule, moduleNameOf, plainVersion } from '../../market/index.ts'
import { GitSource } from './git-source.ts'
import type { ModuleReference } from './module-reference.ts'
import { parseModuleReference, shortcutOf } from './module-reference.ts'
import { ModuleSourceError } from './source-error.ts'

export interface ModuleFinderComponents {
  readonly catalogue: Pick<Catalogue, 'find' | 'names'>
  /** Brings a folder here by its CID; absent where no node runs. */
  fetchFolder?(cid: CidText, target: string, signal: AbortSignal): Promise<void>
}

interface FindOptions {
  /** Ask again where a branch or tag stands now. */
  readonly renew?: boolean
  /** For module files of the original network: leave the quotes in values printed with `js`. */
  readonly keepQuotes?: boolean
}

/** Where a module was found, and what its name was resolved to. */
export interface FoundModule extends LoadedModule {
  /** A commit for git, a CID for IPFS; absent for what may change any time. */
  readonly pin?: string
}

/** Modules by name, folder, git repository or CID. */
export class ModuleFinder {
  readonly #c: ModuleFinderComponents
  readonly #folder: string
  readonly #git: GitSource

  /** `folder`: where modules from elsewhere are kept. */
  constructor(components: ModuleFinderComponents, folder: string) {
    this.#c = components
    this.#folder = folder
    this.#git = new GitSource(join(folder, 'git'))
  }

  /** @throws {ModuleError | ModuleSourceError} */
  async find(text: string, signal: AbortSignal, options: FindOptions = {}): Promise<FoundModule> {
    const reference = parseModuleReference(text)
    if (reference.kind !== 'shipped') return this.#load(reference, { signal, ...options })
    const { name, tag } = reference
    // Nobody's typing mistake is worth a trip over the network: only a name with a tag may lie there.
    if (tag === undefined || this.#c.catalogue.names.includes(name) || !/^[a-z0-9][a-z0-9-]*$/.test(name)) return this.#c.catalogue.find(text)
    return this.#load(shortcutOf(name, tag), { signal, ...options }).catch(async (cause: unknown) => {
      signal.throwIfAborted()
      if (!(cause instanceof ModuleSourceError)) throw cause
      const missing = await this.#c.catalogue.find(text).then(
        () => 'it ships',
        (error: unknown) => errorMessage(error)
      )
      throw new ModuleSourceError(cause.info, `${missing}\nAnd not elsewhere: ${cause.message}`, { cause })
    })
  }

  async #load(reference: ModuleReference, { signal, renew = false, keepQuotes = false }: FindOptions & { readonly signal: AbortSignal }): Promise<FoundModule> {
    if (reference.kind === 'git') {
      const { url, ref } = reference
      const { folder, commit } = await this.#git.checkout({ url, ref, renew }, signal)
      return { ...(await loadModule(folder, { name: moduleNameOf(nameOfUrl(url)), version: versionOf(ref, commit), keepQuotes })), pin: commit }
    }
    if (reference.kind === 'ipfs') return { ...(await loadModule(await this.#byCid(reference.cid, signal), { keepQuotes })), pin: reference.cid }
    return reference.kind === 'folder' ? loadModule(reference.path, { keepQuotes }) : this.#c.catalogue.find(reference.name)
  }

  async #byCid(cid: CidText, signal: AbortSignal): Promise<string> {
    const target = join(this.#folder, 'ipfs', cid)
    if (existsSync(target)) return target
    if (!this.#c.fetchFolder)
      throw new ModuleSourceError(
        { code: 'NODE_MODULE_UNREACHABLE', url: `ipfs://${cid}` },
        `ipfs://${cid} is not here yet: \`lilynode run\` fetches it from peers`
      )
    await mkdir(join(this.#folder, 'ipfs'), { recursive: true })
    await this.#c.fetchFolder(cid, target, signal)
    return target
  }
}

const nameOfUrl = (url: string): string => /([^/:]+?)(?:\.git)?\/*$/.exec(url)?.[1] ?? 'module'

/** A tag that is a version says which; of all else the commit does. */
function versionOf(ref: string, commit: string): string {
  const version = plainVersion(ref)
  return /^\d+\.\d+\.\d+([-+][0-9A-Za-z.-]+)?$/.test(version) ? version : `0.0.0-${commit.slice(0, 12)}`
}
