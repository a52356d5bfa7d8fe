import { NodeError } from '../errors.ts'

/** What an owner wrote behind `--service` can't be run; `why` says what to do. */
export const badService = (service: string, why: string, cause?: unknown): NodeError =>
  new NodeError({ code: 'NODE_BAD_SERVICE', service }, `--service ${service}: ${why}`, { cause })
