import { execFile, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JobView } from '../../src/node/client-api.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { TestEngine, whyNoDocker } from '../compliance/docker-engine.ts'
import { NetworkBed } from './network-bed.ts'
import { loadNodeImage, whyNoNodeImage } from './node-image.ts'

/** npm installs in the image; on two busy cores that takes a minute. */
const BUILD_MS = 400_000
/** An image with all our packages in it has some ten thousand files. */
const CLEAN_MS = 240_000
const run = promisify(execFile)
const signal = AbortSignal.timeout(BUILD_MS + 200_000)

/** The plugin, or the plugin's program alone. Version 1 does not know a Dockerfile within the file. */
const compose = [['docker', 'compose'], ['docker-compose']].find(
  ([program = '', ...args]) => Number(spawnSync(program, [...args, 'version', '--short'], { encoding: 'utf8' }).stdout?.match(/^v?(\d+)/)?.[1] ?? 0) >= 2
)
const reason = whyNoDocker() ?? whyNoNodeImage() ?? (compose ? undefined : 'docker compose is missing, or older than 2.17')
if (reason !== undefined) console.warn(`the compose file is not started: ${reason}`)

describe.skipIf(reason !== undefined)('lilynode service compose', () => {
  const engine = new TestEngine()
  let bed: NetworkBed
  let client: RunningNode
  let files: readonly string[]

  const docker = async (...args: readonly string[]): Promise<string> => {
    const [program = '', ...first] = compose ?? []
    const env = { PATH: process.env.PATH, HOME: bed.folder, DOCKER_HOST: `unix://${engine.socketPath}` }
    const { stdout, stderr } = await run(program, [...first, ...files, ...args], { env, signal, maxBuffer: 1 << 24 })
    return stdout + stderr
  }

  beforeAll(async () => {
    await engine.start()
    await loadNodeImage(engine)
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    client = await bed.add('client', ['client'], signal)
    await client.client?.fund(signal)
    const seller = await bed.user('seller')
    const file = join(bed.folder, 'compose.yaml')
    const written = await seller.run(['service', 'compose', file, '--role', 'provider', '--listen', '/ip4/127.0.0.1/tcp/0'])
    expect(written).toMatchObject({ status: 0, stdout: expect.stringContaining('up -d') })
    // This engine has no network of its own: what is built must use the machine's, as what runs does anyway.
    const local = join(bed.folder, 'local.yaml')
    writeFileSync(local, 'services:\n  lilynode:\n    build:\n      network: host\n')
    files = ['-p', 'lilynode-test', '-f', file, '-f', local]
  }, 120_000)
  afterAll(async () => {
    await bed?.stop()
    await engine.destroy()
  }, CLEAN_MS)

  const runJob = async (message: string): Promise<JobView> => {
    const { jobId } = (await client.client?.submit({ module: 'cowsay', inputs: { Message: message }, files: [] }, signal)) ?? { jobId: '' }
    let last: JobView | undefined
    for await (const job of client.client?.follow(jobId, signal) ?? []) last = job
    if (!last) throw new Error('no state')
    return last
  }

  test(
    'builds an image, which serves the market, keeps its wallet when it is killed, and ends in order',
    async () => {
      await docker('up', '-d')
      const job = await runJob('from a container')
      expect(job, await docker('logs')).toMatchObject({ state: 'paid', outcome: 'ok' })

      const [container] = await engine.docker.listContainers()
      const inside = engine.docker.getContainer(container?.Id ?? '')
      const { State, HostConfig, Config } = await inside.inspect()
      expect(HostConfig).toMatchObject({ CapDrop: ['ALL'], SecurityOpt: ['no-new-privileges:true'], Privileged: false })
      expect(Config.User).toBe(`${process.getuid?.()}:${process.getgid?.()}`)
      process.kill(State.Pid, 'SIGKILL')
      await expect.poll(async () => (await inside.inspect()).RestartCount, { timeout: 30_000 }).toBe(1)
      const again = await runJob('from the one that came after it')
      expect(again, await docker('logs')).toMatchObject({ state: 'paid', provider: job.provider })

      await docker('stop')
      expect((await inside.inspect()).State.ExitCode).toBe(0)
      await docker('down')
      expect(await engine.docker.listContainers({ all: true })).toEqual([])
    },
    BUILD_MS
  )
})
