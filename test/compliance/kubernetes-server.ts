import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Server } from 'node:https'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { KubeObject, KubeObjects, Resource } from './kubernetes-objects.ts'
import { RESOURCES, Refusal } from './kubernetes-objects.ts'

const BOOKMARK_MS = 500
const PATH =
  /^\/(?:api\/v1|apis\/(?:batch|networking\.k8s\.io)\/v1)(?:\/namespaces\/([^/]+))?\/(jobs|pods|nodes|networkpolicies)(?:\/([^/]+)(?:\/(log|exec))?)?$/

export interface KubeServerInit {
  readonly objects: KubeObjects
  readonly tls: { readonly key: string; readonly cert: string }
  readonly token: string
  readonly namespace: string
  /** Beyond taking the object away. */
  remove(resource: Resource, name: string, options: { readonly propagationPolicy?: string }): void
  log(pod: string, query: URLSearchParams, response: ServerResponse): Promise<void>
  exec(pod: string, query: URLSearchParams, upgrade: { readonly request: IncomingMessage; readonly socket: Duplex; readonly head: Buffer }): Promise<void>
}

interface Asked {
  readonly method: string
  readonly resource: Resource
  readonly name: string | undefined
  readonly below: string | undefined
  readonly query: URLSearchParams
}

/** As much of the Kubernetes API as Jobs, their pods and kubectl need, over HTTPS, with a token. */
export class KubeServer {
  /** Answers so instead, where set: a server that is restarted, or one that has had enough. */
  trouble: ((method: string, path: string) => number | undefined) | undefined
  readonly #init: KubeServerInit
  readonly #server: Server
  readonly #watches = new Set<ServerResponse>()

