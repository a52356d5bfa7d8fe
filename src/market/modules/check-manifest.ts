import { errorMessage } from '../../core/errors.ts'
import { jobSpecSchema } from '../../core/job-spec.ts'
import { violations } from './check-inputs.ts'
import type { Argument, EnvPosition, JsonTemplate, Manifest, ModuleInput, ValuePosition } from './manifest.ts'
import { suggestion } from './near-name.ts'
import { FORMAT_HOLE, innerPosition, isList } from './value-binder.ts'

/** What a schema can't say: names that are used and not declared, defaults that their own rules refuse. */
export function checkManifest(manifest: Manifest): string[] {
  const process = manifest[manifest.engine]
  if (!process) return [`engine is "${manifest.engine}", but there is no field "${manifest.engine}" that says how to run it`]
  const entrypoint = manifest.engine === 'docker' ? (manifest.docker?.entrypoint ?? []) : []
  const used = [
    ...[...entrypoint, ...process.args, ...process.envPairs].flatMap(namesOf),
    ...Object.values(process.env).flatMap(namesOfVariable),
    ...namesOfService(manifest)
  ]
  const outputs = jobSpecSchema.shape.outputs.safeParse(manifest.outputs)
  return [
    ...used.flatMap((use) => undeclared(manifest, use)),
    ...Object.entries(manifest.inputs).flatMap(([name, input]) => inputProblems(input).map((problem) => `inputs.${name}: ${problem}`)),
    ...seedProblems(manifest),
    ...serviceProblems(manifest),
    ...(manifest.engine === 'wasm' && manifest.network !== 'none' ? [`network is "${manifest.network}": a wasm module has none`] : []),
    ...(outputs.error?.issues ?? []).map(({ path, message }) => `outputs.${path.join('.')}: ${message}`)
  ]
}

interface Use {
  readonly kind: 'input' | 'file' | 'either'
  readonly name: string
}

function namesOf(at: Argument): Use[] {
  if (typeof at === 'string' || !('then' in at)) return namesAt(at)
  return [{ kind: 'either', name: 'when' in at ? at.when : at.given }, ...at.then.flatMap(namesOf), ...(at.else ?? []).flatMap(namesOf)]
}

function namesOfVariable(at: EnvPosition | undefined): Use[] {
  if (at === undefined) return []
  if (typeof at === 'string' || !('given' in at)) return namesAt(at)
  return [{ kind: 'either', name: at.given }, ...namesOfVariable(at.then), ...namesOfVariable(at.else)]
}

function namesAt(at: ValuePosition): Use[] {
  if (typeof at === 'string') return []
  if ('input' in at) return [{ kind: 'input', name: at.input }]
  if ('file' in at) return [{ kind: 'file', name: at.file }]
  if ('json' in at) return namesIn(at.json)
  if ('concat' in at) return at.concat.flatMap(namesOf)
  return [...at.format.matchAll(FORMAT_HOLE)].flatMap(([, name]) => (name === undefined ? [] : [{ kind: 'input', name } as const]))
}

function namesIn(at: JsonTemplate): Use[] {
  if (typeof at !== 'object' || at === null) return []
  if (isList(at)) return at.flatMap(namesIn)
  const inner = innerPosition(at)
  return inner === undefined ? Object.values(at).flatMap(namesIn) : namesAt(inner)
}

function namesOfService({ service }: Manifest): Use[] {
  const positions = [service?.concurrency, ...(service?.models ?? []).flatMap(({ name, contextTokens }) => [name, contextTokens])]
  return positions.flatMap((at) => (typeof at === 'object' ? [{ kind: 'input', name: at.input } as const] : []))
}

function undeclared({ inputs, files }: Manifest, { kind, name }: Use): string[] {
  const known = [...(kind === 'file' ? [] : Object.keys(inputs)), ...(kind === 'input' ? [] : Object.keys(files))]
  const what = kind === 'either' ? 'input or file' : kind
  return known.includes(name) ? [] : [`the ${what} "${name}" is used but not declared: ${suggestion(name, known)}`]
}

function inputProblems(input: ModuleInput): string[] {
  try {
    new RegExp(input.pattern ?? '', 'u')
  } catch (cause) {
    return [errorMessage(cause)]
  }
  const wanted = input.type === 'integer' ? 'number' : input.type
  const wrong = (input.enum ?? []).filter((value) => typeof value !== wanted)
  const problems = wrong.map((value) => `${JSON.stringify(value)} in its enum is no ${input.type}`)
  if (input.default === undefined) return problems
  if (typeof input.default !== wanted || (input.type === 'integer' && !Number.isInteger(input.default)))
    return [...problems, `its default ${JSON.stringify(input.default)} is no ${input.type}`]
  return [...problems, ...violations(input, input.default).map((what) => `its default ${JSON.stringify(input.default)}: ${what}`)]
}

function serviceProblems({ service, engine, network, files }: Manifest): string[] {
  if (!service) return []
  const asked = Object.entries(files).flatMap(([name, { required }]) => (required ? [name] : []))
  return [
    ...(engine === 'docker' ? [] : [`service: an engine "${engine}" can’t stay and listen, only "docker" can`]),
    ...(network === 'none' ? [] : [`service: its network is its own and leads nowhere, so network must be "none"`]),
    ...asked.map((name) => `service: nobody gives it the file "${name}" when it starts: large ones come as weights, small ones in its image`)
  ]
}

function seedProblems({ seed, inputs }: Manifest): string[] {
  if (!seed) return []
  const type = Object.hasOwn(inputs, seed.input) ? inputs[seed.input]?.type : undefined
  return type === 'integer' ? [] : [`seed.input is "${seed.input}": it must name an input of type integer`]
}
