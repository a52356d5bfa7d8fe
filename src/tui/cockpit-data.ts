import type { ExplanationView, JobView, OfferView, WalletView } from '../node/client-api.ts'
import type { ModuleView, NodeView } from '../node/control/cockpit-api.ts'
import type { JobTotals, ListView, MarketTotals, ModuleTotals, ServingPeer } from '../node/control/cockpit-frame.ts'
import type { CourtView } from '../node/control/court-view.ts'
import type { MatchView } from '../node/control/deal-book.ts'
import type { OutputPreview } from '../node/control/output-preview.ts'
import type { ShopView } from '../node/control/shop-view.ts'
import type { NodeEvent } from '../node/events.ts'

/** All that the screens show. Replaced, never changed in place: what is the same object has not changed. */
export interface CockpitData {
  readonly nowMs: number
  readonly link: { readonly state: 'connecting' | 'live' | 'lost'; readonly why?: string }
  readonly node?: NodeView
  readonly wallet?: WalletView
  /** Newest first; the part that is looked at. */
  readonly jobs: ListView<JobView>
  readonly jobTotals: JobTotals
  /** Cheapest first; the part that is looked at. */
  readonly offers: ListView<OfferView>
  readonly market: MarketTotals
  /** The market by module; absent: nothing said yet. */
  readonly shelf?: readonly ModuleTotals[]
  readonly peers: readonly ServingPeer[]
  /** Messages a second by topic, sent and heard, over the last seconds. */
  readonly gossipRates: ReadonlyMap<string, number>
  readonly modules: readonly ModuleView[]
  /** Deals of the whole market, latest first. */
  readonly matches: readonly MatchView[]
  /** What this node sells, as its owner sees it; absent: it sells nothing, or has not said. */
  readonly shop?: ShopView
  /** Absent: a chain without a court, or nothing said yet. */
  readonly court?: CourtView
  /** Oldest first, the latest few hundred. */
  readonly events: readonly NodeEvent[]
  /** Of the job that is looked at. */
  readonly logs: { readonly jobId: string; readonly lines: readonly string[] }
  /** Why no provider takes the job that is looked at. */
  readonly why: { readonly jobId: string; readonly reasons: readonly string[] }
  /** Why the deal of the job that fills the screen was made; absent: nobody has said yet, or nobody kept it. */
  readonly explained: { readonly jobId: string; readonly view?: ExplanationView }
  /** The files of the result that is looked at. */
  readonly preview: { readonly jobId: string; readonly view?: OutputPreview; readonly problem?: string }
  /** All that the wallet holds in LILY, sampled: earnings and spending as a curve. */
  readonly balances: readonly number[]
}

const EMPTY_LIST = { total: 0, found: 0, start: 0, rows: [] } as const

export const NO_DATA: CockpitData = {
  nowMs: 0,
  link: { state: 'connecting' },
  jobs: EMPTY_LIST,
  jobTotals: { going: 0, paid: 0, failed: 0, cancelled: 0, spentWei: '0', paidWei: [], locked: [], stuck: [] },
  offers: EMPTY_LIST,
  market: { offers: 0, cpuMilli: 0, memoryBytes: 0, gpus: 0, gpuModels: [], services: [], depth: [] },
  peers: [],
  gossipRates: new Map(),
  modules: [],
  matches: [],
  events: [],
  logs: { jobId: '', lines: [] },
  why: { jobId: '', reasons: [] },
  explained: { jobId: '' },
  preview: { jobId: '' },
  balances: []
}
