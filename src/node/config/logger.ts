import type { DestinationStream, Logger as Pino } from 'pino'
import { pino } from 'pino'
import { z } from 'zod'
import type { Logger } from '../../core/logger.ts'
import { safeText } from '../client/safe-text.ts'

export interface LoggerInit {
  readonly verbose: boolean
  /** Lines of JSON instead of text. */
  readonly json: boolean
  /** Where lines go; each ends in a newline. */
  write(line: string): void
}

/** Every room's logger: warnings and errors, with `verbose` all. Text for people, JSON for machines. */
export function createLogger(init: LoggerInit): Logger {
  const destination: DestinationStream = { write: init.json ? init.write : (line) => init.write(formatLine(line)) }
  const options = { level: init.verbose ? 'debug' : 'warn', base: null, serializers: {}, formatters: { level: (label: string) => ({ level: label }) } }
  return wrap(pino(options, destination))
}

const wrap = (log: Pino): Logger => ({
  debug: (fields, message) => log.debug(fields, message),
  info: (fields, message) => log.info(fields, message),
  warn: (fields, message) => log.warn(fields, message),
  error: (fields, message) => log.error(fields, message),
  child: (scope) => wrap(log.child({ scope }))
})

const lineSchema = z.looseObject({ level: z.string(), time: z.number(), scope: z.string().default('node'), msg: z.string().default('') })

/** `12:03:04.567 WARN  p2p:gossip  peer dropped  peer=12D3… reason=…`: fields may come from peers, so nothing that steers a terminal. */
function formatLine(json: string): string {
  const { level, time, scope, msg, ...fields } = lineSchema.parse(JSON.parse(json))
  const facts = Object.entries(fields).map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
  const line = [new Date(time).toISOString().slice(11, 23), level.toUpperCase().padEnd(5), scope, msg, ...facts].join('  ')
  return `${safeText(line).replaceAll('\n', ' ')}\n`
}
