import { BaseError } from '../src/core/errors.ts'

/** A command line that can't be understood. */
export class UsageError extends BaseError<{ readonly code: 'BIN_USAGE' }> {
  constructor(message: string, options?: ErrorOptions) {
    super({ code: 'BIN_USAGE' }, message, options)
  }
}
