import { systemClock } from '../../src/core/index.ts'
import type { Network } from '../../src/p2p/index.ts'
import { createNetwork } from '../../src/p2p/index.ts'
import { describeNetwork } from './p2p.ts'
import type { P2pBed } from './p2p-bed.ts'
import { errorLog, patience } from './p2p-bed.ts'

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
