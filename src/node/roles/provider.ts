import { join } from 'node:path'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { Engine, ResourceOffer } from '../../core/resource-offer.ts'
import { resourceOfferId } from '../../core/resource-offer.ts'
import type { Startable } from '../../core/startable.ts'
import type { Executor } from '../../executor/index.ts'
import type { CapacityLedger, Catalogue } from '../../market/index.ts'
import { BoundedMap, CertificateCheck, leaseTable, namesModule, ProposalDesk } from '../../market/index.ts'
import type { ServiceHost } from '../../services/index.ts'
import type { Repository } from '../../store/index.ts'
import type { Base } from '../base.ts'
import { BondBook } from '../bond-book.ts'
import type { ProviderSettings } from '../compose.ts'
import type { ExtensionKeeper } from '../extension-keeper.ts'
import type { MarketView } from '../market-view.ts'
import type { ProviderCapacity } from '../provider/capacity.ts'
import type { DealKeeperComponents } from '../provider/deal-keeper.ts'
import { DealKeeper } from '../provider/deal-keeper.ts'
import { DeliveryDesk } from '../provider/delivery-desk.ts'
import { EvidenceDesk } from '../provider/evidence-desk.ts'
import { freeBytesOf, KeptSpace } from '../provider/kept-space.ts'
import { ModuleShelf } from '../provider/module-shelf.ts'
import { OfferPublisher } from '../provider/offer-publisher.ts'
import { providerJobTable } from '../provider/provider-job.ts'
import { StorageCloser } from '../provider/storage-closer.ts'
import { untilClear } from '../provider/until-clear.ts'

/** Offers told lately that a solver may still build on. */
const MAX_TOLD = 256

export interface ProviderInit {
  readonly network: string
  readonly folder: string
  readonly catalogue: Catalogue
  readonly executors: ReadonlyMap<Engine, Executor>
  readonly settings: ProviderSettings
  /** Clients and solvers that it will not deal with. */
  readonly banned?: readonly Address[] | undefined
  /** Wei: the least bond of solvers that it signs for. */
  readonly minBond?: bigint | undefined
  readonly capacity: ProviderCapacity
  readonly space: KeptSpace
  /** Absent on a network where no further time can be bought. */
  readonly extensions?: ExtensionKeeper | undefined
  /** Absent: it answers with no models. */
  readonly services?: ServiceHost
}

/** Sells compute: tells what is free, co-signs deals, runs them, delivers, gets paid. */
export function createProvider(base: Base, view: MarketView, init: ProviderInit): readonly Startable[] {
  const { chain, network, holdings, clock, logger, events } = base
  const { blobs } = network
  const folder = join(init.folder, 'provider')
  const { space } = init
  const { machine, gpus, ledger } = init.capacity
  const { cpuModel } = machine
  const told = new BoundedMap<Bytes32, true>(MAX_TOLD)
  const current = new CurrentOffer()
  const rows = base.store.open(leaseTable)
  const bonds = new BondBook({ chain, clock })
  const desk = new ProposalDesk(
    {
      rpc: network.rpc,
      chain,
      clock,
      logger,
      ledger,
      leases: rows,
      certificates: new CertificateCheck(chain.notary),
      // Full, it promises nothing, whatever offers are still about.
      offer: () => current.get(space.isFull),
      hasRoomFor: (spec, keptBytes) => space.hasRoomFor(spec, keptBytes),
      bondOf: (solver) => bonds.bondOf(solver),
      knows: (id) => told.has(id),
      onCosigned: ({ deal }) => events.emit({ type: 'deal.cosigned', dealId: chain.notary.dealId(deal), solver: deal.solver })
    },
    init.network
  )
  const shelf = new ModuleShelf({ blobs, shipped: init.catalogue.files }, join(folder, 'modules'))
  const leases = leasesOf({ desk, ledger, rows })
  const jobs = base.store.open(providerJobTable)
  const keeper = new DealKeeper(
    { ...{ chain, clock, logger, events, shelf, blobs, holdings, leases, jobs }, executors: init.executors, extended: init.extensions },
    {
      wallet: walletOf(base),
      folder: join(folder, 'jobs'),
      isWarm: (spec) => namesModule(init.settings.warm ?? [], spec),
      hardware: { cpuModel, engineVersion: `node ${process.version}`, gpuModels: new Map(gpus.map(({ uuid, model }) => [uuid, model])) }
    }
  )
  const publisher = new OfferPublisher(
    {
      base,
      free: () => space.limit(ledger.free()),
      cached: () => [...init.catalogue.files.keys(), ...[...init.executors.values()].flatMap(({ cached }) => cached)],
      services: () => init.services?.offered() ?? [],
      onChange: either(ledger, init.services, space),
      onPublished: (offer, envelope) => {
        current.set(offer)
        told.set(resourceOfferId(offer), true)
        view.add(offer, envelope)
      }
    },
    {
      network: init.network,
      machine,
      ...pick(init),
      engines: [...init.executors.keys()],
      runtimes: [...init.executors.values()].flatMap(({ runtimes }) => runtimes)
    }
  )
  return [
    space,
    desk,
    keeper,
    new StorageCloser({ chain, jobs, clock, events, logger }, walletOf(base)),
    new DeliveryDesk({ rpc: network.rpc, keeper, notary: chain.notary, logger }, init.network),
    new EvidenceDesk({ rpc: network.rpc, keeper, chain }, init.network),
    publisher
  ]
}

