import type { JobView, OfferView, PeerView, WalletView } from '../client-api.ts'
import type { NodeEvent } from '../events.ts'
import type { NodeView } from './cockpit-api.ts'
import type { CourtView } from './court-view.ts'
import type { MatchView } from './deal-book.ts'
import type { ShopView } from './shop-view.ts'

/** A part of a list: ten thousand jobs stay where they are, and what is seen of them crosses the socket. */
export interface ListView<T> {
  /** Without the search. */
  readonly total: number
  /** With it. */
  readonly found: number
  /** Of the found ones, the place of the first row here. */
  readonly start: number
  readonly rows: readonly T[]
}

export interface ListQuery {
  readonly search: string
  readonly start: number
  readonly count: number
}

export const COCKPIT_PARTS = ['matches', 'shop', 'court', 'shelf'] as const
export type CockpitPart = (typeof COCKPIT_PARTS)[number]

/** What a screen looks at. */
export interface CockpitQuery {
  readonly jobs: ListQuery
  readonly offers: ListQuery
  /** What costs the node a look at its disk, its GPUs or the chain: told while somebody looks. */
  readonly parts: readonly CockpitPart[]
  /** Only events with a higher number are told: 0 for all that are kept. */
  readonly afterEvent: number
}

/** All jobs in a few numbers. */
export interface JobTotals {
  readonly going: number
  readonly paid: number
  readonly failed: number
  readonly cancelled: number
  readonly spentWei: string
  /** What was paid lately, newest first. */
  readonly paidWei: readonly string[]
  /** Some that money is locked for. */
  readonly locked: readonly JobView[]
  /** Some that nobody takes, with what the solvers say. */
  readonly stuck: readonly JobView[]
}

/** One model over all providers that answer with it. */
export interface ModelTotals {
  readonly model: string
  readonly providers: number
  /** Of the cheapest, for a million tokens of answer. */
  readonly outputWei: string
  /** Of the fastest, as it says itself; 0: none says. */
  readonly tokensPerSecond: number
}

/** One model of GPU over all providers that sell it. */
export interface GpuTotals {
  readonly model: string
  readonly gpus: number
  /** The minimum of the cheapest that has it. */
  readonly fromWei: string
}

/** One module that ships, over all providers that would run it as its manifest says. */
export interface ModuleTotals {
  readonly module: string
  readonly engine: string
  /** GPUs that it needs, and the memory of the largest. */
  readonly gpus: number
  readonly vramBytes: number
  readonly providers: number
  /** Jobs that fit into what is free now. */
  readonly atOnce: number
  /** Of the cheapest, for one job as long as it may take; absent: nobody runs it. */
  readonly best?: { readonly provider: string; readonly priceWei: string }
}

/** All offers in a few numbers. */
export interface MarketTotals {
  readonly offers: number
  readonly cpuMilli: number
  readonly memoryBytes: number
  readonly gpus: number
  readonly cheapest?: OfferView
  /** The commonest first. */
  readonly gpuModels: readonly GpuTotals[]
  /** Models that answer, those of most providers first. */
  readonly services: readonly ModelTotals[]
  /** Cores that may be had for a minimum of at most so much, the cheapest first; of the offers that the search found. */
  readonly depth: readonly { readonly upToWei: string; readonly cpuMilli: number }[]
}

export interface ServingPeer extends PeerView {
  /** What it sells, and as whom. */
  readonly serves?: { readonly what: readonly string[]; readonly provider: string }
}

export interface NumberedEvents {
  /** The number of the last one. */
  readonly last: number
  readonly list: readonly NodeEvent[]
}

/** What changed since the last one; the first holds everything. */
export interface CockpitFrame {
  readonly node?: NodeView
  readonly wallet?: WalletView
  readonly peers?: readonly ServingPeer[]
  readonly jobs?: ListView<JobView>
  readonly jobTotals?: JobTotals
  readonly offers?: ListView<OfferView>
  readonly market?: MarketTotals
  readonly events?: NumberedEvents
  /** Deals of the whole market, latest first. */
  readonly matches?: readonly MatchView[]
  /** The market by module, those of most providers first. */
  readonly shelf?: readonly ModuleTotals[]
  /** Of a provider. */
  readonly shop?: ShopView
  /** On a chain with a court. */
  readonly court?: CourtView
}
