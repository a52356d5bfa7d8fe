/** Where inputs are used, and under which conditions: from this follows which of them are needed. */
export class InputUses {
  readonly #needed = new Map<string, boolean>()
  #depth = 0

  /** In the order of the file. */
  get names(): readonly string[] {
    return [...this.#needed.keys()]
  }

  /** Outside of any branch it is used whatever is given, so it must be given. */
  value(name: string): void {
    this.#needed.set(name, (this.#needed.get(name) ?? false) || this.#depth === 0)
  }

  inBranch<T>(given: string, read: () => T): T {
    if (!this.#needed.has(given)) this.#needed.set(given, false)
    this.#depth += 1
    const result = read()
    this.#depth -= 1
    return result
  }

  isNeeded(name: string): boolean {
    return this.#needed.get(name) === true
  }
}
