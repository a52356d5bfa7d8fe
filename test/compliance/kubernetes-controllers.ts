import type { V1JobSpec, V1PodSpec } from '@kubernetes/client-node'
import type { KubeObject, KubeObjects } from './kubernetes-objects.ts'

const FINISHED: readonly string[] = ['Succeeded', 'Failed']
export type PodObject = KubeObject<V1PodSpec, { phase?: string; reason?: string; message?: string }>
type JobObject = KubeObject<V1JobSpec, { conditions?: object[]; startTime?: string }>

/** What Kubernetes' controllers do for Jobs of one pod: make it, say how it ended, end it in time, and remove both in the order that was asked for. */
export class JobController {
  readonly #objects: KubeObjects
  readonly #stops: (() => void)[] = []
  readonly #timers = new Map<string, NodeJS.Timeout>()

  constructor(objects: KubeObjects) {
    this.#objects = objects
  }

  start(): void {
    this.#stops.push(
      this.#objects.watch('jobs', 0, (type, job) => type === 'ADDED' && this.#begin(job as JobObject)), // jobs alone are watched
      this.#objects.watch('pods', 0, (type, pod) => this.#look(type === 'DELETED', pod as PodObject)) // the same of pods
    )
  }

  stop(): void {
    for (const stop of this.#stops) stop()
    for (const timer of this.#timers.values()) clearTimeout(timer)
  }

  /** As a server answers a DELETE: at once, though more is to be done. */
  deleteJob(name: string, propagation: string): void {
    const job = this.#objects.get('jobs', name)
    const pods = this.#podsOf(name)
    if (propagation === 'Foreground' && pods.length > 0) {
      job.metadata.deletionTimestamp ??= new Date().toISOString()
      job.metadata.finalizers = ['foregroundDeletion']
      this.#objects.update('jobs', job)
    } else this.#objects.remove('jobs', name)
    if (propagation !== 'Orphan') for (const pod of pods) this.deletePod(pod.metadata.name)
  }

  /** Marked; the box where it runs takes it away. One that no box has goes at once. */
  deletePod(name: string): void {
    const pod = this.#objects.get('pods', name) as PodObject // pods are what is there
    if (pod.spec?.nodeName === undefined) return this.#objects.remove('pods', name)
    pod.metadata.deletionTimestamp ??= new Date().toISOString()
    pod.metadata.deletionGracePeriodSeconds = pod.spec.terminationGracePeriodSeconds ?? 30
    this.#objects.update('pods', pod)
  }

  #podsOf(job: string): KubeObject[] {
    return this.#objects.list('pods', `batch.kubernetes.io/job-name=${job}`)
  }

  #begin({ metadata, spec }: JobObject): void {
    const owner = { apiVersion: 'batch/v1', kind: 'Job', name: metadata.name, uid: metadata.uid ?? '', controller: true, blockOwnerDeletion: true }
    const labels = {
      ...spec?.template.metadata?.labels,
      'batch.kubernetes.io/job-name': metadata.name,
      'batch.kubernetes.io/controller-uid': metadata.uid ?? ''
    }
    this.#objects.create('pods', {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { generateName: `${metadata.name}-`, namespace: metadata.namespace, labels, ownerReferences: [owner] },
      spec: spec?.template.spec,
      status: { phase: 'Pending' }
    })
    const seconds = spec?.activeDeadlineSeconds
    if (seconds === undefined) return
    const end = (): void => this.#fail(metadata.name, 'DeadlineExceeded', 'Job was active longer than specified deadline')
    this.#timers.set(metadata.name, setTimeout(end, Math.min(seconds * 1000, 2 ** 31 - 1)).unref())
  }

  #look(isGone: boolean, { metadata, status }: PodObject): void {
    const name = metadata.labels?.['batch.kubernetes.io/job-name'] ?? ''
    if (!this.#objects.has('jobs', name)) return
    const job = this.#objects.get('jobs', name)
    if (job.metadata.deletionTimestamp !== undefined) {
      if (isGone && this.#podsOf(name).length === 0) this.#objects.remove('jobs', name)
    } else if (status?.phase === 'Succeeded') this.#finish(name, { type: 'Complete', status: 'True' })
    else if (isGone || metadata.deletionTimestamp !== undefined || FINISHED.includes(status?.phase ?? ''))
      this.#fail(name, 'BackoffLimitExceeded', 'Job has reached the specified backoff limit')
  }

  #fail(name: string, reason: string, message: string): void {
    if (!this.#objects.has('jobs', name)) return
    this.#finish(name, { type: 'Failed', status: 'True', reason, message })
    if (reason === 'DeadlineExceeded') for (const pod of this.#podsOf(name)) this.deletePod(pod.metadata.name)
  }

  #finish(name: string, condition: object): void {
    clearTimeout(this.#timers.get(name))
    const job = this.#objects.get('jobs', name) as JobObject // jobs are what is there
    if (job.status?.conditions?.length) return
    this.#objects.update('jobs', { ...job, status: { ...job.status, conditions: [condition] } })
  }
}