/** `folder`: the node's own, on the disk of its blobs. */
export function createKeptSpace(
  { network: { blobs }, retention, events, logger }: Base,
  { folder, settings }: Pick<ProviderInit, 'folder' | 'settings'>
): KeptSpace {
  return new KeptSpace({ blobs, freeBytes: () => freeBytesOf(folder), wantSweep: () => retention.wantSweep(), events, logger }, settings.keptBytes)
}

interface LeaseParts {
  readonly desk: ProposalDesk
  readonly ledger: CapacityLedger
  readonly rows: Pick<Repository<Bytes32, { readonly dealId: Bytes32 }>, 'values' | 'delete'>
}

const leasesOf = ({ desk, ledger, rows }: LeaseParts): DealKeeperComponents['leases'] => ({
  all: async () => (await Array.fromAsync(rows.values())).map(({ dealId }) => dealId),
  jobOf: (dealId) => desk.jobOf(dealId),
  hold: (dealId) => desk.hold(dealId),
  gpusOf: (dealId) => ledger.gpusOf(dealId),
  cleared: (dealId, signal) => untilClear(ledger, dealId, signal),
  release: (dealId) => {
    ledger.release(dealId)
    void rows.delete(dealId).catch(() => {}) // a stale lease only costs a look at the next start
  }
})

function walletOf({ chain }: Base): Address {
  if (!chain.signer) throw new Error('invariant: a provider has a wallet')
  return chain.signer.address
}

interface Changing {
  onChange(listener: () => void): () => void
}

const either =
  (...both: readonly (Changing | undefined)[]): Changing['onChange'] =>
  (listener) => {
    const unlisten = both.map((each) => each?.onChange(listener))
    return () => {
      for (const each of unlisten) each?.()
    }
  }

const pick = ({ settings: { price, modules, collateralBps, maxTimeoutMs }, banned = [], minBond = 0n }: ProviderInit) => ({
  minBond,
  price,
  modules,
  banned,
  collateralBps,
  maxTimeoutMs
})

/** The offer as it was last told: what proposals are judged against. */
class CurrentOffer {
  #offer: ResourceOffer | undefined

  set(offer: ResourceOffer): void {
    this.#offer = offer
  }

  get(isFull: boolean): ResourceOffer | undefined {
    return this.#offer && isFull ? { ...this.#offer, withdrawn: true } : this.#offer
  }
}
