import { BaseError } from '../core/errors.ts'

type NodeErrorInfo =
  | { readonly code: 'NODE_MODULE_UNAVAILABLE'; readonly cid: string }
  | { readonly code: 'NODE_JOB_UNKNOWN'; readonly jobId: string }
  | { readonly code: 'NODE_JOB_NOT_FINISHED'; readonly jobId: string; readonly state: string }
  | { readonly code: 'NODE_JOB_NOT_MATCHED'; readonly jobId: string; readonly state: string }
  | { readonly code: 'NODE_NO_EXPLANATION'; readonly dealId: string }
  | { readonly code: 'NODE_JOB_NOT_CANCELLABLE'; readonly jobId: string; readonly state: string }
  | { readonly code: 'NODE_NOT_CHALLENGEABLE'; readonly dealId: string; readonly state: string }
  | { readonly code: 'NODE_NO_BONDS' }
  | { readonly code: 'NODE_NOT_APPEALABLE'; readonly dealId: string; readonly why: string }
  | { readonly code: 'NODE_NOT_CONVICTABLE'; readonly why: string }
  | { readonly code: 'NODE_NOT_METERED'; readonly why: string }
  | { readonly code: 'NODE_RESULT_MISMATCH'; readonly dealId: string; readonly what: string }
  | { readonly code: 'NODE_CANNOT_VERIFY'; readonly module: string; readonly check: string }
  | { readonly code: 'NODE_INSUFFICIENT_FUNDS'; readonly haveWei: string; readonly needWei: string }
  | { readonly code: 'NODE_NO_SUCH_FILE'; readonly path: string }
  | { readonly code: 'NODE_FILES_GONE'; readonly cid: string }
  | { readonly code: 'NODE_TOO_MANY_EXCLUDED'; readonly excluded: number; readonly max: number }
  | { readonly code: 'NODE_NO_PEERS'; readonly network: string }
  | { readonly code: 'NODE_NO_BONDED_SOLVER'; readonly solvers: number; readonly minBondWei: string; readonly mostWei: string }
  | { readonly code: 'NODE_NO_SOLVERS'; readonly network: string }
  | { readonly code: 'NODE_BAD_NETWORK_FILE'; readonly path: string }
  | { readonly code: 'NODE_BAD_INVITATION' }
  | { readonly code: 'NODE_NETWORK_EXISTS'; readonly path: string }
  | { readonly code: 'NODE_UNKNOWN_NETWORK'; readonly network: string }
  | { readonly code: 'NODE_CHILD_FAILED'; readonly child: string; readonly exitCode: number | null }
  | { readonly code: 'NODE_START_TIMEOUT'; readonly child: string; readonly timeoutMs: number }
  | { readonly code: 'NODE_CONTROL_BROKEN'; readonly socket: string }
  | { readonly code: 'NODE_NO_SYSTEMD'; readonly command: string }
  | { readonly code: 'NODE_NO_CLIENT'; readonly folder: string }
  | { readonly code: 'NODE_NO_WALLET'; readonly folder: string }
  | { readonly code: 'NODE_FAUCET_REFUSED'; readonly network: string }
  | { readonly code: 'NODE_OUTPUT_EXISTS'; readonly path: string }
  | { readonly code: 'NODE_CLUSTER_UNCLEAR'; readonly missing: readonly string[] }
  | { readonly code: 'NODE_BAD_SERVICE'; readonly service: string }
  | { readonly code: 'NODE_BAD_LOGINS'; readonly path: string }
  | { readonly code: 'NODE_DEMO_RUNS'; readonly root: string; readonly pid: number }
  | { readonly code: 'NODE_DEVNET_CORRUPT'; readonly path: string }

/** The node room's errors: the operator's, the user's or the world's. */
export class NodeError extends BaseError<NodeErrorInfo> {}
