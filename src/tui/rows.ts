import type { JobView } from '../node/client-api.ts'
import type { ModuleView, NodeView } from '../node/control/cockpit-api.ts'
import type { CockpitPart, CockpitQuery, ListQuery, ModuleTotals, ServingPeer } from '../node/control/cockpit-frame.ts'
import type { CaseView } from '../node/control/court-view.ts'
import type { CockpitData } from './cockpit-data.ts'
import type { ScreenName, UiState } from './ui-state.ts'

const has = (search: string, ...texts: readonly (string | undefined)[]): boolean =>
  search === '' || texts.some((text) => text?.toLowerCase().includes(search.toLowerCase()))

export const peerRows = ({ peers }: CockpitData, search: string): readonly ServingPeer[] =>
  peers.filter((peer) => has(search, peer.peerId, peer.agent, ...peer.addrs))

export const moduleRows = ({ modules }: CockpitData, search: string): readonly ModuleView[] =>
  modules.filter((module) => has(search, module.name, module.description))

/** Of the market by module. */
export const shelfRows = ({ shelf = [] }: CockpitData, search: string): readonly ModuleTotals[] =>
  shelf.filter(({ module, engine }) => has(search, module, engine))

/** Whether the node has a client's part: without it no job is run from here. */
export const buys = ({ roles }: NodeView): boolean => roles.includes('client')

export const caseRows = ({ court }: CockpitData, search: string): readonly CaseView[] =>
  (court?.cases ?? []).filter(({ dealId, phase, ruling, provider, client, mine }) => has(search, dealId, phase, ruling, provider, client, ...mine))

const COUNTS: Readonly<Partial<Record<ScreenName, (data: CockpitData, search: string) => number>>> = {
  Jobs: ({ jobs }) => jobs.found,
  Market: ({ offers }) => offers.found,
  Mediation: (data, search) => caseRows(data, search).length,
  Network: (data, search) => peerRows(data, search).length,
  Run: (data, search) => moduleRows(data, search).length
}

/** How many rows there are to choose from. */
export const rowCount = (data: CockpitData, ui: UiState): number =>
  isShelf(ui) ? shelfRows(data, ui.search).length : (COUNTS[ui.screen]?.(data, ui.search) ?? 0)

const isShelf = ({ screen, isByModule }: UiState): boolean => screen === 'Market' && isByModule

/** The chosen row, within what there is now. */
export function chosenRow(data: CockpitData, ui: UiState): number {
  const { rows, start } = data.jobs
  const held = ui.screen === 'Jobs' && ui.heldJob !== undefined ? rows.findIndex(({ jobId }) => jobId === ui.heldJob) : -1
  return held >= 0 ? start + held : Math.max(0, Math.min(ui.chosen[ui.screen], rowCount(data, ui) - 1))
}

/** Chooses a row; of jobs the one in it, wherever newer ones move it, unless it is the newest. */
export function chooseRow(ui: UiState, data: CockpitData, row: number): UiState {
  const { heldJob: _before, ...rest } = ui
  const chosen = { ...rest, chosen: { ...ui.chosen, [ui.screen]: row } }
  return ui.screen === 'Jobs' && row > 0 ? holdJob(chosen, data.jobs.rows[row - data.jobs.start]) : chosen
}

export const holdJob = (ui: UiState, job: JobView | undefined): UiState => (job ? { ...ui, heldJob: job.jobId } : ui)

/** The job that the Jobs screen has chosen; undefined on the others, and until it has come. */
export function chosenJob(data: CockpitData, ui: UiState): JobView | undefined {
  if (ui.screen !== 'Jobs') return undefined
  const job = data.jobs.rows[chosenRow(data, ui) - data.jobs.start]
  return job && isFound(job, ui.search) ? job : undefined
}

/** As the node searches: until it has answered, the rows are those of the search before, and a key would act on one that nobody looks for. */
const isFound = ({ module, jobId, dealId, state, provider, failure }: JobView, search: string): boolean =>
  has(search, module, jobId, dealId, state, provider, failure?.code)

const PARTS: Readonly<Partial<Record<ScreenName, readonly CockpitPart[]>>> = {
  Overview: ['shop'],
  Market: ['matches'],
  Provider: ['shop'],
  Mediation: ['court'],
  Wallet: ['matches', 'shop']
}

/** Windows begin and end at multiples of it: a step down does not ask anew. */
const BLOCK_ROWS = 64

/** What the node is asked for: a screen before and after the chosen row, and only of the list that is shown. */
export function queryOf(ui: UiState, rows: number): Omit<CockpitQuery, 'afterEvent'> {
  const list = (screen: ScreenName): ListQuery => {
    if (ui.screen !== screen) return { search: '', start: 0, count: 0 }
    const start = Math.max(0, Math.floor((ui.chosen[screen] - rows) / BLOCK_ROWS) * BLOCK_ROWS)
    return { search: ui.search, start, count: Math.ceil((ui.chosen[screen] + rows) / BLOCK_ROWS) * BLOCK_ROWS - start }
  }
  return { jobs: list('Jobs'), offers: list('Market'), parts: isShelf(ui) ? ['shelf'] : (PARTS[ui.screen] ?? []) }
}
