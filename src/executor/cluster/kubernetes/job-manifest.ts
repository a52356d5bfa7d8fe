import type { V1Container, V1Job, V1NetworkPolicy, V1PodSpec, V1SecurityContext, V1Volume } from '@kubernetes/client-node'
import { environment } from '../../docker/job-environment.ts'
import { MAX_LOG_BYTES } from '../../output-rules.ts'
import type { ClusterJob } from '../backend.ts'
import { KEEP, OURS, PREPARE, PROBE, SPEAK } from './helper-scripts.ts'

const MIB = 1024 ** 2
/** The cluster's own last resort: it counts queue and pull too, and the outputs wait that long for a node that is away. */
const QUEUE_SECONDS = 2 * 3_600
const HELD_SECONDS = 3_600
/** A node that comes back by then is told how its job ended. */
const FORGET_SECONDS = 3_600
/** A pull of some megabytes, and a few tries. */
const PROBE_SECONDS = 300
/** Busybox with a tar archive going through it. */
export const KEEPER = { cpuMilli: 100, memoryBytes: 64 * MIB } as const
const LOG_BYTES = 2 * MAX_LOG_BYTES + MIB
/** Our own busybox, and pipes. */
const TOOLS_BYTES = 16 * MIB
/** Folders and last blocks, where what is allowed is counted by bytes. */
const SLACK_BYTES = MIB
/** Owns nothing in most images. */
const NOBODY = '65534:65534'

export const LABEL = { owner: 'lilynode.io/owner', key: 'lilynode.io/key' } as const
/** Boxes with GPUs are often kept for those who say that they know: we sell them whole. */
export const GPU_TAINT = 'nvidia.com/gpu'
export const CONTAINER = { prepare: 'prepare', keeper: 'keeper', job: 'job' } as const

export interface KubeJobAt {
  readonly name: string
  readonly owner: string
  readonly helper: string
  readonly pullSecrets: readonly string[]
  readonly runtimeClass: string | undefined
  /** As files on a disk. */
  readonly inputBytes: number
  /** `product`: as the nodes' labels call that kind. */
  readonly gpus: { readonly product: string; readonly count: number } | undefined
}

/** Kubernetes puts the values of variables for `$(NAME)` in commands and variables; what is to stay says every `$` twice. */
export const literal = (text: string): string => text.replaceAll('$', '$$$$')

/** Whether the job's streams can be had apart: its program is known without asking for what the image says. */
export const isSpoken = ({ request }: ClusterJob): boolean => request.spec.engine.type === 'docker' && request.spec.engine.entrypoint !== undefined

/** A JobSpec as a Kubernetes Job of one pod and one try: as closed as a pod can be, without a folder of any box. */
export function jobManifest(job: ClusterJob, at: KubeJobAt): V1Job {
  const { timeoutMs } = job.request.spec
  const labels = { [LABEL.owner]: at.owner, [LABEL.key]: job.key }
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: at.name, labels },
    spec: {
      backoffLimit: 0, // what runs twice is two results
      completions: 1,
      parallelism: 1,
      activeDeadlineSeconds: QUEUE_SECONDS + Math.ceil(timeoutMs / 1000) + HELD_SECONDS,
      ttlSecondsAfterFinished: FORGET_SECONDS,
      template: { metadata: { labels }, spec: podSpec(job, at) }
    }
  }
}

function podSpec(job: ClusterJob, at: KubeJobAt): V1PodSpec {
  return {
    ...closedPod(at),
    securityContext: { ...userOf(job), seccompProfile: { type: 'RuntimeDefault' } },
    ...(at.gpus && { nodeSelector: { 'nvidia.com/gpu.product': at.gpus.product } }),
    tolerations: [{ key: GPU_TAINT, operator: 'Exists', effect: 'NoSchedule' }],
    initContainers: [prepareContainer(job, at)],
    containers: [keeperContainer(job, at), jobContainer(job, at)],
    volumes: volumes(job, at)
  }
}

function closedPod(at: Pick<KubeJobAt, 'pullSecrets' | 'runtimeClass'>): Omit<V1PodSpec, 'containers'> {
  return {
    restartPolicy: 'Never',
    terminationGracePeriodSeconds: 1, // none would be forgotten before it is gone
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    hostname: 'job',
    dnsPolicy: 'None',
    dnsConfig: { nameservers: ['127.0.0.1'] }, // the cluster's names are nothing to a job
    ...(at.pullSecrets.length > 0 && { imagePullSecrets: at.pullSecrets.map((name) => ({ name })) }),
    ...(at.runtimeClass !== undefined && { runtimeClassName: at.runtimeClass })
  }
}

/** A pod as closed as a job's, that tells by its exit code whether it reaches the API server all the same. */
export function probeManifest({ key, ...at }: { readonly key: string } & Pick<KubeJobAt, 'name' | 'owner' | 'helper' | 'pullSecrets' | 'runtimeClass'>): V1Job {
  const labels = { [LABEL.owner]: at.owner, [LABEL.key]: key }
  const probe: V1Container = {
    name: CONTAINER.job,
    image: at.helper,
    command: ['/bin/busybox', 'sh', '-c', literal(PROBE)],
    securityContext: closed(runAs(NOBODY)),
    resources: room(KEEPER, {})
  }
  const template = { metadata: { labels }, spec: { ...closedPod(at), containers: [probe] } }
  const spec = { backoffLimit: 0, activeDeadlineSeconds: PROBE_SECONDS, ttlSecondsAfterFinished: PROBE_SECONDS, template }
  return { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: at.name, labels }, spec }
}

