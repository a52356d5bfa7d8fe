import type { ClientApi } from '../src/node/client-api.ts'
import type { CommandName } from '../src/node/config/option.ts'
import type { Settings } from '../src/node/config/options.ts'
import type { ResolvedSettings } from '../src/node/config/settings.ts'
import type { Output } from './output.ts'

export interface CommandArgument {
  /** As help writes it: `<id>` is needed, `[folder]` is not, `[more...]` takes the rest. */
  readonly name: string
  readonly description: string
  readonly choices?: readonly string[]
}

/** What help and docs/cli.md say of a command. Cheap to load: what it does is loaded by `run`. */
export interface CommandText {
  readonly name: CommandName
  /** One line, for the list of commands. */
  readonly summary: string
  readonly description: string
  readonly arguments: readonly CommandArgument[]
  readonly examples: readonly (readonly [line: string, what: string])[]
}

export interface CommandContext {
  readonly args: readonly string[]
  readonly settings: Settings
  readonly sources: ResolvedSettings['sources']
  readonly out: Output
  /** Aborts at Ctrl-C and SIGTERM. */
  readonly signal: AbortSignal
  /** The API of the node that holds the data folder, else of one of our own; `close` it. */
  openClient(): Promise<ClientApi>
}

export interface Command extends CommandText {
  /** More for `--help` when there is a first argument, `lilynode run <module> --help`. @throws what is wrong with it */
  helpFor?(argument: string): Promise<string>
  /** Resolves with the exit status; undefined: 0. Throws what went wrong. */
  run(context: CommandContext): Promise<number | undefined>
}
