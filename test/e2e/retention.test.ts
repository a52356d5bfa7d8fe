import { randomBytes } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { advanceTime, DEV_PARAMS, SecretKey } from '../../src/chain/index.ts'
import { parseBytes32 } from '../../src/core/primitives.ts'
import type { RunningNode } from '../../src/node/compose.ts'
import { NetworkBed, PROVIDER } from './network-bed.ts'
import { writeModule } from './test-modules.ts'

const signal = AbortSignal.timeout(170_000)
const AUDIT_S = DEV_PARAMS.params.auditS
/** Looked over every five seconds, on a machine that may be busy. */
const soon = { timeout: 60_000, interval: 250 }

/** Bytes of the files below. */
async function bytesBelow(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const stats = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => undefined))) // swept just now
  return stats.reduce((sum, each) => sum + (each?.isFile() ? each.size : 0), 0)
}

/** A module that is given a file. */
async function moduleWithFile(root: string): Promise<string> {
  const folder = await writeModule(root, 'numbers')
  const path = join(folder, 'module.json')
  const manifest: object = JSON.parse(await readFile(path, 'utf8')) // written a moment ago
  await writeFile(
    path,
    JSON.stringify({ ...manifest, files: { Data: { description: 'not even looked at' } }, wasm: { file: 'numbers.wasm', args: [{ file: 'Data' }] } })
  )
  return folder
}

describe('what a deal needs is kept as long as it is needed', () => {
  let bed: NetworkBed
  let client: RunningNode
  let provider: RunningNode
  const key = SecretKey.random()

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    provider = await bed.add('provider', ['provider'], signal, { key })
    client = await bed.add('client', ['client'], signal)
    await client.client?.fund(signal)
  })
  afterAll(() => bed.stop())

  /** Blocks of 64 KiB and more, which are the file's. */
  const blocksOf = (name: string): Promise<number> => bytesBelow(join(bed.folder, name, 'p2p', 'large-blocks'))

  test('a provider with no room for more takes no job, and says what mends it', async () => {
    const warnings: string[] = []
    const full = await bed.add('full', ['provider'], signal, {
      provider: { ...PROVIDER, keptBytes: 1 },
      onEvent: (event) => void (event.type === 'node.warning' && warnings.push(event.message))
    })
    expect(warnings).toContainEqual(expect.stringContaining('a larger --kept-disk'))
    const offer = { target: full.base.wallet(), expiresInS: 5 }
    const { jobId } = (await client.client?.submit({ module: 'cowsay', inputs: { Message: 'any room?' }, files: [], ...offer }, signal)) ?? { jobId: '' }
    let last = await client.client?.job(jobId, signal)
    for await (const job of client.client?.follow(jobId, signal) ?? []) last = job
    expect(last?.failure).toMatchObject({ code: 'MARKET_NO_MATCH', reason: expect.stringContaining(full.base.wallet()) })
  })

  test('until its audit time is over, through a restart; then its bytes are free again', async () => {
    const data = randomBytes(5_000_000)
    const file = join(bed.folder, 'data.bin')
    await writeFile(file, data)
    const request = { module: await moduleWithFile(bed.folder), inputs: {}, files: [{ name: 'Data', path: file }] }
    const { jobId } = (await client.client?.submit(request, signal)) ?? { jobId: '' }
    let last = await client.client?.job(jobId, signal)
    for await (const job of client.client?.follow(jobId, signal) ?? []) last = job
    expect(last?.failure).toBeUndefined()
    expect(last?.state).toBe('paid')
    const dealId = parseBytes32(String(last?.dealId))
    const cids = provider.base.holdings.get(`deal/${dealId}`)?.cids ?? []
    expect(cids.length).toBe(4) // module, file, outputs, logs
    expect(await blocksOf('provider')).toBe(data.length)

    await bed.remove(provider)
    provider = await bed.add('provider', ['provider'], signal, { key })
    const { blobs } = provider.base.network
    await blobs.collectGarbage(signal)
    expect(await Promise.all(cids.map((cid) => blobs.has(cid)))).toEqual([true, true, true, true])
    // As a mediator would, from the provider alone.
    const [, input = ''] = cids
    await client.base.network.blobs.fetch(
      { cid: cids[2] ?? expect.unreachable(), from: [provider.base.network.self()], limits: { maxBytes: 65_536, maxFiles: 4 } },
      join(bed.folder, 'asked-for-again'),
      signal
    )
    expect(input).toBe(client.base.holdings.get(`job/${parseBytes32(jobId)}`)?.cids[1])

    await advanceTime(bed.devnet.chain.rpcUrl, AUDIT_S + 700, signal)
    await expect.poll(() => blocksOf('provider'), soon).toBe(0)
    expect(provider.base.holdings.get(`deal/${dealId}`)).toBeUndefined()
    expect(await readdir(join(bed.folder, 'provider', 'provider', 'jobs'))).toEqual([])
    // The client could want to try it again: its own it keeps for a day more.
    expect(await blocksOf('client')).toBe(data.length)
    await advanceTime(bed.devnet.chain.rpcUrl, 86_400, signal)
    await expect.poll(() => blocksOf('client'), soon).toBe(0)
  })
})
