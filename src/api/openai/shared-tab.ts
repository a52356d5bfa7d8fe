import type { Tab, Usage } from '../caller.ts'

/** One caller's tab for several answers: each may spend its share of what is held, and what is written down is their sum, once. */
export class SharedTab {
  readonly #tab: Tab
  readonly #open = new Map<Tab, (() => Usage) | undefined>()
  readonly #closed: Usage[] = []

  constructor(tab: Tab) {
    this.#tab = tab
    tab.watch(() => sumOf(this.#soFar()))
  }

  /** Shares of what is held, rounded down: all together they never cost more than that. */
  shares(count: number): readonly Tab[] {
    const maxPrice = this.#tab.maxPrice === undefined ? undefined : this.#tab.maxPrice / BigInt(count)
    const shares = Array.from({ length: count }, (): Tab => {
      const share: Tab = {
        maxPrice,
        watch: (progress) => void this.#open.set(share, progress),
        close: (usage) => this.#end(share, usage),
        cancel: () => this.#end(share)
      }
      return share
    })
    for (const share of shares) this.#open.set(share, undefined)
    return shares
  }

  #soFar(): readonly Usage[] {
    return [...this.#closed, ...[...this.#open.values()].flatMap((progress) => progress?.() ?? [])]
  }

  #end(share: Tab, usage?: Usage): void {
    if (!this.#open.delete(share)) return // closed before
    if (usage) this.#closed.push(usage)
    if (this.#open.size > 0) return
    if (this.#closed.length > 0) this.#tab.close(sumOf(this.#closed))
    else this.#tab.cancel()
  }
}

const NOTHING: Usage = { requestId: '', kind: 'chat', model: '', provider: '', inputTokens: 0, outputTokens: 0, priceWei: 0n, ended: '' }

function sumOf(all: readonly Usage[]): Usage {
  const words = (of: (usage: Usage) => string): string => [...new Set(all.map(of))].join(',')
  return {
    ...(all[0] ?? NOTHING),
    provider: words(({ provider }) => provider).slice(0, 128), // as long as a row's
    inputTokens: all.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
    outputTokens: all.reduce((sum, { outputTokens }) => sum + outputTokens, 0),
    priceWei: all.reduce((sum, { priceWei }) => sum + priceWei, 0n),
    ended: words(({ ended }) => ended)
  }
}
