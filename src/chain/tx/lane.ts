import { abortable } from '../../core/abortable.ts'

/** Acts one after the other, in the order of asking. An act that fails does not hold up the next. */
export class Lane {
  #last: Promise<void> = Promise.resolve()

  /** An abort before its turn: the act never runs. An abort later is the act's own affair. */
  async run<T>(act: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const before = this.#last
    let leave = (): void => {}
    this.#last = new Promise((resolve) => {
      leave = resolve
    })
    try {
      await abortable(before, signal)
      return await act()
    } finally {
      // Not before those ahead are done, even when this one left early.
      void before.then(leave)
    }
  }
}
