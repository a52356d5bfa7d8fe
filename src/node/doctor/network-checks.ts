import { createServer } from 'node:net'
import { counted } from '../../core/units.ts'
import type { Reachability } from '../../p2p/index.ts'
import type { NetworkFile } from '../config/networks.ts'
import { loadNetwork } from '../config/networks.ts'
import type { Settings } from '../config/options.ts'
import type { Check, Finding } from './check.ts'
import { fail, ok, warn } from './check.ts'

export interface ChainHead {
  readonly chainId: number
  readonly number: bigint
  /** Unix seconds. */
  readonly timeS: number
}

export interface NetworkCheckComponents {
  /** Connects to the chain of a network as a node would, checks its id and contracts, and leaves. @throws {ChainError} */
  probeChain(network: NetworkFile, signal: AbortSignal): Promise<ChainHead>
  /** Joins as a node of these settings would, and has its peers try to dial it. */
  probeReach(network: NetworkFile, settings: Settings, signal: AbortSignal): Promise<ReachProbe>
  nowMs(): number
}

export interface ReachProbe {
  readonly peers: number
  readonly reachability: Reachability
}

/** Offers live 10 minutes and proposals 30 s: a clock that is off by more than this loses deals. */
const MAX_CLOCK_SKEW_S = 15

export interface KnownNetwork {
  /** Undefined: its file can't be read, which the check of that name tells. */
  readonly network: NetworkFile | undefined
  /** A node of ours runs, so its ports are taken, and rightly. */
  readonly inUse: boolean
}

/** How this node would join the network. */
export function networkChecks(components: NetworkCheckComponents, settings: Settings, known: KnownNetwork): readonly Check[] {
  const { network, inUse } = known
  const ports = inUse ? [] : settings.listen.map((address) => portCheck(address))
  return [
    { name: 'network', run: async () => describeNetwork(network ?? (await loadNetwork(settings.dataDir, settings.network)), settings) },
    ...(network ? chainChecks(components, network) : []),
    // Not beside a running node: two nodes of one key disturb each other.
    ...(network && !inUse ? [reachCheck(components, { network, settings, ports })] : []),
    ...ports
  ]
}

/** Run once, however often it is asked for. */
function portCheck(address: string): Check {
  let finding: Promise<Finding> | undefined
  return {
    name: `listen ${address}`,
    run: (signal) => {
      finding ??= checkPort(address, signal)
      return finding
    }
  }
}

interface ReachCheckInit {
  readonly network: NetworkFile
  readonly settings: Settings
  readonly ports: readonly Check[]
}

/** After the checks of the ports: it listens on them itself. */
function reachCheck({ probeReach }: NetworkCheckComponents, { network, settings, ports }: ReachCheckInit): Check {
  return {
    name: 'reachable',
    run: async (signal) => {
      const findings = await Promise.all(ports.map((port) => port.run(signal)))
      if (findings.some(({ status }) => status !== 'ok')) return warn('not tried: the node cannot listen as it is told to', 'see "listen" below')
      return judgeReach(await probeReach(network, settings, signal))
    }
  }
}

function chainChecks(components: NetworkCheckComponents, network: NetworkFile): readonly Check[] {
  let head: Promise<ChainHead> | undefined
  const probe = (signal: AbortSignal): Promise<ChainHead> => {
    head ??= components.probeChain(network, signal)
    return head
  }
  return [
    { name: 'chain', run: async (signal) => describeHead(await probe(signal)) },
    { name: 'clock', run: async (signal) => judgeClock(await probe(signal).catch(() => undefined), network, components.nowMs()) } // why: the check above tells
  ]
}

function describeNetwork({ name, chainId, bootstrap }: NetworkFile, settings: Settings): Finding {
  const peers = bootstrap.length + settings.bootstrap.length
  if (peers > 0 || settings.role.includes('bootstrap')) return ok(`${name}: chain ${chainId}, ${counted(peers, 'bootstrap peer')}`)
  return warn(`${name}: no bootstrap peer`, 'name one with --bootstrap, or put it into the network file: without it nobody is found')
}

const describeHead = ({ chainId, number, timeS }: ChainHead): Finding =>
  ok(`chain ${chainId} answers, block ${number} of ${new Date(timeS * 1000).toISOString()}`)

/** The chain's clock is the one that counts. A dev chain may stand still between transactions, or be sent ahead by a test. */
export function judgeClock(head: ChainHead | undefined, { dev }: Pick<NetworkFile, 'dev'>, nowMs: number): Finding {
  if (!head) return warn('not compared: the chain does not answer', 'see "chain" above')
  const aheadS = Math.round(nowMs / 1000 - head.timeS)
  const fact = `${Math.abs(aheadS)} s ${aheadS < 0 ? 'behind' : 'ahead of'} the chain's last block`
  if (dev || Math.abs(aheadS) <= MAX_CLOCK_SKEW_S) return ok(fact)
  return warn(fact, 'set the clock (`timedatectl set-ntp true`); if it is right, the chain’s endpoint lags: try another --rpc')
}

/** A node that can't be dialled still works: it dials, and a relay stands in. But that costs time and bytes. */
export function judgeReach({ peers, reachability: found }: ReachProbe): Finding {
  if (peers === 0) return warn('not tried: no peer was found', 'see "network" above: is the bootstrap peer running, and does a firewall let you out?')
  if (found.state === 'reachable') return ok(`peers dialled this node at ${found.addrs.join(', ')}`)
  if (found.state === 'unknown') return warn('no peer could try to dial this node', 'with only one peer, ask again in a minute')
  const remedy =
    'open the port in the firewall, or forward it in the router and tell it with --announce /ip4/<public address>/tcp/<port>; set a fixed port with --listen'
  const relays = found.relays.length > 0 ? `; a relay stands in at ${found.relays[0]}` : ''
  return warn(`${counted(found.asked, 'peer')} tried to dial this node and did not get through${relays}`, remedy)
}

async function checkPort(address: string, signal: AbortSignal): Promise<Finding> {
  const [, host, port] = /^\/ip[46]\/([^/]+)\/tcp\/(\d+)/.exec(address) ?? []
  if (host === undefined || port === undefined) return warn('not an IP address with a TCP port', 'listen on /ip4/<address>/tcp/<port>')
  const error = await tryListen(host, Number(port), signal)
  if (error === undefined) return ok(port === '0' ? 'any free port' : `port ${port} is free`)
  if (error.code === 'EADDRINUSE') return fail(`port ${port} is taken`, `stop what uses it (\`ss -ltnp sport = :${port}\`), or choose another with --listen`)
  if (error.code === 'EACCES') return fail(`port ${port} is not allowed to you`, 'choose one above 1023 with --listen')
  return fail(`${error.message}`, 'choose an address of this machine with --listen')
}

function tryListen(host: string, port: number, signal: AbortSignal): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', resolve)
    server.listen({ host, port, signal }, () => server.close(() => resolve(undefined)))
  })
}
