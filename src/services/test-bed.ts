import { systemClock } from '../core/clock.ts'
import { silentLogger } from '../core/logger.ts'
import type { Address, Bytes32, PeerIdText } from '../core/primitives.ts'
import { parseAddress, parseBytes32 } from '../core/primitives.ts'
import type { ResourceOffer } from '../core/resource-offer.ts'
import { createMemoryHub } from '../p2p/memory.ts'
import type { Network } from '../p2p/network.ts'
import type { Backend } from './backend/backend.ts'
import { ServicesError } from './errors.ts'
import type { ModelPrice } from './host/model-price.ts'
import type { HostLimits } from './host/service-host.ts'
import { ServiceHost } from './host/service-host.ts'
import type { CloseTerms, Payee, Payer, PaymentChannel, SignedVoucher } from './payment/ports.ts'
import type { AskLimits } from './remote/network-inference.ts'
import { NetworkInference } from './remote/network-inference.ts'
import type { Rescorer } from './rescore/rescorer.ts'

/** What its networks have to be called. */
export const NETWORK = 'test'
export const wallet = (n: number): Address => parseAddress(`0x${n.toString(16).padStart(40, '0')}`)

/** Channels in memory, of one client with many providers: what the contract and both journals do, without signatures. */
export class TestPayments implements Payer, Payee {
  readonly client: Address
  locked = 10n ** 24n
  /** False: vouchers are lost on the way to the payer's pen. */
  pays = true
  readonly told: SignedVoucher[] = []
  /** What each asking wanted of room. */
  readonly needed: bigint[] = []
  /** As `keepServed` left them. */
  readonly debts = new Map<Bytes32, bigint>()
  readonly #channels = new Map<Bytes32, PaymentChannel>()
  readonly #owed = new Map<Bytes32, { wei: bigint; seq: number }>()
  readonly #vouched = new Map<Bytes32, bigint>()

  constructor(client: Address) {
    this.client = client
  }

  async channelTo(provider: Address, needWei = 0n): Promise<PaymentChannel> {
    this.needed.push(needWei)
    const channelId = parseBytes32(`0x${provider.slice(2).padStart(64, '0')}`)
    const channel = { channelId, client: this.client, provider, locked: this.locked, expiresAtS: 2 ** 40 }
    this.#channels.set(channelId, channel)
    return channel
  }

  async pay(channelId: Bytes32, addWei: bigint, signal: AbortSignal): Promise<SignedVoucher> {
    if (!this.pays) return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    const before = this.#owed.get(channelId) ?? { wei: 0n, seq: 0 }
    const now = { wei: before.wei + addWei, seq: before.seq + 1 }
    if (now.wei > this.locked) throw new ServicesError({ code: 'SERVICES_CHANNEL_SPENT', channelId, locked: this.locked, owed: now.wei }, 'spent')
    this.#owed.set(channelId, now)
    const signed: SignedVoucher = { voucher: { channelId, cumulativeWei: now.wei, seq: now.seq }, signature: '0x00' }
    this.told.push(signed)
    return signed
  }

  async recheck(): Promise<void> {}

  async admit(channelId: Bytes32): Promise<PaymentChannel> {
    const channel = this.#channels.get(channelId)
    if (!channel) throw new ServicesError({ code: 'SERVICES_CHANNEL_UNKNOWN', channelId, why: 'not opened' }, 'not opened')
    return channel
  }

  async accept({ voucher: { channelId, cumulativeWei } }: SignedVoucher): Promise<void> {
    if (cumulativeWei <= this.vouched(channelId)) throw new ServicesError({ code: 'SERVICES_BAD_VOUCHER', channelId, why: 'not higher' }, 'not higher')
    this.#vouched.set(channelId, cumulativeWei)
  }

  vouched(channelId: Bytes32): bigint {
    return this.#vouched.get(channelId) ?? 0n
  }

  async clientOf(channelId: Bytes32): Promise<Address> {
    return (await this.admit(channelId)).client
  }

  async agreeClose(channelId: Bytes32): Promise<CloseTerms> {
    return { cumulativeWei: this.vouched(channelId), signature: '0x00' }
  }

  served(channelId: Bytes32): bigint {
    return this.debts.get(channelId) ?? 0n
  }

