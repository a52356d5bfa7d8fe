import type { Command } from './command.ts'

/** Each command in a file of its own, loaded when it is called (or when help lists them all). In the order of the help. */
export const COMMANDS = {
  demo: async (): Promise<Command> => (await import('./commands/demo.ts')).demo,
  devnet: async (): Promise<Command> => (await import('./commands/devnet.ts')).devnet,
  setup: async (): Promise<Command> => (await import('./commands/setup.ts')).setup,
  run: async (): Promise<Command> => (await import('./commands/run.ts')).run,
  module: async (): Promise<Command> => (await import('./commands/module.ts')).module,
  jobs: async (): Promise<Command> => (await import('./commands/jobs.ts')).jobs,
  status: async (): Promise<Command> => (await import('./commands/status.ts')).status,
  why: async (): Promise<Command> => (await import('./commands/why.ts')).why,
  explain: async (): Promise<Command> => (await import('./commands/explain.ts')).explain,
  dispute: async (): Promise<Command> => (await import('./commands/dispute.ts')).dispute,
  logs: async (): Promise<Command> => (await import('./commands/logs.ts')).logs,
  cancel: async (): Promise<Command> => (await import('./commands/cancel.ts')).cancel,
  extend: async (): Promise<Command> => (await import('./commands/extend.ts')).extend,
  challenge: async (): Promise<Command> => (await import('./commands/challenge.ts')).challenge,
  appeal: async (): Promise<Command> => (await import('./commands/appeal.ts')).appeal,
  retry: async (): Promise<Command> => (await import('./commands/retry.ts')).retry,
  download: async (): Promise<Command> => (await import('./commands/download.ts')).download,
  wallet: async (): Promise<Command> => (await import('./commands/wallet.ts')).wallet,
  stake: async (): Promise<Command> => (await import('./commands/stake.ts')).stake,
  offers: async (): Promise<Command> => (await import('./commands/offers.ts')).offers,
  top: async (): Promise<Command> => (await import('./commands/top.ts')).top,
  events: async (): Promise<Command> => (await import('./commands/events.ts')).events,
  peers: async (): Promise<Command> => (await import('./commands/peers.ts')).peers,
  network: async (): Promise<Command> => (await import('./commands/network.ts')).network,
  gateway: async (): Promise<Command> => (await import('./commands/gateway.ts')).gateway,
  keys: async (): Promise<Command> => (await import('./commands/keys.ts')).keys,
  service: async (): Promise<Command> => (await import('./commands/service.ts')).service,
  doctor: async (): Promise<Command> => (await import('./commands/doctor.ts')).doctor,
  config: async (): Promise<Command> => (await import('./commands/config.ts')).config,
  version: async (): Promise<Command> => (await import('./commands/version.ts')).version
} as const satisfies Readonly<Record<string, () => Promise<Command>>>

export type NamedCommand = keyof typeof COMMANDS
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly NamedCommand[] // the keys of the constant above

export const isCommand = (name: string): name is NamedCommand => Object.hasOwn(COMMANDS, name)

/** The command without a name: `lilynode --role …`. */
export const loadNodeCommand = async (): Promise<Command> => (await import('./commands/node.ts')).node
