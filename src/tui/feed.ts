import { delay } from '../core/clock.ts'
import { errorMessage } from '../core/errors.ts'
import type { JobView, WalletView } from '../node/client-api.ts'
import type { CockpitApi } from '../node/control/cockpit-api.ts'
import type { NodeEvent } from '../node/events.ts'
import type { CockpitData } from './cockpit-data.ts'
import type { CockpitStore } from './cockpit-store.ts'

/** How often what no event tells of is looked at. */
const ABOUT_MS = 1_000
const BOOK_MS = 3_000
const WALLET_MS = 5_000
/** A node that restarts is back within a second or two. */
const RECONNECT_MS = 1_000
/** Changes of jobs that come together are asked for together. */
const GATHER_MS = 200
/** More changed jobs than this at once are cheaper as one list. */
const MAX_SINGLE_JOBS = 20
const MAX_EVENTS = 500
const MAX_LOG_LINES = 1_000
/** Of one line of a job's log: no terminal is wider. */
const MAX_LOG_CHARS = 2_000
const MAX_BALANCES = 240

export interface FeedComponents {
  readonly store: CockpitStore
  /** The node, or undefined where none answers just now. Called again when it went away. */
  connect(): Promise<CockpitApi | undefined>
}

/** Keeps the data as the node tells it; survives the node's restarts. */
export class Feed {
  readonly #c: FeedComponents
  #api: CockpitApi | undefined
  readonly #changed = new Set<string>()
  #isListed = true
  #followed = new AbortController()

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

  stop(): void {
    this.#followed.abort(new Error('the screen closes'))
  }

  async #session(api: CockpitApi, signal: AbortSignal): Promise<void> {
    const { store } = this.#c
    const [node, history, modules] = await Promise.all([api.about(signal), api.history(signal), api.modules(signal)])
    store.update({ node, events: history, modules, nowMs: Date.now(), link: { state: 'live' } })
    this.#isListed = true
    const every = async (ms: number, look: () => Promise<Partial<CockpitData>>): Promise<void> => {
      for (; ; await delay(ms, signal)) store.update(await look())
    }
    // Each ends only by failing: the first that does ends the session.
    await Promise.race([
      every(ABOUT_MS, async () => ({ node: await api.about(signal), nowMs: Date.now() })),
      every(BOOK_MS, async () => ({ peers: await api.peers(signal) })),
      every(BOOK_MS, async () => ({ offers: await api.offers(signal) })),
      every(WALLET_MS, async () => this.#sampled(await api.wallet(signal))),
      every(GATHER_MS, async () => this.#freshJobs(api, signal)),
      this.#hear(api, signal)
    ])
  }

  async #hear(api: CockpitApi, signal: AbortSignal): Promise<void> {
    for await (const event of api.events(signal)) {
      this.#c.store.update(({ events }) => ({ events: [...events.slice(1 - MAX_EVENTS), event] }))
      this.#note(event)
    }
    throw new Error('the node ended the stream of its events')
  }

  #note(event: NodeEvent): void {
    if ('jobId' in event) this.#changed.add(event.jobId)
    else if ('dealId' in event && event.dealId !== undefined) {
      const job = this.#c.store.get().jobs.find(({ dealId }) => dealId === event.dealId)
      if (job) this.#changed.add(job.jobId)
    }
  }

  async #freshJobs(api: CockpitApi, signal: AbortSignal): Promise<Partial<CockpitData>> {
    const ids = [...this.#changed]
    this.#changed.clear()
    if (this.#isListed || ids.length > MAX_SINGLE_JOBS) {
      this.#isListed = false
      return { jobs: await api.jobs(signal) }
    }
    if (ids.length === 0) return {}
    const fresh = await Promise.all(ids.map((id) => api.job(id, signal).catch(() => undefined))) // not a job of ours
    return {
      jobs: mergeJobs(
        this.#c.store.get().jobs,
        fresh.filter((job) => job !== undefined)
      )
    }
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

/** `fresh` in their places; those not seen before first. */
export function mergeJobs(jobs: readonly JobView[], fresh: readonly JobView[]): readonly JobView[] {
  const byId = new Map(fresh.map((job) => [job.jobId, job]))
  const kept = jobs.map((job) => {
    const newer = byId.get(job.jobId)
    byId.delete(job.jobId)
    return newer ?? job
  })
  return byId.size === 0 ? kept : [...byId.values(), ...kept].sort((a, b) => b.createdAtMs - a.createdAtMs)
}
