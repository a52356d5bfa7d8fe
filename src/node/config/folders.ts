import { join } from 'node:path'

/** Where things lie below the data folder of one network. */
export interface Folders {
  /** `<data-dir>/<network>`: one node at a time. */
  readonly root: string
  /** Database of the store. */
  readonly store: string
  /** Node key, peers and blocks: the p2p room's own. */
  readonly p2p: string
  /** One a network: a throw-away network never sees the keys of a live one. */
  readonly keystore: string
  /** A folder a job: its results and logs. */
  readonly jobs: string
  /** State of an embedded chain. */
  readonly chain: string
}

/** `network`: the name in the network file, which can't hold a separator (networks.ts). */
export function foldersOf(dataDir: string, network: string): Folders {
  const root = join(dataDir, network)
  const below = (name: string): string => join(root, name)
  return { root, store: below('store'), p2p: below('p2p'), keystore: below('keystore'), jobs: below('jobs'), chain: below('chain') }
}

/** Modules from git and IPFS are the same on every network. */
export const modulesOf = (dataDir: string): string => join(dataDir, 'modules')
