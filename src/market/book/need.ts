import type { ProtocolParams } from '../../chain/ports.ts'
import type { SignedJobOffer, Weights } from '../../core/job-offer.ts'
import type { JobSpec, Resources } from '../../core/job-spec.ts'
import type { Address, Bytes32, PeerIdText } from '../../core/primitives.ts'
import { ZERO_ADDRESS } from '../../core/primitives.ts'
import type { Engine } from '../../core/resource-offer.ts'
import type { PriceNeed } from '../price/price-of.ts'
import { priceNeedOf } from '../price/price-of.ts'
import type { Place } from './places.ts'
import { placesOf } from './places.ts'

/** A job as the book sees it: all that feasibility, price and ranking depend on. */
export interface JobNeed {
  readonly jobOffer: Bytes32
  readonly client: Address
  readonly target: Address | undefined
  readonly excluded: readonly Address[]
  readonly mediators: readonly Address[]
  readonly engine: Engine
  /** Who has the royalty. */
  readonly author?: Address | undefined
  /** Absent: it wants no network. */
  readonly network?: Exclude<JobSpec['network'], 'none'> | undefined
  /** CID of the module or pinned name of the image: what a provider may have cached. */
  readonly artifact: string
  readonly resources: Resources
  readonly price: PriceNeed
  readonly timeoutMs: number
  readonly maxPrice: bigint
  /** ρ that the deal will carry: the most of what client and chain ask for, and no more. */
  readonly collateralBps: number
  readonly weights: Weights
  readonly places: readonly Place[]
  /** Round trips in ms that the client measured, by the provider's node. They count instead of places. */
  readonly roundTrips?: ReadonlyMap<PeerIdText, number> | undefined
}

export function jobNeedOf(jobOffer: Bytes32, signed: SignedJobOffer, params: Pick<ProtocolParams, 'minCollateralBps'>): JobNeed {
  const { offer, spec, preferences } = signed
  return {
    jobOffer,
    client: offer.client,
    target: offer.target === ZERO_ADDRESS ? undefined : offer.target,
    excluded: offer.excluded,
    mediators: offer.mediators,
    engine: spec.engine.type,
    author: spec.royalty?.to,
    network: spec.network === 'none' ? undefined : spec.network,
    artifact: artifactOf(spec),
    resources: spec.resources,
    price: priceNeedOf(signed),
    timeoutMs: spec.timeoutMs,
    maxPrice: offer.maxPrice,
    collateralBps: Math.max(offer.minCollateralBps, params.minCollateralBps),
    weights: preferences.weights,
    places: placesOf(preferences.contact.addrs),
    roundTrips: preferences.near && new Map(preferences.near.map(({ peerId, ms }) => [peerId, ms]))
  }
}

export const artifactOf = (spec: Pick<JobSpec, 'engine'>): string => (spec.engine.type === 'wasm' ? spec.engine.module : spec.engine.image)
