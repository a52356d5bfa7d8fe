import type { Libp2p } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import { expect, test } from 'vitest'
import { silentLogger } from '../../core/logger.ts'
import { createNodeIdentity } from '../node-identity.ts'
import { createPeerDialler } from './peer-dialler.ts'

const [self, told, known] = [1, 2, 3].map((n) => createNodeIdentity(new Uint8Array(32).fill(n)).peerId)
if (!self || !told || !known) throw new Error('three were made')

function bed() {
  const [dialled, merged]: [string[], string[]] = [[], []]
  const libp2p = {
    peerId: peerIdFromString(self ?? ''),
    getPeers: () => [],
    getConnections: () => [],
    dial: async (target: { toString(): string } | readonly { toString(): string }[]) => {
      dialled.push(String(target))
      throw new Error('nobody is there')
    },
    peerStore: { merge: async (id: { toString(): string }) => void merged.push(id.toString()) }
  } as unknown as Libp2p // all of it that a dialler uses
  return { dialled, merged, dialler: createPeerDialler({ libp2p, logger: silentLogger }, { target: 12, bootstrap: new Set() }) }
}

test('where a stranger says that a peer is it is dialled, and that is not remembered', async () => {
  const { dialled, merged, dialler } = bed()
  dialler.dialTold({ peerId: told, addrs: ['/ip4/192.0.2.1/tcp/1', `/ip4/192.0.2.2/tcp/2/p2p/${told}`, 'nonsense'] })
  dialler.dialTold({ peerId: told, addrs: ['/ip4/192.0.2.9/tcp/9'] }) // under way
  await dialler.stop()
  expect(dialled).toEqual([`/ip4/192.0.2.1/tcp/1/p2p/${told},/ip4/192.0.2.2/tcp/2/p2p/${told}`])
  expect(merged).toEqual([])
})

test('what a stranger said, and was wrong, keeps nobody from what is known', async () => {
  const { dialled, dialler } = bed()
  dialler.dialTold({ peerId: known, addrs: ['/ip4/192.0.2.1/tcp/1'] })
  await new Promise((resolve) => setTimeout(resolve, 20))
  dialler.dial({ peerId: known, addrs: [] })
  await new Promise((resolve) => setTimeout(resolve, 20))
  await dialler.stop()
  expect(dialled).toEqual([`/ip4/192.0.2.1/tcp/1/p2p/${known}`, known])
})

test('what the operator or the peer itself told is', async () => {
  const { dialled, merged, dialler } = bed()
  dialler.dial({ peerId: known, addrs: ['/ip4/192.0.2.1/tcp/1'] })
  await new Promise((resolve) => setTimeout(resolve, 20))
  await dialler.stop()
  expect([dialled, merged]).toEqual([[known], [known]])
})
