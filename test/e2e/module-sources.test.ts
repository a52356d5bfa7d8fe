import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JobView } from '../../src/node/client-api.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { connectControl } from '../../src/node/control/control-client.ts'
import { NetworkBed } from './network-bed.ts'
import { writeModule } from './test-modules.ts'

const signal = AbortSignal.timeout(120_000)

/** Modules that do not ship, from where they lie to a provider that has never heard of them. */
describe('a module from elsewhere', () => {
  let bed: NetworkBed
  let client: RunningNode
  let author: RunningNode
  let folder: string

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    await bed.add('provider', ['provider'], signal)
    client = await bed.add('client', ['client'], signal)
    author = await bed.add('author', ['client'], signal)
    await client.client?.fund(signal)
    folder = await writeModule(join(bed.folder, 'work'), 'fail')
  })
  afterAll(() => bed.stop())

  async function run(module: string): Promise<JobView | undefined> {
    const service = client.client
    if (!service) throw new Error('no client')
    const { jobId } = await service.submit({ module, inputs: {}, files: [] }, signal)
    let last: JobView | undefined
    for await (const job of service.follow(jobId, signal)) last = job
    return last
  }

  test('a git repository, by its tag', async () => {
    const git = (...words: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], { stdio: 'ignore' })
    git('init', '-q')
    git('add', '-A')
    git('commit', '-q', '-m', 'one')
    git('tag', 'v1.0.0')
    expect(await run(`file://${folder}#v1.0.0`)).toMatchObject({ state: 'paid', exitCode: 3, module: 'fail:1.0.0' })
  })

  test('a CID that another node publishes over its control socket', async () => {
    const terminal = await connectControl(join(bed.folder, 'author'))
    const published = await terminal?.publish(await writeModule(join(bed.folder, 'shared'), 'fail'), signal)
    expect(published).toMatchObject({ peerId: author.base.network.key.peerId })
    expect(await run(`ipfs://${published?.cid}`)).toMatchObject({ state: 'paid', exitCode: 3, module: 'fail:1.0.0' })
  })

  test('one that ships unpinned is refused before anything is offered', async () => {
    await expect(client.client?.submit({ module: 'whisper', inputs: {}, files: [{ name: '', path: join(folder, 'module.json') }] }, signal)).rejects.toThrow(
      /its image "openai\/whisper:latest" is unpinned/
    )
  })
})
