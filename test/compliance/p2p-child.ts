import { systemClock } from '../../src/core/index.ts'
import { createNetwork, loadNodeIdentity } from '../../src/p2p/index.ts'
import { errorLog, patience, textProtocol, textTopic } from './p2p-bed.ts'

/** The other process of p2p-processes.test.ts: `node p2p-child.ts <data folder>`. Prints its address, echoes calls, prints gossip. */
const [dataDir] = process.argv.slice(2)
if (dataDir === undefined) throw new Error('usage: p2p-child.ts <data folder>')
const network = createNetwork(
  { logger: errorLog(), clock: systemClock, identity: await loadNodeIdentity(dataDir) },
  { network: 'test', dataDir, listen: ['/ip4/127.0.0.1/tcp/0'], dev: true }
)
await network.rpc.handle(textProtocol('echo'), async (text, from) => `${text} from ${from}`)
await network.gossip.join(textTopic('news', { onAccepted: (text) => console.log(JSON.stringify({ gossip: text })) }).topic)
await network.start(patience())
const { cid } = await network.blobs.addBytes(new Uint8Array(3_000_000).fill(7), patience())
console.log(JSON.stringify({ addr: `${network.self().addrs[0]}/p2p/${network.key.peerId}`, cid }))
process.once('SIGTERM', () => void network.stop())
