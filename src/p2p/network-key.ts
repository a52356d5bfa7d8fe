import { randomBytes } from 'node:crypto'
import { P2pError } from './errors.ts'

/** What the nodes of a private network share. Whoever has it is in: it is handed on by an invitation and kept in a file of mode 0600. */
export const NETWORK_KEY_BYTES = 32

export const createNetworkKey = (): Uint8Array => new Uint8Array(randomBytes(NETWORK_KEY_BYTES))

const HEAD = '/key/swarm/psk/1.0.0/\n/base16/\n'

/** The key as other libp2p programs keep it (`swarm.key`), which is also what libp2p's own module takes. */
export const pskFile = (key: Uint8Array): Uint8Array => new TextEncoder().encode(`${HEAD}${Buffer.from(key).toString('hex')}`)

/** @throws {P2pError} P2P_BAD_NETWORK_KEY */
export function parseKeyFile(text: string): Uint8Array {
  const [, hex] = /^\/key\/swarm\/psk\/1\.0\.0\/\r?\n\/base16\/\r?\n([0-9a-fA-F]{64})\s*$/.exec(text) ?? []
  if (hex === undefined) {
    throw new P2pError({ code: 'P2P_BAD_NETWORK_KEY' }, 'not a network key: three lines, /key/swarm/psk/1.0.0/, /base16/ and 64 hex digits, are wanted')
  }
  return Uint8Array.from(Buffer.from(hex, 'hex'))
}
