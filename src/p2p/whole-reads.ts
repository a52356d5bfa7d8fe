import type { Datastore, Key } from 'interface-datastore'

/**
 * The datastore, with reads that no signal cuts short. libp2p's peer store takes a read that failed for a peer that it does not know
 * (@libp2p/peer-store 12, store.js, `#findExistingPeer`), and then writes what it has just learnt over all that it knew: a call that is
 * aborted in the wrong millisecond, as all are when a node stops, cost the peer its addresses. A read here is short, and waits for nobody.
 */
export function wholeReads<D extends Datastore>(datastore: D): D {
  const get = datastore.get.bind(datastore)
  return Object.assign(datastore, { get: (key: Key) => get(key) })
}
