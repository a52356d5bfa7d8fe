import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JobView } from '../../src/node/client-api.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { NetworkBed } from './network-bed.ts'

const signal = AbortSignal.timeout(170_000)
const PAGE = '# A page\n\nof *words*\n'

describe('a job whose file is elsewhere', () => {
  let bed: NetworkBed
  let client: RunningNode
  let solver: RunningNode
  let server: Server
  let url: string

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    solver = await bed.add('solver', ['solver', 'bootstrap'], signal)
    await bed.add('provider', ['provider'], signal)
    client = await bed.add('client', ['client'], signal)
    await client.client?.fund(signal)
    server = createServer((_, answer) => answer.end(PAGE))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/page.md`
  }, 120_000)
  afterAll(async () => {
    server?.close()
    await bed?.stop()
  }, 60_000)

  async function convert(path: string, more: { readonly privateUrls?: boolean } = {}): Promise<string> {
    const request = { module: 'pandoc', inputs: { To: 'plain' }, files: [{ name: '', path }], ...more }
    const { jobId } = (await client.client?.submit(request, signal)) ?? {}
    let last: JobView | undefined
    for await (const job of client.client?.follow(jobId ?? '', signal) ?? []) last = job
    expect(last, JSON.stringify(last?.failure)).toMatchObject({ state: 'paid', outcome: 'ok' })
    return readFile(join(last?.folder ?? '', 'outputs/document.plain'), 'utf8')
  }

  test('by its CID, from a peer', async () => {
    const { cid } = await solver.base.network.blobs.addBytes(Buffer.from(PAGE), signal)
    expect(await convert(`ipfs://${cid}`)).toContain('of words')
  })

  test('by its URL; of this machine’s own network only where that is asked for', async () => {
    await expect(convert(url)).rejects.toMatchObject({ code: 'NODE_FILE_UNREACHABLE' })
    expect(await convert(url, { privateUrls: true })).toContain('of words')
  })

  test('from the command line: -f with a URL, --open with the place of what came of it', async () => {
    const user = await bed.user('opener')
    await user.json(['wallet', 'fund'])
    const { status, stdout, stderr } = await user.run(['run', 'pandoc', '-f', url, '--private-urls', '-i', 'To=plain', '--open'])
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('NODE_')])
    const path = stdout
      .split('\n')
      .find((line) => /outputs\/document\.plain {2}/.test(line))
      ?.split('  ')[0]
    expect(await readFile(path ?? '', 'utf8')).toContain('of words')
  })

  test('a CID that is none is told', async () => {
    await expect(convert('ipfs://nothing')).rejects.toMatchObject({ code: 'NODE_FILE_UNREACHABLE' })
  })
})
