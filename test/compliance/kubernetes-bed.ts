import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { V1NetworkPolicySpec } from '@kubernetes/client-node'
import { delay } from '../../src/core/clock.ts'
import type { JobSpec } from '../../src/core/job-spec.ts'
import { silentLogger } from '../../src/core/logger.ts'
import type { Executor } from '../../src/executor/index.ts'
import { ClusterExecutor, KubernetesBackend } from '../../src/executor/index.ts'
import { dockerJob, SCRIPTS } from './docker-bed.ts'
import { TestEngine, whyNoDocker } from './docker-engine.ts'
import type { ExecutorBed, Program } from './executor.ts'
import type { Prepared } from './job-runner.ts'
import type { PodObject } from './kubernetes-controllers.ts'
import { JobController } from './kubernetes-controllers.ts'
import { Kubelet } from './kubernetes-kubelet.ts'
import { KubeObjects, Refusal } from './kubernetes-objects.ts'
import { Scheduler } from './kubernetes-scheduler.ts'
import { KubeServer } from './kubernetes-server.ts'
import { serveExec, serveLog } from './kubernetes-streams.ts'

const STOP_MS = 15_000
const OPENSSL = '/usr/bin/openssl'
const TOKEN = 'of-a-test'
const NAMESPACE = 'lilynode'
const BOXES = ['box-a', 'box-b'] as const

/** Why no cluster can run here; undefined: it can. */
export const whyNoKubernetes = (): string | undefined => whyNoDocker() ?? (existsSync(OPENSSL) ? undefined : `${OPENSSL} is missing: apt-get install openssl`)

/** A cluster of two boxes: our own server, controllers and kubelets that keep to Kubernetes' schema and protocols, over a real Docker engine. */
export class KubernetesBed implements ExecutorBed {
  readonly engine = new TestEngine()
  readonly objects = new KubeObjects()
  readonly server: KubeServer
  /** The node's own. */
  readonly folder: string
  readonly kubeconfig: string
  readonly #root = mkdtempSync(join(tmpdir(), 'lnk8-'))
  readonly #jobs = new JobController(this.objects)
  readonly #scheduler = new Scheduler(this.objects)
  readonly #kubelets: readonly Kubelet[]
  #image = ''
  /** Whether the cluster's network does what policies say. */
  keepsPolicies = true

