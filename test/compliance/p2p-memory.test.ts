import { systemClock } from '../../src/core/index.ts'
import type { Network } from '../../src/p2p/index.ts'
import { createMemoryHub } from '../../src/p2p/index.ts'
import { describeNetwork } from './p2p.ts'
import type { P2pBed } from './p2p-bed.ts'
import { errorLog, patience } from './p2p-bed.ts'

for (const latencyMs of [0, 3]) {
  describeNetwork(`the memory hub, ${latencyMs} ms`, async (): Promise<P2pBed> => {
    const hub = createMemoryHub({ latencyMs })
    const spawned: Network[] = []
    return {
      spawn: async (init = {}) => {
        const network = hub.createNetwork({ logger: errorLog(), clock: systemClock }, { network: 'test', ...init })
        await network.start(patience())
        spawned.push(network)
        return network
      },
      cut: async (a, b) => hub.cut(a.key.peerId, b.key.peerId),
      stop: async () => void (await Promise.all(spawned.map((network) => network.stop())))
    }
  })
}
