import { expect, test } from 'vitest'
import { delay, silentLogger, systemClock } from '../../src/core/index.ts'
import type { Network, NetworkInit } from '../../src/p2p/index.ts'
import { createNetwork, createNetworkKey, P2pError } from '../../src/p2p/index.ts'
import { patience, textProtocol } from './p2p-bed.ts'

const start = async (init: Partial<NetworkInit> = {}): Promise<Network> => {
  const network = createNetwork({ logger: silentLogger, clock: systemClock }, { network: 'test', listen: ['/ip4/127.0.0.1/tcp/0'], dev: true, ...init })
  await network.start(patience())
  return network
}
const addressOf = (network: Network): string => `${network.self().addrs[0]}/p2p/${network.key.peerId}`

test('a node learns from its peers whether it can be dialled', async () => {
  const bootstrap = await start()
  expect(await bootstrap.reachability(patience())).toEqual({ state: 'unknown' })
  const open = await start({ bootstrap: [addressOf(bootstrap)] })
  await open.waitForPeers(1, patience())
  expect(await open.reachability(patience())).toEqual({ state: 'reachable', addrs: open.self().addrs, asked: 1 })
  expect(open.peers().length).toBe(1) // the connection that tried it is gone, the first is not

  const deaf = await start({ listen: [], bootstrap: [addressOf(bootstrap)] })
  await deaf.waitForPeers(1, patience())
  expect(await deaf.reachability(patience())).toEqual({ state: 'unknown' })
  await Promise.all([bootstrap, open, deaf].map((network) => network.stop()))
})

test('a node that nobody can dial finds a relay by itself, and says where', async () => {
  const relay = await start({ relay: true })
  // Its connections come from 127.0.0.1, where it does not listen: as behind a NAT.
  const hidden = await start({ listen: ['/ip4/127.0.0.2/tcp/0'], bootstrap: [addressOf(relay)] })
  await hidden.waitForPeers(1, patience())
  let found = await hidden.reachability(patience())
  for (const giveUp = patience(); found.state === 'hidden' && found.relays.length === 0; ) {
    await delay(5_100, giveUp) // a peer tries once in five seconds
    found = await hidden.reachability(giveUp).catch(() => found)
  }
  expect(found).toMatchObject({ state: 'hidden', asked: 1, relays: [expect.stringContaining(`/p2p/${relay.key.peerId}/p2p-circuit`)] })
  expect(hidden.self().addrs.some((addr) => addr.endsWith('/p2p-circuit'))).toBe(true)
  await Promise.all([hidden.stop(), relay.stop()])
}, 40_000)

test('a node that nobody can dial, where there is no relay, rests', async () => {
  const peer = await start()
  const hidden = await start({ listen: ['/ip4/127.0.0.2/tcp/0'], bootstrap: [addressOf(peer)] })
  await hidden.waitForPeers(1, patience())
  await delay(3_000, patience()) // past its first look for relays
  const before = process.cpuUsage()
  await delay(3_000, patience())
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000).toBeLessThan(2_000) // ms of CPU in 3 s for two idle nodes; a search without an end takes all there is
  await Promise.all([hidden.stop(), peer.stop()])
})

test('a private network: with the key one is in, without it not even a handshake begins', async () => {
  const networkKey = createNetworkKey()
  const first = await start({ networkKey })
  const member = await start({ networkKey, bootstrap: [addressOf(first)] })
  await member.waitForPeers(1, patience())
  const protocol = textProtocol('private')
  await first.rpc.handle(protocol, async (text) => text)
  expect(await member.rpc.call(first.self(), protocol, 'hi', patience())).toBe('hi')
  for (const other of [await start(), await start({ networkKey: createNetworkKey() })]) {
    await expect(other.rpc.call(first.self(), protocol, 'hi', patience())).rejects.toBeInstanceOf(P2pError)
    expect(other.peers()).toEqual([])
    await other.stop()
  }
  expect(first.peers().map(({ peerId }) => peerId)).toEqual([member.key.peerId])
  await Promise.all([first.stop(), member.stop()])
})

test('nodes of one LAN find one another without a bootstrap, by network', async () => {
  const [a, b, stranger] = await Promise.all([start({ lan: true }), start({ lan: true }), start({ lan: true, network: 'other' })])
  await a.waitForPeers(1, patience())
  expect(a.peers().map(({ peerId }) => peerId)).toEqual([b.key.peerId])
  expect(stranger.peers()).toEqual([])
  await Promise.all([a, b, stranger].map((network) => network.stop()))
})
