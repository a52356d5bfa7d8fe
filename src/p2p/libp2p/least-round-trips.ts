/**
 * The least that was measured on each link, while it lasts. How far a peer is does not change; what comes on top is how busy the two
 * machines were at that moment, up to a hundred ms on one that computes: the last ping alone would say that instead.
 */
export class LeastRoundTrips {
  /** As many as there are links: `forget` when one ends. */
  readonly #ms = new Map<string, number>()

  /** What is known with this measurement; undefined as long as there was none. */
  note(peer: string, ms: number | undefined): number | undefined {
    const before = this.#ms.get(peer)
    const least = ms === undefined ? before : Math.min(ms, before ?? ms)
    if (least !== undefined) this.#ms.set(peer, least)
    return least
  }

  forget(peer: string): void {
    this.#ms.delete(peer)
  }
}
