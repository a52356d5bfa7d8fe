import type { IncomingMessage } from 'node:http'
import type { V1Job, V1NetworkPolicy } from '@kubernetes/client-node'
import { z } from 'zod'
import type { KubeJob, KubeNode, Pod } from './kube-answers.ts'
import { jobSchema, nodeSchema, podSchema } from './kube-answers.ts'
import type { KubeConnection } from './kube-connection.ts'
import { KubeRefusal } from './kube-connection.ts'

/** Of a list: a server may hold so many at once. */
const PAGE = 500
/** Of jobs or boxes; a server that never says that it has no more would go on for ever. */
const MAX_PAGES = 1_000

const listSchema = z.looseObject({
  metadata: z.looseObject({ resourceVersion: z.string().default(''), continue: z.string().nullish() }).prefault({}),
  items: z.array(z.unknown())
})

export const isGone = (cause: unknown): boolean => cause instanceof KubeRefusal && cause.status === 404

/** The verbs of the API that a node needs; docs/cluster.md lists them as rights. */
export class KubeClient {
  readonly connection: KubeConnection

  constructor(connection: KubeConnection) {
    this.connection = connection
  }

  async createJob(job: V1Job, signal: AbortSignal): Promise<void> {
    // A field that the server does not know would be a limit that nobody keeps.
    await this.connection.ask('POST', `${this.#jobs}?fieldValidation=Strict`, { body: job, signal })
  }

  async job(name: string, signal: AbortSignal): Promise<KubeJob | undefined> {
    try {
      return jobSchema.parse(await this.connection.ask('GET', `${this.#jobs}/${name}`, { signal }))
    } catch (cause) {
      if (isGone(cause)) return undefined
      throw cause
    }
  }

  async jobs(selector: string, signal: AbortSignal): Promise<readonly KubeJob[]> {
    return z.array(jobSchema).parse((await this.#list(this.#jobs, selector, signal)).items)
  }

  /** Its pods go first, and it last. */
  async deleteJob(name: string, signal: AbortSignal): Promise<void> {
    const body = { apiVersion: 'v1', kind: 'DeleteOptions', propagationPolicy: 'Foreground' }
    await this.connection.ask('DELETE', `${this.#jobs}/${name}`, { body, signal }).catch((cause: unknown) => {
      if (!isGone(cause)) throw cause
    })
  }

  async pods(selector: string, signal: AbortSignal): Promise<{ readonly version: string; readonly pods: readonly Pod[] }> {
    const { version, items } = await this.#list(this.#pods, selector, signal)
    return { version, pods: z.array(podSchema).parse(items) }
  }

  /** Lines of JSON, each a change since `version`. */
  watchPods(selector: string, version: string, signal: AbortSignal): Promise<IncomingMessage> {
    const query = new URLSearchParams({ watch: 'true', labelSelector: selector, resourceVersion: version, allowWatchBookmarks: 'true' })
    return this.connection.stream(`${this.#pods}?${query}`, signal)
  }

  /** Both streams as one: Kubernetes keeps no more. */
  log(pod: string, container: string, signal: AbortSignal): Promise<IncomingMessage> {
    return this.connection.stream(`${this.#pods}/${pod}/log?${new URLSearchParams({ container, follow: 'true' })}`, signal)
  }

  async nodes(signal: AbortSignal): Promise<readonly KubeNode[]> {
    return z.array(nodeSchema).parse((await this.#list('/api/v1/nodes', '', signal)).items)
  }

  /** As it is said here, whatever was there. */
  async putPolicy(policy: V1NetworkPolicy, signal: AbortSignal): Promise<void> {
    const all = `/apis/networking.k8s.io/v1/namespaces/${this.connection.namespace}/networkpolicies`
    try {
      await this.connection.ask('POST', `${all}?fieldValidation=Strict`, { body: policy, signal })
    } catch (cause) {
      if (!(cause instanceof KubeRefusal && cause.status === 409)) throw cause
      await this.connection.ask('PUT', `${all}/${policy.metadata?.name}?fieldValidation=Strict`, { body: policy, signal })
    }
  }

  get #jobs(): string {
    return `/apis/batch/v1/namespaces/${this.connection.namespace}/jobs`
  }

  get #pods(): string {
    return `/api/v1/namespaces/${this.connection.namespace}/pods`
  }

  async #list(path: string, selector: string, signal: AbortSignal): Promise<{ readonly version: string; readonly items: readonly unknown[] }> {
    const items: unknown[] = []
    let next = ''
    for (let page = 0; page < MAX_PAGES; page++) {
      const query = new URLSearchParams({ limit: `${PAGE}`, ...(selector !== '' && { labelSelector: selector }), ...(next !== '' && { continue: next }) })
      const said = listSchema.parse(await this.connection.ask('GET', `${path}?${query}`, { signal }))
      items.push(...said.items)
      next = said.metadata.continue ?? ''
      if (next === '') return { version: said.metadata.resourceVersion, items }
    }
    throw new Error(`${path}: more than ${MAX_PAGES} pages of ${PAGE}`)
  }
}
