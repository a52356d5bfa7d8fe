import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DockerExecutor } from '../../src/executor/index.ts'
import { DockerBed } from './docker-bed.ts'
import { TestEngine } from './docker-engine.ts'
import { whyNoSwarm } from './swarm-bed.ts'

const IP = '/usr/sbin/ip'
const MIB = 1024 * 1024
const signal = AbortSignal.timeout(110_000)
const id = `ln${randomBytes(3).toString('hex')}`
const [BOX, WORLD] = [`${id}a`, `${id}b`] as const
const ip = (...args: readonly string[]): void => void execFileSync(IP, args, { stdio: 'pipe' })

function whyNot(): string | undefined {
  const reason = whyNoSwarm()
  if (reason !== undefined) return reason
  try {
    ip('netns', 'add', BOX)
    execFileSync(IP, ['netns', 'exec', BOX, '/usr/sbin/iptables', '-t', 'nat', '-L'], { stdio: 'pipe' })
    return undefined
  } catch (cause) {
    return `no firewall can be made here: ${cause instanceof Error ? cause.message : cause}`
  } finally {
    ip('netns', 'delete', BOX)
  }
}

const reason = whyNot()
if (reason !== undefined) console.warn(`that services reach nothing is not tested: ${reason}`)

/** A box with an engine that has its firewall as it comes, and a world behind its cable. */
describe.skipIf(reason !== undefined)('the network of a service', () => {
  const engine = new TestEngine([], ['--iptables=true', '--ip-forward=true'], BOX)
  let world: ChildProcess
  let bed: DockerBed
  let executor: DockerExecutor
  let image: string

  /** Whether a connection from inside this container comes to stand. */
  async function reaches(container: string, host: string, port: number): Promise<boolean> {
    const asked = await engine.docker
      .getContainer(container)
      .exec({ Cmd: ['nc', '-w', '2', host, String(port), '-e', 'true'], AttachStdout: true, AttachStderr: true })
    await text(await asked.start({}))
    return (await asked.inspect()).ExitCode === 0
  }
  const service = (name: string) => ({
    name,
    image,
    entrypoint: ['sh', '-c', 'httpd -f -p 8080 -h /tmp'],
    args: [],
    env: {},
    port: 8080,
    resources: { cpuMilli: 500, memoryBytes: 32 * MIB, diskBytes: MIB }
  })
  const containerOf = async (name: string): Promise<string> =>
    (await engine.docker.listContainers({ filters: { label: [`lilynode.service=${name}`] } }))[0]?.Id ?? ''

  beforeAll(async () => {
    for (const box of [BOX, WORLD]) ip('netns', 'add', box)
    ip('-n', BOX, 'link', 'add', 'cable', 'type', 'veth', 'peer', 'name', 'cable', 'netns', WORLD)
    for (const [box, address] of [
      [BOX, '10.94.0.1/24'],
      [WORLD, '10.94.0.2/24']
    ] as const) {
      ip('-n', box, 'addr', 'add', address, 'dev', 'cable')
      ip('-n', box, 'link', 'set', 'cable', 'up')
      ip('-n', box, 'link', 'set', 'lo', 'up')
    }
    world = spawn(IP, ['netns', 'exec', WORLD, '/bin/busybox', 'httpd', '-f', '-p', '9000'], { stdio: 'ignore' })
    await engine.start()
    image = await engine.loadBusybox()
    bed = new DockerBed(engine, image)
    executor = bed.create()
    await executor.start(signal)
  }, 60_000)
  afterAll(async () => {
    await executor?.services().sweep(new Set())
    bed?.close()
    await engine.destroy()
    world?.kill('SIGKILL')
    for (const box of [BOX, WORLD]) ip('netns', 'delete', box)
  }, 60_000)

  test('leads neither to the world, where another container’s does, nor to another service', async () => {
    const network = await engine.docker.createNetwork({ Name: 'open', Driver: 'bridge' })
    const other = await engine.docker.createContainer({ Image: image.split('@')[1] ?? '', Cmd: ['sleep', '100'], HostConfig: { NetworkMode: 'open' } })
    await other.start()
    await expect.poll(() => reaches(other.id, '10.94.0.2', 9000), { timeout: 20_000 }).toBe(true)
    await other.remove({ force: true })
    await network.remove()
    await executor.services().start(service('one'), [], signal)
    const second = await executor.services().start(service('two'), [], signal)
    const { hostname } = new URL(second.url)
    const [one, two] = [await containerOf('one'), await containerOf('two')]
    await expect.poll(() => reaches(two, '127.0.0.1', 8080), { timeout: 20_000 }).toBe(true)
    expect(await reaches(one, hostname, 8080)).toBe(false)
    expect(await reaches(one, '10.94.0.2', 9000)).toBe(false)
  })
})
