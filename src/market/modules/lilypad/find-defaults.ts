import type { Argument, EnvPosition, ValuePosition } from '../manifest.ts'
import { FORMAT_HOLE } from '../value-binder.ts'
import type { ConvertedEnv } from './convert-env.ts'

export interface Positions extends ConvertedEnv {
  readonly args: readonly Argument[]
}

/**
 * `{{if .Seed}}"SEED={{.Seed}}"{{else}}"SEED=42"{{end}}` says that Seed has the default 42. Such branches become defaults,
 * which help and forms can show; all others stay branches. What runs is the same.
 */
export function findDefaults(
  positions: Positions,
  names: readonly string[]
): { readonly positions: Positions; readonly defaults: ReadonlyMap<string, string> } {
  const defaults = new Map<string, string>()
  for (const name of names) {
    const found = new DefaultOf(name)
    found.read(positions)
    if (found.value !== undefined) defaults.set(name, found.value)
  }
  return { positions: defaults.size === 0 ? positions : withDefaults(positions, defaults), defaults }
}

class DefaultOf {
  readonly #name: string
  readonly #found = new Set<string>()
  #isOther = false

  constructor(name: string) {
    this.#name = name
  }

  /** The one default that every use of the input agrees on. */
  get value(): string | undefined {
    const [value, ...others] = this.#found
    return this.#isOther || others.length > 0 ? undefined : value
  }

  read({ args, env, envPairs }: Positions): void {
    this.#list([...args, ...envPairs])
    for (const at of Object.values(env)) this.#variable(at)
  }

  #list(list: readonly Argument[]): void {
    for (const at of list) {
      if (typeof at === 'string' || !('then' in at)) this.#leaf(at)
      else if ('given' in at && at.given === this.#name) this.#pairs(at.then, at.else ?? [])
      else {
        if ('when' in at && at.when === this.#name) this.#isOther = true
        this.#list([...at.then, ...(at.else ?? [])])
      }
    }
  }

  #variable(at: EnvPosition | undefined): void {
    if (at === undefined) return
    if (typeof at === 'string' || !('given' in at)) this.#leaf(at)
    else if (at.given !== this.#name) {
      this.#variable(at.then)
      this.#variable(at.else)
    } else if (at.then === undefined || at.else === undefined || isBranch(at.then) || isBranch(at.else)) this.#isOther = true
    else this.#pair(at.then, at.else)
  }

  #leaf(at: ValuePosition): void {
    if (typeof at === 'object' && 'concat' in at) this.#list(at.concat)
    else if (mentions(at, this.#name)) this.#isOther = true
  }

  #pairs(then: readonly Argument[], otherwise: readonly Argument[]): void {
    if (then.length !== otherwise.length) this.#isOther = true
    for (const [i, at] of then.entries()) {
      const other = otherwise[i]
      if (other === undefined || isGroup(at) || isGroup(other)) this.#isOther = true
      else this.#pair(at, other)
    }
  }

  /** What the value must be for the first position to be the second. */
  #pair(then: ValuePosition, otherwise: ValuePosition): void {
    if (then === otherwise) return
    const value = typeof otherwise === 'string' ? solve(then, this.#name, otherwise) : undefined
    if (value === undefined) this.#isOther = true
    else this.#found.add(value)
  }
}

function solve(at: ValuePosition, name: string, wanted: string): string | undefined {
  if (typeof at === 'string') return undefined
  if ('input' in at) return at.input === name ? wanted : undefined
  if (!('format' in at)) return undefined
  const [before, after, ...more] = at.format.split(`{${name}}`)
  if (before === undefined || after === undefined || more.length > 0 || [...(before + after).matchAll(FORMAT_HOLE)].length > 0) return undefined
  const fits = wanted.length >= before.length + after.length && wanted.startsWith(before) && wanted.endsWith(after)
  return fits ? wanted.slice(before.length, wanted.length - after.length) : undefined
}

function mentions(at: ValuePosition, name: string): boolean {
  if (typeof at === 'string') return false
  if ('input' in at) return at.input === name
  if ('format' in at) return at.format.includes(`{${name}}`)
  return 'json' in at && JSON.stringify(at.json).includes(JSON.stringify(name))
}

function withDefaults({ args, env, envPairs }: Positions, defaults: ReadonlyMap<string, string>): Positions {
  const list = (all: readonly Argument[]): Argument[] =>
    all.flatMap((at): readonly Argument[] => {
      if (typeof at === 'string') return [at]
      if ('concat' in at) return [{ concat: list(at.concat) }]
      if (!('then' in at)) return [at]
      if ('given' in at && defaults.has(at.given)) return list(at.then)
      // biome-ignore lint/suspicious/noThenProperty: the manifest's word; this object is never awaited
      return [{ ...at, then: list(at.then), ...(at.else && { else: list(at.else) }) }]
    })
  const variable = (at: EnvPosition): EnvPosition => {
    if (typeof at === 'string') return at
    if ('concat' in at) return { concat: list(at.concat) }
    if (!('given' in at)) return at
    if (at.then !== undefined && defaults.has(at.given)) return variable(at.then)
    // biome-ignore lint/suspicious/noThenProperty: as above
    return { given: at.given, ...(at.then !== undefined && { then: variable(at.then) }), ...(at.else !== undefined && { else: variable(at.else) }) }
  }
  return { args: list(args), envPairs: list(envPairs), env: Object.fromEntries(Object.entries(env).map(([name, at]) => [name, variable(at)])) }
}

const isBranch = (at: EnvPosition): at is Extract<EnvPosition, { given: string }> => typeof at === 'object' && 'given' in at
const isGroup = (at: Argument): at is Extract<Argument, { then: readonly Argument[] }> => typeof at === 'object' && 'then' in at
