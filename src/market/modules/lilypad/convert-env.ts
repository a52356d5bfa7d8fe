import type { Argument, EnvPosition } from '../manifest.ts'
import type { ConvertScope } from './convert-values.ts'
import { convertItems, convertText, group } from './convert-values.ts'
import type { Guard, JsonItem } from './json-tree.ts'
import type { Part } from './template-tree.ts'

export interface ConvertedEnv {
  readonly env: Readonly<Record<string, EnvPosition>>
  readonly envPairs: readonly Argument[]
}

interface Entry {
  readonly guards: readonly Guard[]
  readonly at: number
  readonly parts: readonly Part[]
}

/** `["NAME=value", …]` as variables; an element whose name comes from an input as a whole pair. */
export function convertEnv(scope: ConvertScope, items: readonly JsonItem[]): ConvertedEnv {
  const env = new Map<string, EnvPosition>()
  const envPairs: Argument[] = []
  for (const { guards, at, parts } of entriesOf(scope, items, [])) {
    const named = splitName(parts)
    if (named) {
      if (!/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(named.name))
        scope.source.refuse(at, `the variable "${named.name.slice(0, 60)}" has no name that a program could read: use letters, digits and _`)
      const value = inGuards(scope, guards, () => convertText(scope, named.value))
      env.set(named.name, placed(env.get(named.name), guards, value) ?? '')
    } else if (parts.every((part) => part.kind === 'text')) {
      scope.source.note(at, 'a variable without = has no value: left out')
    } else {
      const [pair] = inGuards(scope, guards, () => convertItems(scope, [{ kind: 'text', at, parts }], 'the environment'))
      if (pair !== undefined)
        envPairs.push(guards.reduceRight<Argument>((inner, { given, holds }) => (holds ? group(given, [inner], []) : group(given, [], [inner])), pair))
    }
  }
  return { env: Object.fromEntries(env), envPairs: mergeGroups(envPairs) }
}

function entriesOf(scope: ConvertScope, items: readonly JsonItem[], guards: readonly Guard[]): Entry[] {
  return items.flatMap((item): Entry[] => {
    scope.source.step(item.at)
    if (item.kind === 'items') {
      const { given } = item
      return [...entriesOf(scope, item.yes, [...guards, { given, holds: true }]), ...entriesOf(scope, item.no, [...guards, { given, holds: false }])]
    }
    if (item.kind !== 'text') return scope.source.refuse(item.at, 'a variable is a text, "NAME=value"')
    return liftBranches({ guards, at: item.at, parts: item.parts })
  })
}

/** A text that is nothing but a branch is two texts. */
function liftBranches(entry: Entry): Entry[] {
  const [only, ...more] = entry.parts
  if (only?.kind !== 'choice' || more.length > 0) return [{ ...entry, parts: unquoted(entry.parts) }]
  return [true, false].flatMap((holds) =>
    liftBranches({ ...entry, guards: [...entry.guards, { given: only.given, holds }], parts: holds ? only.yes : only.no })
  )
}

/** `"\"SEED=42\""`: the author meant the text inside. */
function unquoted(parts: readonly Part[]): readonly Part[] {
  const [only, ...more] = parts
  if (only?.kind !== 'text' || more.length > 0) return parts
  return [{ kind: 'text', text: only.text.trim().replace(/^"(.*)"$/s, '$1') }]
}

/** The name before the first =, if that is the author's text. */
function splitName(parts: readonly Part[]): { readonly name: string; readonly value: readonly Part[] } | undefined {
  const [first, ...rest] = parts
  if (first?.kind !== 'text' || !first.text.includes('=')) return undefined
  const at = first.text.indexOf('=')
  const begin = first.text.slice(at + 1)
  const value: readonly Part[] = begin === '' && rest.length > 0 ? rest : [{ kind: 'text', text: begin }, ...rest]
  return { name: first.text.slice(0, at).trim(), value }
}

const inGuards = <T>({ uses }: ConvertScope, guards: readonly Guard[], read: () => T): T =>
  guards.reduceRight<() => T>(
    (inner, { given }) =>
      () =>
        uses.inBranch(given, inner),
    read
  )()

/** A later variable replaces an earlier one of its name, where its branch holds. */
function placed(before: EnvPosition | undefined, guards: readonly Guard[], value: EnvPosition): EnvPosition | undefined {
  const [guard, ...rest] = guards
  if (guard === undefined) return value
  const { given, holds } = guard
  const same = typeof before === 'object' && 'given' in before && before.given === given ? before : undefined
  const yes = same ? same.then : before
  const no = same ? same.else : before
  const [whenGiven, whenNot] = holds ? [placed(yes, rest, value), no] : [yes, placed(no, rest, value)]
  // biome-ignore lint/suspicious/noThenProperty: the manifest's word; this object is never awaited
  return { given, ...(whenGiven !== undefined && { then: whenGiven }), ...(whenNot !== undefined && { else: whenNot }) }
}

/** The two sides of one branch, which were read apart, as one group. */
function mergeGroups(pairs: readonly Argument[]): readonly Argument[] {
  const merged: Argument[] = []
  for (const pair of pairs) {
    const last = merged.at(-1)
    if (isGroup(pair) && isGroup(last) && pair.given === last.given && pair.then.length === 0 && last.else === undefined)
      merged[merged.length - 1] = group(last.given, last.then, pair.else ?? [])
    else merged.push(pair)
  }
  return merged
}

const isGroup = (argument: Argument | undefined): argument is Extract<Argument, { given: string }> => typeof argument === 'object' && 'given' in argument
