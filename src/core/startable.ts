/** A thing with a life. `start` may rely on everything before it in the list; `stop` runs in reverse. */
export interface Startable {
  readonly name: string
  /** Resolves once the part works. A part whose own start fails cleans up after itself. */
  start(signal: AbortSignal): Promise<void>
  /** Idempotent; resolves once nothing of the part runs any more. */
  stop(): Promise<void>
}

/** Starts the parts in order; returns what stops them, last first. If one fails, those before it are stopped. */
export async function startAll(parts: readonly Startable[], signal: AbortSignal): Promise<() => Promise<void>> {
  const started: Startable[] = []
  const stopAll = async (): Promise<void> => {
    const failures: unknown[] = []
    for (const part of started.splice(0).reverse()) await part.stop().catch((e: unknown) => failures.push(e))
    if (failures.length > 0) throw new AggregateError(failures, 'some parts did not stop')
  }
  try {
    for (const part of parts) {
      signal.throwIfAborted()
      await part.start(signal)
      started.push(part)
    }
  } catch (cause) {
    await stopAll().catch(() => {}) // the first failure is the one worth telling
    throw cause
  }
  return stopAll
}
