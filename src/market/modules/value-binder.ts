import type { InputValue } from './check-inputs.ts'
import type { Argument, EnvPosition, JsonTemplate, ValuePosition } from './manifest.ts'

/** Puts values where the manifest says. An input without a value drops the one argument, element or member it stands for. */
export class ValueBinder {
  readonly #values: ReadonlyMap<string, InputValue>
  readonly #files: ReadonlyMap<string, string>

  /** `files`: where the job finds those that were given, by name. */
  constructor(values: ReadonlyMap<string, InputValue>, files: ReadonlyMap<string, string>) {
    this.#values = values
    this.#files = files
  }

  value(name: string): InputValue | undefined {
    return this.#values.get(name)
  }

  arguments(list: readonly Argument[]): string[] {
    return list.flatMap((argument) => {
      if (typeof argument === 'string' || !('then' in argument)) return this.position(argument)
      const holds = 'when' in argument ? this.#holds(argument.when) : this.#isGiven(argument.given)
      return this.arguments(holds ? argument.then : (argument.else ?? []))
    })
  }

  /** The value of a variable, or none. */
  variable(at: EnvPosition | undefined): string[] {
    if (at === undefined) return []
    if (typeof at === 'string' || !('given' in at)) return this.position(at)
    return this.variable(this.#isGiven(at.given) ? at.then : at.else)
  }

  /** One text, or none. */
  position(at: ValuePosition): string[] {
    if (typeof at === 'string') return [at]
    if ('input' in at) return this.#text(at.input)
    if ('concat' in at) return [this.arguments(at.concat).join('')]
    if ('file' in at) return [this.#files.get(at.file)].filter((path) => path !== undefined)
    if ('json' in at) return [encode(JSON.stringify(this.#tree(at.json) ?? null), at.encoding)]
    // One pass over the pattern: a value that looks like {Name} is never looked at again.
    return [at.format.replace(FORMAT_HOLE, (_, name: string) => this.#text(name)[0] ?? '')]
  }

  /** Values keep their types, and whatever they hold they stay leaves: the text is made once, at the end. */
  #tree(at: JsonTemplate): JsonTemplate | undefined {
    if (typeof at !== 'object' || at === null) return at
    if (isList(at)) return at.map((element) => this.#tree(element)).filter((element) => element !== undefined)
    const inner = innerPosition(at)
    if (inner !== undefined) return typeof inner === 'object' && 'input' in inner ? this.value(inner.input) : this.position(inner)[0]
    const members = Object.entries(at).flatMap(([key, member]): [string, JsonTemplate][] => {
      const bound = this.#tree(member)
      return bound === undefined ? [] : [[key, bound]]
    })
    return Object.fromEntries(members)
  }

  #text(name: string): string[] {
    const value = this.#values.get(name)
    return value === undefined ? [] : [String(value)]
  }

  #isGiven(name: string): boolean {
    return this.#values.has(name) || this.#files.has(name)
  }

  #holds(name: string): boolean {
    const value = this.#values.get(name)
    return (value !== undefined && value !== false && value !== '') || this.#files.has(name)
  }
}

/** `{Name}` in a format. */
export const FORMAT_HOLE = /\{([A-Za-z_][A-Za-z0-9_-]*)\}/g

/** An object with the one member input, format or file stands for a value; any other is structure. */
export function innerPosition(at: Readonly<Record<string, JsonTemplate>>): ValuePosition | undefined {
  const [[key, name] = [], ...more] = Object.entries(at)
  if (typeof name !== 'string' || more.length > 0) return undefined
  if (key === 'input') return { input: name }
  if (key === 'file') return { file: name }
  return key === 'format' ? { format: name } : undefined
}

// Array.isArray does not narrow readonly arrays.
export const isList = (at: JsonTemplate): at is readonly JsonTemplate[] => Array.isArray(at)

const encode = (text: string, encoding: 'base64' | undefined): string => (encoding === 'base64' ? Buffer.from(text).toString('base64') : text)
