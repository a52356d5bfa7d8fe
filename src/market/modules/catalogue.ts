import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import type { CidText } from '../../core/primitives.ts'
import { cidSchema } from '../../core/primitives.ts'
import type { ImportedModule } from './lilypad/import-template.ts'
import { importTemplate, TEMPLATE_FILE } from './lilypad/import-template.ts'
import type { Manifest } from './manifest.ts'
import { ModuleError } from './module-error.ts'
import { suggestion } from './near-name.ts'
import { invalidManifest, parseManifest } from './parse-manifest.ts'
import { plainVersion } from './plain-version.ts'

const MAX_MANIFEST_BYTES = 256 * 1024

const catalogueSchema = z.strictObject({
  modules: z.array(
    z.strictObject({
      name: z.string(),
      version: z.string(),
      folder: z.string(),
      wasm: z.strictObject({ file: z.string(), cid: cidSchema, bytes: z.int().positive() }).optional()
    })
  )
})
type Entry = z.output<typeof catalogueSchema>['modules'][number]

/** A module found: its manifest, and its .wasm file with the CID where that is known already. */
export interface LoadedModule {
  readonly manifest: Manifest
  readonly folder: string
  readonly wasm?: { readonly path: string; readonly bytes: number; readonly cid?: CidText }
  /** Present for a module file of the original network: the manifest made of it, and what there is to say about that. */
  readonly imported?: ImportedModule
}

/** The modules that ship with the program: a folder with an `index.json` made by the build. */
export class Catalogue {
  readonly #root: string
  readonly #entries: readonly Entry[]

  private constructor(root: string, entries: readonly Entry[]) {
    this.#root = root
    this.#entries = entries
  }

  static async open(root: string): Promise<Catalogue> {
    const { modules } = catalogueSchema.parse(JSON.parse(await readFile(join(root, 'index.json'), 'utf8')))
    return new Catalogue(
      root,
      modules.toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en', { numeric: true }))
    )
  }

  get names(): readonly string[] {
    return [...new Set(this.#entries.map(({ name }) => name))]
  }

  /** The .wasm files that ship, by CID: what a provider need not fetch. */
  get files(): ReadonlyMap<CidText, string> {
    return new Map(this.#entries.flatMap(({ folder, wasm }) => (wasm ? [[wasm.cid, join(this.#root, folder, wasm.file)]] : [])))
  }

  /** By name (its latest version), `name:version` or `name:vversion`; else a folder with a module.json. */
  async find(reference: string): Promise<LoadedModule> {
    const [name = '', tag] = reference.split(':')
    const versions = this.#entries.filter((e) => e.name === name)
    const entry = tag === undefined ? versions.at(-1) : versions.find(({ version }) => version === plainVersion(tag))
    if (entry) return loadEntry(join(this.#root, entry.folder), entry)
    if (/[/\\.]/.test(reference) && existsSync(resolve(reference))) return loadModule(resolve(reference))
    const known = versions.map(({ version }) => version).join(', ')
    const hint = known !== '' ? `of ${name} there is version ${known}` : `a folder with a module.json works too (./my-module); ${suggestion(name, this.names)}`
    throw new ModuleError({ code: 'MARKET_MODULE_UNKNOWN', name: reference }, `no module "${reference}": ${hint}`)
  }
}

async function loadEntry(folder: string, { wasm }: Entry): Promise<LoadedModule> {
  const loaded = await loadModule(folder)
  return loaded.wasm && wasm ? { ...loaded, wasm: { ...loaded.wasm, cid: wasm.cid } } : loaded
}

/** How a module is called whose file does not say it. */
export interface ModuleNaming {
  readonly name: string
  readonly version: string
  /** See ImportInit. */
  readonly keepQuotes?: boolean
}

/**
 * A folder with a module.json, else with a module file of the original network.
 * @throws {ModuleError} MARKET_MODULE_UNKNOWN | MARKET_MODULE_INVALID with every problem
 */
export async function loadModule(folder: string, naming: Partial<ModuleNaming> = {}): Promise<LoadedModule> {
  const path = join(folder, 'module.json')
  const text = await readSmall(path)
  if (text === undefined) return loadTemplate(folder, naming)
  const manifest = parseManifest(path, text)
  if (!manifest.wasm) return { manifest, folder }
  const file = join(folder, manifest.wasm.file)
  const bytes = (await stat(file).catch(() => undefined))?.size
  if (bytes === undefined) {
    const problem = `its file ${manifest.wasm.file} is not in the folder: build the module first`
    throw new ModuleError({ code: 'MARKET_MODULE_INVALID', path, problems: [problem] }, `${folder} can't be run yet: ${problem}`)
  }
  return { manifest, folder, wasm: { path: file, bytes } }
}

async function loadTemplate(folder: string, naming: Partial<ModuleNaming>): Promise<LoadedModule> {
  const path = join(folder, TEMPLATE_FILE)
  const text = await readSmall(path)
  if (text === undefined) throw new ModuleError({ code: 'MARKET_MODULE_UNKNOWN', name: folder }, `${folder} has no module.json: it is not a module`)
  const imported = importTemplate(text, { path, ...namingOf(folder), ...naming })
  return { manifest: imported.manifest, folder, imported }
}

async function readSmall(path: string): Promise<string | undefined> {
  const size = (await stat(path).catch(() => undefined))?.size
  if (size === undefined) return undefined
  if (size > MAX_MANIFEST_BYTES) throw invalidManifest(path, [`it has ${size} bytes, the most is ${MAX_MANIFEST_BYTES}`])
  return readFile(path, 'utf8')
}

/** By its folder, as far as a name may look like that. */
function namingOf(folder: string): ModuleNaming {
  return { name: moduleNameOf(basename(resolve(folder))), version: '0.0.0' }
}

/** The nearest name that a module may have; `lilypad-module-x` is x. */
export function moduleNameOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/^lilypad-module-/, '')
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
  return plain.slice(0, 64) || 'module'
}
