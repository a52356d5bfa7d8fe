import { errorCode, errorMessage } from '../src/core/errors.ts'
import { EXIT_CODES, exitStatusOf } from '../src/node/config/exit-codes.ts'
import { Interrupted } from './interrupted.ts'
import type { Output } from './output.ts'

export interface ReportOptions {
  readonly verbose: boolean
  readonly json: boolean
}

/** Says what went wrong, once, on stderr; the exit status for it. A stack only with --verbose. */
export function reportError(error: unknown, out: Output | undefined, options: ReportOptions): number {
  out?.endStatus()
  if (error instanceof Interrupted) return error.status
  const code = errorCode(error)
  const status = exitStatusOf(code)
  const isBug = status === EXIT_CODES.internal.status
  const message = isBug ? `${errorMessage(error)}\n  This is a bug of lilynode's: run it again with --verbose and report what it prints.` : errorMessage(error)
  const name = isBug ? 'BUG' : code
  if (options.json) process.stderr.write(`${JSON.stringify({ type: 'error', code: name, message: errorMessage(error), exit: status })}\n`)
  else process.stderr.write(`${out?.style('red', 'error') ?? 'error'} ${name}: ${message}\n`)
  if (options.verbose) process.stderr.write(`${stackOf(error)}\n`)
  return status
}

/** The stack with those of its causes. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? String(error.stack) : `${error.stack}\ncaused by ${stackOf(error.cause)}`
}
