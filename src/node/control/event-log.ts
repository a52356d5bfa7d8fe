import type { NodeEvent } from '../events.ts'
import type { NumberedEvents } from './cockpit-frame.ts'

/** A screen shows some dozens; more is the log's. */
const MAX_EVENTS = 500
/** Jobs and deals change a hundred times a second where much goes on: they must not drive out what is told once an hour. */
const MAX_CHATTY = 250
const isChatty = ({ type }: NodeEvent): boolean => type === 'job.state' || type === 'deal.state'

/** The latest events, numbered: who comes late, or was away, is told what it has missed. */
export class EventLog {
  readonly #kept: { readonly number: number; readonly event: NodeEvent }[] = []
  #chatty = 0
  #last = 0

  add(event: NodeEvent): void {
    this.#kept.push({ number: ++this.#last, event })
    if (isChatty(event) && ++this.#chatty > MAX_CHATTY) this.#drop(this.#kept.findIndex((each) => isChatty(each.event)))
    if (this.#kept.length > MAX_EVENTS) this.#drop(0)
  }

  /** Oldest first. */
  all(): NodeEvent[] {
    return this.#kept.map(({ event }) => event)
  }

  after(number: number): NumberedEvents {
    // A number from before this node's start is no number of ours.
    const from = number > this.#last ? 0 : number
    return { last: this.#last, list: this.#kept.filter((each) => each.number > from).map(({ event }) => event) }
  }

  #drop(at: number): void {
    const [gone] = this.#kept.splice(at, 1)
    if (gone && isChatty(gone.event)) this.#chatty--
  }
}
