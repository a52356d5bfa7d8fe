/**
 * What the process ends with. Scripts match on these: a number never changes its meaning.
 * The one table from error code to exit code; docs/cli.md prints it. A code that is not here is our own bug and exits with 70.
 */
export const EXIT_CODES = {
  ok: { status: 0, meaning: 'done' },
  jobFailed: { status: 1, meaning: 'the job ran, or should have, and failed' },
  usage: { status: 2, meaning: 'a command, argument or flag that does not exist or is not allowed' },
  config: { status: 3, meaning: 'a setting, network file, wallet or module is missing or wrong' },
  unreachable: { status: 4, meaning: 'the chain, the network or the peer wanted can’t be reached' },
  funds: { status: 5, meaning: 'not enough LILY, stake or gas money' },
  noMatch: { status: 6, meaning: 'no provider takes the job' },
  timeout: { status: 7, meaning: 'something took too long' },
  storage: { status: 8, meaning: 'the data folder is locked, damaged, full or not writable' },
  refused: { status: 9, meaning: 'the chain, a contract or a peer said no' },
  internal: { status: 70, meaning: 'a bug of lilynode’s: please report it' },
  interrupted: { status: 130, meaning: 'Ctrl-C' },
  terminated: { status: 143, meaning: 'stopped by a signal (SIGTERM)' }
} as const
export type ExitName = keyof typeof EXIT_CODES

type MappedName = Exclude<ExitName, 'ok' | 'internal' | 'interrupted' | 'terminated'>

