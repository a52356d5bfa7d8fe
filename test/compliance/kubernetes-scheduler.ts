import type { V1NodeStatus, V1PodSpec } from '@kubernetes/client-node'
import { quantity } from './kubernetes-containers.ts'
import type { PodObject } from './kubernetes-controllers.ts'
import type { KubeObject, KubeObjects } from './kubernetes-objects.ts'

const KINDS = ['cpu', 'memory', 'ephemeral-storage', 'nvidia.com/gpu'] as const

/** Gives each pod a box that has what it asks for, or leaves it waiting. */
export class Scheduler {
  readonly #objects: KubeObjects
  #unwatch: () => void = () => {}

  constructor(objects: KubeObjects) {
    this.#objects = objects
  }

  start(): void {
    this.#unwatch = this.#objects.watch('pods', 0, (type, pod) => {
      if (type === 'ADDED')
        this.#place(pod as PodObject) // pods alone are watched
      else if (type === 'DELETED') for (const each of this.#pods) this.#place(each)
    })
  }

  stop(): void {
    this.#unwatch()
  }

  get #pods(): PodObject[] {
    return this.#objects.list('pods') as PodObject[] // pods are what is there
  }

  #place({ metadata: { name } }: PodObject): void {
    if (!this.#objects.has('pods', name)) return
    const pod = this.#objects.get('pods', name) as PodObject // pods are what is there
    if (!pod.spec || pod.spec.nodeName !== undefined) return
    const { spec } = pod
    const nodes = this.#objects.list('nodes') as KubeObject<object, V1NodeStatus>[] // nodes are what is there
    const box = nodes.find((node) => isChosen(spec, node) && KINDS.every((kind) => needOf(spec, kind) <= this.#free(node, kind)))
    const condition = { type: 'PodScheduled', ...(box ? { status: 'True' } : { status: 'False', reason: 'Unschedulable', message: 'no box has room' }) }
    const status = { ...pod.status, conditions: [condition] }
    this.#objects.update('pods', { ...pod, spec: box ? { ...spec, nodeName: box.metadata.name } : spec, status } as PodObject) // as it was
  }

  #free({ metadata, status }: KubeObject<object, V1NodeStatus>, kind: string): number {
    const here = this.#pods.filter(({ spec }) => spec?.nodeName === metadata.name)
    return quantity(status?.allocatable?.[kind] ?? '0') - here.reduce((sum, { spec }) => sum + (spec ? needOf(spec, kind) : 0), 0)
  }
}

const isChosen = ({ nodeSelector = {} }: V1PodSpec, { metadata }: KubeObject): boolean =>
  Object.entries(nodeSelector).every(([name, value]) => metadata.labels?.[name] === value)

/** Containers run together, those that prepare before them. */
function needOf({ containers, initContainers = [] }: V1PodSpec, kind: string): number {
  const each = (list: V1PodSpec['containers']): number[] => list.map(({ resources }) => quantity(resources?.requests?.[kind] ?? '0'))
  return Math.max(
    each(containers).reduce((sum, need) => sum + need, 0),
    ...each(initContainers)
  )
}
