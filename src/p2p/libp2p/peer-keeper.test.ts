import type { Libp2p } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import { multiaddr } from '@multiformats/multiaddr'
import { expect, test } from 'vitest'
import { createNodeIdentity } from '../node-identity.ts'
import { MAX_EXCHANGED_PEERS } from './peer-exchange.ts'
import { tellPeers } from './peer-keeper.ts'

test('tells of some that are connected, and never walks over all that were ever heard of', async () => {
  const ids = Array.from({ length: 30 }, () => createNodeIdentity().peerId)
  const [asker, hidden] = ids
  if (!asker || !hidden) throw new Error('invariant: two')
  const store = {
    all: () => expect.unreachable(),
    get: async (id: { toString(): string }) => ({
      id,
      addresses: id.toString() === hidden ? [] : [{ multiaddr: multiaddr('/ip4/192.0.2.1/tcp/4001'), isCertified: false }]
    })
  }
  const libp2p = { getPeers: () => ids.map((id) => peerIdFromString(id)), peerStore: store } as unknown as Libp2p // all of it that is asked
  const told = await tellPeers(libp2p, asker)
  expect(told).toHaveLength(MAX_EXCHANGED_PEERS)
  expect(new Set(told.map(({ peerId }) => peerId)).size).toBe(MAX_EXCHANGED_PEERS)
  for (const { peerId, addrs } of told) {
    expect([asker, hidden]).not.toContain(peerId)
    expect(addrs).toEqual(['/ip4/192.0.2.1/tcp/4001'])
  }
})
