import { errorMessage } from '../../core/errors.ts'

/** The HTTP status that the engine answered with; undefined: it did not answer. */
export function statusOf(cause: unknown): number | undefined {
  const status = typeof cause === 'object' && cause !== null && 'statusCode' in cause ? cause.statusCode : undefined
  return typeof status === 'number' ? status : undefined
}

/** The engine's own words, without dockerode's wrapping. */
export const engineMessage = (cause: unknown): string =>
  errorMessage(cause)
    .replace(/^\(HTTP code \d+\) [a-z ]+ - /, '')
    .slice(0, 1_000)

/** Resolves with what `work` gives, or undefined where the engine says that the thing is not (404) or already so (304, 409). */
export async function unlessGone<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (cause) {
    if ([304, 404, 409].includes(statusOf(cause) ?? 0)) return undefined
    throw cause
  }
}
