import { join } from 'node:path'
import type { Startable } from '../../core/startable.ts'
import { ONE_LILY } from '../../core/units.ts'
import { CertificateCheck } from '../../market/index.ts'
import type { Backend, Inference, ModelPrice, Payee, Payer } from '../../services/index.ts'
import {
  ChannelPayee,
  ChannelPayer,
  createAskClose,
  LilychatBackend,
  NetworkInference,
  OpenaiBackend,
  Rescorer,
  ServiceHost,
  ServicesError
} from '../../services/index.ts'
import type { Base } from '../base.ts'
import { nearestNames } from '../config/near-names.ts'
import type { MarketView } from '../market-view.ts'

/** What a new payment channel locks, if there is as much: five million tokens at the price of small models. */
const CHANNEL_LOCK = ONE_LILY

/** Warm models that a provider answers with. */
export interface ServiceSettings {
  /** URLs of engines that speak OpenAI's API, or `lilychat`. */
  readonly engines: readonly string[]
  readonly prices: readonly ModelPrice[]
  /** Of an engine behind a URL: answers at one time. */
  readonly concurrency: number
}

export interface ServiceHostSettings extends ServiceSettings {
  readonly network: string
  /** The folder of what ships: `dist/modules`. */
  readonly catalogue: string
}

/** The provider's side. `parts` in starting order; the host tells what answers now. */
export function createServiceHost(
  base: Base,
  init: ServiceHostSettings
): { readonly host: ServiceHost; readonly rescorer: Rescorer; readonly parts: readonly Startable[] } {
  const { chain, network, clock, logger } = base
  const { signer } = chain
  if (!signer) throw new Error('invariant: a provider has a wallet')
  const [payee] = createPayees(base)
  const certificates = new CertificateCheck(chain.notary)
  const backends = init.engines.map((engine) => backendOf(engine, base, init))
  const host = new ServiceHost(
    { rpc: network.rpc, key: network.key, clock, logger, payee: payee ?? noPayee, isSigned: (signed) => certificates.isSigned(signed) },
    { network: init.network, provider: signer.address, backends, prices: init.prices }
  )
  return { host, rescorer: new Rescorer(backends), parts: payee ? [payee, host] : [host] }
}

/** None on a network without channels. A provider that sells no models now still claims what it earned with them before. */
export function createPayees({ chain, store, clock, logger, wallet }: Base): readonly ChannelPayee[] {
  const { channels } = chain
  return channels ? [new ChannelPayee({ store, channels, chain, clock, logger, wallet })] : []
}

function backendOf(engine: string, { clock }: Base, { catalogue, concurrency }: ServiceHostSettings): Backend {
  return engine === 'lilychat' ? new LilychatBackend({ clock }, { folder: join(catalogue, 'lilychat') }) : new OpenaiBackend({ url: engine, concurrency })
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
