import type { JobView, OfferView, PeerView, WalletView } from '../node/client-api.ts'
import type { ModuleView, NodeView } from '../node/control/cockpit-api.ts'
import type { NodeEvent } from '../node/events.ts'

/** All that the screens show. Replaced, never changed in place: what is the same object has not changed. */
export interface CockpitData {
  readonly nowMs: number
  readonly link: { readonly state: 'connecting' | 'live' | 'lost'; readonly why?: string }
  readonly node?: NodeView
  readonly wallet?: WalletView
  /** Newest first. */
  readonly jobs: readonly JobView[]
  readonly offers: readonly OfferView[]
  readonly peers: readonly PeerView[]
  readonly modules: readonly ModuleView[]
  /** Oldest first, the latest few hundred. */
  readonly events: readonly NodeEvent[]
  /** Of the job that is looked at. */
  readonly logs: { readonly jobId: string; readonly lines: readonly string[] }
  /** Why no provider takes the job that is looked at. */
  readonly why: { readonly jobId: string; readonly reasons: readonly string[] }
  /** All that the wallet holds in LILY, sampled: earnings and spending as a curve. */
  readonly balances: readonly number[]
}

export const NO_DATA: CockpitData = {
  nowMs: 0,
  link: { state: 'connecting' },
  jobs: [],
  offers: [],
  peers: [],
  modules: [],
  events: [],
  logs: { jobId: '', lines: [] },
  why: { jobId: '', reasons: [] },
  balances: []
}
