import { BaseError } from '../../core/errors.ts'

type ModuleErrorInfo =
  | { readonly code: 'MARKET_MODULE_UNKNOWN'; readonly name: string }
  | { readonly code: 'MARKET_MODULE_INVALID'; readonly path: string; readonly problems: readonly string[] }
  | { readonly code: 'MARKET_MODULE_INPUT'; readonly module: string; readonly problems: readonly string[] }

/** What the user must mend before a job can be made. All problems at once: nobody likes to be corrected one by one. */
export class ModuleError extends BaseError<ModuleErrorInfo> {}
