import { join } from 'node:path'
import { expect, test } from 'vitest'
import { delay, systemClock } from '../../src/core/index.ts'
import type { Network } from '../../src/p2p/index.ts'
import { createNetwork } from '../../src/p2p/index.ts'
import { describeNetwork } from './p2p.ts'
import type { P2pBed } from './p2p-bed.ts'
import { errorLog, patience, temporaryFolder, textChannel } from './p2p-bed.ts'

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
