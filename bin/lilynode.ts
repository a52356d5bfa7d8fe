/**
 * bin: argv, signals, exit codes; each command loads its own code when it is called.
 * Never: knows deals, peers or chains; what a command does is done in src/node.
 */
import { existsSync } from 'node:fs'
import { EXIT_CODES } from '../src/node/config/exit-codes.ts'
import type { ResolvedSettings } from '../src/node/config/settings.ts'
import { resolveSettings } from '../src/node/config/settings.ts'
import type { Command } from './command.ts'
import type { NamedCommand } from './commands.ts'
import { COMMAND_NAMES, COMMANDS, loadNodeCommand } from './commands.ts'
import type { FoundCommand } from './find-command.ts'
import { findCommand, firstWord } from './find-command.ts'
import { abortOnSignals, Interrupted } from './interrupted.ts'
import { Output } from './output.ts'
import type { ParsedArguments } from './program.ts'
import { createProgram, parseArguments } from './program.ts'
import { reportError } from './report-error.ts'

const HELP = ['-h', '--help']
/** Enough for a socket of this machine to say goodbye; too short to be noticed. */
const LINGER_MS = 200

/** The whole program: the exit status. */
async function main(argv: readonly string[]): Promise<number> {
  let out: Output | undefined
  let verbose = argv.includes('--verbose') || argv.includes('-v')
  let json = argv.includes('--json')
  try {
    const { name, rest } = await opening(findCommand(argv))
    const command = name === undefined ? await loadNodeCommand() : await COMMANDS[name]()
    const program = await describe(command, name, rest)
    const parsed = parseArguments(program, command, name === undefined && rest.length === 0 ? HELP.slice(0, 1) : rest)
    if (parsed === undefined) return EXIT_CODES.ok.status
    const resolved = await resolveSettings({ flags: parsed.flags, env: process.env })
    out = createOutput(resolved)
    ;({ verbose, json } = resolved.settings)
    return await runCommand(command, { parsed, resolved, out })
  } catch (error) {
    return reportError(error, out, { verbose, json })
  }
}

/** Who types `lilynode` alone on a terminal wants to see; without a network there is nothing to see but the help. */
async function opening(found: FoundCommand): Promise<FoundCommand> {
  const isBare = found.name === undefined && found.rest.length === 0
  if (!isBare || !process.stdin.isTTY || !process.stdout.isTTY) return found
  const { settings } = await resolveSettings({ flags: {}, env: process.env })
  const { loadNetwork } = await import('../src/node/config/networks.ts')
  return loadNetwork(settings.dataDir, settings.network).then(
    () => ({ ...found, name: 'top' }),
    // No network yet: where nothing is set up at all a few questions do it, elsewhere the help says how one is made.
    () => (existsSync(settings.dataDir) ? found : { ...found, name: 'setup' })
  )
}

/** The command with all that its help needs: the other commands for the overview, the module for `run <module> --help`. */
async function describe(command: Command, name: NamedCommand | undefined, rest: readonly string[]): Promise<ReturnType<typeof createProgram>> {
  const wantsHelp = rest.some((arg) => HELP.includes(arg))
  const isOverview = name === undefined && (rest.length === 0 || wantsHelp) && !rest.some((arg) => /^--role(=|$)/.test(arg))
  const program = createProgram(command, isOverview ? await Promise.all(COMMAND_NAMES.map((each) => COMMANDS[each]())) : [])
  const argument = rest[firstWord(rest) ?? rest.length]
  return wantsHelp && argument !== undefined && command.helpFor ? program.addHelpText('after', `\n${await command.helpFor(argument)}`) : program
}

async function runCommand(
  command: Command,
  given: { readonly parsed: ParsedArguments; readonly resolved: ResolvedSettings; readonly out: Output }
): Promise<number> {
  const { parsed, resolved, out } = given
  const { settings, sources } = resolved
  const signal = abortOnSignals(() => out.note('stopping…'))
  const status = await command
    .run({ args: parsed.args, settings, sources, out, signal, openClient: async () => (await import('./open-client.ts')).openClient(settings, signal) })
    .catch((error: unknown) => {
      // Whatever broke because everything was told to stop is no error of its own.
      throw signal.reason instanceof Interrupted ? signal.reason : error
    })
  out.endStatus()
  return status ?? EXIT_CODES.ok.status
}

function createOutput({ settings }: ResolvedSettings): Output {
  const { json, quiet, noColor } = settings
  return new Output({ stdout: process.stdout, stderr: process.stderr, json, quiet, color: !noColor && process.stdout.isTTY === true })
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? EXIT_CODES.ok.status : EXIT_CODES.internal.status))

process.exitCode = await main(process.argv.slice(2))
// All is done and said; a socket that its other end is slow to close (anvil's WebSocket never is) must not hold the terminal.
setTimeout(() => process.exit(), LINGER_MS).unref()
