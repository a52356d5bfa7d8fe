import { isMetered } from '../../market/index.ts'
import type { DealKeeperComponents } from './deal-keeper.ts'
import { JobMeter } from './job-meter.ts'
import type { LiveJob } from './live-job.ts'
import { PaidClock } from './paid-clock.ts'
import type { ProviderJob } from './provider-job.ts'

/** What buys time for a metered job; undefined for any other. `save`: how long it was halted outlives a restart. */
export function createMeter(
  { chain, clock, logger, events, extended }: Pick<DealKeeperComponents, 'chain' | 'clock' | 'logger' | 'events' | 'extended'>,
  live: LiveJob,
  save: (kept: NonNullable<ProviderJob['meter']>) => Promise<void>
): JobMeter | undefined {
  const { dealId, spec, signed, meter } = live.record
  const { extensions } = chain
  if (!extensions || !isMetered(spec)) return undefined
  const { deal } = signed
  return new JobMeter(
    {
      ...{ chain, extensions, clock, logger, events },
      paid: new PaidClock(clock, meter, save),
      changed: () => live.changed(),
      keep: async () => extended?.keep({ dealId, deal, side: 'provider' })
    },
    { dealId, deal, spec }
  )
}
