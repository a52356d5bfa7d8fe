import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { errorMessage } from '../../core/errors.ts'
import { NETWORK_KEY_BYTES } from '../../p2p/index.ts'
import { NodeError } from '../errors.ts'
import { loadNetworkKey, saveNetworkKey } from './network-keys.ts'
import type { NetworkFile } from './networks.ts'
import { loadNetwork, networkFileSchema, networkPathOf, saveNetwork } from './networks.ts'

/** What one needs to join: the network file and, of a private network, its key. */
export interface Invitation {
  readonly network: NetworkFile
  readonly key: Uint8Array | undefined
}

/** Tells a person and a shell history what it is; the digit is the format's version. */
const HEAD = 'lilynode1:'
/** A network file has at most 64 bootstraps of 256 characters and 16 RPC URLs. */
const MAX_JSON_BYTES = 64 * 1024
const MAX_TEXT = 64 * 1024
/** Catches a string that was cut or mistyped; against forgery there is nothing: an invitation is trusted like its sender. */
const CHECKSUM_BYTES = 4

const contentSchema = z.strictObject({
  network: networkFileSchema,
  key: z
    .string()
    .regex(/^[0-9a-f]*$/)
    .length(2 * NETWORK_KEY_BYTES)
    .optional()
})

const checksum = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest().subarray(0, CHECKSUM_BYTES)

export function encodeInvitation({ network, key }: Invitation): string {
  const json = JSON.stringify({ network, ...(key && { key: Buffer.from(key).toString('hex') }) })
  const packed = deflateRawSync(json)
  return HEAD + Buffer.concat([checksum(packed), packed]).toString('base64url')
}

/** @throws {NodeError} NODE_BAD_INVITATION */
export function parseInvitation(text: string): Invitation {
  try {
    const bare = text.trim()
    if (!bare.startsWith(HEAD)) throw new TypeError(`an invitation begins with ${HEAD}`)
    if (bare.length > MAX_TEXT) throw new TypeError('too long for an invitation')
    const bytes = Buffer.from(bare.slice(HEAD.length), 'base64url')
    const packed = bytes.subarray(CHECKSUM_BYTES)
    if (!checksum(packed).equals(bytes.subarray(0, CHECKSUM_BYTES))) throw new TypeError('a part is missing or mistyped; copy the whole of it')
    const { network, key } = contentSchema.parse(JSON.parse(inflateRawSync(packed, { maxOutputLength: MAX_JSON_BYTES }).toString('utf8')))
    return { network, key: key === undefined ? undefined : Uint8Array.from(Buffer.from(key, 'hex')) }
  } catch (cause) {
    const why = cause instanceof z.ZodError ? cause.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') : errorMessage(cause)
    throw new NodeError({ code: 'NODE_BAD_INVITATION' }, `this is no invitation: ${why}`, { cause })
  }
}

/** For the network in use, with more addresses to join by when some are given. */
export async function inviteTo(root: string, nameOrPath: string, bootstrap: readonly string[]): Promise<Invitation> {
  const network = await loadNetwork(root, nameOrPath)
  return { network: { ...network, bootstrap: [...new Set([...network.bootstrap, ...bootstrap])] }, key: await loadNetworkKey(root, nameOrPath) }
}

/** Keeps the network, and its key, under its name. Returns the path of its file. @throws {NodeError} NODE_NETWORK_EXISTS for another one of that name */
export async function acceptInvitation(root: string, { network, key }: Invitation): Promise<string> {
  const { name } = network
  const path = networkPathOf(root, name)
  if (existsSync(path)) {
    const known = await loadNetwork(root, name)
    if (!isDeepStrictEqual({ ...known, bootstrap: [], rpcUrls: [] }, { ...network, bootstrap: [], rpcUrls: [] }))
      throw new NodeError({ code: 'NODE_NETWORK_EXISTS', path }, `another network is known as "${name}" (${path}); move that file and its folder away first`)
  }
  if (key) await saveNetworkKey(root, name, key) // before the file: a private network is never known without its key
  return saveNetwork(root, network)
}
