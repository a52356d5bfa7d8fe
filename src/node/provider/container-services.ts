import type { ContainerSpec, ServiceWeights } from '../../core/container-spec.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Resources } from '../../core/job-spec.ts'
import type { Logger } from '../../core/logger.ts'
import type { Engine } from '../../core/resource-offer.ts'
import type { DockerServices, Executor } from '../../executor/index.ts'
import { DockerExecutor } from '../../executor/index.ts'
import type { Catalogue } from '../../market/index.ts'
import { bindService, loadModule, serviceFacts } from '../../market/index.ts'
import type { ContainerService } from '../../services/index.ts'
import { parseBytes, parseCores, parseInteger, parseYield } from '../config/parsers.ts'
import { badService } from './bad-service.ts'
import type { ServiceQuery } from './service-query.ts'
import { splitService } from './service-query.ts'
import { lookAtWeights, parseShown } from './service-weights.ts'

const MIB = 1024 ** 2
/** Where an image finds its weights, if its owner names no other path. */
const WEIGHTS_PATH = '/models'
/** Of an image that no module describes: a small model with a short context. */
const PLAIN = { cpuMilli: 1000, memoryBytes: 2048 * MIB, diskBytes: 256 * MIB, gpus: [] }
const PLAIN_START_MS = 600_000
/** What may stand behind a module besides its inputs, and behind an image. */
const OF_MODULES = ['cpu', 'memory', 'vram', 'image', 'weights', 'yield']
const OF_IMAGES = ['port', 'cpu', 'memory', 'vram', 'health', 'weights', 'yield']

export interface ContainerServicesInit {
  /** As the owner named them: folders, and `docker://` with a module or an image; settings follow a question mark. */
  readonly references: readonly string[]
  readonly catalogue: Catalogue
  readonly executors: ReadonlyMap<Engine, Executor>
  /** Of those whose module does not say. */
  readonly concurrency: number
  /** Of those that do not say: a job may have the room of one that nobody asked for so long; absent: none has it. */
  readonly yieldMs?: number | undefined
  /** Where this node's keys are. */
  readonly dataDir: string
  readonly logger: Logger
}

/** Is it run in a container, and not behind a URL or in this process? */
export const isContainer = (engine: string): boolean => /^(docker:\/\/|\.{0,2}\/)/.test(engine)

/** Of a node that was killed and has no services in containers any more: they would hold its GPUs for ever. */
export async function sweepServices(executors: ReadonlyMap<Engine, Executor>): Promise<void> {
  const docker = executors.get('docker')
  if (docker instanceof DockerExecutor) await docker.services().sweep(new Set())
}

