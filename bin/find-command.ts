import { didYouMean } from '../src/node/config/near-names.ts'
import { OPTION_KEYS, optionOf } from '../src/node/config/options.ts'
import type { NamedCommand } from './commands.ts'
import { COMMAND_NAMES, isCommand } from './commands.ts'
import { UsageError } from './usage-error.ts'

export interface FoundCommand {
  /** Undefined: the node itself, or the overview with --help. */
  readonly name: NamedCommand | undefined
  /** The arguments without the command's name. */
  readonly rest: readonly string[]
}

/** The first word that is neither a flag nor a flag's value: flags may stand before the command too. */
export function findCommand(argv: readonly string[]): FoundCommand {
  const at = firstWord(argv)
  const word = at === undefined ? undefined : argv[at]
  if (word === undefined) return findVersion(argv)
  const rest = argv.filter((_, i) => i !== at)
  if (word === 'help') return rest[0] === undefined ? { name: undefined, rest: ['--help'] } : findCommand([...rest, '--help'])
  if (isCommand(word)) return { name: word, rest }
  throw new UsageError(`there is no command "${word}"${didYouMean(word, COMMAND_NAMES)}: \`lilynode --help\` lists them`)
}

const findVersion = (argv: readonly string[]): FoundCommand =>
  argv.some((arg) => arg === '--version' || arg === '-V')
    ? { name: 'version', rest: argv.filter((arg) => arg !== '--version' && arg !== '-V') }
    : { name: undefined, rest: argv }

/** Its place in the command line. */
export function firstWord(argv: readonly string[]): number | undefined {
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] ?? ''
    if (!arg.startsWith('-')) return i
    if (arg === '--') return undefined
    if (takesNext(arg)) i++
  }
  return undefined
}

/** Whether the next argument is this flag's value. Unknown flags are refused later, with their name. */
function takesNext(arg: string): boolean {
  const isNamed = (key: (typeof OPTION_KEYS)[number]): boolean => {
    const { flag, short } = optionOf(key)
    return arg === `--${flag}` || (short !== undefined && arg === `-${short}`)
  }
  const key = OPTION_KEYS.find(isNamed)
  return key !== undefined && optionOf(key).kind !== 'switch'
}
