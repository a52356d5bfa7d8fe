/**
 * client: the library that programs import, `lilynode/client`.
 * Never: a prompt, a print, an exit.
 * May import: core; node, which a browser does without (browser.ts is its door, and the build proves it).
 * Protocol: docs/client-library.md.
 * Tests: beside the files; examples/ and test/e2e/client-library.test.ts against real nodes.
 */
export * from './browser.ts'
export type { NodeConnection } from './connect-node.ts'

import type { GatewayConnection } from './connect-gateway.ts'
import { connectGateway } from './connect-gateway.ts'
import type { NodeConnection } from './connect-node.ts'
import type { Lily } from './lily.ts'

/** To a network through a node on this machine, or to a gateway by its URL. */
export async function connect(to: NodeConnection | GatewayConnection): Promise<Lily> {
  if ('gateway' in to) return connectGateway(to)
  const { connectNode } = await import('./connect-node.ts')
  return connectNode(to)
}