/** Error codes by what they mean to the caller. A test walks the source and fails for a code that is missing here. */
const ERRORS: Readonly<Record<MappedName, readonly string[]>> = {
  jobFailed: [
    'API_JOB_FAILED',
    'CLIENT_JOB_FAILED',
    'MARKET_DEAL_REFUNDED',
    'MARKET_DEAL_TIMED_OUT',
    'MEDIATION_CONVICTED',
    'NODE_CHILD_FAILED',
    'NODE_RESULT_MISMATCH',
    'NODE_RESULT_REFUTED'
  ],
  usage: [
    'API_BAD_REQUEST',
    'API_CONFLICT',
    'API_KEY_UNKNOWN',
    'API_MODEL_UNKNOWN',
    'API_NOT_FOUND',
    'API_TOO_LARGE',
    'BIN_USAGE',
    'CLIENT_NOT_HERE',
    'CORE_BAD_AMOUNT',
    'MARKET_MODULE_INPUT',
    'MARKET_OFFER_TOO_LARGE',
    'NODE_BAD_LOGINS',
    'NODE_BAD_OPTION',
    'NODE_CANNOT_VERIFY',
    'NODE_CLUSTER_UNCLEAR',
    'NODE_JOB_NOT_CANCELLABLE',
    'NODE_NO_BONDS',
    'NODE_NOT_APPEALABLE',
    'NODE_NOT_CHALLENGEABLE',
    'NODE_NOT_CONVICTABLE',
    'NODE_JOB_NOT_FINISHED',
    'NODE_JOB_NOT_MATCHED',
    'NODE_JOB_UNKNOWN',
    'NODE_NO_SUCH_FILE',
    'NODE_OUTPUT_EXISTS',
    'NODE_TOO_MANY_EXCLUDED',
    'NODE_UNKNOWN_OPTION',
    'P2P_TARGET_EXISTS',
    'SERVICES_BAD_REQUEST',
    'SERVICES_MODEL_UNKNOWN',
    'SERVICES_WRONG_KIND'
  ],
  config: [
    'API_BAD_TLS',
    'API_PORT_IN_USE',
    'CHAIN_BAD_KEY',
    'CHAIN_DEV_MISSING',
    'CHAIN_KEYSTORE_CORRUPT',
    'CHAIN_KEY_EXISTS',
    'CHAIN_NO_CONTRACT',
    'CHAIN_NO_SUCH_KEY',
    'CHAIN_NO_WALLET',
    'CHAIN_PORT_IN_USE',
    'CHAIN_WRONG_CONTRACT',
    'CHAIN_WRONG_ID',
    'CHAIN_WRONG_PASSWORD',
    'EXECUTOR_MODULE_MISSING',
    'EXECUTOR_NO_CLUSTER',
    'EXECUTOR_NO_DOCKER',
    'EXECUTOR_NO_IMAGE',
    'EXECUTOR_NO_SERVICE',
    'EXECUTOR_WRONG_ENGINE',
    'MARKET_MODULE_INVALID',
    'MARKET_MODULE_UNKNOWN',
    'MARKET_NO_WALLET',
    'NODE_BAD_CONFIG_FILE',
    'NODE_BAD_INVITATION',
    'NODE_BAD_NETWORK_FILE',
    'NODE_IMAGE_UNKNOWN',
    'NODE_MODULE_REF_UNKNOWN',
    'NODE_MODULE_UNAVAILABLE',
    'NODE_NETWORK_EXISTS',
    'NODE_NO_CLIENT',
    'NODE_NO_SYSTEMD',
    'NODE_NO_WALLET',
    'NODE_UNKNOWN_NETWORK',
    'P2P_BAD_ADDRESS',
    'P2P_BAD_NETWORK_KEY',
    'P2P_PORT_IN_USE',
    'SERVICES_NO_ENGINE',
    'SERVICES_NO_MODEL',
    'SERVICES_NO_ROOM'
  ],
  unreachable: [
    'API_CLIENT_GONE',
    'API_STOPPING',
    'CHAIN_BAD_REPLY',
    'CHAIN_DEV_FAILED',
    'CHAIN_ENDPOINT_DOWN',
    'CHAIN_RPC_DOWN',
    'CLIENT_GATEWAY_MALFORMED',
    'CLIENT_GATEWAY_UNREACHABLE',
    'NODE_CONTROL_BROKEN',
    'NODE_FILE_UNREACHABLE',
    'NODE_MODULE_UNREACHABLE',
    'NODE_NO_EXPLANATION',
    'NODE_NO_PEERS',
    'NODE_NO_SOLVERS',
    'P2P_BLOB_UNAVAILABLE',
    'P2P_CHANNEL_BROKEN',
    'P2P_UNREACHABLE',
    'SERVICES_BACKEND_DOWN'
  ],
  funds: [
    'API_BUDGET_SPENT',
    'API_BUDGET_TOO_SMALL',
    'CHAIN_INSUFFICIENT_FUNDS',
    'CHAIN_NO_GAS_MONEY',
    'MARKET_NOT_STAKED',
    'NODE_FAUCET_REFUSED',
    'NODE_INSUFFICIENT_FUNDS',
    'SERVICES_CHANNEL_SPENT'
  ],
  noMatch: ['CLIENT_NO_OFFER', 'MARKET_NO_MATCH', 'SERVICES_NO_PROVIDER'],
  timeout: ['API_TIMEOUT', 'CHAIN_TX_STUCK', 'NODE_MODULE_SLOW', 'NODE_START_TIMEOUT', 'P2P_BLOB_STALLED', 'P2P_TIMEOUT', 'SERVICES_STALLED'],
  storage: [
    'EXECUTOR_NO_DISK',
    // The system's own words about a disk, wherever they come from.
    'EACCES',
    'EDQUOT',
    'EIO',
    'EISDIR',
    'ENOSPC',
    'ENOTDIR',
    'EPERM',
    'EROFS',
    'NODE_DEVNET_CORRUPT',
    'P2P_STORE_CORRUPT',
    'P2P_STORE_LOCKED',
    'STORE_CORRUPT',
    'STORE_LOCKED',
    'STORE_ROW_CORRUPT',
    'STORE_ROW_TOO_LARGE',
    'STORE_UNAVAILABLE'
  ],
  refused: [
    'API_BAD_ANSWER',
    'API_BAD_KEY',
    'API_FORBIDDEN',
    'API_NO_KEY',
    'API_RATE_LIMITED',
    'CHAIN_DEAL_REFUSED',
    'CHAIN_REVERTED',
    'CHAIN_RPC_REFUSED',
    'CLIENT_GATEWAY_REFUSED',
    'MARKET_BAD_RECONCILIATION',
    'MEDIATION_NOT_RUN',
    'MEDIATION_NO_EVIDENCE',
    'MEDIATION_TOO_EARLY',
    'MEDIATION_UNSURE',
    'MEDIATION_WRONG_JOB',
    'NODE_MODULE_UNSAFE',
    'P2P_BLOB_TOO_LARGE',
    'P2P_BLOB_UNSAFE',
    'P2P_MALFORMED',
    'P2P_REFUSED',
    'P2P_TOO_LARGE',
    'SERVICES_BAD_SEAL',
    'SERVICES_BAD_TALK',
    'SERVICES_BAD_VOUCHER',
    'SERVICES_BUSY',
    'SERVICES_CHANNEL_UNKNOWN',
    'SERVICES_FALSE_RECEIPT',
    'SERVICES_PRICE_CHANGED',
    'SERVICES_UNPAID'
  ]
}

/** Our own slips of order: they can only be bugs. */
export const INTERNAL_ERRORS: readonly string[] = [
  'CHAIN_STOPPED',
  'EXECUTOR_COMPILER_DIED',
  'EXECUTOR_NOT_STARTED',
  'NODE_CONTROL_FAILED',
  'P2P_NOT_STARTED',
  'STORE_CLOSED'
]

const NAME_OF = new Map(Object.entries(ERRORS).flatMap(([name, codes]) => codes.map((code) => [code, name as ExitName] as const))) // the keys of ERRORS are exit names

export const exitNameOf = (errorCode: string | undefined): ExitName => (errorCode !== undefined ? NAME_OF.get(errorCode) : undefined) ?? 'internal'
export const exitStatusOf = (errorCode: string | undefined): number => EXIT_CODES[exitNameOf(errorCode)].status
export const errorCodesOf = (name: ExitName): readonly string[] => [...NAME_OF].filter(([, each]) => each === name).map(([code]) => code)
