import { BaseError } from '../core/errors.ts'

type MediationErrorInfo =
  | { readonly code: 'MEDIATION_NO_EVIDENCE'; readonly dealId: string; readonly refusal: string }
  /** Not shown as long as a mediator may have to vote on it: worth another look later. */
  | { readonly code: 'MEDIATION_TOO_EARLY'; readonly dealId: string; readonly refusal: string }
  | { readonly code: 'MEDIATION_WRONG_JOB'; readonly dealId: string; readonly expected: string; readonly found: string }
  | { readonly code: 'MEDIATION_UNSURE'; readonly dealId: string; readonly findings: readonly string[] }
  | { readonly code: 'MEDIATION_NOT_RUN'; readonly module: string; readonly why: string }
  /** Not run this time: worth another try. */
  | { readonly code: 'MEDIATION_RUN_FAILED'; readonly module: string; readonly why: string }

/** Why a re-run says nothing: the world's fault or the provider's, never a verdict. */
export class MediationError extends BaseError<MediationErrorInfo> {}
