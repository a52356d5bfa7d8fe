import type { Lily } from 'lilynode/client'
import { connect } from 'lilynode/client'

/** LILY_GATEWAY and LILY_KEY for a gateway; else the node of LILY_NETWORK (`demo`, `devnet`, a network file) on this machine. */
export function lilyFromEnvironment(): Promise<Lily> {
  const { LILY_GATEWAY, LILY_KEY, LILY_NETWORK = 'devnet', LILYNODE_DATA_DIR } = process.env
  if (LILY_GATEWAY !== undefined) return connect({ gateway: LILY_GATEWAY, ...(LILY_KEY !== undefined && { key: LILY_KEY }) })
  return connect({ network: LILY_NETWORK, ...(LILYNODE_DATA_DIR !== undefined && { dataDir: LILYNODE_DATA_DIR }) })
}
