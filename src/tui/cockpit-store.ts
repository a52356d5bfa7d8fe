import type { CockpitData } from './cockpit-data.ts'

/** Five frames a second for what the node tells: what changes faster nobody reads. Keys are drawn at once. */
const FRAME_MS = 200

/** Holds the data; tells of changes in batches, so that a thousand events are ten frames. */
export class CockpitStore {
  #data: CockpitData
  readonly #listeners = new Set<() => void>()
  #timer: NodeJS.Timeout | undefined

  constructor(data: CockpitData) {
    this.#data = data
  }

  readonly get = (): CockpitData => this.#data

  update(change: Partial<CockpitData> | ((data: CockpitData) => Partial<CockpitData>)): void {
    this.#data = { ...this.#data, ...(typeof change === 'function' ? change(this.#data) : change) }
    this.#timer ??= setTimeout(() => this.#tell(), FRAME_MS)
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** No frame comes after. */
  close(): void {
    clearTimeout(this.#timer)
    this.#listeners.clear()
  }

  #tell(): void {
    this.#timer = undefined
    for (const listener of this.#listeners) listener()
  }
}
