/**
 * Root of every error we throw on purpose: the user's fault, the operator's or the world's.
 * `code` is bounded (`<ROOM>_<WHAT>`): it is a metric label, an API field and the key of the exit-code table.
 * The message says what, with which values, and what to do.
 */
export abstract class BaseError<T extends { readonly code: string }> extends Error {
  readonly info: T

  constructor(info: T, message: string = info.code, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.info = info
  }

  get code(): T['code'] {
    return this.info.code
  }
}

/** The `code` of a BaseError, from whichever copy of the package; undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** The message of anything thrown. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** A broken promise of our own code. Never caught below bin/. */
export function invariant(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${what}`)
}

/** Makes a forgotten case of a union a compile error. */
export function assertNever(value: never): never {
  throw new Error(`invariant: unexpected ${JSON.stringify(value)}`)
}
