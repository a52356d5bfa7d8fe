import type { NodeEvent } from '../node/events.ts'

const MAX_EVENTS = 500
/** As in the node's own log: what changes a hundred times a second must not drive out what is told once an hour. */
const MAX_CHATTY = 250
const isChatty = ({ type }: NodeEvent): boolean => type === 'job.state' || type === 'deal.state'

/** `events` and what came after them, oldest first, no more than the screens show. */
export function keepEvents(events: readonly NodeEvent[], more: readonly NodeEvent[]): readonly NodeEvent[] {
  const all = [...events, ...more]
  let spare = all.filter(isChatty).length - MAX_CHATTY
  return all.filter((event) => !isChatty(event) || spare-- <= 0).slice(-MAX_EVENTS)
}
