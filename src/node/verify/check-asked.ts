import type { JobSpec } from '../../core/job-spec.ts'
import type { Verification } from '../../core/verification.ts'
import { VERIFICATION_STRATEGIES } from '../../core/verification.ts'
import { NodeError } from '../errors.ts'

/** How a client checks a result before it accepts: never, by lot, always as the job says, or always by a strategy that it names. */
export const CHECKS = [...new Set(['none', 'sample', 'always', ...VERIFICATION_STRATEGIES] as const)]
export type Check = (typeof CHECKS)[number]

/** What a result is compared by; undefined: not at all. @throws {NodeError} NODE_CANNOT_VERIFY where this client could not run the job again */
export function verificationFor(check: Check, spec: JobSpec): Verification | undefined {
  if (check === 'none') return undefined
  const cannot = (why: string): NodeError =>
    new NodeError({ code: 'NODE_CANNOT_VERIFY', module: spec.module.name, check }, `${spec.module.name} can't be checked by running it again here: ${why}`)
  if (spec.engine.type !== 'wasm')
    throw cannot(`it is a ${spec.engine.type} job, and a client runs WebAssembly only. Leave --verify out: audits of the network check it`)
  const own = spec.verification
  const verification: Verification = check === 'sample' || check === 'always' || check === own.strategy ? own : { strategy: check, parameters: {} }
  if (verification.strategy === 'none') throw cannot('its module says that two runs may differ. Name how they are compared, such as --verify text')
  return verification
}
