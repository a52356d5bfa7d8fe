import type { Extended } from '../../chain/index.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import { limitSecondsOf } from '../price/price-of.ts'

export type MeteredSpec = JobSpec & { readonly metered: NonNullable<JobSpec['metered']> }

export const isMetered = (spec: JobSpec): spec is MeteredSpec => spec.metered !== undefined

/** Seconds of running that are paid for. metered.md §2.1 */
export const paidSecondsOf = (spec: MeteredSpec, bought: Pick<Extended, 'number' | 'untilS'>): number =>
  bought.number === 0 ? spec.metered.firstS : bought.untilS

/** Time can be bought yet. */
export const hasMoreToBuy = (spec: MeteredSpec, bought: Pick<Extended, 'number' | 'untilS'>): boolean => paidSecondsOf(spec, bought) < limitSecondsOf(spec)

/** Seconds after the start of the deal's clock from which its provider may say that the job ended for want of an extension. metered.md §4.1 */
export const giveUpSecondsOf = (spec: MeteredSpec, bought: Pick<Extended, 'number' | 'untilS'>): number =>
  paidSecondsOf(spec, bought) + (pauses(spec) ? spec.metered.haltS : 0)

/** A WebAssembly job can't be paused: it is stopped where its paid time ends. */
const pauses = ({ engine }: JobSpec): boolean => engine.type === 'docker'

/** What an abort `ranS` seconds after the start costs of all that was bought: the share of that time that ran, rounded down, as `Extensions` has it. metered.md §1.9 */
export function abortedPrice(spec: MeteredSpec, bought: Pick<Extended, 'untilS' | 'price'>, ranS: number): bigint {
  const { firstS } = spec.metered
  if (ranS <= firstS) return 0n
  return ranS >= bought.untilS ? bought.price : (bought.price * BigInt(ranS - firstS)) / BigInt(bought.untilS - firstS)
}

/** Whether `paid-time` is what such a job ended with: by the chain alone, so that every node says the same. metered.md §4.2 */
export const endedUnpaid = (spec: JobSpec, bought: Pick<Extended, 'number' | 'untilS' | 'haltedS'>): boolean =>
  isMetered(spec) && bought.haltedS > 0 && hasMoreToBuy(spec, bought) && bought.haltedS >= giveUpSecondsOf(spec, bought)
