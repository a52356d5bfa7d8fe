import { errorCode, errorMessage } from '../src/core/errors.ts'
import { EXIT_CODES, exitStatusOf } from '../src/node/config/exit-codes.ts'
import { Interrupted } from './interrupted.ts'
import type { Output } from './output.ts'

export interface ReportOptions {
  readonly verbose: boolean
  readonly json: boolean
}

const A_BUG = "\n  This is a bug of lilynode's: run it again with --verbose and report what it prints."

/** The system says what is wrong with which file; what to do about it is ours to say. */
const REMEDIES: ReadonlyMap<string | undefined, string> = new Map([
  ...['EACCES', 'EPERM', 'EROFS'].map((code) => [code, 'make it yours and writable, or choose another folder with --data-dir'] as const),
  ...['ENOSPC', 'EDQUOT'].map((code) => [code, 'free some disk, or choose a folder on another one with --data-dir'] as const),
  ...['ENOTDIR', 'EISDIR'].map(
    (code) => [code, 'a file lies where a folder should be, or the other way round: move it away, or choose another --data-dir'] as const
  )
])

function remedyOf(code: string | undefined): string {
  const remedy = REMEDIES.get(code)
  return remedy === undefined ? '' : `; ${remedy}`
}

/** Says what went wrong, once, on stderr; the exit status for it. A stack only with --verbose. */
export function reportError(error: unknown, out: Output | undefined, options: ReportOptions): number {
  out?.endStatus()
  if (error instanceof Interrupted) return error.status
  const code = errorCode(error)
  const status = exitStatusOf(code)
  const isBug = status === EXIT_CODES.internal.status
  const message = `${errorMessage(error)}${isBug ? A_BUG : remedyOf(code)}`
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