  async keepServed(channelId: Bytes32, wei: bigint): Promise<void> {
    this.debts.set(channelId, wei)
  }

  get total(): bigint {
    return [...this.#vouched.values()].reduce((sum, wei) => sum + wei, 0n)
  }
}

export interface TestProvider {
  readonly host: ServiceHost
  readonly network: Network
  readonly wallet: Address
  /** Its word to the market, as it stands. */
  offer(): ResourceOffer
}

/** Providers and a client on a network in memory. */
export class ServicesBed {
  readonly payments = new TestPayments(wallet(0xc))
  readonly providers: TestProvider[] = []
  readonly client: Network
  readonly #make: () => Network
  readonly #networks: Network[] = []
  /** Channels that the client opened. */
  opened = 0

  private constructor(make: () => Network, client: Network) {
    this.#make = make
    this.client = client
    this.#networks.push(client)
  }

  static start(signal: AbortSignal, latencyMs = 0): Promise<ServicesBed> {
    const hub = createMemoryHub({ latencyMs })
    return ServicesBed.over(() => hub.createNetwork({ logger: silentLogger, clock: systemClock }, { network: NETWORK }), signal)
  }

  /** On networks of any kind; real ones for a bench. */
  static async over(make: () => Network, signal: AbortSignal): Promise<ServicesBed> {
    const client = make()
    await client.start(signal)
    return new ServicesBed(make, client)
  }

  async add(
    backends: readonly Backend[],
    init: { readonly prices: readonly ModelPrice[]; readonly limits?: Partial<HostLimits> },
    signal: AbortSignal
  ): Promise<TestProvider> {
    const network = this.#make()
    await network.start(signal)
    this.#networks.push(network)
    const provider = wallet(this.providers.length + 1)
    const { rpc, key } = network
    const host = new ServiceHost(
      { rpc, key, clock: systemClock, logger: silentLogger, payee: this.payments, isSigned: async () => true },
      { network: NETWORK, provider, backends, ...init }
    )
    await host.start()
    const made: TestProvider = { host, network, wallet: provider, offer: () => offerOf(provider, network, host) }
    this.providers.push(made)
    return made
  }

  /** With a rescorer every whole answer is looked at. */
  inference(limits: Partial<AskLimits> = {}, rescorer?: Rescorer): NetworkInference {
    const { rpc, key } = this.client
    const openChannel: typeof rpc.openChannel = (...args) => {
      this.opened++
      return rpc.openChannel(...args)
    }
    return new NetworkInference(
      {
        rpc: { openChannel },
        verifier: key,
        clock: systemClock,
        logger: silentLogger,
        payer: this.payments,
        offers: () => this.providers.map((provider) => provider.offer()),
        certificate: () => ({
          certificate: { wallet: this.payments.client, peerId: key.peerId as PeerIdText, roles: ['client'], expiryS: 2 ** 40, counter: 0n },
          signature: '0x00'
        }),
        near: (_name, known) => known,
        ...(rescorer && { look: (told, until) => rescorer.look(told, until) })
      },
      { network: NETWORK, limits: { marketLifeMs: 0, ...limits }, lookShare: 1 }
    )
  }

  async stop(): Promise<void> {
    for (const { host } of this.providers) await host.stop()
    for (const network of this.#networks) await network.stop()
  }
}

function offerOf(provider: Address, network: Network, host: ServiceHost): ResourceOffer {
  const services = [...host.offered()]
  return {
    provider,
    contact: network.self(),
    sequence: 1,
    expiresAtMs: Date.now() + 60_000,
    withdrawn: false,
    capacity: { cpuMilli: 0, memoryBytes: 0, diskBytes: 0, gpus: [] },
    hardware: { cpuModel: '', benchmark: 0, loadMilli: 0 },
    engines: [],
    runtimes: [],
    modules: { allow: [], deny: [] },
    cached: [],
    price: { minimum: 0n, perCpuSecond: 0n, perGbSecond: 0n, perGpuSecond: 0n, perModule: {} },
    collateralBps: 0,
    maxTimeoutMs: 0,
    mediators: [],
    ...(services.length > 0 && { services })
  }
}
