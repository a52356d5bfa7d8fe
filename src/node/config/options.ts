/**
 * Every setting there is, once. From this table come the flags, the environment variables, the keys of config.json,
 * the help and docs/cli.md. Precedence: flag, environment, config file, default.
 */
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Role } from '../../core/certificate.ts'
import { CHECKS } from '../verify/check-asked.ts'
import { GATEWAY_OPTIONS } from './gateway-options.ts'
import { METERED_OPTIONS } from './metered-options.ts'
import type { CommandName, Option } from './option.ts'
import { listOf, onOff, optional, withDefault } from './option.ts'
import {
  parseAddressText,
  parseBootstrapAddr,
  parseChoice,
  parseDuration,
  parseInput,
  parseInteger,
  parseKeyText,
  parseMultiaddr,
  parseRpcUrl,
  parseRuntime,
  parseStorage,
  parseText,
  parseWei
} from './parsers.ts'
import { PROVIDER_OPTIONS } from './provider-options.ts'
import { SecretText } from './secret-text.ts'
import { WATCH_OPTIONS } from './watch-options.ts'

/** Commands that need a node of this user: one that runs, or one of their own for a moment. */
const CLIENT: readonly CommandName[] = [
  'run',
  'jobs',
  'status',
  'why',
  'explain',
  'dispute',
  'logs',
  'cancel',
  'extend',
  'challenge',
  'appeal',
  'retry',
  'download',
  'wallet',
  'stake',
  'offers',
  'peers',
  'top',
  'events'
]
const NODE: readonly CommandName[] = ['node']
/** Whoever joins a network may be told of it by hand. */
const JOINING: readonly CommandName[] = ['node', ...CLIENT, 'gateway', 'network', 'doctor', 'config']
/** Core's ROLES, without the schema library that comes with them: help must start fast. */
export const ROLE_NAMES = ['client', 'provider', 'solver', 'mediator', 'bootstrap'] as const satisfies readonly Role[]

