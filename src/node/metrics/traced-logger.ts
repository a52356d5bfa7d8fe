import type { Logger } from '../../core/logger.ts'
import type { TraceIds } from './trace-ids.ts'
import { traceIdOf } from './trace-ids.ts'

/** Adds `trace` to each line that is about a job: one search finds all that was said of it, by whatever role on whatever machine. */
export function tracedLogger(logger: Logger, traces: TraceIds): Logger {
  const traced = (facts: object): object => {
    const jobId = traces.jobOf(facts)
    return jobId === undefined ? facts : { ...facts, trace: traceIdOf(jobId) }
  }
  return {
    debug: (facts, message) => logger.debug(traced(facts), message),
    info: (facts, message) => logger.info(traced(facts), message),
    warn: (facts, message) => logger.warn(traced(facts), message),
    error: (facts, message) => logger.error(traced(facts), message),
    child: (scope) => tracedLogger(logger.child(scope), traces)
  }
}
