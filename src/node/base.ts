import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Chain, SecretKey } from '../chain/index.ts'
import { createChain } from '../chain/index.ts'
import type { Role, SignedCertificate } from '../core/certificate.ts'
import type { Clock } from '../core/clock.ts'
import { systemClock } from '../core/clock.ts'
import type { Logger } from '../core/logger.ts'
import type { Address } from '../core/primitives.ts'
import type { Startable } from '../core/startable.ts'
import type { MetricsRegistry, Network } from '../p2p/index.ts'
import { createNetwork, loadNodeIdentity } from '../p2p/index.ts'
import type { Store } from '../store/index.ts'
import { createLevelStore } from '../store/index.ts'
import type { NetworkFile } from './config/networks.ts'
import type { NodeEventListener } from './events.ts'
import { NodeEvents } from './events.ts'
import { TraceIds } from './metrics/trace-ids.ts'
import { tracedLogger } from './metrics/traced-logger.ts'
import { createRetention } from './retention/create-retention.ts'
import type { Holdings } from './retention/holdings.ts'
import type { Retention } from './retention/retention.ts'

/** A certificate outlives any job; it is signed anew at each start. */
const CERTIFICATE_LIFE_S = 30 * 24 * 3600
/** A bootstrap is there for others to connect to. */
const BOOTSTRAP_CONNECTIONS = 1_000

export interface BaseInit {
  readonly roles: readonly Role[]
  readonly network: NetworkFile
  /** This node's own folder on this network. */
  readonly folder: string
  /** Absent: a node without a wallet, which can only be a bootstrap. */
  readonly key: SecretKey | undefined
  readonly listen: readonly string[]
  readonly announce: readonly string[]
  readonly bootstrap: readonly string[]
  readonly maxConnections?: number
  /** Finds nodes of the same LAN. */
  readonly lan?: boolean
  /** Carries connections for nodes that nobody can dial; a bootstrap does anyway. */
  readonly relay?: boolean
  /** Of a private network. */
  readonly networkKey?: Uint8Array
  /** Where libp2p counts, too; absent: nobody asks. */
  readonly metrics?: MetricsRegistry
  readonly logger: Logger
  /** Hears every fact from the first on; `events.listen` of a running node hears only those after its start. */
  readonly onEvent?: NodeEventListener
}

/** The shared floor that every role stands on, and the parts of it in starting order. */
export interface Base {
  readonly store: Store
  readonly chain: Chain
  readonly network: Network
  /** Which blobs this node owes to whom: whoever adds one that must stay says so here. */
  readonly holdings: Holdings
  readonly retention: Retention
  readonly events: NodeEvents
  readonly traces: TraceIds
  readonly clock: Clock
  readonly logger: Logger
  readonly parts: readonly Startable[]
  /** The wallet's word for this node key. @throws for a node without a wallet */
  certificate(): SignedCertificate
  wallet(): Address
}

export async function createBase(init: BaseInit): Promise<Base> {
  const { key, network: file, folder } = init
  const traces = new TraceIds()
  const logger = tracedLogger(init.logger, traces)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const clock = systemClock
  const store = createLevelStore({ path: join(folder, 'store'), logger })
  const { chainId, rpcUrls, contracts } = file
  const chain = createChain({ logger, clock, ...(key && { key }) }, { rpcUrls, chainId, contracts })
  const identity = await loadNodeIdentity(join(folder, 'p2p'))
  const bootstrap = [...file.bootstrap, ...init.bootstrap].filter((addr) => !addr.endsWith(`/${identity.peerId}`))
  const maxConnections = init.maxConnections ?? (init.roles.includes('bootstrap') ? BOOTSTRAP_CONNECTIONS : undefined)
  const network = createNetwork(
    { logger, clock, identity },
    {
      network: file.name,
      dataDir: join(folder, 'p2p'),
      listen: init.listen,
      announce: init.announce,
      bootstrap,
      dev: file.dev,
      lan: init.lan ?? false,
      relay: init.relay === true || init.roles.includes('bootstrap'),
      ...(init.metrics && { metrics: init.metrics }),
      ...(init.networkKey && { networkKey: init.networkKey }),
      ...(maxConnections !== undefined && { maxConnections })
    }
  )
  chain.onDealEvent((event) => traces.hearDeal(event))
  const events = new NodeEvents(() => ({ atMs: clock.nowMs(), peerId: identity.peerId }))
  events.listen((event) => traces.hear(event))
  logEvents(events, logger.child('node:events'))
  if (init.onEvent) events.listen(init.onEvent)
  const certifier = new Certifier(chain, { peerId: identity.peerId, roles: init.roles, clock })
  const wallet = (): Address => certifier.certificate().certificate.wallet
  const { holdings, retention } = createRetention({ chain, clock, logger, network, store }, folder)
  const parts = [store, chain, certifier, network, retention]
  return { store, chain, network, holdings, retention, events, traces, clock, logger, parts, certificate: () => certifier.certificate(), wallet }
}

/** What happens is in the log too, each line about a job with its trace. */
function logEvents(events: NodeEvents, logger: Logger): void {
  events.listen(({ type, atMs: _stamped, peerId, ...facts }) => logger.info({ peerId, ...facts }, type))
}

/** Signs this node's certificate once the chain's identity is known. */
class Certifier implements Startable {
  readonly name = 'node:certifier'
  readonly #chain: Chain
  readonly #init: { readonly peerId: Network['key']['peerId']; readonly roles: readonly Role[]; readonly clock: Clock }
  #signed: SignedCertificate | undefined

  constructor(chain: Chain, init: { readonly peerId: Network['key']['peerId']; readonly roles: readonly Role[]; readonly clock: Clock }) {
    this.#chain = chain
    this.#init = init
  }

  async start(): Promise<void> {
    const { signer } = this.#chain
    if (!signer) return
    const expiryS = Math.floor(this.#init.clock.nowMs() / 1000) + CERTIFICATE_LIFE_S
    const certificate = { wallet: signer.address, peerId: this.#init.peerId, roles: [...this.#init.roles], expiryS, counter: 0n }
    this.#signed = { certificate, signature: await signer.signCertificate(certificate) }
  }

  async stop(): Promise<void> {}

  certificate(): SignedCertificate {
    if (!this.#signed) throw new Error('invariant: a part that speaks for a wallet was made on a node without one')
    return this.#signed
  }
}
