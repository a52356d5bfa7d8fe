import { delay, within } from '../core/clock.ts'
import { errorMessage } from '../core/errors.ts'
import type { ExplanationView, JobView, WalletView } from '../node/client-api.ts'
import type { CockpitApi } from '../node/control/cockpit-api.ts'
import type { CockpitFrame, CockpitQuery } from '../node/control/cockpit-frame.ts'
import type { CockpitData } from './cockpit-data.ts'
import type { CockpitStore } from './cockpit-store.ts'
import { GossipRates } from './gossip-rates.ts'
import { keepEvents } from './keep-events.ts'
import type { Viewing } from './screens/outputs.ts'

/** A node that restarts is back within a second or two. */
const RECONNECT_MS = 1_000
/** A large picture takes a second to unpack. */
const PREVIEW_MS = 20_000
/** A solver that does not answer by then is not going to. */
const EXPLAIN_MS = 10_000
const MAX_LOG_LINES = 1_000
/** Of one line of a job's log: no terminal is wider. */
const MAX_LOG_CHARS = 2_000
/** One a change of what the wallet holds, looked at every five seconds; a curve is no wider. */
const MAX_BALANCES = 240

type Query = Omit<CockpitQuery, 'afterEvent'>
const NOTHING: Query = { jobs: { search: '', start: 0, count: 0 }, offers: { search: '', start: 0, count: 0 }, parts: [] }

export interface FeedComponents {
  readonly store: CockpitStore
  /** The node, or undefined where none answers just now. Called again when it went away. */
  connect(): Promise<CockpitApi | undefined>
}

const LIVE = { state: 'live' } as const

/** Keeps the data as the node tells it; survives the node's restarts. */
export class Feed {
  readonly #c: FeedComponents
  #api: CockpitApi | undefined
  #followed = new AbortController()
  #viewed = new AbortController()
  #query = NOTHING
  #afterEvent = 0
  readonly #rates = new GossipRates()
  /** Ends the watch that runs, for one of another query. */
  #turn = new AbortController()

  constructor(components: FeedComponents) {
    this.#c = components
  }

  /** The node as it is connected now. */
  get api(): CockpitApi | undefined {
    return this.#api
  }

