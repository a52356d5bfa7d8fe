import type { JobSpec } from '../../core/job-spec.ts'
import { jobSpecSchema } from '../../core/job-spec.ts'
import type { CidText } from '../../core/primitives.ts'
import type { InputValue } from './check-inputs.ts'
import { checkInputs } from './check-inputs.ts'
import type { Argument, Manifest, ValuePosition } from './manifest.ts'
import { ModuleError } from './module-error.ts'
import { suggestion } from './near-name.ts'

/** What the manifest leaves open and the client resolved: content by CID, an image by digest. */
export interface ModulePins {
  /** For wasm: the UnixFS CID and the size of the file. */
  readonly wasm?: { readonly cid: CidText; readonly bytes: number }
}

export interface PinnedFile {
  readonly cid: CidText
  readonly bytes: number
}

export interface ModuleCall {
  readonly inputs: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, PinnedFile>>
  readonly pins: ModulePins
  readonly timeoutMs?: number
}

const DEFAULT_RESOURCES = { cpuMilli: 1000, memoryBytes: 512 * 1024 * 1024, diskBytes: 256 * 1024 * 1024, gpus: [] }

/**
 * Manifest and inputs made into a JobSpec. Pure: the same manifest, inputs and pins give the same CID on any machine.
 * @throws {ModuleError} MARKET_MODULE_INPUT with every problem of the call
 */
export function bindModule(manifest: Manifest, call: ModuleCall): JobSpec {
  const { values, problems } = checkInputs(manifest, call.inputs)
  const all = [...problems, ...fileProblems(manifest, call.files)]
  if (all.length > 0) {
    const info = { code: 'MARKET_MODULE_INPUT', module: manifest.name, problems: all } as const
    throw new ModuleError(
      info,
      `${manifest.name} can't be run like this:\n${all.map((p) => `  - ${p}`).join('\n')}\n\`lilynode run ${manifest.name} --help\` shows its inputs`
    )
  }
  return jobSpecSchema.parse(specOf(manifest, call, new Binder(values, call.files)))
}

function specOf(manifest: Manifest, call: ModuleCall, binder: Binder): unknown {
  const { name, version, royalty, seed } = manifest
  const seedValue = seed && binder.value(seed.input)
  const process = manifest[manifest.engine]
  if (!process) throw invalid(manifest, `engine is "${manifest.engine}" but there is no "${manifest.engine}" block`)
  return {
    v: 1,
    module: { name, version },
    engine: engineOf(manifest, call.pins),
    args: binder.arguments(process.args),
    env: Object.fromEntries(Object.entries(process.env).flatMap(([key, at]) => binder.position(at).map((text) => [key, text]))),
    inputs: Object.entries(call.files).map(([file, { cid, bytes }]) => ({ path: `/inputs/${file}`, cid, bytes })),
    outputs: manifest.outputs,
    resources: { ...DEFAULT_RESOURCES, ...manifest.resources },
    network: manifest.network,
    timeoutMs: call.timeoutMs ?? manifest.timeoutMs,
    seed: typeof seedValue === 'number' ? seedValue : 0,
    verification: manifest.verification,
    ...(royalty && { royalty: { to: royalty.address, basisPoints: royalty.basisPoints } })
  }
}

function engineOf(manifest: Manifest, pins: ModulePins): unknown {
  if (manifest.engine === 'docker' && manifest.docker) {
    const { image, entrypoint, workdir, user } = manifest.docker
    return { type: 'docker', image, ...(entrypoint && { entrypoint }), ...(workdir && { workdir }), ...(user && { user }) }
  }
  if (!pins.wasm) throw invalid(manifest, 'its .wasm file was not pinned')
  return { type: 'wasm', module: pins.wasm.cid, moduleBytes: pins.wasm.bytes }
}

const invalid = (manifest: Manifest, problem: string): ModuleError =>
  new ModuleError({ code: 'MARKET_MODULE_INVALID', path: manifest.name, problems: [problem] }, `module ${manifest.name}: ${problem}`)

function fileProblems(manifest: Manifest, given: ModuleCall['files']): string[] {
  const names = Object.keys(manifest.files)
  const unknown = Object.keys(given).filter((name) => !names.includes(name))
  const missing = Object.entries(manifest.files).filter(([name, { required }]) => required && !given[name])
  const large = Object.entries(given).filter(([name, { bytes }]) => bytes > (manifest.files[name]?.maxBytes ?? Number.POSITIVE_INFINITY))
  return [
    ...unknown.map((name) => `there is no file input "${name}": ${suggestion(name, names)}`),
    ...missing.map(([name]) => `file "${name}" is missing: add -f ${name}=path/to/file`),
    ...large.map(([name, { bytes }]) => `file "${name}" has ${bytes} bytes, the most is ${manifest.files[name]?.maxBytes}`)
  ]
}

/** Puts values where the manifest says. An input without a value drops the one argument it stands for. */
class Binder {
  readonly #values: ReadonlyMap<string, InputValue>
  readonly #files: Readonly<Record<string, PinnedFile>>

  constructor(values: ReadonlyMap<string, InputValue>, files: Readonly<Record<string, PinnedFile>>) {
    this.#values = values
    this.#files = files
  }

  value(name: string): InputValue | undefined {
    return this.#values.get(name)
  }

  arguments(list: readonly Argument[]): string[] {
    return list.flatMap((argument) => {
      if (typeof argument === 'string' || !('when' in argument)) return this.position(argument)
      return this.arguments(this.#holds(argument.when) ? argument.then : (argument.else ?? []))
    })
  }

  position(at: ValuePosition): string[] {
    if (typeof at === 'string') return [at]
    if ('input' in at) return this.#text(at.input)
    if ('file' in at) return this.#files[at.file] ? [`/inputs/${at.file}`] : []
    // One pass over the pattern: a value that looks like {Name} is never looked at again.
    return [at.format.replace(/\{([A-Za-z_][A-Za-z0-9_-]*)\}/g, (_, name: string) => this.#text(name)[0] ?? '')]
  }

  #text(name: string): string[] {
    const value = this.#values.get(name)
    return value === undefined ? [] : [String(value)]
  }

  #holds(name: string): boolean {
    const value = this.#values.get(name)
    return (value !== undefined && value !== false && value !== '') || this.#files[name] !== undefined
  }
}
