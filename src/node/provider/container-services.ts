import type { Engine } from '../../core/resource-offer.ts'
import type { DockerServices, Executor } from '../../executor/index.ts'
import { DockerExecutor } from '../../executor/index.ts'
import type { Catalogue } from '../../market/index.ts'
import { bindService, loadModule } from '../../market/index.ts'
import type { ContainerService } from '../../services/index.ts'
import { NotAllowed, parseBytes, parseCores, parseInteger } from '../config/parsers.ts'
import { NodeError } from '../errors.ts'

const MIB = 1024 ** 2
/** Of an image that no module describes: a small model with a short context. */
const PLAIN = { cpuMilli: 1000, memoryBytes: 2048 * MIB, tmpBytes: 256 * MIB, startTimeoutMs: 600_000 }

export interface ContainerServicesInit {
  /** As the owner named them: folders, and `docker://` with a module or an image. */
  readonly references: readonly string[]
  readonly catalogue: Catalogue
  readonly executors: ReadonlyMap<Engine, Executor>
  /** Of those whose module does not say. */
  readonly concurrency: number
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
  { references, catalogue, executors, concurrency }: ContainerServicesInit,
  signal: AbortSignal
): Promise<{ readonly containers: DockerServices; readonly services: readonly ContainerService[] } | undefined> {
  const [first] = references
  if (first === undefined) return undefined
  const docker = executors.get('docker')
  if (!(docker instanceof DockerExecutor))
    throw bad(first, 'services in containers need Docker on this machine: see `lilynode doctor`, or put its engine behind a URL')
  const containers = docker.services()
  const services: ContainerService[] = []
  for (const reference of references) {
    const service = await serviceOf(reference, { catalogue, containers, concurrency, signal })
    const alike = services.filter(({ spec }) => spec.name.replace(/ #\d+$/, '') === service.spec.name).length
    services.push(alike === 0 ? service : { ...service, spec: { ...service.spec, name: `${service.spec.name} #${alike + 1}` } })
  }
  return { containers, services }
}

interface Finding {
  readonly catalogue: Catalogue
  readonly containers: DockerServices
  readonly concurrency: number
  readonly signal: AbortSignal
}

async function serviceOf(reference: string, finding: Finding): Promise<ContainerService> {
  if (!reference.startsWith('docker://')) return ofModule(reference, await loadModule(reference.replace(/\/module\.json$/, '')), finding)
  const [name = '', query = ''] = reference.slice('docker://'.length).split('?', 2)
  const isModule = finding.catalogue.names.includes(name.split(':', 1)[0] ?? '')
  return isModule ? ofModule(reference, await finding.catalogue.find(name), finding) : ofImage(name, new URLSearchParams(query), finding)
}

async function ofModule(
  reference: string,
  { manifest }: Awaited<ReturnType<typeof loadModule>>,
  { containers, concurrency, signal }: Finding
): Promise<ContainerService> {
  const { service, docker } = manifest
  if (!service || !docker) throw bad(reference, `the module ${manifest.name} is a job and no service: its module.json has no "service"`)
  const { engine, args, env, resources } = bindService(manifest, await containers.pin(docker.image, signal))
  if (engine.type !== 'docker') throw new Error('invariant: a service runs in a container')
  const { image, entrypoint, workdir, user } = engine
  const { healthPath, models, startTimeoutMs } = service
  return {
    spec: { name: manifest.name, image, entrypoint, args, env, workdir, user, port: service.port, resources },
    need: { ...resources, diskBytes: 0 }, // what it writes is memory, and in its memory
    healthPath,
    models: models.map(({ name, ...model }) => ({ model: name, ...model })),
    concurrency: service.concurrency ?? concurrency,
    startTimeoutMs
  }
}

/** `docker://name@sha256:…?port=8080&cpu=2&memory=4GiB&vram=8GiB` */
async function ofImage(name: string, query: URLSearchParams, { containers, concurrency, signal }: Finding): Promise<ContainerService> {
  const image = await containers.pin(name, signal)
  const known = ['port', 'cpu', 'memory', 'vram', 'health']
  const strange = [...query.keys()].find((key) => !known.includes(key))
  if (strange !== undefined) throw bad(name, `after the image may stand ${known.join(', ')}, not "${strange}"`)
  const read = <T>(key: string, parse: (text: string) => T): T | undefined => {
    const text = query.get(key)
    try {
      return text === null ? undefined : parse(text)
    } catch (cause) {
      throw bad(name, `${key}=${text}: expected ${cause instanceof NotAllowed ? cause.message : String(cause)}`, cause)
    }
  }
  const vramBytes = read('vram', parseBytes)
  const resources = {
    cpuMilli: read('cpu', parseCores) ?? PLAIN.cpuMilli,
    memoryBytes: read('memory', parseBytes) ?? PLAIN.memoryBytes,
    diskBytes: PLAIN.tmpBytes,
    gpus: vramBytes === undefined ? [] : [{ vendor: 'nvidia' as const, vramBytes }]
  }
  const healthPath = query.get('health') ?? undefined
  if (healthPath !== undefined && !healthPath.startsWith('/')) throw bad(name, `health=${healthPath}: expected a path that begins with /`)
  return {
    spec: {
      name: name.replace(/@.*$/, ''),
      image,
      args: [],
      env: {},
      port: read('port', parseInteger(1, 65_535)) ?? (await onlyPort(image, containers, signal)),
      resources
    },
    need: { ...resources, diskBytes: 0 },
    healthPath,
    models: [],
    concurrency,
    startTimeoutMs: PLAIN.startTimeoutMs
  }
}

async function onlyPort(image: string, containers: DockerServices, signal: AbortSignal): Promise<number> {
  const ports = await containers.portsOf(image, signal)
  const [port] = ports
  if (port !== undefined && ports.length === 1) return port
  throw bad(image, `the image says ${ports.length === 0 ? 'nothing of a port' : `it listens on ${ports.join(' and ')}`}: write ?port=8080 behind it`)
}

const bad = (service: string, why: string, cause?: unknown): NodeError =>
  new NodeError({ code: 'NODE_BAD_SERVICE', service }, `--service ${service}: ${why}`, { cause })