  /** Resolves when the signal aborts. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const lost = new AbortController()
      const both = AbortSignal.any([signal, lost.signal])
      try {
        this.#api = await this.#c.connect()
        if (!this.#api) throw new Error('no node answers on this data folder')
        await this.#session(this.#api, both)
      } catch (cause) {
        if (!signal.aborted) this.#c.store.update({ link: { state: 'lost', why: errorMessage(cause) } })
      } finally {
        lost.abort(new Error('the node went away'))
      }
      await delay(RECONNECT_MS, signal).catch(() => {}) // aborted: the loop ends
    }
  }

  /** Follows the logs of one job, and asks why it waits; undefined: of none. */
  look(job: JobView | undefined): void {
    const { logs } = this.#c.store.get()
    if (logs.jobId === (job?.jobId ?? '')) return
    this.#followed.abort(new Error('another job is looked at'))
    this.#followed = new AbortController()
    const jobId = job?.jobId ?? ''
    this.#c.store.update({ logs: { jobId, lines: [] }, why: { jobId, reasons: [] } })
    const { signal } = this.#followed
    if (!job || !this.#api) return
    void this.#followLogs(this.#api, jobId, signal).catch(() => {}) // the node went away, or the job has no logs: the screen says so
    if (job.state === 'queued') void this.#askWhy(this.#api, jobId, signal).catch(() => {}) // no solver answers: nothing to tell
  }

  /** Why the job went where it did: asked when it fills the screen, once. */
  explain(job: JobView | undefined): void {
    const { explained } = this.#c.store.get()
    if (!job?.dealId || explained.jobId === job.jobId || !this.#api) return
    const { jobId } = job
    this.#c.store.update({ explained: { jobId } })
    const take = (view: ExplanationView): void => this.#c.store.update((data) => (data.explained.jobId === jobId ? { explained: { jobId, view } } : {}))
    void this.#api.explain(jobId, within(this.#followed.signal, EXPLAIN_MS)).then(take, () => {}) // the solver is gone, or kept nothing: the screen shows none
  }

  /** The files of a result, and what the chosen one looks like; undefined: nothing is looked at. */
  view(viewing: Viewing | undefined): void {
    if (!viewing) return
    const { jobId, index } = viewing
    const { store } = this.#c
    if (store.get().preview.jobId !== jobId) store.update({ preview: { jobId } })
    this.#viewed.abort(new Error('another file is looked at'))
    this.#viewed = new AbortController()
    const { signal } = this.#viewed
    if (!this.#api) return
    void this.#api.preview(jobId, index, within(signal, PREVIEW_MS)).then(
      (view) => store.update({ preview: { jobId, view } }),
      (cause: unknown) => signal.aborted || store.update({ preview: { jobId, problem: errorMessage(cause) } })
    )
  }

  stop(): void {
    this.#viewed.abort(new Error('the screen closes'))
    this.#followed.abort(new Error('the screen closes'))
  }

  /** What is looked at from now on. */
  show(query: Query): void {
    if (JSON.stringify(query) === JSON.stringify(this.#query)) return
    this.#query = query
    this.#turn.abort(new Error('something else is looked at'))
  }

  async #session(api: CockpitApi, signal: AbortSignal): Promise<void> {
    const { store } = this.#c
    this.#afterEvent = 0
    // Logs too are of the node that was: the screen asks for them anew once this one has spoken.
    store.update({ events: [], logs: { jobId: '', lines: [] } })
    // A module that can't be read costs the form, not the screen.
    void api.modules(signal).then(
      (modules) => store.update({ modules }),
      () => {}
    )
    for (;;) {
      this.#turn = new AbortController()
      const turn = this.#turn.signal
      const query = this.#query
      try {
        for await (const frame of api.watch({ ...query, afterEvent: this.#afterEvent }, AbortSignal.any([signal, turn]))) this.#take(frame, query)
      } catch (cause) {
        if (signal.aborted || !turn.aborted) throw cause
      }
      if (!turn.aborted) throw new Error('the node ended its word of itself')
    }
  }

  #take(frame: CockpitFrame, query: Query): void {
    const { node, jobs, jobTotals, offers, market, peers, events, wallet, matches, shelf, shop, court } = frame
    if (events) this.#afterEvent = events.last
    const nowMs = Date.now()
    const gossipRates = node && this.#rates.take(node, nowMs)
    this.#c.store.update((data) => ({
      nowMs,
      link: LIVE,
      ...(node && { node }),
      ...(gossipRates && { gossipRates }),
      ...(jobTotals && { jobTotals }),
      ...(market && { market }),
      ...(peers && { peers }),
      ...(matches && { matches }),
      ...(shelf && { shelf }),
      ...(shop && { shop }),
      ...(court && { court }),
      // Of a list that was not asked for there is nothing in it: what was seen last is shown again at once when its screen is.
      ...(jobs && query.jobs.count > 0 && { jobs }),
      ...(offers && query.offers.count > 0 && { offers }),
      ...(wallet && this.#sampled(wallet)),
      ...(events && { events: keepEvents(data.events, events.list) })
    }))
  }

  #sampled(wallet: WalletView): Partial<CockpitData> {
    const { balances } = this.#c.store.get()
    const { tokenWei, escrow, stake } = wallet
    const all = [tokenWei, escrow.freeWei, escrow.lockedWei, escrow.withdrawingWei, ...Object.values(stake)]
    const milli = all.reduce((sum, wei) => sum + BigInt(wei), 0n) / 10n ** 15n
    return { wallet, balances: [...balances.slice(1 - MAX_BALANCES), Number(milli) / 1000] }
  }

  async #followLogs(api: CockpitApi, jobId: string, signal: AbortSignal): Promise<void> {
    let open = ''
    for await (const { text } of api.logs(jobId, true, signal)) {
      const parts = (open + text).split('\n')
      open = (parts.pop() ?? '').slice(-MAX_LOG_CHARS)
      const more = parts.map((part) => part.slice(0, MAX_LOG_CHARS))
      this.#c.store.update(({ logs }) => (logs.jobId === jobId ? { logs: { jobId, lines: [...logs.lines, ...more].slice(-MAX_LOG_LINES) } } : {}))
    }
    if (open !== '') this.#c.store.update(({ logs }) => (logs.jobId === jobId ? { logs: { jobId, lines: [...logs.lines, open] } } : {}))
  }

  async #askWhy(api: CockpitApi, jobId: string, signal: AbortSignal): Promise<void> {
    const reasons = await api.why(jobId, signal)
    this.#c.store.update(({ why }) => (why.jobId === jobId ? { why: { jobId, reasons } } : {}))
  }
}
