import type { Logger } from '../src/core/logger.ts'
import type { Settings } from '../src/node/config/options.ts'

/** Logs go to stderr; what a command says on stdout stays what it says. */
export async function openLog({ verbose, json }: Settings): Promise<Logger> {
  const { createLogger } = await import('../src/node/config/logger.ts')
  return createLogger({ verbose, json, write: (line) => process.stderr.write(line) })
}
