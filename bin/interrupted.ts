import { EXIT_CODES } from '../src/node/config/exit-codes.ts'

/** Why everything stops: the person at the terminal, or the system, wants it so. Not an error of anybody's. */
export class Interrupted extends Error {
  readonly status: number

  constructor(signal: NodeJS.Signals) {
    super(`stopped by ${signal}`)
    this.status = signal === 'SIGINT' ? EXIT_CODES.interrupted.status : EXIT_CODES.terminated.status
  }
}

/** A node stops in order within some seconds; who asks twice does not want to wait. */
const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Aborts at the first signal, or when the launcher or parent that gave us an ipc channel is gone; a second signal ends the process at once. */
export function abortOnSignals(onFirst: () => void): AbortSignal {
  const controller = new AbortController()
  const stop = (signal: NodeJS.Signals): void => {
    const interrupted = new Interrupted(signal)
    if (controller.signal.aborted) process.exit(interrupted.status)
    onFirst()
    controller.abort(interrupted)
  }
  for (const signal of SIGNALS) process.on(signal, stop)
  if (process.channel) {
    process.once('disconnect', () => stop('SIGTERM'))
    process.channel.unref() // listening to it must not keep a finished command alive
  }
  return controller.signal
}
