import { BaseError } from '../core/errors.ts'

type ClientErrorInfo =
  /** `status`: of HTTP; `reason`: the gateway's own code. */
  | { readonly code: 'CLIENT_GATEWAY_REFUSED'; readonly status: number; readonly reason: string }
  | { readonly code: 'CLIENT_GATEWAY_UNREACHABLE'; readonly url: string }
  | { readonly code: 'CLIENT_GATEWAY_MALFORMED'; readonly url: string }
  | { readonly code: 'CLIENT_JOB_FAILED'; readonly jobId: string; readonly reason: string; readonly logTail: string }
  | { readonly code: 'CLIENT_NO_OFFER'; readonly module: string }
  | { readonly code: 'CLIENT_NOT_HERE'; readonly what: string }

/** The library's own errors. Those of the network keep their codes (docs/errors in docs/cli.md): `error.code` tells what, `error.message` what to do. */
export class ClientError extends BaseError<ClientErrorInfo> {}
