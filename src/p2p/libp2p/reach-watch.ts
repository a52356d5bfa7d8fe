import { isPrivateIp } from '@libp2p/utils'
import type { Multiaddr } from '@multiformats/multiaddr'
import { multiaddr } from '@multiformats/multiaddr'
import { delay } from '../../core/clock.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { PeerIdText } from '../../core/primitives.ts'
import type { Rpc } from '../protocol.ts'
import type { Reachability } from '../reachability.ts'
import type { DialBackProtocol, DialBackResponse } from './dial-back.ts'
import { MAX_PORTS } from './dial-back.ts'

/** What of libp2p's inside this needs; libp2p hands it to its services (create-helia-node.ts). */
export interface AddressParts {
  readonly addressManager: { confirmObservedAddr(addr: Multiaddr, options: { readonly type: 'transport' }): void; getAddresses(): Multiaddr[] }
  readonly transportManager: { listen(addrs: Multiaddr[]): Promise<void>; getAddrs(): Multiaddr[] }
}

export interface ReachWatchComponents {
  readonly parts: AddressParts
  readonly rpc: Rpc
  readonly logger: Logger
  /** Connected, in any order. */
  peers(): readonly PeerIdText[]
  /** Addresses to listen on at relays that are connected. */
  relays(): Promise<readonly Multiaddr[]>
}

export interface ReachWatchInit {
  readonly protocol: DialBackProtocol
  readonly announce: readonly string[]
  /** True: when nobody gets through, ask a relay to stand in. */
  readonly useRelays: boolean
}

export interface ReachWatch {
  /** Asks anew. Rejects with the signal's reason only. */
  test(signal: AbortSignal): Promise<Reachability>
  stop(): void
}

/** One may be wrong or lie; all of three seldom. */
const ASKED = 3
/** After the first peer: identify and the handshakes around it should be through. */
const FIRST_AFTER_MS = 1_000
/** While nobody could be asked, or nobody stands in for us. */
const AGAIN_AFTER_MS = 10_000
/** A router may be set up, or restart. libp2p forgets a confirmed address after ten minutes. */
const REFRESH_MS = 300_000

/**
 * Finds out whether others can dial us. libp2p announces a public address only once somebody confirmed it, and takes a place at a relay
 * only when it is told to listen there: both follow from the answers.
 */
export function watchReach(components: ReachWatchComponents, init: ReachWatchInit): ReachWatch {
  const { parts, logger } = components
  const stop = new AbortController()

  const test = async (signal: AbortSignal): Promise<Reachability> => {
    const ports = portsOf([...parts.transportManager.getAddrs().map(String), ...init.announce])
    if (ports.length === 0) return { state: 'unknown' }
    const answers = await ask(components, { protocol: init.protocol, ports }, signal)
    return judge(answers, () => relaysOf(parts))
  }
  const act = async (found: Reachability): Promise<void> => {
    if (found.state === 'reachable') for (const addr of found.addrs) parts.addressManager.confirmObservedAddr(multiaddr(addr), { type: 'transport' })
    if (found.state !== 'hidden' || found.relays.length > 0 || !init.useRelays) return
    const relays = await components.relays()
    logger.info({ asked: found.asked, relays: relays.map(String) }, 'no peer can dial this node; asking relays to stand in')
    if (relays.length > 0) await parts.transportManager.listen([...relays])
  }
  const run = async (): Promise<void> => {
    while (true) {
      await delay(FIRST_AFTER_MS, stop.signal)
      const found = await test(stop.signal)
      await act(found).catch((error: unknown) => logger.warn({ error: errorMessage(error) }, 'no relay could be listened on'))
      await delay(isSettled(found) ? REFRESH_MS : AGAIN_AFTER_MS, stop.signal)
    }
  }
  run().catch((error: unknown) => stop.signal.aborted || logger.error({ error: errorMessage(error) }, 'watching our reachability failed'))
  return { test, stop: () => stop.abort(new Error('the network stopped')) }
}

const isSettled = (found: Reachability): boolean => found.state === 'reachable' || (found.state === 'hidden' && found.relays.length > 0)

interface Question {
  readonly protocol: DialBackProtocol
  readonly ports: readonly number[]
}

/** Three peers, whichever, at once; one that can't answer is left out. */
async function ask({ rpc, peers, logger }: ReachWatchComponents, { protocol, ports }: Question, signal: AbortSignal): Promise<readonly DialBackResponse[]> {
  const asked = peers()
    .toSorted(() => Math.random() - 0.5)
    .slice(0, ASKED)
  const answers = asked.map(async (peerId) => {
    try {
      return [await rpc.call({ peerId, addrs: [] }, protocol, { ports: [...ports] }, signal)]
    } catch (error) {
      signal.throwIfAborted()
      logger.debug({ peer: peerId, error: errorMessage(error) }, 'a peer did not try to dial back')
      return []
    }
  })
  return (await Promise.all(answers)).flat()
}

/** Peers of the open Internet outweigh those of our own LAN, which see us without the router between. */
function judge(answers: readonly DialBackResponse[], relays: () => readonly string[]): Reachability {
  const outside = answers.filter(({ host }) => isPrivateIp(host) === false)
  const counted = outside.length > 0 ? outside : answers
  if (counted.length === 0) return { state: 'unknown' }
  const addrs = new Set(counted.flatMap(({ host, reached }) => reached.map((port) => `/${host.includes(':') ? 'ip6' : 'ip4'}/${host}/tcp/${port}`)))
  if (addrs.size > 0) return { state: 'reachable', addrs: [...addrs], asked: counted.length }
  return { state: 'hidden', relays: relays(), asked: counted.length }
}

const relaysOf = ({ addressManager }: AddressParts): string[] =>
  addressManager
    .getAddresses()
    .map(String)
    .filter((addr) => addr.includes('/p2p-circuit'))

/** TCP ports that this node listens on or says to be at. */
function portsOf(addrs: readonly string[]): number[] {
  const ports = addrs.filter((addr) => !addr.includes('/p2p-circuit')).flatMap((addr) => /\/tcp\/(\d+)/.exec(addr)?.[1] ?? [])
  return [...new Set(ports.map(Number))].filter((port) => port > 0).slice(0, MAX_PORTS)
}
