import type { Argument, Manifest } from '../manifest.ts'
import { ModuleError } from '../module-error.ts'
import { parseManifest } from '../parse-manifest.ts'
import { convertEnv } from './convert-env.ts'
import type { ConvertScope } from './convert-values.ts'
import { convertItems } from './convert-values.ts'
import { findDefaults } from './find-defaults.ts'
import { InputUses } from './input-uses.ts'
import { JsonFields } from './json-fields.ts'
import { readFiles } from './read-files.ts'
import { readJson } from './read-json.ts'
import { readResources } from './read-resources.ts'
import { readTemplate } from './read-template.ts'
import type { ImportNote } from './template-source.ts'
import { TemplateSource } from './template-source.ts'

/** How the original network calls a module's file, at the root of its repository. */
export const TEMPLATE_FILE = 'lilypad_module.json.tmpl'

/** A video is some hundred MB. */
const OUTPUT_BYTES = 1_000_000_000
const OUTPUT_FILES = 1_000
/** What the original server took when a file named none. */
const DEFAULT_TIMEOUT_S = 1_800

export interface ImportInit {
  /** Where the text comes from, for messages. */
  readonly path: string
  readonly name: string
  readonly version: string
  /** Leave the quotes in values that the template printed with `js`, as the original did. */
  readonly keepQuotes?: boolean
}

export interface ImportedModule {
  readonly manifest: Manifest
  /** As it would stand in a module.json. */
  readonly json: string
  readonly notes: readonly ImportNote[]
}

/**
 * A module file of the original network as a manifest of ours. The template is read as a tree and never printed, so that no value can
 * add a field, an element or an image. @throws {ModuleError} MARKET_MODULE_INVALID with line, column and reason
 */
export function importTemplate(text: string, init: ImportInit): ImportedModule {
  const source = new TemplateSource(init.path, text)
  const root = new JsonFields(source, [readJson(source, readTemplate(source))])
  // Three old files are the bare job, one lost its Spec half-way: what is not in the Spec may stand around it.
  const job = root.under('job')
  const spec = new JsonFields(source, [job.map('Spec'), root.map('Spec'), root.map('job')])
  const json = `${JSON.stringify(manifestOf({ source, root, spec, init }), null, 2)}\n`
  return { manifest: checked(source, json), json, notes: source.notes }
}

/** What was read may still be more than a manifest holds: an argument of 9 KB, a file with a blank in its name. */
function checked(source: TemplateSource, json: string): Manifest {
  try {
    return parseManifest(source.path, json)
  } catch (cause) {
    if (cause instanceof ModuleError && 'problems' in cause.info) return source.refuse(0, cause.info.problems.join('; '))
    throw cause
  }
}

interface Reading {
  readonly source: TemplateSource
  readonly root: JsonFields
  readonly spec: JsonFields
  readonly init: ImportInit
}

function manifestOf({ source, root, spec, init }: Reading): object {
  const uses = new InputUses()
  const docker = readDocker({ source, uses, keepQuotes: init.keepQuotes === true }, spec)
  const { positions, defaults } = findDefaults(
    docker,
    uses.names.filter((name) => !uses.isNeeded(name))
  )
  const files = readFiles(root, spec, uses)
  const { args, env, envPairs } = positions
  const [entry, ...more] = args
  // Without an entrypoint of the module's own, the arguments go to the image's.
  const head = docker.hasEntrypoint && entry !== undefined ? { entrypoint: [entry], args: more } : { args }
  const timeoutS = Math.min(spec.number('Timeout') || DEFAULT_TIMEOUT_S, root.number('executionTimeoutSeconds') || Number.POSITIVE_INFINITY)
  return {
    name: init.name,
    version: init.version,
    description: (root.text('description') ?? '').slice(0, 1024),
    engine: 'docker',
    docker: { image: docker.image, ...head, env, ...(envPairs.length > 0 && { envPairs }), ...(docker.workdir && { workdir: docker.workdir }) },
    inputs: Object.fromEntries(uses.names.map((name) => [name, inputOf(uses.isNeeded(name), defaults.get(name))])),
    files,
    outputs: readOutputs(spec),
    resources: readResources(root, spec),
    network: readNetwork(spec),
    timeoutMs: Math.max(1, Math.round(timeoutS * 1000)),
    // Nothing in a file of the original says that a second run would give the same bytes.
    verification: { strategy: 'none' }
  }
}

