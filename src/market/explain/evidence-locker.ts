import type { Clock } from '../../core/clock.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { Repository } from '../../store/repository.ts'
import type { Evidence, KeptEvidence } from './evidence.ts'
import { evidenceId } from './evidence.ts'

/** 10 KiB each, 176 at most; a solver that was caught is not heard for 10 min, and one proof is enough. */
const MAX_KEPT = 128

export interface EvidenceLockerComponents {
  readonly clock: Clock
  readonly kept: Repository<Bytes32, KeptEvidence>
}

/** What this node can prove against solvers, on disk. The first proofs stay: who makes many must not push others' out. */
export class EvidenceLocker {
  readonly #c: EvidenceLockerComponents

  constructor(components: EvidenceLockerComponents) {
    this.#c = components
  }

  /** False: it is there already, or the locker is full. */
  async add(evidence: Evidence): Promise<boolean> {
    const { kept, clock } = this.#c
    const id = evidenceId(evidence)
    if ((await this.all()).length >= MAX_KEPT || (await kept.get(id))) return false
    await kept.put(id, { id, atMs: clock.nowMs(), evidence })
    return true
  }

  /** Oldest first. */
  async all(): Promise<readonly KeptEvidence[]> {
    const all: KeptEvidence[] = []
    for await (const each of this.#c.kept.values({ limit: MAX_KEPT })) all.push(each)
    return all.sort((a, b) => a.atMs - b.atMs)
  }
}
