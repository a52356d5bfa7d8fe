import type { NodeEvent } from '../node/events.ts'

/** A deal as the events of the node tell it. */
export interface SeenDeal {
  readonly dealId: string
  readonly state: string
  readonly sinceMs: number
  readonly bytes?: number
  readonly lastTx?: string
}

/** The provider's deals, newest first, from what it told. Only as old as the events that are kept. */
export function dealsSeen(events: readonly NodeEvent[]): readonly SeenDeal[] {
  const deals = new Map<string, SeenDeal>()
  for (const event of events) {
    if (!('dealId' in event) || event.dealId === undefined) continue
    const { dealId, atMs } = event
    const before = deals.get(dealId) ?? { dealId, state: 'matched', sinceMs: atMs }
    const next = changeOf(event, before)
    if (!next) continue
    deals.delete(dealId) // to the end: the order is that of the last change
    deals.set(dealId, { ...next, sinceMs: next.state === before.state ? before.sinceMs : atMs })
  }
  return [...deals.values()].reverse()
}

function changeOf(event: NodeEvent, before: SeenDeal): SeenDeal | undefined {
  switch (event.type) {
    case 'deal.cosigned':
      return { ...before, state: 'co-signed' }
    case 'deal.state':
      return { ...before, state: event.state }
    case 'result.ready':
      return { ...before, state: 'result ready', bytes: event.bytes }
    case 'chain.tx':
      return { ...before, lastTx: event.verb, ...(/settle|claim/i.test(event.verb) && { state: 'settled' }) }
    default:
      return undefined
  }
}
