import type { Parse } from './parsers.ts'
import { NotAllowed } from './parsers.ts'

/** The commands an option belongs to; `node` is the one without a name (`lilynode --role …`). */
export type CommandName =
  | 'node'
  | 'demo'
  | 'devnet'
  | 'run'
  | 'module'
  | 'jobs'
  | 'status'
  | 'why'
  | 'explain'
  | 'dispute'
  | 'logs'
  | 'cancel'
  | 'extend'
  | 'challenge'
  | 'appeal'
  | 'retry'
  | 'download'
  | 'wallet'
  | 'stake'
  | 'offers'
  | 'peers'
  | 'top'
  | 'events'
  | 'service'
  | 'setup'
  | 'gateway'
  | 'keys'
  | 'network'
  | 'doctor'
  | 'config'
  | 'version'

interface OptionText {
  /** Long flag without its dashes; absent: no flag. */
  readonly flag?: string
  readonly short?: string
  /** Environment variable. */
  readonly env?: string
  /** May stand in config.json under its key. */
  readonly inFile?: boolean
  readonly description: string
  readonly commands: readonly CommandName[] | 'all'
  /** The value is never shown: not in an error, not by `lilynode config`. */
  readonly secret?: boolean
  /** Ours alone: left out of the help and of docs/cli.md. */
  readonly hidden?: boolean
}

export interface Option<T> extends OptionText {
  readonly kind: 'switch' | 'one' | 'list'
  /** How help names the value: `<folder>`; empty for a switch. */
  readonly placeholder: string
  /** `texts`: one, or each of a list. */
  read(texts: readonly string[]): T
  readonly fallback: T
  /** The default in words; empty when there is none. */
  readonly fallbackText: string
}

const ON = ['1', 'true', 'yes', 'on']
const OFF = ['0', 'false', 'no', 'off']

/** On or off: a bare flag, or a word in the environment and in the file. */
export const onOff = (text: OptionText): Option<boolean> => ({
  ...text,
  kind: 'switch',
  placeholder: '',
  read: ([value = 'true']) => {
    if (![...ON, ...OFF].includes(value.toLowerCase())) throw new NotAllowed(`one of ${[...ON, ...OFF].join(', ')}`)
    return ON.includes(value.toLowerCase())
  },
  fallback: false,
  fallbackText: ''
})

interface ValueText<T> extends OptionText {
  readonly placeholder: string
  readonly parse: Parse<T>
}

/** One value with a default. */
export const withDefault = <T>(text: ValueText<T> & { readonly fallback: T; readonly fallbackText: string }): Option<T> => ({
  ...text,
  kind: 'one',
  read: (texts) => text.parse(texts.at(-1) ?? '') // given twice, the last one counts
})

/** One value, or undefined. `fallbackText` says what happens without it. */
export const optional = <T>(text: ValueText<T> & { readonly fallbackText?: string }): Option<T | undefined> => ({
  fallbackText: '',
  ...text,
  kind: 'one',
  read: (texts) => text.parse(texts.at(-1) ?? ''),
  fallback: undefined
})

/** Any number of values, or `max` of them; `commas`: one text may hold several. */
export const listOf = <T>(
  text: ValueText<T> & { readonly commas: boolean; readonly max?: number; readonly fallback?: readonly T[]; readonly fallbackText?: string }
): Option<readonly T[]> => ({
  fallback: [],
  fallbackText: '',
  ...text,
  kind: 'list',
  read: (texts) => {
    const parts = texts.flatMap((one) =>
      text.commas
        ? one
            .split(',')
            .map((part) => part.trim())
            .filter((part) => part !== '')
        : [one]
    )
    if (parts.length > (text.max ?? Number.POSITIVE_INFINITY)) throw new NotAllowed(`at most ${text.max} values`)
    return parts.map(text.parse)
  }
})
