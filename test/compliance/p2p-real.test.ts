import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withBitswap } from '@helia/bitswap'
import { withLibp2pLight } from '@helia/libp2p'
import { identify } from '@libp2p/identify'
import { noise } from '@libp2p/noise'
import { tcp } from '@libp2p/tcp'
import { yamux } from '@libp2p/yamux'
import { MemoryBlockstore } from 'blockstore-core'
import { MemoryDatastore } from 'datastore-core'
import { createHeliaLight } from 'helia'
import { importBytes } from 'ipfs-unixfs-importer'
import { expect, test } from 'vitest'
import { delay, parseCid, parsePeerId, systemClock } from '../../src/core/index.ts'
import type { Network, NetworkInit, NodeIdentity } from '../../src/p2p/index.ts'
import { createNetwork, createNodeIdentity } from '../../src/p2p/index.ts'
import { describeNetwork } from './p2p.ts'
import type { P2pBed } from './p2p-bed.ts'
import { errorLog, patience, temporaryFolder, textChannel, textTopic, until, utf8 } from './p2p-bed.ts'

describeNetwork('libp2p and Helia', async (): Promise<P2pBed> => {
  const spawned: Network[] = []
  return {
    spawn: async (init = {}) => {
      const bootstrap = spawned.slice(0, 1).map((network) => `${network.self().addrs[0]}/p2p/${network.key.peerId}`)
      const network = createNetwork(
        { logger: errorLog(), clock: systemClock },
        { network: 'test', listen: ['/ip4/127.0.0.1/tcp/0'], bootstrap, dev: true, ...init }
      )
      await network.start(patience())
      if (bootstrap.length > 0) await network.waitForPeers(1, patience())
      spawned.push(network)
      return network
    },
    cut: async (_a, b) => b.stop(),
    stop: async () => void (await Promise.all(spawned.map((network) => network.stop())))
  }
})

// libp2p's monitor pings each link at its tenth second and cuts it when the ping fails, which it did with a stream of an earlier ping still open.
test('links outlive the pings on them', async () => {
  const folder = await temporaryFolder()
  let count = 0
  const spawn = async (bootstrap: readonly string[]): Promise<Network> => {
    const dataDir = join(folder.path, `${count++}`) // with a disk's delays, or it does not happen
    const network = createNetwork(
      { logger: errorLog(), clock: systemClock },
      { network: 'test', dataDir, listen: ['/ip4/127.0.0.1/tcp/0'], bootstrap, dev: true }
    )
    await network.start(patience())
    return network
  }
  const hub = await spawn([])
  const protocol = textChannel('long', { idleTimeoutMs: 60_000, maxInboundPerPeer: 1 })
  await hub.rpc.handleChannel(protocol, (_channel, signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))))
  const others = await Promise.all(Array.from({ length: 4 }, () => spawn([`${hub.self().addrs[0]}/p2p/${hub.key.peerId}`])))
  const broken: unknown[] = []
  const signal = AbortSignal.timeout(30_000)
  for (const other of others) {
    const channel = await other.rpc.openChannel(hub.self(), protocol, patience())
    void channel
      .messages(signal)
      [Symbol.asyncIterator]()
      .next()
      .catch((error: unknown) => broken.push(error))
  }
  await delay(12_000, signal)
  expect(broken).toEqual([])
  await Promise.all([hub, ...others].map((network) => network.stop()))
  await folder.remove()
}, 40_000)

const start = async (init: Partial<NetworkInit> & { readonly identity?: NodeIdentity } = {}): Promise<Network> => {
  const { identity, ...rest } = init
  const components = { logger: errorLog(), clock: systemClock, ...(identity && { identity }) }
  const network = createNetwork(components, { network: 'test', listen: ['/ip4/127.0.0.1/tcp/0'], dev: true, ...rest })
  await network.start(patience())
  return network
}
const addressOf = (network: Network): string => `${network.self().addrs[0]}/p2p/${network.key.peerId}`

test('nodes that know only the bootstrap find one another, and gossip goes past it', async () => {
  const bootstrap = await start()
  const nodes = await Promise.all(Array.from({ length: 5 }, () => start({ bootstrap: [addressOf(bootstrap)] })))
  const topics = nodes.map(() => textTopic('past-the-bootstrap'))
  await Promise.all(nodes.map((node, i) => node.gossip.join(topics[i]?.topic ?? expect.unreachable())))
  await Promise.all(nodes.map((node) => node.waitForPeers(5, patience())))
  const [first] = nodes
  await first?.gossip.waitForSubscribers(topics[0]?.topic.id ?? '', 4, patience())
  await first?.gossip.publish(topics[0]?.topic.id ?? '', utf8('to all'))
  await Promise.all(topics.slice(1).map((topic) => topic.received(1)))
  expect(topics.map(({ got }) => got.length)).toEqual([0, 1, 1, 1, 1])
  await Promise.all([bootstrap, ...nodes].map((node) => node.stop()))
})

test('a node comes back to peers of its last run, without a bootstrap', async () => {
  const folder = await temporaryFolder()
  const other = await start()
  const identity = createNodeIdentity()
  const first = await start({ identity, dataDir: folder.path, bootstrap: [addressOf(other)] })
  await first.waitForPeers(1, patience())
  await until(() => first.peers()[0]?.agent !== undefined) // identify has told the address to keep
  await first.stop()
  const second = await start({ identity, dataDir: folder.path })
  await second.waitForPeers(1, patience())
  expect(second.peers()[0]?.peerId).toBe(other.key.peerId)
  await Promise.all([second.stop(), other.stop()])
  await folder.remove()
})

test('a node alone goes back to its bootstrap when that returns', async () => {
  const identity = createNodeIdentity()
  const bootstrap = await start({ identity })
  const address = bootstrap.self().addrs[0] ?? ''
  const node = await start({ bootstrap: [addressOf(bootstrap)] })
  await node.waitForPeers(1, patience())
  await bootstrap.stop()
  await until(() => node.peers().length === 0)
  const again = await start({ identity, listen: [address] })
  await node.waitForPeers(1, patience())
  await Promise.all([node.stop(), again.stop()])
})

test('blocks come from an IPFS node that has never heard of us', async () => {
  const stranger = await withBitswap(
    withLibp2pLight(createHeliaLight({ blockstore: new MemoryBlockstore(), datastore: new MemoryDatastore() }), {
      addresses: { listen: ['/ip4/127.0.0.1/tcp/0'] },
      transports: [tcp()],
      connectionEncrypters: [noise()],
      streamMuxers: [yamux()],
      services: { identify: identify() }
    })
  ).start()
  const bytes = randomBytes(2_500_000)
  const { cid } = await importBytes(bytes, stranger.blockstore)
  const node = await start()
  const folder = await temporaryFolder()
  const from = [{ peerId: parsePeerId(stranger.libp2p.peerId.toString()), addrs: stranger.libp2p.getMultiaddrs().map(String) }]
  const limits = { maxBytes: 3_000_000, maxFiles: 1 }
  await node.blobs.fetch({ cid: parseCid(cid.toString()), from, limits }, join(folder.path, 'copy'), patience())
  expect((await readFile(join(folder.path, 'copy'))).equals(bytes)).toBe(true)
  await Promise.all([node.stop(), stranger.stop(), folder.remove()])
})
