import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemClock } from '../core/clock.ts'
import { silentLogger } from '../core/logger.ts'
import { createNetwork } from './create-network.ts'
import { loadNodeIdentity, openFolderStores } from './data-folder.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lilynode-data-'))
})
afterEach(() => rm(dataDir, { recursive: true }))
const signal = (): AbortSignal => AbortSignal.timeout(10_000)

describe('loadNodeIdentity', () => {
  test('makes a key once, for the owner’s eyes only', async () => {
    const first = await loadNodeIdentity(join(dataDir, 'deep/er'))
    const again = await loadNodeIdentity(join(dataDir, 'deep/er'))
    expect(again.peerId).toBe(first.peerId)
    expect((await stat(join(dataDir, 'deep/er/node.key'))).mode & 0o777).toBe(0o600)
    expect((await loadNodeIdentity(join(dataDir, 'other'))).peerId).not.toBe(first.peerId)
  })

  test('a key file of another length is told with its remedy', async () => {
    await writeFile(join(dataDir, 'node.key'), 'short')
    await expect(loadNodeIdentity(dataDir)).rejects.toMatchObject({ code: 'P2P_STORE_CORRUPT', message: expect.stringContaining('restore it from a backup') })
  })
})

describe('openFolderStores', () => {
  test('a folder in use by another is told apart from one that is broken', async () => {
    const stores = await openFolderStores(dataDir)
    await expect(openFolderStores(dataDir)).rejects.toMatchObject({ code: 'P2P_STORE_LOCKED' })
    await stores.close()
    for (const part of ['datastore', 'blocks']) {
      const manifest = join(dataDir, part, 'CURRENT')
      const good = await readFile(manifest)
      await writeFile(manifest, 'MANIFEST-999999\n')
      await expect(openFolderStores(dataDir)).rejects.toMatchObject({ code: 'P2P_STORE_CORRUPT', info: { path: join(dataDir, part) } })
      await writeFile(manifest, good)
    }
    await (await openFolderStores(dataDir)).close()
  })
})

describe('createNetwork', () => {
  const network = (listen: string, folder?: string) =>
    createNetwork({ logger: silentLogger, clock: systemClock }, { network: 'test', listen: [listen], dev: true, ...(folder && { dataDir: folder }) })

  test('touches no file before its start, and gives the folder back at its end', async () => {
    const folder = join(dataDir, 'p2p')
    for (let run = 0; run < 2; run++) {
      const node = network('/ip4/127.0.0.1/tcp/0', folder)
      if (run === 0) expect(await readdir(dataDir)).toEqual([])
      await node.start(signal())
      await node.stop()
      await node.stop()
    }
  })

  test('blobs and pins outlive a restart', async () => {
    const first = network('/ip4/127.0.0.1/tcp/0', dataDir)
    await first.start(signal())
    const { cid } = await first.blobs.addBytes(new Uint8Array(2_000_000), signal())
    await first.stop()
    const second = network('/ip4/127.0.0.1/tcp/0', dataDir)
    await second.start(signal())
    await second.blobs.collectGarbage(signal())
    expect(await second.blobs.has(cid)).toBe(true)
    await second.stop()
  })

  test('swept while blobs are added and fetched, a folder keeps what is pinned, and its bytes fall', async () => {
    const node = network('/ip4/127.0.0.1/tcp/0', dataDir)
    await node.start(signal())
    const { blobs } = node
    const bytes = Buffer.alloc(3_000_000, 'a pond')
    const [kept, gone] = [await blobs.addBytes(bytes, signal()), await blobs.addBytes(Buffer.alloc(5_000_000, 'a puddle'), signal())]
    expect(await blobs.bytesOnDisk()).toBeGreaterThan(8_000_000 / 3) // their chunks repeat, and a block is kept once
    const before = await blobs.bytesOnDisk()
    await blobs.unpin(gone.cid)
    const [again] = await Promise.all([blobs.addBytes(bytes.subarray(0, 2_500_000), signal()), blobs.collectGarbage(signal()), blobs.pin(kept.cid, signal())])
    expect(await Promise.all([kept, again, gone].map(({ cid }) => blobs.has(cid)))).toEqual([true, true, false])
    expect(await blobs.bytesOnDisk()).toBeLessThan(before)
    await node.stop()
  })

  test('a port in use is named', async () => {
    const first = network('/ip4/127.0.0.1/tcp/0')
    await first.start(signal())
    const addr = first.self().addrs[0] ?? ''
    const port = addr.split('/').at(-1)
    const second = network(addr, dataDir)
    await expect(second.start(signal())).rejects.toMatchObject({ code: 'P2P_PORT_IN_USE', message: expect.stringContaining(`port ${port} `) })
    await second.stop()
    await (await openFolderStores(dataDir)).close() // the failed start gave it back
    await first.stop()
  })

  test.each(['/ip4/1.2.3.4/tcp/1', '/ip4/1.2.3.4/tcp/1/p2p/nobody', 'example.org:4001', ''])('the bootstrap address "%s" is refused', (text) => {
    expect(() => createNetwork({ logger: silentLogger, clock: systemClock }, { network: 'test', bootstrap: [text] })).toThrow(
      expect.objectContaining({ code: 'P2P_BAD_ADDRESS' })
    )
  })

  test('an address that cannot be listened on is told', async () => {
    await expect(network('/dns4/nowhere.invalid/tcp/0').start(signal())).rejects.toMatchObject({ code: 'P2P_BAD_ADDRESS' })
    await expect(network('nonsense').start(signal())).rejects.toMatchObject({ code: 'P2P_BAD_ADDRESS' })
  })

  test('before its start it says so', async () => {
    const node = network('/ip4/127.0.0.1/tcp/0')
    expect(() => node.self()).toThrow(expect.objectContaining({ code: 'P2P_NOT_STARTED' }))
    await expect(node.gossip.publish('/lilynode/test/market/x/1.0.0', new Uint8Array())).rejects.toMatchObject({ code: 'P2P_NOT_STARTED' })
    await expect(node.blobs.addBytes(new Uint8Array(), signal())).rejects.toMatchObject({ code: 'P2P_NOT_STARTED' })
    expect(node.peers()).toEqual([])
    await node.stop()
  })
})
