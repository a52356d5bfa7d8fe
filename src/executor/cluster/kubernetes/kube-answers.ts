import { z } from 'zod'
import type { Gpu } from '../../../core/resource-offer.ts'
import type { ClusterState } from '../backend.ts'
import { OVERFULL } from './helper-scripts.ts'
import { CONTAINER, GPU_TAINT, KEEPER, LABEL } from './job-manifest.ts'

// What a Kubernetes API server says, as far as we need it: its reference of core/v1 and batch/v1.

/** The client makes dates of some; a watch leaves them as texts. */
const whenSchema = z.union([z.string(), z.date()]).transform((when) => new Date(when).getTime())

const stateSchema = z.looseObject({
  waiting: z.looseObject({ reason: z.string().default(''), message: z.string().default('') }).nullish(),
  running: z.looseObject({ startedAt: whenSchema.optional() }).nullish(),
  terminated: z
    .looseObject({
      exitCode: z.int(),
      reason: z.string().default(''),
      message: z.string().default(''),
      startedAt: whenSchema.nullish(),
      finishedAt: whenSchema.nullish()
    })
    .nullish()
})

const containersSchema = z
  .array(z.looseObject({ name: z.string(), state: stateSchema.default({}) }))
  .nullish()
  .transform((list) => list ?? [])

const metadataSchema = z.looseObject({
  name: z.string(),
  labels: z.record(z.string(), z.string()).nullish(),
  resourceVersion: z.string().default(''),
  deletionTimestamp: whenSchema.nullish()
})

export const podSchema = z.looseObject({
  metadata: metadataSchema,
  status: z
    .looseObject({
      phase: z.string().default('Pending'),
      reason: z.string().nullish(),
      message: z.string().nullish(),
      initContainerStatuses: containersSchema,
      containerStatuses: containersSchema
    })
    .prefault({})
})
export type Pod = z.output<typeof podSchema>

export const jobSchema = z.looseObject({
  metadata: metadataSchema,
  status: z
    .looseObject({
      conditions: z.array(z.looseObject({ type: z.string(), status: z.string(), reason: z.string().nullish(), message: z.string().nullish() })).nullish()
    })
    .prefault({})
})
export type KubeJob = z.output<typeof jobSchema>

export const nodeSchema = z.looseObject({
  metadata: metadataSchema,
  spec: z
    .looseObject({ unschedulable: z.boolean().nullish(), taints: z.array(z.looseObject({ key: z.string().default(''), effect: z.string() })).nullish() })
    .nullish()
    .transform((spec) => spec ?? {}),
  status: z.looseObject({
    allocatable: z.record(z.string(), z.string()),
    conditions: z.array(z.looseObject({ type: z.string(), status: z.string() })).default([])
  })
})
export type KubeNode = z.output<typeof nodeSchema>

export const keyOfObject = ({ metadata }: Pick<Pod, 'metadata'>): string => metadata.labels?.[LABEL.key] ?? ''

/** Of containers: all that kept them from starting is the provider's, or the image's. */
const NOT_STARTED: readonly string[] = ['StartError', 'ContainerCannotRun', 'ContainerStatusUnknown', 'DeadlineExceeded']
/** Kubernetes would try these for ever; the second word for the same comes seconds after the first, and says less. */
const HOPELESS: readonly string[] = [
  ...['ErrImagePull', 'ImagePullBackOff', 'InvalidImageName', 'ErrImageNeverPull', 'ImageInspectError', 'RegistryUnavailable'],
  ...['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError', 'CreatePodSandboxError', 'PreStartHookError']
]

const lost = (...words: readonly (string | null | undefined)[]): ClusterState => ({
  kind: 'lost',
  reason: `the cluster says: ${words.filter(Boolean).join(': ').slice(0, 1_000)}`
})

type State = z.output<typeof stateSchema>
export const stateIn = (list: readonly { readonly name: string; readonly state: State }[], name: string): State =>
  list.find((each) => each.name === name)?.state ?? {}

/** Whether it takes its inputs now. */
export const isTaking = ({ status }: Pod): boolean => Boolean(stateIn(status.initContainerStatuses, CONTAINER.prepare).running)

/** Whether its job has said all that it will. */
export const isSilent = (pod: Pod): boolean => ['ended', 'lost', 'overfull'].includes(stateOf(pod).kind)

