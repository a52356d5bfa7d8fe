import * as dagCbor from '@ipld/dag-cbor'
import type { Connection, Libp2p } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import { getNetConfig } from '@libp2p/utils'
import { multiaddr } from '@multiformats/multiaddr'
import { z } from 'zod'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import { createDeadline } from '../deadline.ts'
import { refusal } from '../errors.ts'
import type { Protocol } from '../protocol.ts'

/** A node listens on one or two ports; each costs the answerer a dial. */
export const MAX_PORTS = 4
/** A port behind a firewall that swallows packets costs this much of the answerer's time. */
const DIAL_TIMEOUT_MS = 3_000

const requestSchema = z.strictObject({ ports: z.array(z.int().min(1).max(65_535)).min(1).max(MAX_PORTS) })
const responseSchema = z.strictObject({
  /** The IP address that the asker's connection comes from. */
  host: z.union([z.ipv4(), z.ipv6()]),
  /** Those of the ports at which the asker itself answered there. */
  reached: z.array(z.int().min(1).max(65_535)).max(MAX_PORTS)
})
export type DialBackRequest = z.output<typeof requestSchema>
export type DialBackResponse = z.output<typeof responseSchema>
export type DialBackProtocol = Protocol<DialBackRequest, DialBackResponse>

/**
 * "Can you dial me?" Ports only: the host is the one the question came from, so nobody can be made to dial a third party.
 * In place of libp2p's AutoNAT 1, which takes the connection that the asker has for the answer: docs/adr/0010-real-networks.md.
 */
export function dialBackProtocol(network: string): DialBackProtocol {
  return {
    id: `/lilynode/${network}/p2p/dial-back/1.0.0`,
    maxRequestBytes: 64,
    maxResponseBytes: 256,
    /** The dials run side by side; the rest is a round trip. */
    timeoutMs: 2 * DIAL_TIMEOUT_MS,
    /** Two at once, then one in five seconds: a node asks three peers every five minutes. */
    maxPerSecond: 0.2,
    encodeRequest: (request) => dagCbor.encode(request),
    decodeRequest: (bytes) => requestSchema.parse(dagCbor.decode(bytes)),
    encodeResponse: (response) => dagCbor.encode(response),
    decodeResponse: (bytes) => responseSchema.parse(dagCbor.decode(bytes))
  }
}

/** The answerer's side. @throws {P2pError} refusal NO_DIRECT_LINK when the asker is here over a relay only */
export async function dialBack(
  { libp2p, logger }: { readonly libp2p: Libp2p; readonly logger: Logger },
  { ports, from }: DialBackRequest & { readonly from: PeerIdText },
  signal: AbortSignal
): Promise<DialBackResponse> {
  const host = hostOf(libp2p.getConnections(peerIdFromString(from)))
  if (host === undefined) throw refusal('NO_DIRECT_LINK')
  const family = host.includes(':') ? 'ip6' : 'ip4'
  const tries = [...new Set(ports)].map(async (port) => {
    const deadline = createDeadline(DIAL_TIMEOUT_MS, signal)
    try {
      // force: a connection of its own. The peer id in it makes libp2p check who answers.
      const connection = await libp2p.dial(multiaddr(`/${family}/${host}/tcp/${port}/p2p/${from}`), { force: true, signal: deadline.signal })
      void connection.close().catch(() => {}) // it has told what it was made for
      return [port]
    } catch (error) {
      logger.debug({ peer: from, host, port, error: errorMessage(error) }, 'could not dial back')
      return []
    } finally {
      deadline.dispose()
    }
  })
  return { host, reached: (await Promise.all(tries)).flat() }
}

/** Where a direct connection of theirs comes from. */
function hostOf(connections: readonly Connection[]): string | undefined {
  for (const { limits, remoteAddr } of connections) {
    if (limits !== undefined) continue // over a relay
    try {
      const config = getNetConfig(remoteAddr)
      if (config.type === 'ip4' || config.type === 'ip6') return config.host
    } catch {
      // no network address: of no use here
    }
  }
  return undefined
}
