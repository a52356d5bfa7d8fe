import type { NodeView } from '../node/control/cockpit-api.ts'

/** Long enough for a topic with a message every few seconds, short enough to see one fall silent. */
const WINDOW_MS = 15_000

interface Sample {
  readonly atMs: number
  readonly counts: ReadonlyMap<string, number>
}

/** From counters since the start to messages a second. */
export class GossipRates {
  #samples: readonly Sample[] = []

  /** What is new with this word of the node; a node that began anew begins at nothing. */
  take({ gossip }: Pick<NodeView, 'gossip'>, atMs: number): ReadonlyMap<string, number> {
    const counts = new Map(gossip.map(({ id, accepted, published }) => [id, accepted + published]))
    const isAnew = [...counts].some(([id, count]) => count < (this.#samples.at(-1)?.counts.get(id) ?? 0))
    this.#samples = [...(isAnew ? [] : this.#samples.filter((sample) => sample.atMs > atMs - WINDOW_MS)), { atMs, counts }]
    const [first] = this.#samples
    if (!first || first.atMs === atMs) return new Map()
    return new Map([...counts].map(([id, count]) => [id, ((count - (first.counts.get(id) ?? 0)) * 1_000) / (atMs - first.atMs)]))
  }
}