const inputOf = (required: boolean, fallback: string | undefined): object => ({
  type: 'string',
  ...(required && { required }),
  ...(fallback !== undefined && { default: fallback })
})

function readDocker(scope: ConvertScope, spec: JsonFields) {
  const { source } = scope
  const params = spec.under('EngineSpec').under('Params')
  const engine = (spec.text('Engine') ?? spec.under('EngineSpec').text('Type') ?? 'docker').toLowerCase()
  if (engine === 'wasm')
    source.refuse(spec.placeOf('Engine'), 'its code is named by an input (Engine "Wasm"): put the .wasm file into a folder with a module.json')
  if (engine !== 'docker') source.note(spec.placeOf('Engine'), `the engine "${engine}" is read as docker`)
  const docker = new JsonFields(source, [spec.map('Docker'), spec.under('EngineSpec').map('Params')])
  if (!spec.under('Docker').get('Image') && params.get('Image'))
    source.note(params.at, 'the image of EngineSpec, which newer servers of the original drop, is used')
  const entrypoint = convertItems(scope, docker.items('Entrypoint'), 'Entrypoint')
  const parameters: Argument[] = convertItems(scope, docker.items('Parameters'), 'Parameters')
  return {
    image: readImage(docker),
    workdir: docker.text('WorkingDirectory')?.trim() || undefined,
    hasEntrypoint: entrypoint.length > 0,
    args: [...entrypoint, ...parameters],
    ...convertEnv(scope, docker.items('EnvironmentVariables'))
  }
}

/** `name:sha256:…` and `name@sha256-…` can only mean one thing. */
function readImage(docker: JsonFields): string {
  const written = docker.text('Image')?.trim() ?? ''
  if (written === '') return docker.source.refuse(docker.placeOf('Image', 'Docker'), 'it names no image: "Docker": {"Image": "name@sha256:…"}')
  const image = written.replace(/[:@]sha256[:-]([0-9a-f]{64})$/, '@sha256:$1')
  if (image !== written) docker.source.note(docker.placeOf('Image'), `the image ${written} was read as ${image}`)
  if (!image.includes('@sha256:'))
    docker.source.note(docker.placeOf('Image'), `unpinned: the image ${image} is named without a digest, and is not run until it has one`)
  return image
}

function readOutputs(spec: JsonFields): object[] {
  const paths = spec.items('Outputs', 'output').flatMap((item) => {
    const path = item.kind === 'map' ? new JsonFields(spec.source, [item]).text('Path')?.replace(/\/+$/, '') : undefined
    if (path === undefined || /^\/outputs(\/[^/]+)*$/.test(path)) return path === undefined ? [] : [path]
    spec.source.note(item.at, `only what is under /outputs is delivered, not ${path}`)
    return []
  })
  const unique = [...new Set(paths)]
  return (unique.length > 0 ? unique : ['/outputs']).map((path) => ({ path, maxBytes: OUTPUT_BYTES, maxFiles: OUTPUT_FILES }))
}

function readNetwork(spec: JsonFields): 'none' | 'full' {
  const type = spec.under('Network').text('Type')?.trim() ?? 'None'
  const at = spec.placeOf('Network')
  if (['full', 'bridge', 'host'].includes(type.toLowerCase())) {
    spec.source.note(at, `it wants the network (${type}): only providers whose policy says network:full take it`)
    return 'full'
  }
  if (!['none', ''].includes(type.toLowerCase())) spec.source.note(at, `the network "${type}" can't be given: it runs without one`)
  return 'none'
}
