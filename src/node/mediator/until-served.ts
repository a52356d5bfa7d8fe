import type { PeerRef } from '../../core/certificate.ts'
import { delay } from '../../core/clock.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { Bytes32 } from '../../core/primitives.ts'

/** Between two looks for somebody who has the files of a case. */
const LOOK_AGAIN_MS = 2_000

export interface Sources {
  readonly spec: JobSpec
  readonly contacts: readonly PeerRef[]
}

export interface ServedComponents {
  /** Block time, unix seconds. */
  headTimeS(): number
  /** The deal's job and who says to have its files; asked again and again. */
  sourcesOf(dealId: Bytes32, signal: AbortSignal): Promise<Sources | undefined>
}

/** What `fetch` gets from one of those who say to have it; undefined: until `giveUpS`, block time, nobody had it. */
export async function untilServed<T>(
  c: ServedComponents,
  { dealId, giveUpS, fetch }: { readonly dealId: Bytes32; readonly giveUpS: number; readonly fetch: (sources: Sources) => Promise<T | undefined> },
  signal: AbortSignal
): Promise<T | undefined> {
  for (;;) {
    const sources = await c.sourcesOf(dealId, signal)
    const served = sources && (await fetch(sources))
    if (served) return served
    if (c.headTimeS() >= giveUpS) return undefined
    await delay(LOOK_AGAIN_MS, signal)
  }
}
