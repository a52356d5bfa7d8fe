import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { availableParallelism, hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JobSpec } from '../../src/core/job-spec.ts'
import { silentLogger } from '../../src/core/logger.ts'
import type { Executor } from '../../src/executor/index.ts'
import { ClusterExecutor, SlurmBackend } from '../../src/executor/index.ts'
import { dockerJob, SCRIPTS } from './docker-bed.ts'
import { TestEngine, whyNoDocker } from './docker-engine.ts'
import type { ExecutorBed, Program } from './executor.ts'
import type { Prepared } from './job-runner.ts'

const UP_MS = 30_000
/** As Slurm calls machines. */
const BOX = hostname().split('.')[0] ?? 'localhost'
const PROGRAMS = ['/usr/sbin/slurmctld', '/usr/sbin/slurmd', '/usr/sbin/slurmrestd', '/usr/sbin/munged', '/usr/bin/scontrol']

/** Why no Slurm can run here; undefined: it can. */
export function whyNoSlurm(): string | undefined {
  const missing = PROGRAMS.filter((path) => !existsSync(path))
  const needed = 'slurmctld slurmd slurmrestd slurm-client slurm-wlm-jwt-plugin munge'
  return whyNoDocker() ?? (missing.length > 0 ? `${missing.join(', ')} missing: apt-get install ${needed}` : undefined)
}

/** A cluster of one box: Slurm as Debian ships it, on free ports, in a folder that is gone at the end. */
export class SlurmBed implements ExecutorBed {
  readonly engine = new TestEngine()
  /** What the box and the node both see. */
  readonly folder: string
  readonly #root = mkdtempSync(join(tmpdir(), 'lnsl-')) // short: munge's socket lies in it
  readonly #children: ChildProcess[] = []
  #url = ''
  #image = ''

  constructor() {
    this.folder = join(this.#root, 'shared')
    mkdirSync(this.folder)
    chmodSync(this.#root, 0o755) // slurmrestd is nobody
  }

  async start(): Promise<void> {
    const [control, box, rest] = [await freePort(), await freePort(), await freePort()]
    const at = (name: string): string => join(this.#root, name)
    for (const name of ['state', 'spool']) mkdirSync(at(name))
    writeFileSync(at('jwt.key'), randomBytes(32), { mode: 0o600 })
    writeFileSync(at('munge.key'), randomBytes(1024), { mode: 0o400 })
    writeFileSync(at('slurm.conf'), this.#config(control, box))
    writeFileSync(at('gres.conf'), 'Name=gpu Type=fake File=/dev/zero\n')
    await this.engine.start()
    this.#image = await this.engine.loadBusybox()
    const munge = ['--foreground', '--force', `--key-file=${at('munge.key')}`, `--socket=${at('munge.sock')}`, `--pid-file=${at('munge.pid')}`]
    this.#spawn('/usr/sbin/munged', [...munge, `--log-file=${at('munge.log')}`, `--seed-file=${at('munge.seed')}`])
    await until('munged', () => existsSync(at('munge.sock')))
    this.#spawn('/usr/sbin/slurmctld', ['-D'])
    this.#spawn('/usr/sbin/slurmd', ['-D', '-N', BOX])
    const restd = ['/usr/sbin/slurmrestd', '-s', 'openapi/v0.0.38', '-a', 'rest_auth/jwt', `127.0.0.1:${rest}`]
    this.#spawn('/usr/bin/setpriv', ['--reuid', '65534', '--regid', '65534', '--clear-groups', ...restd], { SLURM_JWT: 'daemon' })
    await until(
      'Slurm',
      () => /State=IDLE/.test(this.#scontrol('show', 'node')),
      () => this.#logs()
    )
    writeFileSync(at('token'), this.#scontrol('token', 'lifespan=900'), { mode: 0o600 })
    this.#url = `http://root@127.0.0.1:${rest}/?partition=all`
    await until(
      'slurmrestd',
      async () => (await fetch(`http://127.0.0.1:${rest}/`).catch(() => undefined)) !== undefined,
      () => this.#logs()
    )
  }

  backend(more: { readonly url?: string; readonly tokenFile?: string } = {}): SlurmBackend {
    const environment = { DOCKER_HOST: `unix://${this.engine.socketPath}` }
    return new SlurmBackend({ url: this.#url, tokenFile: join(this.#root, 'token'), folder: this.folder, environment, ...more })
  }

  create(): Executor {
    return new ClusterExecutor({ backend: this.backend(), logger: silentLogger }, { folder: this.folder, allowUsers: false })
  }

  async prepare(program: Program): Promise<Prepared> {
    return this.job(SCRIPTS[program])
  }

  job(script: string, more: Partial<JobSpec> = {}): Prepared {
    return dockerJob(this.#image, script, more)
  }

  /** As its owner. */
  scancel(): void {
    execFileSync('/usr/bin/scancel', ['--user=root'], { env: this.#env, stdio: 'pipe' })
  }

  async destroy(): Promise<void> {
    for (const child of this.#children.reverse()) {
      const ended = child.exitCode !== null || child.signalCode !== null ? undefined : new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      const slow = setTimeout(() => child.kill('SIGKILL'), 5_000)
      await ended
      clearTimeout(slow)
    }
    await this.engine.destroy()
    rmSync(this.#root, { recursive: true, force: true })
  }

  get #env(): Record<string, string> {
    return { SLURM_CONF: join(this.#root, 'slurm.conf'), PATH: '/usr/sbin:/usr/bin:/sbin:/bin' }
  }

  #spawn(program: string, args: readonly string[], more: Record<string, string> = {}): void {
    this.#children.push(spawn(program, args, { env: { ...this.#env, ...more }, stdio: 'ignore' }))
  }

  #scontrol(...args: readonly string[]): string {
    try {
      return execFileSync('/usr/bin/scontrol', args, { env: this.#env, encoding: 'utf8', stdio: 'pipe', timeout: 5_000 })
    } catch {
      return '' // not up yet: asked again
    }
  }

  #logs(): string {
    return ['slurmctld.log', 'slurmd.log']
      .map((name) => (existsSync(join(this.#root, name)) ? readFileSync(join(this.#root, name), 'utf8').slice(-1_500) : ''))
      .join('\n')
  }

  #config(control: number, box: number): string {
    const at = (name: string): string => join(this.#root, name)
    const cpus = availableParallelism()
    return `ClusterName=lily
SlurmctldHost=${BOX}(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=${at('munge.sock')}
AuthAltTypes=auth/jwt
AuthAltParameters=jwt_key=${at('jwt.key')}
StateSaveLocation=${at('state')}
SlurmdSpoolDir=${at('spool')}
SlurmctldPidFile=${at('slurmctld.pid')}
SlurmdPidFile=${at('slurmd.pid')}
SlurmctldLogFile=${at('slurmctld.log')}
SlurmdLogFile=${at('slurmd.log')}
SlurmctldPort=${control}
SlurmdPort=${box}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SchedulerType=sched/backfill
SchedulerParameters=batch_sched_delay=0,sched_min_interval=0
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
ReturnToService=2
KillWait=5
GresTypes=gpu
NodeName=${BOX} NodeAddr=127.0.0.1 CPUs=${cpus} RealMemory=1000 Gres=gpu:fake:1 Feature=vram8589934592 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP OverSubscribe=FORCE:8
`
  }
}

async function until(what: string, isSo: () => boolean | Promise<boolean>, why: () => string = () => ''): Promise<void> {
  for (const end = Date.now() + UP_MS; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) if (await isSo()) return
  throw new Error(`${what} does not start: ${why()}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
