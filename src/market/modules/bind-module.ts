import { errorMessage } from '../../core/errors.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import { jobSpecCodec, jobSpecSchema } from '../../core/job-spec.ts'
import type { CidText } from '../../core/primitives.ts'
import { checkInputs } from './check-inputs.ts'
import type { Manifest } from './manifest.ts'
import { ModuleError } from './module-error.ts'
import { suggestion } from './near-name.ts'
import { ValueBinder } from './value-binder.ts'

/** What the manifest leaves open and the client resolved: content by CID, an image by digest. */
export interface ModulePins {
  /** For wasm: the UnixFS CID and the size of the file. */
  readonly wasm?: { readonly cid: CidText; readonly bytes: number }
  /** For docker: the image as `name@sha256:…`, where the manifest names it by a tag. */
  readonly image?: string
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

/** What a job asks for where its module says nothing. */
export const DEFAULT_RESOURCES = { cpuMilli: 1000, memoryBytes: 512 * 1024 * 1024, diskBytes: 256 * 1024 * 1024, gpus: [] }

/**
 * Manifest and inputs made into a JobSpec. Pure: the same manifest, inputs and pins give the same CID on any machine.
 * @throws {ModuleError} MARKET_MODULE_INPUT with every problem of the call
 */
export function bindModule(manifest: Manifest, call: ModuleCall): JobSpec {
  if (manifest.service) throw unfit(manifest, ['it is a service and not a job: a provider keeps it running with --service, and its models are asked by name'])
  return bind(manifest, call)
}

/** A service's container as a JobSpec says it: its owner gives it inputs, and nobody files. @throws {ModuleError} MARKET_MODULE_INPUT */
export const bindService = (manifest: Manifest, image: string, inputs: ModuleCall['inputs'] = {}): JobSpec =>
  bind(manifest, { inputs, files: {}, pins: { image } })

function bind(manifest: Manifest, call: ModuleCall): JobSpec {
  const { values, problems } = checkInputs(manifest, call.inputs)
  const binder = new ValueBinder(values, pathsOf(manifest, call.files))
  const all = [...problems, ...fileProblems(manifest, call.files), ...pairProblems(manifest, binder), ...imageProblems(manifest, call.pins)]
  if (all.length > 0) throw unfit(manifest, all)
  const parsed = jobSpecSchema.safeParse(specOf(manifest, call, binder))
  if (!parsed.success)
    throw unfit(
      manifest,
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    )
  return fitting(manifest, parsed.data)
}

function unfit(manifest: Manifest, problems: readonly string[]): ModuleError {
  const info = { code: 'MARKET_MODULE_INPUT', module: manifest.name, problems } as const
  // Its owner writes inputs behind its name, and has no help of a command for it.
  const said = manifest.service ? problems.map((problem) => problem.replace(': add -i ', ': write behind it ?')) : problems
  const help = manifest.service ? '' : `\n\`lilynode run ${manifest.name} --help\` shows its inputs`
  return new ModuleError(info, `${manifest.name} can't be run like this:\n${said.map((p) => `  - ${p}`).join('\n')}${help}`)
}

/** A job travels whole inside its offer. */
function fitting(manifest: Manifest, spec: JobSpec): JobSpec {
  try {
    jobSpecCodec.encode(spec)
    return spec
  } catch (cause) {
    throw unfit(manifest, [`the job is too large to be offered (${errorMessage(cause)}): make its inputs shorter, or give them as a file`])
  }
}

function specOf(manifest: Manifest, call: ModuleCall, binder: ValueBinder): unknown {
  const { name, version, royalty, seed } = manifest
  const seedValue = seed && binder.value(seed.input)
  const process = manifest[manifest.engine]
  if (!process) throw invalid(manifest, `engine is "${manifest.engine}" but there is no "${manifest.engine}" block`)
  return {
    v: 1,
    module: { name, version },
    engine: engineOf(manifest, call.pins, binder),
    args: binder.arguments(process.args),
    env: environmentOf(process, binder),
    inputs: sortedFiles(manifest, call.files),
    outputs: manifest.outputs,
    resources: { ...DEFAULT_RESOURCES, ...manifest.resources },
    network: manifest.network,
    timeoutMs: call.timeoutMs ?? manifest.timeoutMs,
    seed: typeof seedValue === 'number' ? seedValue : 0,
    verification: manifest.verification,
    ...(royalty && { royalty: { to: royalty.address, basisPoints: royalty.basisPoints } })
  }
}

type Process = NonNullable<Manifest['wasm'] | Manifest['docker']>

/** Declared variables win: what a user gives as a whole can't take their place. */
function environmentOf(process: Process, binder: ValueBinder): Record<string, string> {
  const pairs = binder.arguments(process.envPairs).map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])
  const declared = Object.entries(process.env).flatMap(([key, at]) => binder.variable(at).map((text): [string, string] => [key, text]))
  return Object.fromEntries([...pairs, ...declared])
}

