import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { errorMessage } from '../../core/errors.ts'
import type { CidText } from '../../core/primitives.ts'
import { cidSchema } from '../../core/primitives.ts'
import { checkManifest } from './check-manifest.ts'
import type { Manifest } from './manifest.ts'
import { manifestSchema } from './manifest.ts'
import { knownFields } from './manifest-json-schema.ts'
import { ModuleError } from './module-error.ts'
import { suggestion } from './near-name.ts'

const MAX_MANIFEST_BYTES = 256 * 1024

const catalogueSchema = z.strictObject({
  modules: z.array(z.strictObject({ name: z.string(), version: z.string(), folder: z.string(), file: z.string(), cid: cidSchema, bytes: z.int().positive() }))
})
type Entry = z.output<typeof catalogueSchema>['modules'][number]

/** A module found: its manifest, and its .wasm file with the CID where that is known already. */
export interface LoadedModule {
  readonly manifest: Manifest
  readonly folder: string
  readonly wasm?: { readonly path: string; readonly bytes: number; readonly cid?: CidText }
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
    return new Catalogue(root, modules)
  }

  get names(): readonly string[] {
    return this.#entries.map(({ name }) => name)
  }

  /** The .wasm files that ship, by CID: what a provider need not fetch. */
  get files(): ReadonlyMap<CidText, string> {
    return new Map(this.#entries.map(({ cid, folder, file }) => [cid, join(this.#root, folder, file)]))
  }

  /** By name, `name:version` or `name:vversion`; else a folder with a module.json. */
  async find(reference: string): Promise<LoadedModule> {
    const [name = '', tag] = reference.split(':')
    const entry = this.#entries.find((e) => e.name === name && (tag === undefined || tag.replace(/^v/, '') === e.version))
    if (entry) return loadEntry(join(this.#root, entry.folder), entry)
    if (/[/\\.]/.test(reference) && existsSync(resolve(reference))) return loadModule(resolve(reference))
    const known = this.#entries.find((e) => e.name === name)
    const hint = known ? `of ${name} there is version ${known.version}` : `${suggestion(name, this.names)} A folder with a module.json works too: ./my-module`
    throw new ModuleError({ code: 'MARKET_MODULE_UNKNOWN', name: reference }, `no module "${reference}": ${hint}`)
  }
}

async function loadEntry(folder: string, { cid }: Entry): Promise<LoadedModule> {
  const loaded = await loadModule(folder)
  return loaded.wasm ? { ...loaded, wasm: { ...loaded.wasm, cid } } : loaded
}

/** A folder with a module.json. @throws {ModuleError} MARKET_MODULE_UNKNOWN | MARKET_MODULE_INVALID with every problem */
export async function loadModule(folder: string): Promise<LoadedModule> {
  const path = join(folder, 'module.json')
  const size = (await stat(path).catch(() => undefined))?.size
  if (size === undefined) throw new ModuleError({ code: 'MARKET_MODULE_UNKNOWN', name: folder }, `${folder} has no module.json: it is not a module`)
  if (size > MAX_MANIFEST_BYTES) throw invalid(path, [`it has ${size} bytes, the most is ${MAX_MANIFEST_BYTES}`])
  const manifest = parseManifest(path, await readFile(path, 'utf8'))
  if (!manifest.wasm) return { manifest, folder }
  const file = join(folder, manifest.wasm.file)
  const bytes = (await stat(file).catch(() => undefined))?.size
  if (bytes === undefined) throw invalid(path, [`its file ${manifest.wasm.file} is not in the folder: build the module first`])
  return { manifest, folder, wasm: { path: file, bytes } }
}

export function parseManifest(path: string, text: string): Manifest {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw invalid(path, [`not JSON: ${errorMessage(cause)}`])
  }
  const parsed = manifestSchema.safeParse(json)
  const problems = parsed.success ? checkManifest(parsed.data) : parsed.error.issues.flatMap(problemOf)
  if (parsed.success && problems.length === 0) return parsed.data
  throw invalid(path, problems)
}

function problemOf(issue: z.core.$ZodIssue): string[] {
  const at = issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
  if (issue.code !== 'unrecognized_keys') return [`${at}${issue.message}`]
  const known = knownFields(issue.path)
  return issue.keys.map((key) => `${at}unknown field "${key}"${known.length > 0 ? `: ${suggestion(key, known)}` : ''}`)
}

const invalid = (path: string, problems: readonly string[]): ModuleError =>
  new ModuleError({ code: 'MARKET_MODULE_INVALID', path, problems }, `${path} is not a module manifest:\n${problems.map((p) => `  - ${p}`).join('\n')}`)
