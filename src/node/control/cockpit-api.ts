import type { Reachability } from '../../p2p/index.ts'
import type { ClientApi, OfferView } from '../client-api.ts'
import type { NodeEvent } from '../events.ts'
import type { KeptView } from '../retention/kept-view.ts'
import type { CockpitFrame, CockpitQuery } from './cockpit-frame.ts'
import type { OutputPreview } from './output-preview.ts'

/** What a node says of itself. Plain JSON: it crosses the control socket. */
export interface NodeView {
  readonly network: string
  readonly isDev: boolean
  readonly roles: readonly string[]
  readonly peerId: string
  readonly addrs: readonly string[]
  readonly version: string
  readonly startedAtMs: number
  readonly chain: { readonly headNumber: string; readonly headTimeS: number }
  readonly process: { readonly pid: number; readonly rssBytes: number; readonly cpuMs: number }
  readonly gossip: readonly TopicView[]
  /** Whether others can dial it, as peers found by trying; absent: nobody looked. */
  readonly reachability?: Reachability
  /** For a provider: what it says it has free, and the most it had free since its start, which is all of it. */
  readonly provider?: { readonly free: OfferView; readonly whole: OfferView }
  /** What the files of jobs take on its disk; absent: nobody has looked yet. */
  readonly kept?: KeptView
}

/** One topic of the gossip. */
export interface TopicView {
  readonly id: string
  readonly subscribers: number
  readonly accepted: number
  readonly published: number
  readonly ignored: number
  readonly rejected: number
}

/** A module of the catalogue, as a form needs it. */
export interface ModuleView {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly inputs: readonly ModuleInputView[]
  readonly files: readonly { readonly name: string; readonly description: string; readonly required: boolean }[]
  readonly maxPriceWei?: string
}

export interface ModuleInputView {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean'
  readonly description: string
  readonly required: boolean
  readonly fallback?: string
  readonly choices?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
}

/** What a screen needs of a node: all that a client's commands need, and what the node says of itself. */
export interface CockpitApi extends ClientApi {
  about(signal: AbortSignal): Promise<NodeView>
  /** The modules that ship. */
  modules(signal: AbortSignal): Promise<readonly ModuleView[]>
  /** The latest events, oldest first: for who comes late. */
  history(signal: AbortSignal): Promise<readonly NodeEvent[]>
  /** The files of a verified result, and what the one at `index` looks like. */
  preview(id: string, index: number, signal: AbortSignal): Promise<OutputPreview>
  /** What a screen looks at, at once and as it changes. */
  watch(query: CockpitQuery, signal: AbortSignal): AsyncIterable<CockpitFrame>
}
