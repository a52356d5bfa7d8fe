import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { peerIdFromString } from '@libp2p/peer-id'
import { multiaddr } from '@multiformats/multiaddr'
import type { Key } from 'interface-datastore'
import { createLibp2p } from 'libp2p'
import { expect, test } from 'vitest'
import type { OpenStores } from './data-folder.ts'
import { openFolderStores, openMemoryStores } from './data-folder.ts'
import { createNodeIdentity } from './node-identity.ts'

const ADDRESS = multiaddr('/ip4/11.1.2.3/tcp/4001')

/** What is left of a peer's addresses when a call that tells of its protocols is aborted while the peer store reads. */
async function addressesAfterAbort({ datastore }: OpenStores): Promise<readonly string[]> {
  const { peerStore } = await createLibp2p({ datastore, start: false })
  const peer = peerIdFromString(createNodeIdentity().peerId)
  await peerStore.merge(peer, { multiaddrs: [ADDRESS] })
  const call = new AbortController()
  const get = datastore.get.bind(datastore)
  datastore.get = (key: Key, options) => {
    call.abort(new Error('the node stops'))
    return get(key, options)
  }
  await peerStore.merge(peer, { protocols: ['/test/1'] }, { signal: call.signal }).catch(() => {}) // aborted: what was known must stand
  datastore.get = get
  return (await peerStore.get(peer)).addresses.map((each) => each.multiaddr.toString())
}

test('a peer keeps its addresses when a call is aborted while the peer store reads, on disk and in memory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lilynode-reads-'))
  const stores = await openFolderStores(folder)
  expect(await addressesAfterAbort(stores)).toEqual([ADDRESS.toString()])
  await stores.close()
  await rm(folder, { recursive: true })
  expect(await addressesAfterAbort(openMemoryStores())).toEqual([ADDRESS.toString()])
})
