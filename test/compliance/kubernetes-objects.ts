import { randomBytes, randomUUID } from 'node:crypto'
import type { V1ObjectMeta } from '@kubernetes/client-node'
import { ObjectSerializer } from '@kubernetes/client-node/dist/gen/models/ObjectSerializer.js'
import { Job } from 'kubernetes-models/batch/v1'
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1'
import { Node, Pod } from 'kubernetes-models/v1'

/** What this server has, by the last part of its path, with two validators made from Kubernetes' own OpenAPI description. */
export const RESOURCES = {
  jobs: {
    kind: 'Job',
    type: 'V1Job',
    groupVersion: 'batch/v1',
    namespaced: true,
    validate: (body: object) => new Job(body as ConstructorParameters<typeof Job>[0]).validate()
  },
  pods: {
    kind: 'Pod',
    type: 'V1Pod',
    groupVersion: 'v1',
    namespaced: true,
    validate: (body: object) => new Pod(body as ConstructorParameters<typeof Pod>[0]).validate()
  },
  nodes: {
    kind: 'Node',
    type: 'V1Node',
    groupVersion: 'v1',
    namespaced: false,
    validate: (body: object) => new Node(body as ConstructorParameters<typeof Node>[0]).validate()
  },
  networkpolicies: {
    kind: 'NetworkPolicy',
    type: 'V1NetworkPolicy',
    groupVersion: 'networking.k8s.io/v1',
    namespaced: true,
    validate: (body: object) => new NetworkPolicy(body as ConstructorParameters<typeof NetworkPolicy>[0]).validate()
  }
} as const // each `as`: what the validator is for
export type Resource = keyof typeof RESOURCES

/** As it travels: times are texts. */
export type Meta = Omit<V1ObjectMeta, 'creationTimestamp' | 'deletionTimestamp' | 'name'> & {
  name: string
  creationTimestamp?: string
  deletionTimestamp?: string
}
export interface KubeObject<Spec = object, Status = object> {
  apiVersion: string
  kind: string
  metadata: Meta
  spec?: Spec
  status?: Status
}
export type Change = 'ADDED' | 'MODIFIED' | 'DELETED'
interface Event {
  readonly version: number
  readonly resource: Resource
  readonly type: Change
  readonly object: KubeObject
}

/** What a server answers that says no. */
export class Refusal extends Error {
  readonly code: number
  readonly reason: string
  constructor(code: number, reason: string, message: string) {
    super(message)
    this.code = code
    this.reason = reason
  }
}

/** Objects by name with one version for all, and who is told of each change: what etcd is to an API server. */
export class KubeObjects {
  readonly #objects = new Map<string, KubeObject>()
  readonly #listeners = new Set<(event: Event) => void>()
  #history: Event[] = []
  #version = 1000

  get version(): string {
    return String(this.#version)
  }

  list(resource: Resource, selector = ''): KubeObject[] {
    return [...this.#objects]
      .filter(([key, { metadata }]) => key.startsWith(`${resource}/`) && matches(metadata.labels ?? {}, selector))
      .map(([, object]) => structuredClone(object))
  }

  get(resource: Resource, name: string): KubeObject {
    const found = this.#objects.get(`${resource}/${name}`)
    if (!found) throw new Refusal(404, 'NotFound', `${resource} "${name}" not found`)
    return structuredClone(found)
  }

  has(resource: Resource, name: string): boolean {
    return this.#objects.has(`${resource}/${name}`)
  }

  create(resource: Resource, body: object): KubeObject {
    const object = checked(resource, body)
    const { name } = object.metadata
    if (this.has(resource, name)) throw new Refusal(409, 'AlreadyExists', `${resource} "${name}" already exists`)
    Object.assign(object.metadata, { uid: randomUUID(), creationTimestamp: new Date().toISOString() })
    return this.#put(resource, object, 'ADDED')
  }

  update(resource: Resource, object: KubeObject): KubeObject {
    this.get(resource, object.metadata.name)
    return this.#put(resource, checked(resource, object), 'MODIFIED')
  }

  remove(resource: Resource, name: string): void {
    if (!this.has(resource, name)) return
    const object = this.get(resource, name)
    this.#objects.delete(`${resource}/${name}`)
    this.#put(resource, object, 'DELETED')
  }

  /** @throws 410 where what came after `from` is forgotten */
  watch(resource: Resource, from: number, tell: (type: Change, object: KubeObject) => void): () => void {
    const first = this.#history[0]?.version ?? this.#version + 1
    if (from > 0 && from < first - 1) throw new Refusal(410, 'Expired', `too old resource version: ${from} (${first})`)
    const listener = (event: Event): void => {
      if (event.resource === resource && event.version > from) tell(event.type, event.object)
    }
    for (const event of this.#history) listener(event)
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** As a server does after minutes. */
  forget(): void {
    this.#history = []
    this.#version += 10
  }

  #put(resource: Resource, object: KubeObject, type: Change): KubeObject {
    this.#version++
    object.metadata.resourceVersion = this.version
    if (type !== 'DELETED') this.#objects.set(`${resource}/${object.metadata.name}`, object)
    const event = { version: this.#version, resource, type, object: structuredClone(object) }
    this.#history.push(event)
    for (const listener of [...this.#listeners]) queueMicrotask(() => listener(event))
    return structuredClone(object)
  }
}

function checked(resource: Resource, body: object): KubeObject {
  const { type, validate } = RESOURCES[resource]
  try {
    validate(body)
  } catch (cause) {
    throw new Refusal(422, 'Invalid', `${type} is invalid: ${cause instanceof Error ? cause.message : cause}`)
  }
  // What Kubernetes' own types leave out is a field that it does not know: an error with fieldValidation=Strict.
  const known: unknown = ObjectSerializer.serialize(ObjectSerializer.deserialize(body, type, ''), type, '')
  const strange = unknownField(body, known, '')
  if (strange !== undefined) throw new Refusal(400, 'BadRequest', `strict decoding error: unknown field "${strange}"`)
  const object = structuredClone(body) as KubeObject // the validator wants its parts
  object.metadata.name ??= `${object.metadata.generateName ?? ''}${randomBytes(3).toString('hex').slice(0, 5)}`
  return object
}

function unknownField(given: unknown, known: unknown, path: string): string | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  if (typeof known !== 'object' || known === null) return path
  const fields = new Map<string, unknown>(Object.entries(known))
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    if (!fields.has(name)) return `${path}.${name}`
    const below = unknownField(value, fields.get(name), `${path}.${name}`)
    if (below !== undefined) return below
  }
  return undefined
}

/** `a=b,c=d`; other forms are nobody's here. */
function matches(labels: Readonly<Record<string, string>>, selector: string): boolean {
  return selector.split(',').every((each) => {
    const [name = '', value = ''] = each.split('=')
    return each === '' || labels[name] === value
  })
}
