import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Docker from 'dockerode'

const BUSYBOX = '/bin/busybox'
const PATHS = '/usr/sbin:/usr/bin:/sbin:/bin'
const UP_MS = 30_000
const DOWN_MS = 20_000

/** Why no real engine can run here; undefined: it can. Tests that need one say this and skip. */
export function whyNoDocker(): string | undefined {
  if (process.getuid?.() !== 0) return 'dockerd needs root'
  const missing = ['/usr/sbin/dockerd', BUSYBOX].filter((path) => !existsSync(path))
  if (missing.length > 0) return `${missing.join(' and ')} missing: apt-get install docker.io busybox-static`
  // What a root without its powers lacks, as in most containers.
  if (!existsSync('/sys/fs/cgroup/cgroup.controllers') && !existsSync('/sys/fs/cgroup/devices')) return 'no control groups are mounted at /sys/fs/cgroup'
  const { status, stderr } = spawnSync('/usr/bin/unshare', ['--mount', '/bin/true'])
  return status === 0 ? undefined : `this root may not mount: ${stderr}`
}

export interface BusyboxImage {
  readonly name?: string
  readonly tag?: string
  readonly architecture?: string
  /** As in an image's configuration. */
  readonly Env?: readonly string[]
  readonly Volumes?: Readonly<Record<string, object>>
  readonly ExposedPorts?: Readonly<Record<string, object>>
  readonly Cmd?: readonly string[]
}

/** An engine of the tests' own: private folders and socket, and nothing of the host's network touched. */
export class TestEngine {
  readonly socketPath: string
  readonly docker: Docker
  readonly #root: string
  readonly #path: string
  readonly #flags: readonly string[]
  readonly #netns: string | undefined
  #pid: number | undefined

  /** `path`: folders with programs that the engine should find first (a GPU hook). `flags`: more of dockerd's. `netns`: a network namespace to be in, as a box of its own would be. */
  constructor(path: readonly string[] = [], flags: readonly string[] = [], netns?: string) {
    this.#root = mkdtempSync(join(tmpdir(), 'lndk-')) // short: a socket's path has 108 bytes
    this.socketPath = join(this.#root, 'docker.sock')
    this.docker = new Docker({ socketPath: this.socketPath })
    this.#path = [...path, PATHS].join(':')
    this.#flags = flags
    this.#netns = netns
  }

  async start(): Promise<void> {
    const at = (name: string): string => join(this.#root, name)
    const quiet = ['--iptables=false', '--ip6tables=false', '--bridge=none', '--ip-forward=false', '--exec-opt', 'native.cgroupdriver=cgroupfs']
    const own = ['--data-root', at('data'), '--exec-root', at('exec'), '-H', `unix://${this.socketPath}`, '--pidfile', at('docker.pid')]
    const command = [
      ...(this.#netns === undefined ? [] : ['/usr/bin/nsenter', `--net=/run/netns/${this.#netns}`]),
      '/usr/sbin/dockerd',
      ...quiet,
      ...own,
      ...this.#flags
    ]
    const child = spawn(command[0] ?? '', command.slice(1), { env: { PATH: this.#path }, stdio: ['ignore', 'ignore', 'pipe'] })
    let log = ''
    child.stderr.on('data', (chunk: Buffer) => {
      log = `${log}${chunk}`.slice(-4_000)
    })
    this.#pid = child.pid
    for (const until = Date.now() + UP_MS; Date.now() < until && child.exitCode === null; await sleep(50)) {
      if (
        await this.docker.ping().then(
          () => true,
          () => false
        )
      )
        return
    }
    throw new Error(`dockerd does not start: ${log}`)
  }

  async stop(): Promise<void> {
    const pid = this.#pid
    this.#pid = undefined
    if (pid !== undefined && isAlive(pid)) {
      process.kill(pid, 'SIGTERM')
      for (const until = Date.now() + DOWN_MS; Date.now() < until && isAlive(pid); await sleep(50));
      if (isAlive(pid)) process.kill(pid, 'SIGKILL')
    }
  }

  /** `stop`, and nothing is left on the disk. */
  async destroy(): Promise<void> {
    if (this.#pid !== undefined) await this.#removeServices().catch(() => {}) // an engine that is ill: it is ended all the same
    await this.stop()
    for (const mount of mountsBelow(this.#root)) execFileSync('/bin/umount', ['-l', mount])
    rmSync(this.#root, { recursive: true, force: true })
  }

  /** What a test that failed left of services: their bridges are devices of the host, and stay when the engine ends. */
  async #removeServices(): Promise<void> {
    const filters = { label: ['lilynode.services'] }
    for (const { Id } of await this.docker.listContainers({ all: true, filters })) await this.docker.getContainer(Id).remove({ force: true })
    for (const { Id } of await this.docker.listNetworks({ filters })) await this.docker.getNetwork(Id).remove()
  }

  /** A small Linux of busybox alone. Returns its name by content, as JobSpecs name images. */
  async loadBusybox({ name = 'lilynode.test/busybox', tag = '1', architecture = 'amd64', ...more }: BusyboxImage = {}): Promise<string> {
    const rootfs = join(mkdtempSync(join(this.#root, 'image-')), 'rootfs') // a folder that others may enter, as mkdtemp's own may not
    fillBusybox(rootfs)
    return this.loadRootfs(rootfs, { name, tag, architecture, ...more })
  }

  /** A folder as an image. Its id follows from the files alone. */
  async loadRootfs(rootfs: string, { name = 'lilynode.test/image', tag = '1', architecture = 'amd64', ...more }: BusyboxImage): Promise<string> {
    const folder = mkdtempSync(join(this.#root, 'image-'))
    const layer = join(folder, 'layer.tar')
    execFileSync('tar', ['-C', rootfs, '--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner', '-cf', layer, '.'])
    const sha = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')
    const created = '1970-01-01T00:00:00Z'
    const config = JSON.stringify({
      architecture,
      os: 'linux',
      created,
      config: { Env: ['PATH=/bin'], Cmd: ['sh'], ...more },
      rootfs: { type: 'layers', diff_ids: [`sha256:${sha(readFileSync(layer))}`] },
      history: [{ created }]
    })
    const id = sha(config)
    writeFileSync(join(folder, `${id}.json`), config)
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify([{ Config: `${id}.json`, RepoTags: [`${name}:${tag}`], Layers: ['layer.tar'] }]))
    const archive = join(folder, 'image.tar')
    execFileSync('tar', ['-C', folder, '-cf', archive, 'manifest.json', 'layer.tar', `${id}.json`])
    const loading = await this.docker.loadImage(archive)
    await new Promise((resolve, reject) =>
      loading
        .on('data', () => {})
        .on('end', resolve)
        .on('error', reject)
    )
    return `${name}@sha256:${id}`
  }
}

/** A small Linux: busybox under all its names. */
export function fillBusybox(rootfs: string): void {
  const bin = join(rootfs, 'bin')
  mkdirSync(bin, { recursive: true })
  copyFileSync(BUSYBOX, join(bin, 'busybox'))
  for (const applet of execFileSync(BUSYBOX, ['--list'], { encoding: 'utf8' }).split('\n')) {
    if (applet !== '' && applet !== 'busybox') symlinkSync('busybox', join(bin, applet))
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

function mountsBelow(root: string): string[] {
  const points = readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '')
  return points.filter((point) => point.startsWith(`${root}/`)).reverse()
}