  constructor(init: KubeServerInit) {
    this.#init = init
    this.#server = createServer(init.tls, (request, response) => {
      this.#answer(request, response).catch((cause: unknown) => refuse(response, cause))
    })
    this.#server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      this.#upgrade(request, socket, head).catch((cause: unknown) => {
        const { code, message } = cause instanceof Refusal ? cause : { code: 500, message: String(cause) }
        socket.end(`HTTP/1.1 ${code} no\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`)
      })
    })
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port // it listens on a port
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  cutWatches(): number {
    const { size } = this.#watches
    for (const response of this.#watches) response.destroy()
    return size
  }

  #asked(request: IncomingMessage): Asked {
    if (request.headers.authorization !== `Bearer ${this.#init.token}`) throw new Refusal(401, 'Unauthorized', 'Unauthorized')
    const url = new URL(request.url ?? '/', 'https://server')
    const trouble = this.trouble?.(request.method ?? '', url.pathname)
    if (trouble !== undefined) throw new Refusal(trouble, 'InternalError', 'the server has trouble')
    const [, namespace, resource, name, below] = PATH.exec(url.pathname) ?? []
    if (resource === undefined || !(resource in RESOURCES)) throw new Refusal(404, 'NotFound', `the server could not find ${url.pathname}`)
    if (namespace !== undefined && namespace !== this.#init.namespace) throw new Refusal(403, 'Forbidden', `${resource} is forbidden in "${namespace}"`)
    return { method: request.method ?? 'GET', resource: resource as Resource, name, below, query: url.searchParams } // in RESOURCES
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = discovery(new URL(request.url ?? '/', 'https://server').pathname)
    if (found) return send(response, 200, found)
    const asked = this.#asked(request)
    const { objects, log } = this.#init
    const { method, resource, name, below, query } = asked
    if (below === 'log' && name !== undefined) return log(name, query, response)
    if (method === 'GET' && name === undefined && query.has('watch')) return this.#watch(asked, response)
    if (method === 'GET') return send(response, 200, name === undefined ? this.#list(asked) : objects.get(resource, name))
    const body = await readBody(request)
    if (method === 'POST') return send(response, 201, objects.create(resource, withNamespace(body, this.#init.namespace)))
    if (name === undefined) throw new Refusal(405, 'MethodNotAllowed', method)
    if (method === 'PUT') return send(response, 200, objects.update(resource, body as KubeObject)) // the schema is checked there
    if (method !== 'DELETE') throw new Refusal(405, 'MethodNotAllowed', method)
    const object = objects.get(resource, name)
    this.#init.remove(resource, name, body)
    send(response, 200, object)
  }

  #list({ resource, query }: Asked): object {
    const { kind, groupVersion } = RESOURCES[resource]
    const all = this.#init.objects.list(resource, query.get('labelSelector') ?? '')
    const from = Number(query.get('continue') ?? 0)
    const to = from + Number(query.get('limit') ?? all.length)
    const metadata = { resourceVersion: this.#init.objects.version, ...(to < all.length && { continue: String(to) }) }
    return { kind: `${kind}List`, apiVersion: groupVersion, metadata, items: all.slice(from, to) }
  }

  #watch({ resource, query }: Asked, response: ServerResponse): void {
    const selector = query.get('labelSelector') ?? ''
    const { objects } = this.#init
    const tell = (type: string, object: object): void => void response.write(`${JSON.stringify({ type, object })}\n`)
    response.writeHead(200, { 'content-type': 'application/json' })
    response.flushHeaders()
    try {
      const unwatch = objects.watch(resource, Number(query.get('resourceVersion') ?? 0), (type, object) => {
        if (isOf(object, selector)) tell(type, object)
      })
      const { kind, groupVersion } = RESOURCES[resource]
      const bookmark = setInterval(() => tell('BOOKMARK', { kind, apiVersion: groupVersion, metadata: { resourceVersion: objects.version } }), BOOKMARK_MS)
      this.#watches.add(response)
      response.once('close', () => {
        unwatch()
        clearInterval(bookmark)
        this.#watches.delete(response)
      })
    } catch (cause) {
      tell('ERROR', statusOf(cause))
      response.end()
    }
  }

  async #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const { resource, name, below, query } = this.#asked(request)
    if (resource !== 'pods' || name === undefined || below !== 'exec') throw new Refusal(400, 'BadRequest', 'nothing to talk to')
    this.#init.objects.get('pods', name)
    await this.#init.exec(name, query, { request, socket, head })
  }
}

const isOf = ({ metadata }: KubeObject, selector: string): boolean =>
  selector.split(',').every((each) => each === '' || metadata.labels?.[each.split('=')[0] ?? ''] === each.split('=')[1])

const withNamespace = (body: object, namespace: string): object => ({ ...body, metadata: { ...('metadata' in body ? Object(body.metadata) : {}), namespace } })

async function readBody(request: IncomingMessage): Promise<object> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(Buffer.from(piece))
  return pieces.length === 0 ? {} : Object(JSON.parse(Buffer.concat(pieces).toString('utf8')))
}

function send(response: ServerResponse, code: number, body: object): void {
  response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function statusOf(cause: unknown): { readonly code: number; readonly [field: string]: unknown } {
  const { code, reason, message } = cause instanceof Refusal ? cause : { code: 500, reason: 'InternalError', message: String(cause) }
  return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message, reason, code }
}

function refuse(response: ServerResponse, cause: unknown): void {
  const status = statusOf(cause)
  if (response.headersSent) response.destroy()
  else send(response, status.code, status)
}

/** What kubectl asks first. */
function discovery(path: string): object | undefined {
  const resourcesOf = (groupVersion: string): object => ({
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion,
    resources: Object.entries(RESOURCES)
      .filter(([, each]) => each.groupVersion === groupVersion)
      .map(([name, { kind, namespaced }]) => ({
        name,
        singularName: kind.toLowerCase(),
        namespaced,
        kind,
        verbs: ['get', 'list', 'watch', 'create', 'delete']
      }))
  })
  const group = (name: string): object => {
    const version = { groupVersion: `${name}/v1`, version: 'v1' }
    return { name, versions: [version], preferredVersion: version }
  }
  if (path === '/version') return { major: '1', minor: '32', gitVersion: 'v1.32.0' }
  if (path === '/api') return { kind: 'APIVersions', versions: ['v1'] }
  if (path === '/apis') return { kind: 'APIGroupList', apiVersion: 'v1', groups: [group('batch'), group('networking.k8s.io')] }
  if (path === '/api/v1') return resourcesOf('v1')
  const [, name] = /^\/apis\/(batch|networking\.k8s\.io)\/v1$/.exec(path) ?? []
  return name === undefined ? undefined : resourcesOf(`${name}/v1`)
}