export function stateOf({ metadata, status }: Pod): ClusterState {
  const { phase, reason, message } = status
  if (reason === 'Evicted' && /emptydir|ephemeral/i.test(message ?? '')) return { kind: 'overfull' }
  const job = stateIn(status.containerStatuses, CONTAINER.job)
  const keeper = stateIn(status.containerStatuses, CONTAINER.keeper).terminated
  if (keeper?.exitCode === OVERFULL) return { kind: 'overfull' }
  if (metadata.deletionTimestamp) return lost('the pod was deleted', reason, message)
  if (reason) return lost(reason, message)
  if (keeper) return lost('the keeper of the job’s outputs ended', keeper.reason, keeper.message, `exit code ${keeper.exitCode}`)
  if (job.terminated) return endOf(job.terminated)
  if (job.running) return { kind: 'running' }
  const prepared = stateIn(status.initContainerStatuses, CONTAINER.prepare)
  if (prepared.terminated && prepared.terminated.exitCode !== 0)
    return lost('the job’s inputs were not taken', prepared.terminated.message, prepared.terminated.reason)
  const waits = [...status.initContainerStatuses, ...status.containerStatuses].map(({ state }) => state.waiting)
  const hopeless = waits.find((each) => each && HOPELESS.includes(each.reason))
  if (hopeless) return lost(hopeless.reason, hopeless.message)
  return phase === 'Failed' ? lost('the pod failed') : { kind: 'waiting' }
}

function endOf({ exitCode, reason, message, startedAt, finishedAt }: NonNullable<State['terminated']>): ClusterState {
  if (NOT_STARTED.includes(reason)) return lost(reason, message)
  // Whole seconds; who watched the job knows better.
  return { kind: 'ended', exitCode, oomKilled: reason === 'OOMKilled', wallMs: startedAt && finishedAt ? finishedAt - startedAt : 0 }
}

/** Why the Job itself will have no pod any more; undefined: it may. */
export function failureOf({ status }: KubeJob): ClusterState | undefined {
  const failed = status.conditions?.find(({ type, status: is }) => (type === 'Failed' || type === 'FailureTarget') && is === 'True')
  return failed && lost(failed.reason, failed.message)
}

const SUFFIXES: Readonly<Record<string, number>> = {
  ...{ n: 1e-9, u: 1e-6, m: 1e-3, '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 },
  ...{ Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60 }
}

/** `3920m`, `16Gi`, `1e3`: kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity. 0 for what is none. */
export function parseQuantity(text: string): number {
  const [, number = '', suffix = ''] = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(n|u|m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei|)$/.exec(text) ?? []
  return number === '' ? 0 : Number(number) * (SUFFIXES[suffix] ?? 0)
}

/** A box is asked for whole parts of a core: eighths add up without a rest. */
const PARTS = 8

export const isOpen = ({ spec, status }: KubeNode): boolean =>
  !spec.unschedulable &&
  !spec.taints?.some(({ key, effect }) => key !== GPU_TAINT && (effect === 'NoSchedule' || effect === 'NoExecute')) &&
  status.conditions.some(({ type, status: is }) => type === 'Ready' && is === 'True')

/** What a job can have there, with its keeper beside it. */
export function roomOf({ status: { allocatable } }: KubeNode): { readonly cpus: number; readonly memoryBytes: number } {
  const cpus = parseQuantity(allocatable.cpu ?? '') - KEEPER.cpuMilli / 1000
  const memoryBytes = Math.floor(parseQuantity(allocatable.memory ?? '')) - KEEPER.memoryBytes
  return { cpus: Math.max(0, Math.floor(cpus * PARTS) / PARTS), memoryBytes: Math.max(0, memoryBytes) }
}

export interface BoxGpu {
  readonly gpu: Gpu
  readonly box: string
  readonly product: string
}

/** As NVIDIA's GPU feature discovery labels a box; what shares GPUs (time slices, MIG) is called otherwise and is not sold. */
export function gpusOf({ metadata: { name, labels }, status: { allocatable } }: KubeNode): BoxGpu[] {
  const product = labels?.['nvidia.com/gpu.product']
  const mib = labels?.['nvidia.com/gpu.memory'] ?? ''
  if (product === undefined || !/^\d{1,9}$/.test(mib)) return []
  const count = Math.min(64, Math.floor(parseQuantity(allocatable['nvidia.com/gpu'] ?? '')))
  const model = product.replaceAll('-', ' ').slice(0, 64)
  return Array.from({ length: count }, (_, i) => ({
    gpu: { vendor: 'nvidia' as const, model, vramBytes: Number(mib) * 2 ** 20, uuid: `${name}/${i}`.slice(-64) },
    box: name,
    product
  }))
}
