import { within } from '../../core/clock.ts'
import { errorCode, errorMessage } from '../../core/errors.ts'
import type { Check, Finding } from './check.ts'

/** The slowest check asks a chain; one that takes longer than this is broken for a user too. */
const CHECK_TIMEOUT_MS = 10_000

export interface CheckResult extends Finding {
  readonly name: string
  readonly needs: readonly string[]
}

/** Runs the checks at once and yields them in their order. A check that throws has found its fault: our errors say what to do. */
export async function* runChecks(checks: readonly Check[], signal: AbortSignal): AsyncIterable<CheckResult> {
  const running = checks.map((check) => ({ check, finding: runCheck(check, within(signal, CHECK_TIMEOUT_MS)) }))
  for (const { check, finding } of running) yield { name: check.name, needs: check.needs ?? [], ...(await finding) }
  signal.throwIfAborted()
}

async function runCheck(check: Check, signal: AbortSignal): Promise<Finding> {
  try {
    return await check.run(signal)
  } catch (error) {
    const code = errorCode(error)
    return { status: 'fail', fact: code === undefined ? errorMessage(error) : `${code}: ${errorMessage(error)}` }
  }
}
