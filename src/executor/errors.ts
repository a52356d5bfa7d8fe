import { BaseError } from '../core/errors.ts'

type ExecutorErrorInfo =
  | { readonly code: 'EXECUTOR_WRONG_ENGINE'; readonly engine: string }
  | { readonly code: 'EXECUTOR_MODULE_MISSING'; readonly jobId: string }
  | { readonly code: 'EXECUTOR_NOT_STARTED' }
  | { readonly code: 'EXECUTOR_COMPILER_DIED'; readonly file: string; readonly why: string }
  | { readonly code: 'EXECUTOR_NO_DOCKER'; readonly socket: string }
  | { readonly code: 'EXECUTOR_NO_CLUSTER'; readonly url: string }
  /** `lasting`: asked again, the answer is the same. */
  | { readonly code: 'EXECUTOR_NO_IMAGE'; readonly image: string; readonly lasting?: true }
  | { readonly code: 'EXECUTOR_NO_SERVICE'; readonly service: string }
  | { readonly code: 'EXECUTOR_NO_DISK'; readonly folder: string }

/** What the operator must mend, or a broken call of ours; what a job does wrong is a JobOutcome. */
export class ExecutorError extends BaseError<ExecutorErrorInfo> {}
