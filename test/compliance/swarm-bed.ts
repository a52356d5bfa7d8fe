import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { JobSpec } from '../../src/core/job-spec.ts'
import { silentLogger } from '../../src/core/logger.ts'
import type { Executor } from '../../src/executor/index.ts'
import { ClusterExecutor, SwarmBackend } from '../../src/executor/index.ts'
import { dockerJob, SCRIPTS } from './docker-bed.ts'
import { TestEngine, whyNoDocker } from './docker-engine.ts'
import type { ExecutorBed, Program } from './executor.ts'
import type { Prepared } from './job-runner.ts'

/** A word without its end stays with the engine, and two bytes to a line are more lines than a manager passes on. */
const LINES: Partial<Record<Program, string>> = { spin: 'echo on; while :; do :; done', flood: 'yes $(seq 1000)' }

const IP = '/usr/sbin/ip'

/** Why no swarm can run here; undefined: it can. */
export function whyNoSwarm(): string | undefined {
  const reason = whyNoDocker()
  if (reason !== undefined) return reason
  if (!existsSync(IP)) return `${IP} is missing: apt-get install iproute2`
  const name = `ln${randomBytes(4).toString('hex')}`
  try {
    execFileSync(IP, ['netns', 'add', name], { stdio: 'pipe' })
    execFileSync(IP, ['netns', 'delete', name], { stdio: 'pipe' })
    return undefined
  } catch (cause) {
    return `this root may make no network namespaces: ${cause instanceof Error ? cause.message : cause}`
  }
}

const swarmSchema = z.object({ JoinTokens: z.object({ Worker: z.string() }) })

/** Two boxes with an engine each, joined by a cable and by nothing else, as one swarm. */
export class SwarmBed implements ExecutorBed {
  readonly manager: TestEngine
  readonly worker: TestEngine
  /** What both see, as a file server's folder would be. */
  readonly folder = mkdtempSync(join(tmpdir(), 'lilynode-swarm-'))
  readonly #boxes: readonly [string, string]
  #image = ''

  constructor() {
    const id = randomBytes(3).toString('hex')
    this.#boxes = [`ln${id}a`, `ln${id}b`]
    const gpu = (uuid: string): string[] => ['--node-generic-resource', `gpu=${uuid}`]
    this.manager = new TestEngine([], [], this.#boxes[0])
    this.worker = new TestEngine([], gpu('GPU-fake-0'), this.#boxes[1])
  }

  async start(): Promise<void> {
    const [a, b] = this.#boxes
    for (const box of this.#boxes) ip('netns', 'add', box)
    ip('-n', a, 'link', 'add', 'cable', 'type', 'veth', 'peer', 'name', 'cable', 'netns', b)
    for (const [box, address] of [
      [a, '10.93.0.1/24'],
      [b, '10.93.0.2/24']
    ] as const) {
      ip('-n', box, 'addr', 'add', address, 'dev', 'cable')
      ip('-n', box, 'link', 'set', 'cable', 'up')
      ip('-n', box, 'link', 'set', 'lo', 'up')
    }
    await Promise.all([this.manager.start(), this.worker.start()])
    await this.manager.docker.swarmInit({ ListenAddr: '10.93.0.1:2377', AdvertiseAddr: '10.93.0.1' })
    const { JoinTokens } = swarmSchema.parse(await this.manager.docker.swarmInspect())
    await this.worker.docker.swarmJoin({
      ListenAddr: '10.93.0.2:2377',
      AdvertiseAddr: '10.93.0.2',
      RemoteAddrs: ['10.93.0.1:2377'],
      JoinToken: JoinTokens.Worker
    })
    const images = await Promise.all([this.manager.loadBusybox(), this.worker.loadBusybox()])
    this.#image = images[0]
  }

  create(): Executor {
    return new ClusterExecutor(
      { backend: new SwarmBackend({ socketPath: this.manager.socketPath, folder: this.folder }), logger: silentLogger },
      { folder: this.folder, allowUsers: false }
    )
  }

  /** As the owner of the cluster says it: what the GPUs of a box are. */
  async labelWorker(label: string): Promise<void> {
    const nodes = await this.manager.docker.listNodes()
    const node = nodes.find(({ Spec }) => Spec.Role === 'worker')
    const labels = { ...node?.Spec.Labels, 'lilynode.gpu': label }
    await this.manager.docker.getNode(node?.ID ?? '').update({ version: node?.Version?.Index, ...node?.Spec, Labels: labels })
  }

  /** The cable is out, or in again. */
  cable(state: 'up' | 'down'): void {
    ip('-n', this.#boxes[1], 'link', 'set', 'cable', state)
  }

  async prepare(program: Program): Promise<Prepared> {
    return this.job(LINES[program] ?? SCRIPTS[program])
  }

  job(script: string, more: Partial<JobSpec> = {}): Prepared {
    return dockerJob(this.#image, script, { resources: { cpuMilli: 200, memoryBytes: 64 * 1024 ** 2, diskBytes: 4 * 1024 ** 2, gpus: [] }, ...more })
  }

  async destroy(): Promise<void> {
    await Promise.all([this.manager.destroy(), this.worker.destroy()])
    for (const box of this.#boxes) ip('netns', 'delete', box)
    rmSync(this.folder, { recursive: true, force: true })
  }
}

function ip(...args: readonly string[]): void {
  execFileSync(IP, args, { stdio: 'pipe' })
}
