import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { silentLogger, systemClock } from '../../src/core/index.ts'
import type { Network, NetworkInit, NodeIdentity } from '../../src/p2p/index.ts'
import { createNetwork, createNodeIdentity } from '../../src/p2p/index.ts'
import { patience, temporaryFolder, textProtocol, textTopic, until, utf8 } from './p2p-bed.ts'

const { topic } = textTopic('banned', { maxBytes: 256 })
const start = async (init: Partial<NetworkInit> & { readonly identity?: NodeIdentity } = {}): Promise<Network> => {
  const { identity, ...rest } = init
  const network = createNetwork(
    { logger: silentLogger, clock: systemClock, ...(identity && { identity }) },
    { network: 'test', listen: ['/ip4/127.0.0.1/tcp/0'], dev: true, ...rest }
  )
  await network.rpc.handle(textProtocol('well'), async (text) => text)
  await network.gossip.join(topic)
  await network.start(patience())
  return network
}
const addressOf = (network: Network): string => `${network.self().addrs[0]}/p2p/${network.key.peerId}`

test('a peer that floods with what everyone must reject is cut off, and stays so over the victim’s restart', async () => {
  const folder = await temporaryFolder()
  const identity = createNodeIdentity()
  const victim = await start({ identity, dataDir: folder.path })
  const rude = await start({ bootstrap: [addressOf(victim)] })
  await rude.gossip.waitForSubscribers(topic.id, 1, patience())
  // Over the topic's limit, which the sender's own gate would stop: as one without a gate would send it.
  await rude.gossip.leave(topic.id)
  for (let i = 0; i < 12; i++) await rude.gossip.publish(topic.id, Buffer.concat([utf8(`${i}`), randomBytes(4_000)]))
  await until(() => victim.peers().length === 0)
  await expect(rude.rpc.call(victim.self(), textProtocol('well'), 'hi', patience())).rejects.toMatchObject({ code: 'P2P_UNREACHABLE' })
  await expect(victim.rpc.call(rude.self(), textProtocol('well'), 'hi', patience())).rejects.toMatchObject({ code: 'P2P_UNREACHABLE' })
  await victim.stop()

  const again = await start({ identity, dataDir: folder.path })
  await expect(rude.rpc.call(again.self(), textProtocol('well'), 'hi', patience())).rejects.toMatchObject({ code: 'P2P_UNREACHABLE' })
  const honest = await start({ bootstrap: [addressOf(again)] })
  expect(await honest.rpc.call(again.self(), textProtocol('well'), 'hi', patience())).toBe('hi')
  await Promise.all([again, rude, honest].map((network) => network.stop()))
  await folder.remove()
})