export const OPTIONS = {
  // where and who
  dataDir: withDefault({
    flag: 'data-dir',
    env: 'LILYNODE_DATA_DIR',
    placeholder: '<folder>',
    parse: (text) => resolve(parseText(text)),
    fallback: join(homedir(), '.lilynode'),
    fallbackText: '~/.lilynode',
    description: 'where wallets, jobs and networks are kept; a sub-folder a network',
    commands: 'all'
  }),
  network: withDefault({
    flag: 'network',
    env: 'LILYNODE_NETWORK',
    inFile: true,
    placeholder: '<name|file>',
    parse: parseText,
    fallback: 'devnet',
    fallbackText: 'devnet',
    description: 'the network to use: a name of <data-dir>/networks, or a network file',
    commands: [...JOINING, 'keys', 'service', 'demo', 'devnet', 'module']
  }),
  rpc: listOf({
    flag: 'rpc',
    env: 'LILYNODE_RPC',
    inFile: true,
    secret: true, // providers put the account's key into the URL
    placeholder: '<url>',
    commas: true,
    parse: parseRpcUrl,
    fallbackText: 'those of the network file',
    description: 'RPC endpoint of the chain; several are tried in turn',
    commands: JOINING
  }),
  bootstrap: listOf({
    flag: 'bootstrap',
    env: 'LILYNODE_BOOTSTRAP',
    inFile: true,
    placeholder: '<multiaddr>',
    commas: true,
    parse: parseBootstrapAddr,
    fallbackText: 'those of the network file',
    description: 'peer to join by',
    commands: JOINING
  }),
  privateKey: optional({
    env: 'WEB3_PRIVATE_KEY',
    secret: true,
    placeholder: '<key>',
    parse: (text) => new SecretText(parseKeyText(text)),
    fallbackText: 'the keystore in the data folder',
    description: 'private key of the wallet; only from the environment, so that no list of processes shows it',
    commands: JOINING
  }),
  walletPassword: optional({
    env: 'LILYNODE_WALLET_PASSWORD',
    secret: true,
    placeholder: '<password>',
    parse: (text) => new SecretText(parseText(text)),
    description: 'opens a key file that is sealed with a password of yours; only from the environment',
    commands: JOINING
  }),
  wallet: optional({
    flag: 'wallet',
    env: 'LILYNODE_WALLET',
    inFile: true,
    placeholder: '<address>',
    parse: parseAddressText,
    fallbackText: 'the only key of the keystore',
    description: 'which key of the keystore to use',
    commands: JOINING
  }),

  // the node
  role: listOf({
    flag: 'role',
    env: 'LILYNODE_ROLE',
    inFile: true,
    placeholder: '<role,…>',
    commas: true,
    parse: parseChoice(ROLE_NAMES),
    description: `what the node does: any of ${ROLE_NAMES.join(', ')}`,
    commands: [...NODE, 'service', 'devnet', 'doctor', 'config']
  }),
  listen: listOf({
    flag: 'listen',
    env: 'LILYNODE_LISTEN',
    inFile: true,
    placeholder: '<multiaddr>',
    commas: true,
    parse: parseMultiaddr,
    fallback: ['/ip4/0.0.0.0/tcp/0'],
    fallbackText: '/ip4/0.0.0.0/tcp/0 (a free port)',
    description: 'address to listen on',
    commands: [...NODE, 'service', 'doctor', 'config']
  }),
  announce: listOf({
    flag: 'announce',
    env: 'LILYNODE_ANNOUNCE',
    inFile: true,
    placeholder: '<multiaddr>',
    commas: true,
    parse: parseMultiaddr,
    fallbackText: 'those it listens on',
    description: 'address told to peers, when it differs (port forwarding)',
    commands: [...NODE, 'config']
  }),
  maxConnections: optional({
    flag: 'max-connections',
    env: 'LILYNODE_MAX_CONNECTIONS',
    inFile: true,
    placeholder: '<n>',
    parse: parseInteger(1, 10_000),
    fallbackText: '100; 1000 for a bootstrap',
    description: 'peers at one time',
    commands: [...NODE, 'config']
  }),
  lan: onOff({
    flag: 'lan',
    env: 'LILYNODE_LAN',
    inFile: true,
    description: 'find nodes of the same LAN by multicast DNS, and be found by them',
    commands: JOINING
  }),
  relay: onOff({
    flag: 'relay',
    env: 'LILYNODE_RELAY',
    inFile: true,
    description: 'carry connections for nodes that nobody can dial; a bootstrap does anyway',
    commands: [...NODE, 'config']
  }),
  ...METERED_OPTIONS,
  ...WATCH_OPTIONS,
  exitWithParent: onOff({ flag: 'exit-with-parent', hidden: true, description: 'stop when the process that started this one ends', commands: NODE }),

  ...PROVIDER_OPTIONS,
  ...GATEWAY_OPTIONS,

  // a job
  input: listOf({
    flag: 'input',
    short: 'i',
    placeholder: '<Key=value>',
    commas: false,
    parse: parseInput,
    description: 'an input of the module',
    commands: ['run', 'module']
  }),
  file: listOf({
    flag: 'file',
    short: 'f',
    placeholder: '<[Name=]path>',
    commas: false,
    parse: parseText,
    description: 'a file or folder as input, ipfs://CID or https://…; the name may be left out when the module has only one',
    commands: ['run', 'module']
  }),
  maxPrice: optional({
    flag: 'max-price',
    env: 'LILYNODE_MAX_PRICE',
    inFile: true,
    placeholder: '<lily>',
    parse: parseWei,
    fallbackText: 'the module’s, else the network’s',
    description: 'never pay more than this for a job',
    commands: ['run', 'config']
  }),
  target: optional({ flag: 'target', placeholder: '<address>', parse: parseAddressText, description: 'only this provider may run it', commands: ['run'] }),
  registryLogin: onOff({
    flag: 'registry-login',
    description:
      'the image is in a private registry: show your login of it (see --registry-auth) to the one provider that runs the job, over its encrypted connection; give one that may only read',
    commands: ['run']
  }),
  sandbox: optional({
    flag: 'sandbox',
    placeholder: '<runtime>',
    parse: parseRuntime,
    fallbackText: 'as the provider chooses',
    description: 'run its container only in this runtime: runc, runsc (gVisor), kata-runtime; a provider may ask more for it',
    commands: ['run']
  }),
  verify: optional({
    flag: 'verify',
    placeholder: '<how>',
    parse: parseChoice(CHECKS),
    fallbackText: 'none',
    description:
      'run a WebAssembly job again on this machine before its result is accepted: none, sample (the less often the better its provider’s record), always, or always by a strategy (docs/verification.md). A result that differs is refused and its evidence kept',
    commands: ['run']
  }),
  timeout: optional({
    flag: 'timeout',
    placeholder: '<time>',
    parse: parseDuration,
    fallbackText: 'the module’s',
    description: 'execution limit of the job',
    commands: ['run']
  }),
  keepResult: optional({
    flag: 'keep',
    placeholder: '<time>',
    parse: parseStorage,
    fallbackText: 'for as long as audits last',
    description: 'have the provider keep the result for so long after it is paid, at its price: until then it can be fetched again, and challenged',
    commands: ['run']
  }),
  expires: optional({
    flag: 'expires',
    placeholder: '<time>',
    parse: parseDuration,
    description: 'give up when no provider has taken the job by then',
    commands: ['run']
  }),
  output: optional({
    flag: 'output',
    short: 'o',
    placeholder: '<folder>',
    parse: (text) => resolve(parseText(text)),
    fallbackText: '<data-dir>/<network>/jobs/<id>',
    description: 'copy the results here; must be empty or absent',
    commands: ['run', 'retry', 'download', 'module']
  }),
  engine: withDefault({
    flag: 'engine',
    placeholder: '<wasm|docker|service>',
    parse: parseChoice(['wasm', 'docker', 'service'] as const),
    fallback: 'wasm' as 'wasm' | 'docker' | 'service', // what parse gives
    fallbackText: 'wasm',
    description: 'init: what the new module runs on; service: a container that stays and answers with models',
    commands: ['module']
  }),
  open: onOff({
    flag: 'open',
    description: 'show where the files of the result are, and its pictures, as the terminal can: kitty’s and iTerm2’s protocols, sixel, else coloured blocks',
    commands: ['run', 'retry']
  }),
  privateUrls: onOff({
    flag: 'private-urls',
    description: 'files (-f) may also come by http, and from this machine’s own network',
    commands: ['run']
  }),
  pin: onOff({
    flag: 'pin',
    description: 'an image that its module names by a tag: ask its registry what that is now, run that, and keep to it in later runs',
    commands: ['run']
  }),
  keepQuotes: onOff({
    flag: 'keep-quotes',
    description: 'module files of the original network: leave the quotes in values printed with js, as it did',
    commands: ['module']
  }),
  detach: onOff({
    flag: 'detach',
    description: 'print the job’s id (of a challenge: its first step) and leave; the node that runs on the data folder goes on',
    commands: ['run', 'retry', 'challenge', 'appeal']
  }),
  yes: onOff({ flag: 'yes', description: 'pay what is shown, without being asked', commands: ['appeal', 'network'] }),
  reason: optional({
    flag: 'reason',
    placeholder: '<text>',
    parse: parseText,
    description: 'why you doubt the result; kept among this node’s events, told to nobody else',
    commands: ['challenge']
  }),
  follow: onOff({ flag: 'follow', short: 'f', description: 'stay until the job ends; for events until Ctrl-C', commands: ['logs', 'status', 'events'] }),

  // demo, devnet, wallet, doctor
  keep: onOff({ flag: 'keep', description: 'leave the network running afterwards, until Ctrl-C', commands: ['demo'] }),
  module: optional({
    flag: 'module',
    placeholder: '<folder>',
    parse: (text) => resolve(parseText(text)),
    fallbackText: 'cowsay',
    description: 'run this module in cowsay’s place',
    commands: ['demo']
  }),
  count: withDefault({
    flag: 'count',
    short: 'n',
    placeholder: '<n>',
    parse: parseInteger(2, 10_000),
    fallback: 30, // half a minute for most modules; 300 show an error rate below 1 %
    fallbackText: '30',
    description: 'calibrate: runs to make',
    commands: ['module']
  }),
  cheat: onOff({
    flag: 'cheat',
    description: 'instead of jobs: programs that cheat join the network, each in its way, and it is shown what becomes of them (in a checkout only)',
    commands: ['demo']
  }),
  chat: optional({
    flag: 'chat',
    placeholder: '<question>',
    parse: parseText,
    description: 'instead of jobs: ask the small language model that ships, at a provider, paid by the token',
    commands: ['demo']
  }),
  runs: withDefault({
    flag: 'runs',
    placeholder: '<n>',
    parse: parseInteger(0, 1000),
    fallback: 20,
    fallbackText: '20',
    description: 'warm runs to measure',
    commands: ['demo']
  }),
  port: withDefault({
    flag: 'port',
    env: 'LILYNODE_DEVNET_PORT',
    placeholder: '<port>',
    parse: parseInteger(0, 65_535),
    fallback: 8545,
    fallbackText: '8545',
    description: 'port of the development chain’s RPC; 0 for a free one',
    commands: ['devnet']
  }),
  reset: onOff({ flag: 'reset', description: 'forget the chain’s state and begin anew', commands: ['devnet'] }),
  repair: onOff({ flag: 'repair', description: 'rebuild a damaged database from what of it can be read', commands: ['doctor'] }),

  // how it speaks
  json: onOff({ flag: 'json', env: 'LILYNODE_JSON', description: 'print JSON, a line an object', commands: 'all' }),
  quiet: onOff({ flag: 'quiet', short: 'q', env: 'LILYNODE_QUIET', description: 'print results and errors only', commands: 'all' }),
  verbose: onOff({ flag: 'verbose', short: 'v', env: 'LILYNODE_VERBOSE', description: 'print logs, and the stack of an error', commands: 'all' }),
  // no-color.org: whatever NO_COLOR holds, `0` too, means no colours.
  noColor: { ...onOff({ flag: 'no-color', env: 'NO_COLOR', description: 'print without colours', commands: 'all' }), read: () => true }
} as const

export type OptionKey = keyof typeof OPTIONS
/** All settings by key, parsed and in our units. */
export type Settings = { readonly [K in OptionKey]: (typeof OPTIONS)[K] extends Option<infer T> ? T : never }

export const OPTION_KEYS = Object.keys(OPTIONS) as readonly OptionKey[] // the keys of the constant above

export const optionOf = (key: OptionKey): Option<unknown> => OPTIONS[key]

export const belongsTo = (key: OptionKey, command: CommandName): boolean => {
  const { commands } = optionOf(key)
  return commands === 'all' || commands.includes(command)
}
