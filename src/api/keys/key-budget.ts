import type { Clock } from '../../core/clock.ts'
import { formatLily } from '../../core/units.ts'
import type { Tab, Usage } from '../caller.ts'
import { ApiError } from '../errors.ts'
import type { ApiKey } from './api-key.ts'
import { KEYS } from './api-key.ts'
import type { Journal } from './journal.ts'
import { put, putNow, remove } from './journal.ts'
import { OPEN_TABS, USAGE, usageRow } from './usage-row.ts'

export interface KeyBudgetComponents {
  readonly journal: Journal
  readonly clock: Clock
}

/**
 * What a key has spent and what is held for answers that are coming. Spent + held never passes the budget, so no number of
 * parallel answers can spend it twice.
 */
export class KeyBudget {
  readonly #c: KeyBudgetComponents
  readonly #tabs = new Set<OpenTab>()
  #key: ApiKey
  #held = 0n

  constructor(components: KeyBudgetComponents, key: ApiKey) {
    this.#c = components
    this.#key = key
  }

  get key(): ApiKey {
    return this.#key
  }

  get held(): bigint {
    return this.#held
  }

  revoke(nowMs: number): void {
    this.#key = { ...this.#key, revokedAtMs: nowMs }
    this.#c.journal.add(put(KEYS, this.#key.id, this.#key))
  }

  /** @throws {ApiError} API_BUDGET_SPENT */
  open(atMost: bigint | undefined): Tab {
    this.#c.journal.check()
    const { budget } = this.#key
    const held = budget === undefined ? 0n : this.#hold(budget, atMost)
    const tab = new OpenTab(budget === undefined ? undefined : held, { close: (usage) => this.#close(tab, held, usage) })
    this.#tabs.add(tab)
    return tab
  }

  /** Writes what long answers have come to so far: all that a gateway that is killed now would know of them. */
  checkpoint(): void {
    const { id } = this.#key
    for (const { progress } of this.#tabs) if (progress) this.#c.journal.add(put(OPEN_TABS, progress.requestId, usageRow(id, this.#c.clock.nowMs(), progress)))
  }

  /** What was used by an answer that nobody holds any more. */
  settle(usage: Usage): void {
    this.#key = { ...this.#key, spent: this.#key.spent + usage.priceWei }
    const row = usageRow(this.#key.id, this.#c.clock.nowMs(), usage)
    this.#c.journal.add(putNow(USAGE, row, row), put(KEYS, this.#key.id, this.#key), remove(OPEN_TABS, usage.requestId))
  }

  #hold(budget: bigint, atMost: bigint | undefined): bigint {
    const { id, spent } = this.#key
    const left = budget - spent - this.#held
    if (left <= 0n) {
      const held = this.#held > 0n ? `, ${formatLily(this.#held)} are held by answers that are still coming` : ''
      const message = `this key's budget of ${formatLily(budget)} LILY is used up: ${formatLily(spent)} are spent${held}`
      throw new ApiError({ code: 'API_BUDGET_SPENT', keyId: id, budget, spent }, message)
    }
    const hold = atMost === undefined || atMost > left ? left : atMost
    this.#held += hold
    return hold
  }

  #close(tab: OpenTab, held: bigint, usage: Usage | undefined): void {
    if (!this.#tabs.delete(tab)) return // closed before
    this.#held -= held
    if (usage) this.settle(usage)
  }
}

class OpenTab implements Tab {
  readonly maxPrice: bigint | undefined
  readonly #end: { close(usage: Usage | undefined): void }
  #progress: (() => Usage) | undefined

  constructor(maxPrice: bigint | undefined, end: { close(usage: Usage | undefined): void }) {
    this.maxPrice = maxPrice
    this.#end = end
  }

  get progress(): Usage | undefined {
    return this.#progress?.()
  }

  watch(progress: () => Usage): void {
    this.#progress = progress
  }

  close(usage: Usage): void {
    this.#end.close(usage)
  }

  cancel(): void {
    this.#end.close(undefined)
  }
}
