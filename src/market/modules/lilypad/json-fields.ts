import type { Guard, JsonItem, JsonMap, JsonNode } from './json-tree.ts'
import type { TemplateSource } from './template-source.ts'
import type { Part } from './template-tree.ts'

/** The fields of an object, in whatever case they are written. */
export class JsonFields {
  readonly source: TemplateSource
  readonly #maps: readonly JsonMap[]

  /** `maps`: where to look, in this order. */
  constructor(source: TemplateSource, maps: readonly (JsonMap | undefined)[]) {
    this.source = source
    this.#maps = maps.filter((map) => map !== undefined)
  }

  /** Where the first object begins. */
  get at(): number {
    return this.#maps[0]?.at ?? 0
  }

  /** The last field of that name, as Go takes it; null counts as none. */
  get(...names: readonly string[]): JsonNode | undefined {
    const wanted = names.map((name) => name.toLowerCase())
    for (const map of this.#maps) {
      const found = map.members.filter(({ key }) => wanted.includes(key.toLowerCase()))
      const value = found.reduce<JsonNode | undefined>((before, { value, at, guards }) => guarded(before, value, { at, guards }), undefined)
      if (value && !(value.kind === 'raw' && value.text === 'null')) return value
    }
    return undefined
  }

  map(...names: readonly string[]): JsonMap | undefined {
    const value = this.#settled(names)
    return value?.kind === 'map' ? value : undefined
  }

  under(...names: readonly string[]): JsonFields {
    return new JsonFields(this.source, [this.map(...names)])
  }

  /** Elements with their branches. One value where a list belongs is a list of one. */
  items(...names: readonly string[]): readonly JsonItem[] {
    const value = this.get(...names)
    return value ? itemsOf(this.source, value) : []
  }

  /** A text that no input decides. */
  text(...names: readonly string[]): string | undefined {
    const value = this.#settled(names)
    if (value?.kind === 'raw') return value.text
    if (value?.kind !== 'text') return undefined
    const text = settledText(value.parts)
    if (text !== undefined) return text
    return this.source.refuse(
      value.at,
      `"${names[0]}" depends on an input, and it must be known before the job is offered: write it out in a folder with a module.json`
    )
  }

  /** A number that no input decides; also one in quotes, as in "GPU": "1". */
  number(...names: readonly string[]): number | undefined {
    const text = this.text(...names)?.trim()
    return text !== undefined && /^\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : undefined
  }

  placeOf(...names: readonly string[]): number {
    return this.get(...names)?.at ?? this.at
  }

  /** What a field is when no optional input is given. */
  #settled(names: readonly string[]): Exclude<JsonNode, { kind: 'choice' }> | undefined {
    let value = this.get(...names)
    while (value?.kind === 'choice') {
      this.source.note(value.at, `"${names[0]}" is fixed here: what it is without "${value.given}"`)
      value = value.no
    }
    return value
  }
}

function guarded(before: JsonNode | undefined, value: JsonNode, { at, guards }: { readonly at: number; readonly guards: readonly Guard[] }): JsonNode {
  const [guard, ...rest] = guards
  if (guard === undefined) return value
  const { given, holds } = guard
  const same = before?.kind === 'choice' && before.given === given ? before : undefined
  const inside = guarded(same ? (holds ? same.yes : same.no) : before, value, { at, guards: rest })
  const outside = same ? (holds ? same.no : same.yes) : before
  return { kind: 'choice', at, given, yes: holds ? inside : outside, no: holds ? outside : inside }
}

function itemsOf(source: TemplateSource, value: JsonNode): readonly JsonItem[] {
  if (value.kind === 'list') return value.items
  if (value.kind === 'raw' && value.text === 'null') return []
  if (value.kind !== 'choice') {
    source.note(value.at, 'one value stands where a list belongs: read as a list of one')
    return [value]
  }
  const { at, given } = value
  return [{ kind: 'items', at, given, yes: value.yes ? itemsOf(source, value.yes) : [], no: value.no ? itemsOf(source, value.no) : [] }]
}

/** The text without any optional input; undefined when an input is in it all the same. */
function settledText(parts: readonly Part[]): string | undefined {
  const texts = parts.map((part) => (part.kind === 'choice' ? settledText(part.no) : part.kind === 'text' ? part.text : undefined))
  return texts.every((text) => text !== undefined) ? texts.join('') : undefined
}
