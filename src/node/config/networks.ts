import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { contractsSchema } from '../../chain/index.ts'
import { errorMessage } from '../../core/errors.ts'
import { NodeError } from '../errors.ts'
import { NETWORK_NAME } from './network-name.ts'

export const networkFileSchema = z.strictObject({
  name: z
    .string()
    .regex(NETWORK_NAME, 'a network is named with a-z, 0-9 and -, 32 at most')
    .refine((name) => name !== 'networks', '"networks" is the folder of network files'),
  chainId: z.int().positive(),
  /** Tried in this order; ws:// and wss:// give live events. */
  rpcUrls: z
    .array(z.string().regex(/^(https?|wss?):\/\//, 'an RPC URL begins with http://, https://, ws:// or wss://'))
    .min(1)
    .max(16),
  contracts: contractsSchema,
  /** Multiaddrs that end in /p2p/<peer id>. */
  bootstrap: z.array(z.string().max(256)).max(64),
  /** A throw-away network on one machine: its chain has a faucet. */
  dev: z.boolean()
})

/** All that a node must know to join a network. */
export type NetworkFile = z.output<typeof networkFileSchema>

const networkPath = (root: string, name: string): string => join(root, 'networks', `${name}.json`)

/** Where the file of a network lies, or would. */
export const networkPathOf = (root: string, nameOrPath: string): string => (NETWORK_NAME.test(nameOrPath) ? networkPath(root, nameOrPath) : resolve(nameOrPath))

/** By name from `<root>/networks`, or by path. */
export async function loadNetwork(root: string, nameOrPath: string): Promise<NetworkFile> {
  const path = networkPathOf(root, nameOrPath)
  if (!existsSync(path)) {
    const known = await knownNetworks(root)
    const those =
      known.length > 0
        ? `known here: ${known.join(', ')} (choose it with --network ${known[0]}${known.length > 1 ? ', or another' : ''})`
        : 'none is known here yet: `lilynode demo --keep` or `lilynode devnet` makes one, `lilynode network join` joins one'
    throw new NodeError({ code: 'NODE_UNKNOWN_NETWORK', network: nameOrPath }, `no network "${nameOrPath}" (looked for ${path}); ${those}`)
  }
  try {
    return networkFileSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    throw new NodeError({ code: 'NODE_BAD_NETWORK_FILE', path }, `${path} is not a network file: ${whatIsWrong(cause)}`, { cause })
  }
}

/** zod's own message is a page of JSON. */
const whatIsWrong = (cause: unknown): string =>
  cause instanceof z.ZodError ? cause.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') : errorMessage(cause)

/** The name of a network that need not be known yet; of a path, the one in its file. */
export const nameOfNetwork = async (root: string, nameOrPath: string): Promise<string> =>
  NETWORK_NAME.test(nameOrPath) ? nameOrPath : (await loadNetwork(root, nameOrPath)).name

export async function knownNetworks(root: string): Promise<string[]> {
  const names = await readdir(join(root, 'networks')).catch(() => []) // no folder: no networks
  return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length))
}

/** Whole or not at all, under `<root>/networks`. Returns the path. */
export async function saveNetwork(root: string, network: NetworkFile): Promise<string> {
  const path = networkPath(root, network.name)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  await writeFile(temporary, `${JSON.stringify(networkFileSchema.parse(network), null, 2)}\n`)
  await rename(temporary, path)
  return path
}

export async function forgetNetwork(root: string, name: string): Promise<void> {
  await rm(networkPath(root, name), { force: true })
}
