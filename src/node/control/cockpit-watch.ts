import { delay } from '../../core/clock.ts'
import type { JobView, OfferView, PeerView, WalletView } from '../client-api.ts'
import type { NodeView } from './cockpit-api.ts'
import type { CockpitFrame, CockpitQuery, MarketTotals, ModuleTotals, NumberedEvents } from './cockpit-frame.ts'
import type { CourtView } from './court-view.ts'
import type { MatchView } from './deal-book.ts'
import { byPrice, findJobs, findOffers, servingPeers, totalJobs, totalOffers, windowOf } from './list-window.ts'
import type { ShopView } from './shop-view.ts'

/** What the node tells is drawn two and a half times a second: faster nobody reads it. Keys are drawn at once. */
const FRAME_MS = 400
/** How often what no event tells of is looked at. */
const ABOUT_MS = 1_000
const BOOK_MS = 3_000

export interface CockpitSources {
  about(): Promise<NodeView>
  /** Without waiting for the first. */
  offers(): readonly OfferView[]
  peers(): Promise<readonly PeerView[]>
  /** The last word of it: the chain may be slow. */
  wallet(): WalletView | undefined
  /** Newest first; the same list where nothing changed. */
  jobs(): Promise<readonly JobView[]>
  eventsAfter(number: number): NumberedEvents
  /** Latest first. */
  matches(): readonly MatchView[]
  /** As the wallet; undefined, too, where this node sells nothing. */
  shop(): ShopView | undefined
  /** As the wallet. */
  shelf(): readonly ModuleTotals[] | undefined
  /** As the wallet; undefined, too, where the chain has no court. */
  court(): CourtView | undefined
}

/** What the query looks at, at once and then as it changes: only what differs from what was sent before. */
export async function* watchCockpit(sources: CockpitSources, query: CockpitQuery, signal: AbortSignal): AsyncIterable<CockpitFrame> {
  const eye = new Eye(sources, query)
  for (let atMs = 0; ; atMs += FRAME_MS) {
    const frame = await eye.look(atMs)
    if (Object.keys(frame).length > 0) yield frame
    await delay(FRAME_MS, signal)
  }
}

/** One screen's look at the node, and what it was told already. */
class Eye {
  readonly #sources: CockpitSources
  readonly #query: CockpitQuery
  readonly #sent = new Map<keyof CockpitFrame, string>()
  #afterEvent: number
  #jobs: readonly JobView[] | undefined

  constructor(sources: CockpitSources, query: CockpitQuery) {
    this.#sources = sources
    this.#query = query
    this.#afterEvent = query.afterEvent
  }

  async look(atMs: number): Promise<CockpitFrame> {
    const isDue = (everyMs: number): boolean => atMs % everyMs < FRAME_MS
    const { parts } = this.#query
    const wallet = this.#sources.wallet()
    const shop = parts.includes('shop') ? this.#sources.shop() : undefined
    const shelf = parts.includes('shelf') ? this.#sources.shelf() : undefined
    const court = parts.includes('court') ? this.#sources.court() : undefined
    return {
      ...(isDue(ABOUT_MS) && this.#changed('node', await this.#sources.about())),
      ...(wallet && this.#changed('wallet', wallet)),
      ...(shop && this.#changed('shop', shop)),
      ...(shelf && this.#changed('shelf', shelf)),
      ...(court && this.#changed('court', court)),
      ...(parts.includes('matches') && this.#changed('matches', this.#sources.matches())),
      ...(await this.#lookAtJobs()),
      ...(isDue(BOOK_MS) && (await this.#lookAtMarket())),
      ...this.#newEvents()
    }
  }

  /** The part, where it is another than the last one sent. */
  #changed<K extends keyof CockpitFrame>(name: K, value: NonNullable<CockpitFrame[K]>): Pick<CockpitFrame, K> | undefined {
    const text = JSON.stringify(value)
    if (this.#sent.get(name) === text) return undefined
    this.#sent.set(name, text)
    return { [name]: value } as Pick<CockpitFrame, K> // its only key
  }

  async #lookAtJobs(): Promise<CockpitFrame> {
    const jobs = await this.#sources.jobs()
    if (jobs === this.#jobs) return {}
    this.#jobs = jobs
    const { search } = this.#query.jobs
    return { ...this.#changed('jobs', windowOf(findJobs(jobs, search), jobs.length, this.#query.jobs)), ...this.#changed('jobTotals', totalJobs(jobs)) }
  }

  async #lookAtMarket(): Promise<CockpitFrame> {
    const offers = [...this.#sources.offers()].sort(byPrice)
    const found = findOffers(offers, this.#query.offers.search)
    const totals: MarketTotals = totalOffers(offers, found)
    return {
      ...this.#changed('peers', servingPeers(await this.#sources.peers(), offers)),
      ...this.#changed('offers', windowOf(found, offers.length, this.#query.offers)),
      ...this.#changed('market', totals)
    }
  }

  #newEvents(): CockpitFrame {
    const events = this.#sources.eventsAfter(this.#afterEvent)
    if (events.list.length === 0) return {}
    this.#afterEvent = events.last
    return { events }
  }
}