function pairProblems(manifest: Manifest, binder: ValueBinder): string[] {
  const pairs = binder.arguments(manifest[manifest.engine]?.envPairs ?? [])
  return pairs
    .filter((pair) => !/^[A-Za-z_][A-Za-z0-9_]{0,127}=/.test(pair))
    .map((pair) => `${JSON.stringify(pair.slice(0, 80))} is no variable: this module wants the whole of it, as NAME=value`)
}

function imageProblems({ engine, docker }: Manifest, pins: ModulePins): string[] {
  const image = engine === 'docker' ? (pins.image ?? docker?.image) : undefined
  if (image === undefined || jobSpecSchema.shape.engine.options[1].shape.image.safeParse(image).success) return []
  return [
    `its image "${image}" is unpinned: what it names may change from one day to the next, so nobody could tell what ran. ` +
      'Run it once with --pin to take what it names now, for this and later runs; or write name@sha256:… into docker.image of a copy'
  ]
}

const pathOf = (manifest: Manifest, file: string): string => manifest.files[file]?.path ?? `/inputs/${file}`

const pathsOf = (manifest: Manifest, files: ModuleCall['files']): ReadonlyMap<string, string> =>
  new Map(Object.keys(files).map((file) => [file, pathOf(manifest, file)]))

/** In the order of their names: the order in which they were typed makes no other job. */
const sortedFiles = (manifest: Manifest, files: ModuleCall['files']): unknown[] =>
  Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, { cid, bytes }]) => ({ path: pathOf(manifest, file), cid, bytes }))

function engineOf(manifest: Manifest, pins: ModulePins, binder: ValueBinder): unknown {
  if (manifest.engine === 'docker' && manifest.docker) {
    const { image, workdir, user } = manifest.docker
    const entrypoint = binder.arguments(manifest.docker.entrypoint ?? [])
    return { type: 'docker', image: pins.image ?? image, ...(entrypoint.length > 0 && { entrypoint }), ...(workdir && { workdir }), ...(user && { user }) }
  }
  if (!pins.wasm) throw invalid(manifest, 'its .wasm file was not pinned')
  return { type: 'wasm', module: pins.wasm.cid, moduleBytes: pins.wasm.bytes }
}

const invalid = (manifest: Manifest, problem: string): ModuleError =>
  new ModuleError({ code: 'MARKET_MODULE_INVALID', path: manifest.name, problems: [problem] }, `module ${manifest.name}: ${problem}`)

function fileProblems(manifest: Manifest, given: ModuleCall['files']): string[] {
  const names = Object.keys(manifest.files)
  const unknown = Object.keys(given).filter((name) => !names.includes(name))
  const missing = Object.entries(manifest.files).filter(([name, { required }]) => required && !Object.hasOwn(given, name))
  const large = Object.entries(given).filter(([name, { bytes }]) => names.includes(name) && bytes > (manifest.files[name]?.maxBytes ?? 0))
  return [
    ...unknown.map((name) => `there is no file input "${name}": ${suggestion(name, names)}`),
    ...missing.map(([name]) => `file "${name}" is missing: add -f ${name}=path/to/file`),
    ...large.map(([name, { bytes }]) => `file "${name}" has ${bytes} bytes, the most is ${manifest.files[name]?.maxBytes}`)
  ]
}
