import type { CaseEvent, CaseOnChain, Chain, TrustChain } from '../../chain/index.ts'
import { delay } from '../../core/clock.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { iterate } from '../async-queue.ts'
import type { ChallengeView } from '../client-api.ts'

export interface FollowCaseComponents {
  readonly chain: Pick<Chain, 'dealState'>
  readonly trust: Pick<TrustChain, 'caseOf' | 'seatsOf' | 'onCaseEvent'>
}

/** An endpoint may be behind the one that told of an event, or lose one: the case is read again after so long. */
const LOOK_AGAIN_MS = 15_000

/** Each step of a case to its end. `begin` is called once the node listens, so that no step of what it sends is missed. */
export async function* followCase(
  c: FollowCaseComponents,
  { dealId, begin }: { readonly dealId: Bytes32; begin(): Promise<void> },
  signal: AbortSignal
): AsyncIterable<ChallengeView> {
  const stop = new AbortController()
  const listen = (push: (event: CaseEvent) => void): (() => void) => c.trust.onCaseEvent((event) => event.dealId === dealId && push(event))
  const changes = iterate(listen, AbortSignal.any([signal, stop.signal]))[Symbol.asyncIterator]()
  let next = changes.next()
  try {
    await begin()
    for (;;) {
      const found = await c.trust.caseOf(dealId)
      if (found) yield await viewOf(c, dealId, found)
      if (found?.phase === 'Done') return
      const change = await orLater(next, signal)
      if (change?.done) return
      if (change) next = changes.next()
    }
  } finally {
    stop.abort(new Error('no longer followed'))
  }
}

/** Undefined: nothing came for a while. */
async function orLater<T>(next: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  const done = new AbortController()
  const late = delay(LOOK_AGAIN_MS, AbortSignal.any([signal, done.signal])).then(() => undefined)
  try {
    return await Promise.race([next, late])
  } finally {
    late.catch(() => {}) // the change came first
    done.abort()
  }
}

async function viewOf({ chain, trust }: FollowCaseComponents, dealId: Bytes32, found: CaseOnChain): Promise<ChallengeView> {
  const { phase, round, ruling, deadline, fee, pot } = found
  const [{ state }, seats] = await Promise.all([chain.dealState(dealId), trust.seatsOf(dealId, round)])
  return {
    dealId,
    ...{ phase, round, ruling, state },
    ...(phase === 'Draw' ? { beaconRound: deadline } : {}),
    ...(phase === 'Draw' || phase === 'Done' ? {} : { deadlineS: deadline }),
    seats: seats.map(({ mediator, vote }) => ({ mediator, vote })),
    feeWei: fee.toString(),
    potWei: pot.toString()
  }
}