  constructor() {
    this.folder = join(this.#root, 'node')
    this.kubeconfig = join(this.#root, 'kubeconfig')
    this.#kubelets = BOXES.map((node) => this.#kubelet(node))
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(this.#root, name))
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
    const make = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1', ...subject]
    execFileSync(OPENSSL, [...make, '-keyout', key ?? '', '-out', cert ?? ''], { stdio: 'pipe' })
    this.server = new KubeServer({
      objects: this.objects,
      tls: { key: readFileSync(key ?? '', 'utf8'), cert: readFileSync(cert ?? '', 'utf8') },
      token: TOKEN,
      namespace: NAMESPACE,
      remove: (resource, name, { propagationPolicy = 'Background' }) => {
        if (resource === 'jobs') this.#jobs.deleteJob(name, propagationPolicy)
        else if (resource === 'pods') this.#jobs.deletePod(name)
        else this.objects.remove(resource, name)
      },
      log: (pod, query, response) => {
        if (query.has('stream')) throw new Refusal(422, 'Invalid', 'stream: Forbidden: may not be specified') // PodLogsQuerySplitStreams is off
        return serveLog(this.engine.docker, this.#containerOf(pod, query), { follow: query.get('follow') === 'true', response })
      },
      exec: (pod, query, upgrade) => serveExec(this.engine.docker, this.#containerOf(pod, query), { query, upgrade })
    })
  }

  async start(): Promise<void> {
    mkdirSync(this.folder)
    for (const [i, name] of BOXES.entries()) this.objects.create('nodes', boxOf(name, i === 1))
    await this.engine.start()
    this.#image = await this.engine.loadBusybox()
    this.#jobs.start()
    this.#scheduler.start()
    for (const kubelet of this.#kubelets) kubelet.start()
    await this.server.start()
    const authority = readFileSync(join(this.#root, 'cert.pem')).toString('base64')
    const config = {
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': 'test',
      clusters: [{ name: 'test', cluster: { server: `https://127.0.0.1:${this.server.port}`, 'certificate-authority-data': authority } }],
      users: [
        { name: 'lily', user: { token: TOKEN } },
        { name: 'stranger', user: { token: 'of-another' } }
      ],
      contexts: [
        { name: 'test', context: { cluster: 'test', user: 'lily', namespace: NAMESPACE } },
        { name: 'strange', context: { cluster: 'test', user: 'stranger', namespace: NAMESPACE } }
      ]
    }
    writeFileSync(this.kubeconfig, JSON.stringify(config)) // JSON is YAML
  }

  get url(): string {
    return `file://${this.kubeconfig}?helper=${encodeURIComponent(this.#image)}`
  }

  backend(url = this.url, folder = this.folder): KubernetesBackend {
    return new KubernetesBackend({ url, folder })
  }

  create({ url = this.url, allowUsers = false } = {}): Executor {
    return new ClusterExecutor({ backend: this.backend(url), logger: silentLogger }, { folder: this.folder, allowUsers })
  }

  async prepare(program: Program): Promise<Prepared> {
    return this.job(SCRIPTS[program])
  }

  job(script: string, more: Partial<JobSpec> = {}): Prepared {
    return dockerJob(this.#image, script, { resources: { cpuMilli: 200, memoryBytes: 64 * 1024 ** 2, diskBytes: 4 * 1024 ** 2, gpus: [] }, ...more })
  }

  /** As the boxes' owner, or a box that is short of something, would. */
  get pods(): PodObject[] {
    return this.objects.list('pods') as PodObject[] // pods are what is there
  }

  deletePods(): void {
    for (const { metadata } of this.pods) this.#jobs.deletePod(metadata.name)
  }

  evict(message: string): void {
    for (const { metadata } of this.pods) for (const kubelet of this.#kubelets) kubelet.evict(metadata.name, message)
  }

  async destroy(): Promise<void> {
    this.#jobs.stop()
    this.#scheduler.stop()
    // Whatever a box still waits for: its engine ends below, and must.
    const stopped = Promise.allSettled(this.#kubelets.map((kubelet) => kubelet.stop()))
    await Promise.race([stopped, delay(STOP_MS, AbortSignal.timeout(2 * STOP_MS))])
    await this.server.stop()
    await this.engine.destroy()
    rmSync(this.#root, { recursive: true, force: true })
  }

  #kubelet(node: string): Kubelet {
    const { objects, engine } = this
    const api = () => ({ host: '127.0.0.1', port: String(this.server.port) })
    const isClosed = (pod: PodObject): boolean => this.keepsPolicies && this.#isClosed(pod)
    return new Kubelet({ objects, docker: engine.docker, folder: join(this.#root, 'volumes'), node, isClosed, api })
  }

  #isClosed({ metadata }: PodObject): boolean {
    return this.objects.list('networkpolicies').some(({ spec }) => {
      const { podSelector, policyTypes = [], ingress = [], egress = [] } = spec as V1NetworkPolicySpec // policies are what is there
      const isMeant = Object.entries(podSelector?.matchLabels ?? {}).every(([name, value]) => metadata.labels?.[name] === value)
      return isMeant && policyTypes.includes('Ingress') && policyTypes.includes('Egress') && ingress.length + egress.length === 0
    })
  }

  #containerOf(pod: string, query: URLSearchParams): string {
    this.objects.get('pods', pod)
    const container = query.get('container') ?? ''
    const id = this.#kubelets.map((kubelet) => kubelet.containerOf(pod, container)).find((each) => each !== undefined)
    if (id === undefined) throw new Refusal(400, 'BadRequest', `container "${container}" in pod "${pod}" is waiting to start: PodInitializing`)
    return id
  }
}

const boxOf = (name: string, hasGpu: boolean): object => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name, labels: hasGpu ? { 'nvidia.com/gpu.product': 'NVIDIA-Fake-8GB', 'nvidia.com/gpu.memory': '8192' } : {} },
  spec: {},
  status: {
    allocatable: { cpu: '1900m', memory: '2Gi', 'ephemeral-storage': '100Gi', pods: '110', ...(hasGpu && { 'nvidia.com/gpu': '1' }) },
    conditions: [{ type: 'Ready', status: 'True' }]
  }
})