/** The engine and the services that were asked for; undefined: none. @throws {NodeError} NODE_BAD_SERVICE */
export async function containerServices(
  { references, executors, ...init }: ContainerServicesInit,
  signal: AbortSignal
): Promise<{ readonly containers: DockerServices; readonly services: readonly ContainerService[] } | undefined> {
  const [first] = references
  if (first === undefined) return undefined
  const docker = executors.get('docker')
  if (!(docker instanceof DockerExecutor))
    throw badService(first, 'services in containers need Docker on this machine: see `lilynode doctor`, or put its engine behind a URL')
  const containers = docker.services()
  const services: ContainerService[] = []
  for (const reference of references) {
    const service = await serviceOf({ ...init, reference, containers, signal })
    const alike = services.filter(({ spec }) => spec.name.replace(/ #\d+$/, '') === service.spec.name).length
    services.push(alike === 0 ? service : { ...service, spec: { ...service.spec, name: `${service.spec.name} #${alike + 1}` } })
  }
  return { containers, services }
}

interface Finding extends Omit<ContainerServicesInit, 'references' | 'executors'> {
  readonly reference: string
  readonly containers: DockerServices
  readonly signal: AbortSignal
}

type Loaded = Awaited<ReturnType<typeof loadModule>>

async function serviceOf(finding: Finding): Promise<ContainerService> {
  const { reference, catalogue } = finding
  const { at, query } = splitService(reference)
  if (!at.startsWith('docker://')) return ofModule(await loadModule(at.replace(/\/module\.json$/, '')), query, finding)
  const name = at.slice('docker://'.length)
  const isModule = catalogue.names.includes(name.split(':', 1)[0] ?? '')
  return isModule ? ofModule(await catalogue.find(name), query, finding) : ofImage(name, query, finding)
}

async function ofModule({ manifest }: Loaded, query: ServiceQuery, finding: Finding): Promise<ContainerService> {
  const { service, docker } = manifest
  const { reference, concurrency } = finding
  if (!service || !docker) throw badService(reference, `the module ${manifest.name} is a job and no service: its module.json has no "service"`)
  query.allow([...OF_MODULES, ...Object.keys(manifest.inputs)])
  const folder = query.text('weights')
  if (folder !== undefined && service.weights === undefined)
    throw badService(
      reference,
      `the module ${manifest.name} does not say where it looks for weights: its image has them, or its module.json lacks service.weights`
    )
  if (folder === undefined && service.weights !== undefined)
    throw badService(
      reference,
      `the module ${manifest.name} looks for its weights at ${service.weights}: write ?weights=/path/to/folder behind it, a folder of this machine`
    )
  const resized = { ...manifest, resources: { ...manifest.resources, ...resourcesOf(query, manifest.resources.gpus) } }
  const image = await imageOf(docker.image, query, finding)
  const inputs = query.others(OF_MODULES)
  const { engine, args, env, resources } = inQuestion(reference, () => bindService(resized, image, inputs))
  if (engine.type !== 'docker') throw new Error('invariant: a service runs in a container')
  const { entrypoint, workdir, user } = engine
  const { healthPath, models, startTimeoutMs, port, ...facts } = inQuestion(reference, () => serviceFacts(manifest, inputs))
  const weights = await weightsOf({ folder, path: service.weights, user }, finding)
  return {
    spec: { name: manifest.name, image, entrypoint, args, env, workdir, user, port, resources, ...(weights && { weights }) },
    need: { ...resources, diskBytes: 0 }, // what it writes is memory, and in its memory
    healthPath,
    models,
    concurrency: facts.concurrency ?? concurrency,
    startTimeoutMs,
    yieldMs: yieldOf(query, finding)
  }
}

/** A module's image is a digest, or its owner says which one he means. */
async function imageOf(written: string, query: ServiceQuery, { reference, containers, signal }: Finding): Promise<string> {
  const own = query.text('image')
  if (own === undefined && !written.includes('@sha256:'))
    throw badService(
      reference,
      `it is unpinned: its image "${written}" names other bytes from one day to the next. Write behind it which you mean, ?image=name@sha256:…, or a tag, which is looked up at each start: ?image=${written}`
    )
  return await containers.pin(own ?? written, signal)
}

/** What is wrong with inputs is told as of the service that they stand behind. */
function inQuestion<T>(reference: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw errorCode(cause) === 'MARKET_MODULE_INPUT' ? badService(reference, errorMessage(cause), cause) : cause
  }
}

/** What an owner knows better: how much of his machine these weights want. */
function resourcesOf(query: ServiceQuery, declared: Resources['gpus'] = []): Partial<Resources> {
  const cpuMilli = query.read('cpu', parseCores)
  const memoryBytes = query.read('memory', parseBytes)
  const vramBytes = query.read('vram', parseBytes)
  const gpus = declared.length > 0 ? declared : [{ vendor: 'nvidia' } as const]
  return {
    ...(cpuMilli !== undefined && { cpuMilli }),
    ...(memoryBytes !== undefined && { memoryBytes }),
    ...(vramBytes !== undefined && { gpus: gpus.map((gpu) => ({ ...gpu, vramBytes })) })
  }
}

/** `docker://name@sha256:…?port=8080&cpu=2&memory=4GiB&vram=8GiB&weights=/srv/models:/models` */
async function ofImage(name: string, query: ServiceQuery, finding: Finding): Promise<ContainerService> {
  const { reference, containers, concurrency, signal } = finding
  query.allow(OF_IMAGES)
  const image = await containers.pin(name, signal)
  const resources = { ...PLAIN, ...resourcesOf(query) }
  const healthPath = query.text('health')
  if (healthPath !== undefined && !healthPath.startsWith('/')) throw badService(reference, `health=${healthPath}: expected a path that begins with /`)
  const port = query.read('port', parseInteger(1, 65_535)) ?? (await onlyPort(image, finding))
  const weights = await weightsOf(query.read('weights', parseShown) ?? {}, finding)
  return {
    spec: { name: name.replace(/@.*$/, ''), image, args: [], env: {}, port, resources, ...(weights && { weights }) },
    need: { ...resources, diskBytes: 0 },
    healthPath,
    models: [],
    concurrency,
    startTimeoutMs: PLAIN_START_MS,
    yieldMs: yieldOf(query, finding)
  }
}

/** Looked at before the node starts: an owner mends it then, and not when somebody waits for an answer. */
async function weightsOf(
  { folder, path = WEIGHTS_PATH, user }: { readonly folder?: string | undefined; readonly path?: string | undefined } & Pick<ContainerSpec, 'user'>,
  { reference, containers, dataDir, logger }: Finding
): Promise<ServiceWeights | undefined> {
  if (folder === undefined) return undefined
  const seen = await lookAtWeights({ service: reference, folder, user: containers.userOf({ user }), dataDir })
  for (const warning of seen.warnings) logger.warn({ service: reference, folder: seen.folder }, `weights: ${warning}`)
  return { folder: seen.folder, path }
}

function yieldOf(query: ServiceQuery, { yieldMs }: Finding): number | undefined {
  const own = query.read('yield', parseYield)
  return own === 'never' ? undefined : (own ?? yieldMs)
}

async function onlyPort(image: string, { reference, containers, signal }: Finding): Promise<number> {
  const ports = await containers.portsOf(image, signal)
  const [port] = ports
  if (port !== undefined && ports.length === 1) return port
  throw badService(reference, `the image says ${ports.length === 0 ? 'nothing of a port' : `it listens on ${ports.join(' and ')}`}: write ?port=8080 behind it`)
}
