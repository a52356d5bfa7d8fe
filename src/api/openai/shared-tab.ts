import type { Tab, Usage } from '../caller.ts'

/** One caller's tab for several answers: each may spend its share of what is held, and what is written down is their sum, once. */
export class SharedTab {
  readonly #tab: Tab
  readonly #open = new Map<Tab, (() => Usage) | undefined>()
  readonly #closed: Usage[] = []

  #isWatched = false

  constructor(tab: Tab) {
    this.#tab = tab
  }

  /** Shares of what is held, rounded down: all together they never cost more than that. */
  shares(count: number): readonly Tab[] {
    const maxPrice = this.#tab.maxPrice === undefined ? undefined : this.#tab.maxPrice / BigInt(count)
    const shares = Array.from({ length: count }, (): Tab => {
      const share: Tab = {
        maxPrice,
        watch: (progress) => this.#watch(share, progress),
        close: (usage) => this.#end(share, usage),
        cancel: () => this.#end(share)
      }
      return share
    })
    for (const share of shares) this.#open.set(share, undefined)
    return shares
  }

  /** Not before there is something to tell: a row of nothing has no name. */
  #watch(share: Tab, progress: () => Usage): void {
    this.#open.set(share, progress)
    let last = progress()
    if (this.#isWatched) return
    this.#isWatched = true
    this.#tab.watch(() => (last = sumOf(this.#soFar()) ?? last))
  }

  #soFar(): readonly Usage[] {
    return [...this.#closed, ...[...this.#open.values()].flatMap((progress) => progress?.() ?? [])]
  }

  #end(share: Tab, usage?: Usage): void {
    if (!this.#open.delete(share)) return // closed before
    if (usage) this.#closed.push(usage)
    if (this.#open.size > 0) return
    const sum = sumOf(this.#closed)
    if (sum) this.#tab.close(sum)
    else this.#tab.cancel()
  }
}

function sumOf(all: readonly Usage[]): Usage | undefined {
  const [first] = all
  if (!first) return undefined
  const words = (of: (usage: Usage) => string): string => [...new Set(all.map(of))].join(',')
  return {
    ...first,
    provider: words(({ provider }) => provider).slice(0, 128), // as long as a row's
    inputTokens: all.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
    outputTokens: all.reduce((sum, { outputTokens }) => sum + outputTokens, 0),
    priceWei: all.reduce((sum, { priceWei }) => sum + priceWei, 0n),
    ended: words(({ ended }) => ended)
  }
}
