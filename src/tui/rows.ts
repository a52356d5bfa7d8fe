import type { JobView, OfferView, PeerView } from '../node/client-api.ts'
import type { ModuleView } from '../node/control/cockpit-api.ts'
import type { CockpitData } from './cockpit-data.ts'
import { remember } from './remember.ts'
import type { ScreenName, UiState } from './ui-state.ts'

const has = (search: string, ...texts: readonly (string | undefined)[]): boolean =>
  search === '' || texts.some((text) => text?.toLowerCase().includes(search.toLowerCase()))

const foundJobs = remember((jobs: readonly JobView[], search: string) =>
  jobs.filter((job) => has(search, job.module, job.jobId, job.dealId, job.state, job.provider, job.failure?.code))
)
export const jobRows = ({ jobs }: CockpitData, search: string): readonly JobView[] => (search === '' ? jobs : foundJobs(jobs, search))

const foundOffers = remember((offers: readonly OfferView[], search: string) =>
  offers.filter((offer) => has(search, offer.provider, offer.peerId, ...offer.engines, ...offer.gpus)).sort(byPrice)
)
/** Cheapest first: the order in which most jobs would take them. */
export const offerRows = ({ offers }: CockpitData, search: string): readonly OfferView[] => foundOffers(offers, search)

function byPrice(a: OfferView, b: OfferView): number {
  return compare(a.minimumWei, b.minimumWei) || compare(a.perCpuSecondWei, b.perCpuSecondWei) || (a.provider < b.provider ? -1 : 1)
}

/** Of decimal texts: the longer one is the larger. Faster than BigInt on five thousand offers. */
const compare = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)

export const peerRows = ({ peers }: CockpitData, search: string): readonly PeerView[] =>
  peers.filter((peer) => has(search, peer.peerId, peer.agent, ...peer.addrs))

export const moduleRows = ({ modules }: CockpitData, search: string): readonly ModuleView[] =>
  modules.filter((module) => has(search, module.name, module.description))

const COUNTS: Readonly<Partial<Record<ScreenName, (data: CockpitData, search: string) => readonly unknown[]>>> = {
  Jobs: jobRows,
  Market: offerRows,
  Network: peerRows,
  Run: moduleRows
}

/** How many rows there are to choose from. */
export const rowCount = (data: CockpitData, { screen, search }: UiState): number => COUNTS[screen]?.(data, search).length ?? 0

/** The chosen row, within what there is now. */
export const chosenRow = (data: CockpitData, ui: UiState): number => Math.max(0, Math.min(ui.chosen[ui.screen], rowCount(data, ui) - 1))

/** The job that the Jobs screen has chosen; undefined on the others. */
export const chosenJob = (data: CockpitData, ui: UiState): JobView | undefined =>
  ui.screen === 'Jobs' ? jobRows(data, ui.search)[chosenRow(data, ui)] : undefined
