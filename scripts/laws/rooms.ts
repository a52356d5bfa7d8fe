/**
 * The rooms, as docs/architecture.md §1 draws them: what each may import of ours and of others. The laws are made from this table,
 * so a wall is moved here and nowhere else.
 */
export interface Room {
  /** Rooms whose values it may import. */
  readonly values: readonly string[]
  /** Rooms of which it may only name types (`import type`). */
  readonly types: readonly string[]
  /** Packages that belong here: the import line alone tells where you are. A trailing `/` stands for a whole scope. */
  readonly vendors: readonly string[]
}

const ADAPTERS = ['p2p', 'chain', 'store']

export const ROOMS: Readonly<Record<string, Room>> = {
  core: { values: [], types: [], vendors: [] },
  store: { values: ['core'], types: [], vendors: ['level', 'classic-level'] },
  chain: { values: ['core'], types: [], vendors: ['viem', 'ox', 'secp256k1', '@foundry-rs/', '@noble/ciphers', '@noble/curves'] },
  p2p: {
    values: ['core'],
    types: [],
    vendors: [
      'libp2p',
      '@libp2p/',
      'helia',
      '@helia/',
      '@multiformats/',
      '@ipld/dag-pb',
      'ipfs-unixfs',
      'ipfs-unixfs-importer',
      'ipfs-unixfs-exporter',
      'interface-blockstore',
      'interface-datastore',
      'blockstore-core',
      'blockstore-level',
      'datastore-core',
      'datastore-level',
      'it-length-prefixed',
      'uint8arraylist',
      'uint8arrays'
    ]
  },
  market: { values: ['core'], types: ADAPTERS, vendors: [] },
  executor: {
    values: ['core'],
    types: ['store'],
    vendors: ['@bjorn3/browser_wasi_shim', 'dockerode', '@kubernetes/client-node', 'ws', 'tar-stream', '@noble/ciphers']
  },
  mediation: { values: ['core'], types: ADAPTERS, vendors: ['ssim.js', 'pngjs', 'jpeg-js'] },
  services: { values: ['core'], types: ADAPTERS, vendors: ['node-llama-cpp', 'eventsource-parser', 'undici', '@hpke/core'] },
  node: {
    values: ['core', ...ADAPTERS, 'market', 'executor', 'mediation', 'services'],
    types: [],
    vendors: ['sixel', 'pino', 'prom-client', '@opentelemetry/', 'fastest-levenshtein']
  },
  api: { values: ['core'], types: ['node', 'services', 'store'], vendors: ['hono', '@hono/', 'rate-limiter-flexible'] },
  // Browsers get a door of their own (src/client/browser.ts), which reaches no node: the build makes it for them and fails otherwise.
  client: { values: ['core', 'node'], types: [], vendors: ['eventsource-parser'] },
  tui: { values: ['core'], types: ['node'], vendors: ['ink', 'react', 'string-width'] },
  // Amounts and error codes are printed there, hence core.
  bin: { values: ['core', 'node', 'api', 'tui'], types: [], vendors: ['commander', 'cli-table3', 'supports-terminal-graphics'] }
}

/** Small libraries without a world of their own: any room may use them. */
export const SHARED_VENDORS = ['zod', 'multiformats', '@ipld/dag-cbor', '@noble/hashes', 'lru-cache', 'p-queue'] as const

export const ROOM_NAMES = Object.keys(ROOMS)
export const SOURCE_ROOMS = ROOM_NAMES.filter((room) => room !== 'bin')
