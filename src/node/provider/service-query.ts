import { errorMessage } from '../../core/errors.ts'
import type { Parse } from '../config/parsers.ts'
import { badService } from './bad-service.ts'

/** Where a service is, and what its owner wrote behind it. */
export function splitService(reference: string): { readonly at: string; readonly query: ServiceQuery } {
  const [at = '', ...behind] = reference.split('?')
  return { at, query: new ServiceQuery(reference, behind.join('?')) }
}

export const weightsOf = (reference: string): string | undefined => splitService(reference).query.text('weights')

/** What an owner wrote behind the `?` of a service: `port=8080&memory=4GiB`. A plus is a plus, as in a path. */
export class ServiceQuery {
  readonly #reference: string
  readonly #query: URLSearchParams

  constructor(reference: string, query: string) {
    this.#reference = reference
    this.#query = new URLSearchParams(query.replaceAll('+', '%2B'))
  }

  /** @throws {NodeError} NODE_BAD_SERVICE: there is another, or one twice */
  allow(known: readonly string[]): void {
    const names = [...this.#query.keys()]
    const strange = names.find((name) => !known.includes(name))
    if (strange !== undefined) throw badService(this.#reference, `behind it may stand ${known.join(', ')}, not "${strange}"`)
    const twice = names.find((name, index) => names.indexOf(name) < index)
    if (twice !== undefined) throw badService(this.#reference, `it says twice what ${twice} is`)
  }

  /** What is none of these: inputs of a module. */
  others(known: readonly string[]): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#query].filter(([name]) => !known.includes(name)))
  }

  text(name: string): string | undefined {
    return this.#query.get(name) ?? undefined
  }

  /** @throws {NodeError} NODE_BAD_SERVICE */
  read<T>(name: string, parse: Parse<T>): T | undefined {
    const text = this.text(name)
    try {
      return text === undefined ? undefined : parse(text)
    } catch (cause) {
      throw badService(this.#reference, `${name}=${text}: expected ${errorMessage(cause)}`, cause)
    }
  }
}