/** What no container may. */
function closed(user: RunAs): V1SecurityContext {
  return {
    ...user,
    allowPrivilegeEscalation: false,
    privileged: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
    seccompProfile: { type: 'RuntimeDefault' }
  }
}

interface RunAs {
  readonly runAsUser: number
  readonly runAsGroup: number
  readonly runAsNonRoot: boolean
}

const userOf = ({ request }: ClusterJob): RunAs => runAs((request.spec.engine.type === 'docker' ? request.spec.engine.user : undefined) ?? NOBODY)

function runAs(user: string): RunAs {
  const [, uid, gid = uid] = /^(\d{1,9})(?::(\d{1,9}))?$/.exec(user) ?? []
  if (uid === undefined) throw new Error(`Kubernetes takes users by number, the job asks for "${user}"`)
  return { runAsUser: Number(uid), runAsGroup: Number(gid), runAsNonRoot: Number(uid) !== 0 }
}

const room = ({ cpuMilli, memoryBytes }: { readonly cpuMilli: number; readonly memoryBytes: number }, more: Readonly<Record<string, string>>) => {
  const limits = { cpu: `${cpuMilli}m`, memory: `${memoryBytes}`, ...more }
  return { requests: limits, limits }
}

function prepareContainer(job: ClusterJob, at: KubeJobAt): V1Container {
  return {
    name: CONTAINER.prepare,
    image: at.helper,
    command: ['/bin/busybox', 'sh', '-c', literal(PREPARE)],
    securityContext: closed(userOf(job)),
    resources: room(KEEPER, {}),
    volumeMounts: [
      { name: 'tools', mountPath: OURS },
      { name: 'inputs', mountPath: '/inputs' }
    ]
  }
}

function keeperContainer(job: ClusterJob, at: KubeJobAt): V1Container {
  const kib = Math.ceil(job.request.spec.resources.diskBytes / 1024)
  return {
    name: CONTAINER.keeper,
    image: at.helper,
    command: ['/bin/busybox', 'sh', '-c', literal(KEEP), 'keep', `${kib}`],
    securityContext: closed(userOf(job)),
    resources: room(KEEPER, { 'ephemeral-storage': `${LOG_BYTES + TOOLS_BYTES}` }),
    volumeMounts: [
      { name: 'tools', mountPath: OURS, readOnly: true },
      { name: 'log', mountPath: '/log' },
      { name: 'outputs', mountPath: '/outputs' },
      { name: 'scratch', mountPath: '/scratch', readOnly: true }
    ]
  }
}

function jobContainer(job: ClusterJob, at: KubeJobAt): V1Container {
  const { spec } = job.request
  if (spec.engine.type !== 'docker') throw new Error(`invariant: a ${spec.engine.type} job came to a cluster`)
  const { image, entrypoint, workdir } = spec.engine
  const variables = environment(spec, []).filter((variable) => at.gpus === undefined || !variable.startsWith('NVIDIA_VISIBLE_DEVICES='))
  const disk = { 'ephemeral-storage': `${spec.resources.diskBytes + at.inputBytes + LOG_BYTES + 3 * SLACK_BYTES}` }
  return {
    name: CONTAINER.job,
    image,
    imagePullPolicy: 'IfNotPresent',
    ...(entrypoint && { command: [`${OURS}/busybox`, 'sh', '-c', literal(SPEAK), 'speak', ...entrypoint.map(literal)] }),
    args: spec.args.map(literal),
    env: variables.map((variable) => nameAndValue(variable)),
    ...(workdir !== undefined && { workingDir: workdir }),
    securityContext: closed(userOf(job)),
    resources: room(spec.resources, { ...disk, ...(at.gpus && { 'nvidia.com/gpu': `${at.gpus.count}` }) }),
    volumeMounts: [
      { name: 'tools', mountPath: OURS, readOnly: true },
      { name: 'inputs', mountPath: '/inputs', readOnly: true },
      { name: 'outputs', mountPath: '/outputs' },
      { name: 'scratch', mountPath: '/tmp' }
    ]
  }
}

function nameAndValue(variable: string): { readonly name: string; readonly value: string } {
  const at = variable.indexOf('=')
  return { name: variable.slice(0, at), value: literal(variable.slice(at + 1)) }
}

/** Of the box's disk, gone with the pod. A box looks at their sizes now and then, and evicts who is above. */
function volumes({ request }: ClusterJob, at: KubeJobAt): V1Volume[] {
  const { diskBytes } = request.spec.resources
  const sizes = { tools: TOOLS_BYTES, inputs: at.inputBytes + SLACK_BYTES, log: LOG_BYTES, outputs: diskBytes + SLACK_BYTES, scratch: diskBytes + SLACK_BYTES }
  return Object.entries(sizes).map(([name, bytes]) => ({ name, emptyDir: { sizeLimit: `${bytes}` } }))
}

/** Nobody talks to this node's pods, and they to nobody. It holds where the cluster's network enforces policies. */
export function closedNetwork(name: string, owner: string): V1NetworkPolicy {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, labels: { [LABEL.owner]: owner } },
    spec: { podSelector: { matchLabels: { [LABEL.owner]: owner } }, policyTypes: ['Ingress', 'Egress'] }
  }
}
