import { Command as Commander, CommanderError, Option as Flag } from 'commander'
import { didYouMean } from '../src/node/config/near-names.ts'
import type { CommandName } from '../src/node/config/option.ts'
import type { OptionKey } from '../src/node/config/options.ts'
import { belongsTo, OPTION_KEYS, optionOf } from '../src/node/config/options.ts'
import type { Flags } from '../src/node/config/settings.ts'
import type { Command, CommandText } from './command.ts'
import { UsageError } from './usage-error.ts'

export interface ParsedArguments {
  readonly args: readonly string[]
  readonly flags: Flags
}

/** Wide enough for the longest flag and its words; narrower than most terminals. */
const HELP_COLUMNS = 110

/** What only who sells is asked: too much for a newcomer's first look. */
const isForProviders = (key: OptionKey): boolean => /^provider\b/.test(optionOf(key).description)
const FOR_PROVIDERS = '\n`lilynode --role provider --help` shows what else who sells can set: what is for sale, prices, containers, models.'

/** `lilynode <command>` as commander knows it. `others`: this is the overview, which lists them, and leaves out what only providers set. */
export function createProgram(command: Command, others: readonly Command[] = []): Commander {
  const isOverview = others.length > 0
  const program = new Commander(command.name === 'node' ? 'lilynode' : `lilynode ${command.name}`)
  program
    .description(command.description + commandList(others))
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp({ helpWidth: helpWidth() })
  program.usage(usageOf(command)).allowExcessArguments(false).helpOption('-h, --help', 'show this help')
  for (const { name, description } of command.arguments) program.argument(name, description)
  for (const key of keysOf(command.name)) program.addOption(isOverview && isForProviders(key) ? flagOf(key).hideHelp() : flagOf(key))
  return program.addHelpText('after', `${isOverview ? FOR_PROVIDERS : ''}${examplesText(command)}`)
}

/** Before the options: a newcomer wants a command, not a flag. */
function commandList(commands: readonly Command[]): string {
  if (commands.length === 0) return ''
  const width = Math.max(...commands.map(({ name }) => name.length))
  return ['\n\nCommands (`lilynode <command> --help` says more):', ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)].join('\n')
}

const helpWidth = (): number => Math.min(process.stdout.columns ?? HELP_COLUMNS, HELP_COLUMNS)

export const keysOf = (command: CommandName): readonly OptionKey[] => OPTION_KEYS.filter((key) => optionOf(key).flag !== undefined && belongsTo(key, command))

/** `run [options] <module>`, as the words after `lilynode`. */
export const usageOf = (command: CommandText): string => ['[options]', ...command.arguments.map(({ name }) => name)].join(' ')

function flagOf(key: OptionKey): Flag {
  const { flag, short, placeholder, kind, hidden } = optionOf(key)
  const long = placeholder === '' ? `--${flag}` : `--${flag} ${placeholder}`
  const option = new Flag(short === undefined ? long : `-${short}, ${long}`, describeOption(key))
  if (kind !== 'switch') option.argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), text])
  return hidden ? option.hideHelp() : option
}

/** The description with what stands in place of the flag. */
export function describeOption(key: OptionKey): string {
  const { description, fallbackText, env, kind } = optionOf(key)
  const facts = [fallbackText === '' ? '' : `default: ${fallbackText}`, env === undefined ? '' : env, kind === 'list' ? 'repeatable' : ''].filter(
    (fact) => fact !== ''
  )
  return facts.length === 0 ? description : `${description} (${facts.join('; ')})`
}

function examplesText({ examples }: CommandText): string {
  if (examples.length === 0) return ''
  return ['', '', 'Examples:', ...examples.flatMap(([line, what]) => [`  ${line}`, `      ${what}`])].join('\n').slice(1)
}

/** Undefined when help was asked for, and printed. @throws {UsageError} */
export function parseArguments(program: Commander, command: Command, argv: readonly string[]): ParsedArguments | undefined {
  try {
    program.action(() => {}).parse([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return undefined
    throw new UsageError(`${whatIsWrong(error, command)}; \`${program.name()} --help\` shows what there is`, { cause: error })
  }
  const args = program.args
  checkChoices(command, args)
  return { args, flags: flagsOf(program, command.name) }
}

/** In commander's words, but for those that leave the reader to guess. */
function whatIsWrong({ code, message }: CommanderError, { arguments: wanted }: CommandText): string {
  const [, missing] = /missing required argument '(.+)'/.exec(message) ?? []
  const argument = wanted.find(({ name }) => name === `<${missing}>`)
  if (argument) return `<${missing}> is missing: ${argument.choices ? `one of ${argument.choices.join(', ')}` : argument.description}`
  const [, extra] = (code === 'commander.excessArguments' && /but got \d+: (.*)\.$/.exec(message)) || []
  if (extra !== undefined) return `too many arguments: it takes ${wanted.map(({ name }) => name).join(' ') || 'none'}, and got ${extra}`
  return message.replace(/^error: /, '').replaceAll('\n', ' ')
}

function checkChoices(command: Command, args: readonly string[]): void {
  for (const [i, { name, choices }] of command.arguments.entries()) {
    const given = args[i]
    if (given === undefined || choices === undefined || choices.includes(given)) continue
    throw new UsageError(`${name} is "${given}"${didYouMean(given, choices)}: it takes one of ${choices.join(', ')}`)
  }
}

function flagsOf(program: Commander, command: CommandName): Flags {
  const given: Readonly<Record<string, unknown>> = program.opts()
  const texts = (key: OptionKey): readonly string[] | undefined => {
    // commander turns --no-color into color: false, and color: true without it.
    const { flag = key } = optionOf(key)
    if (key === 'noColor' || key === 'noTui' || key === 'noKeys') return given[flag.slice('no-'.length)] === false ? ['true'] : undefined
    const value = given[attributeOf(flag)]
    if (value === true) return ['true']
    return Array.isArray(value) ? value.map(String) : undefined
  }
  return Object.fromEntries(keysOf(command).flatMap((key) => (texts(key) === undefined ? [] : [[key, texts(key)]])))
}

/** As commander keeps it: `max-price` under `maxPrice`. Two commands may have a flag of the same name that means something else. */
const attributeOf = (flag: string): string => flag.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())
