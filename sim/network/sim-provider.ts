import type { Chain } from '../../src/chain/ports.ts'
import type { Clock } from '../../src/core/clock.ts'
import { silentLogger } from '../../src/core/logger.ts'
import type { Address, Bytes32, PeerIdText } from '../../src/core/primitives.ts'
import type { Capacity, ResourceOffer } from '../../src/core/resource-offer.ts'
import { resourceOfferCodec, resourceOfferId } from '../../src/core/resource-offer.ts'
import { ONE_LILY } from '../../src/core/units.ts'
import type { Standing } from '../../src/market/book/constraints.ts'
import { CapacityLedger, CertificateCheck, leaseTable, ProposalDesk } from '../../src/market/index.ts'
import { createMemoryStore } from '../../src/store/index.ts'
import type { Random } from './random.ts'
import { ENVELOPE_BYTES, MODULE_CID } from './sim-nouns.ts'
import type { SimRpc } from './sim-rpc.ts'

/** As the real publisher: changes that come together are told once. */
const SETTLE_MS = 50
/** How long a job runs, whatever it may: half its limit on average. */
const MIN_RUN_MS = 1_000
const MAX_RUN_MS = 9_000
/** Offers told lately that a solver may still hold. */
const MAX_TOLD = 64

export interface SimProviderComponents {
  readonly clock: Clock
  readonly random: Random
  openWallet(): { readonly chain: Chain; readonly wallet: Address }
  createRpc(): SimRpc
  onPublish(provider: SimProvider): void
}

/** A provider with the market's own ledger and desk; what runs its jobs is a timer. */
export class SimProvider {
  readonly index: number
  readonly node: number
  readonly standing: Standing = { stake: 10_000n * ONE_LILY, freeStake: 10_000n * ONE_LILY, reputation: 1_000 }
  /** Deals signed, and jobs that ran to their end. */
  cosigned = 0
  ran = 0
  readonly #c: SimProviderComponents
  readonly #chain: Chain
  readonly #wallet: Address
  readonly #ledger: CapacityLedger
  readonly #told = new Set<Bytes32>()
  #offer: ResourceOffer
  #id: Bytes32
  #rpc: SimRpc | undefined
  #settling = false

  constructor(c: SimProviderComponents, at: { readonly index: number; readonly node: number; readonly peerId: PeerIdText; readonly region: number }) {
    this.index = at.index
    this.node = at.node
    this.#c = c
    const { chain, wallet } = c.openWallet()
    this.#chain = chain
    this.#wallet = wallet
    const cores = 2 ** (1 + Math.floor(c.random() * 4))
    const total = { cpuMilli: cores * 1_000, memoryBytes: cores * 4_000_000_000, diskBytes: 100_000_000_000, gpus: [] }
    this.#ledger = new CapacityLedger({ clock: c.clock }, total)
    this.#offer = firstOffer(c, { ...at, wallet, total })
    this.#id = resourceOfferId(this.#offer)
    this.#told.add(this.#id)
    this.#ledger.onChange(() => this.#changed())
  }

  get offer(): ResourceOffer {
    return this.#offer
  }

  get offerId(): Bytes32 {
    return this.#id
  }

  get offerBytes(): number {
    return resourceOfferCodec.encode(this.#offer).length + ENVELOPE_BYTES
  }

  /** Its calls, once it is asked the first time: ten thousand desks would only wait. */
  answering(): { readonly node: number; readonly served: SimRpc['served'] } {
    this.#rpc ??= this.#openDesk(this.#c.createRpc())
    return { node: this.node, served: this.#rpc.served }
  }

  #changed(): void {
    if (this.#settling) return
    this.#settling = true
    setTimeout(() => this.#publish(), SETTLE_MS)
  }

  #publish(): void {
    this.#settling = false
    const { clock, onPublish } = this.#c
    this.#offer = { ...this.#offer, sequence: this.#offer.sequence + 1, expiresAtMs: clock.nowMs() + 600_000, capacity: this.#ledger.free() }
    this.#id = resourceOfferId(this.#offer)
    this.#told.add(this.#id)
    const [oldest] = this.#told
    if (this.#told.size > MAX_TOLD && oldest !== undefined) this.#told.delete(oldest)
    onPublish(this)
  }

  /** All of it is there before the first question: half a round trip is yet to come. */
  #openDesk(rpc: SimRpc): SimRpc {
    const never = new AbortController().signal
    const store = createMemoryStore()
    const chain = this.#chain
    const desk = new ProposalDesk(
      {
        ...{ chain, rpc, clock: this.#c.clock, logger: silentLogger, ledger: this.#ledger, leases: store.open(leaseTable) },
        certificates: new CertificateCheck(chain.notary),
        offer: () => this.#offer,
        hasRoomFor: async () => true, // its jobs bring nothing
        knows: (asked) => this.#told.has(asked),
        bondOf: async () => 0n, // its offers ask for none
        onCosigned: () => {
          this.cosigned += 1
        }
      },
      'sim'
    )
    void chain.start(never)
    void store.start(never).then(() => desk.start())
    chain.onDealEvent((event) => {
      if (event.type === 'opened' && event.provider === this.#wallet && this.#ledger.hold(event.dealId)) this.#runJob(event.dealId)
    })
    return rpc
  }

  #runJob(dealId: Bytes32): void {
    const ms = MIN_RUN_MS + this.#c.random() * (MAX_RUN_MS - MIN_RUN_MS)
    setTimeout(() => {
      this.ran += 1
      this.#ledger.release(dealId)
    }, ms)
  }
}

interface FirstOfferInit {
  readonly index: number
  readonly peerId: PeerIdText
  readonly region: number
  readonly wallet: Address
  readonly total: Capacity
}

function firstOffer({ clock, random }: SimProviderComponents, { index, peerId, region, wallet, total }: FirstOfferInit): ResourceOffer {
  return {
    provider: wallet,
    contact: { peerId, addrs: [`/ip4/${10 + region * 20}.${index >> 8}.${index & 255}.1/tcp/4001`] },
    sequence: 1,
    expiresAtMs: clock.nowMs() + 600_000,
    withdrawn: false,
    capacity: total,
    hardware: { cpuModel: 'simulated', benchmark: 500 + Math.floor(random() * 1_000), loadMilli: 0 },
    engines: ['wasm'],
    runtimes: [],
    modules: { allow: [], deny: [] },
    cached: [MODULE_CID],
    price: priceOf(random),
    collateralBps: 30_000,
    maxTimeoutMs: 3_600_000,
    mediators: []
  }
}

/** A spread of one to four, so that the ranking has something to choose from. */
function priceOf(random: Random): ResourceOffer['price'] {
  const wei = BigInt(Math.floor(1_000 + random() * 3_000)) * 10n ** 9n
  return { minimum: wei, perCpuSecond: wei / 10n, perGbSecond: wei / 100n, perGpuSecond: 0n, perModule: {} }
}
