import { join } from 'node:path'
import type { Bytes32 } from '../../core/primitives.ts'
import type { Engine } from '../../core/resource-offer.ts'
import type { Startable } from '../../core/startable.ts'
import { ONE_LILY } from '../../core/units.ts'
import type { Executor } from '../../executor/index.ts'
import type { CapacityLedger, Catalogue } from '../../market/index.ts'
import { CertificateCheck } from '../../market/index.ts'
import type { Backend, Inference, ModelPrice, Payee, Payer } from '../../services/index.ts'
import {
  ChannelPayee,
  ChannelPayer,
  ContainerBackend,
  createAskClose,
  DigestedBackend,
  LilychatBackend,
  NetworkInference,
  OpenaiBackend,
  Rescorer,
  ServiceHost,
  ServicesError,
  WarmServices
} from '../../services/index.ts'
import type { Base } from '../base.ts'
import { nearestNames } from '../config/near-names.ts'
import type { MarketView } from '../market-view.ts'
import { containerServices, isContainer } from '../provider/container-services.ts'

/** What a new payment channel locks, if there is as much: five million tokens at the price of small models. */
const CHANNEL_LOCK = ONE_LILY

/** Warm models that a provider answers with. */
export interface ServiceSettings {
  /** URLs of engines that speak OpenAI's API, what runs in containers (container-services.ts), or `lilychat`. */
  readonly engines: readonly string[]
  readonly prices: readonly ModelPrice[]
  /** Of weights, by model, whose engines do not tell them; absent: none. */
  readonly digests?: ReadonlyMap<string, Bytes32>
  /** Of an engine behind a URL: answers at one time. */
  readonly concurrency: number
  /** A container that nobody asked for so long ends; absent: none does for that. */
  readonly idleMs?: number
  /** A container that nobody asked for so long makes room for a job; absent: none does. */
  readonly yieldMs?: number
  /** Where the keys of this machine's nodes are: no container is shown any of it. */
  readonly dataDir: string
}

export interface ServiceHostSettings extends ServiceSettings {
  readonly network: string
  readonly catalogue: Catalogue
  /** The folder of what ships: `dist/modules`. */
  readonly shipped: string
  readonly executors: ReadonlyMap<Engine, Executor>
  readonly ledger: CapacityLedger
  /** Ends the start. */
  readonly signal: AbortSignal
}

/** The provider's side. The host tells what answers now. */
export interface HostedServices {
  readonly host: ServiceHost
  readonly rescorer: Rescorer
  /** In starting order. */
  readonly parts: readonly Startable[]
  /** Started once the jobs of before a restart have their GPUs again. */
  readonly afterJobs: readonly Startable[]
}

export async function createServiceHost(base: Base, init: ServiceHostSettings): Promise<HostedServices> {
  const { chain, network, clock, logger } = base
  const { signer } = chain
  if (!signer) throw new Error('invariant: a provider has a wallet')
  const [payee] = createPayees(base)
  const certificates = new CertificateCheck(chain.notary)
  const warm = await createWarmServices(base, init)
  const contained = warm?.backends.values()
  const { digests = new Map<string, Bytes32>() } = init
  const backends = init.engines.map((engine) => {
    const inner = (isContainer(engine) ? contained?.next().value : undefined) ?? backendOf(engine, base, init)
    return digests.size === 0 ? inner : new DigestedBackend(inner, digests)
  })
  const host = new ServiceHost(
    { rpc: network.rpc, key: network.key, clock, logger, payee: payee ?? noPayee, isSigned: (signed) => certificates.isSigned(signed) },
    { network: init.network, provider: signer.address, backends, prices: init.prices }
  )
  const opening: Startable = { name: 'services:open', start: async () => warm?.pool.open(), stop: async () => {} }
  return {
    host,
    rescorer: new Rescorer(backends),
    parts: [...(payee ? [payee] : []), ...(warm ? [warm.pool] : []), host],
    afterJobs: warm ? [opening] : []
  }
}

/** Undefined: none of the engines runs in a container. */
async function createWarmServices({ clock, logger }: Base, { engines, idleMs, ledger, signal, ...init }: ServiceHostSettings) {
  const references = engines.filter(isContainer)
  const found = await containerServices({ ...init, references, logger }, signal)
  if (!found) return undefined
  const { containers, services } = found
  const pool = new WarmServices({ containers, room: ledger, clock, logger }, { services, idleMs })
  return { pool, backends: services.map((service) => new ContainerBackend(pool, service)) }
}

/** None on a network without channels. A provider that sells no models now still claims what it earned with them before. */
export function createPayees({ chain, store, clock, logger, wallet }: Base): readonly ChannelPayee[] {
  const { channels } = chain
  return channels ? [new ChannelPayee({ store, channels, chain, clock, logger, wallet })] : []
}

function backendOf(engine: string, { clock }: Base, { shipped, concurrency }: ServiceHostSettings): Backend {
  return engine === 'lilychat' ? new LilychatBackend({ clock }, { folder: join(shipped, 'lilychat') }) : new OpenaiBackend({ url: engine, concurrency })
}

export interface InferenceInit {
  readonly network: string
  /** Engines of this node's own: others' answers with the same weights are looked at by them. */
  readonly rescorer?: Rescorer | undefined
}

/** The client's side: the models of all providers that this node hears of. */
export function createInference(
  base: Base,
  view: MarketView,
  { network, rescorer }: InferenceInit
): { readonly inference: Inference; readonly parts: readonly Startable[] } {
  const { chain, clock, logger } = base
  const { channels } = chain
  const { rpc, key } = base.network
  const askClose = createAskClose({ rpc, network, offers: () => view.offers(), certificate: () => base.certificate() })
  const payer = channels
    ? new ChannelPayer({ store: base.store, channels, chain, clock, logger, askClose, wallet: () => base.wallet() }, { lockWei: CHANNEL_LOCK })
    : noPayer
  const inference = new NetworkInference(
    {
      rpc,
      verifier: key,
      clock,
      logger,
      payer,
      offers: () => view.offers(),
      certificate: () => base.certificate(),
      near: nearestNames,
      ...(rescorer && { look: (told, signal) => rescorer.look(told, signal) })
    },
    { network }
  )
  const looks: Startable = { name: 'services:inference', start: async () => {}, stop: () => inference.stop() }
  return { inference, parts: payer instanceof ChannelPayer ? [payer, looks] : [looks] }
}

const noChannels = (): ServicesError => {
  const why = 'this network was deployed before there were payment channels'
  return new ServicesError({ code: 'SERVICES_CHANNEL_UNKNOWN', channelId: '', why }, `only free models can be asked: ${why}`)
}

const noPayer: Payer = {
  channelTo: () => Promise.reject(noChannels()),
  pay: () => Promise.reject(noChannels()),
  recheck: () => Promise.reject(noChannels())
}

const noPayee: Payee = {
  admit: () => Promise.reject(noChannels()),
  accept: () => Promise.reject(noChannels()),
  clientOf: () => Promise.reject(noChannels()),
  agreeClose: () => Promise.reject(noChannels()),
  vouched: () => 0n,
  served: () => 0n,
  keepServed: async () => {}
}
