import type { Bytes32, CidText } from '../../core/primitives.ts'
import type { Repository } from '../../store/repository.ts'
import type { ClientJob } from '../client/client-job.ts'
import type { KeptOutputs } from '../mediator/output-shelf.ts'
import type { ProviderJob } from '../provider/provider-job.ts'
import { cidsOfSpec } from './holding.ts'
import type { Holdings } from './holdings.ts'

export interface OldRecords {
  readonly holdings: Pick<Holdings, 'hold' | 'isHeld'>
  readonly clientJobs: Pick<Repository<Bytes32, ClientJob>, 'values'>
  readonly providerJobs: Pick<Repository<Bytes32, ProviderJob>, 'values'>
  readonly shelf: Pick<Repository<CidText, KeptOutputs>, 'values'>
}

/**
 * Once, in a data folder of before there were holdings: each deal and job of the journals gets one, and whether it is still owed is
 * asked at the first look. `pinned` that belongs to none of them may be what its owner published: it stays.
 */
export async function adoptOld({ holdings, clientJobs, providerJobs, shelf }: OldRecords, pinned: readonly CidText[], signal: AbortSignal): Promise<void> {
  for await (const { dealId, spec, result } of providerJobs.values()) {
    const made = result ? [result.result.outputsCid, result.result.logsCid] : []
    await holdings.hold(`deal/${dealId}`, [...cidsOfSpec(spec), ...made], signal)
  }
  for await (const { jobId, signed } of clientJobs.values()) await holdings.hold(`job/${jobId}`, cidsOfSpec(signed.spec), signal)
  for await (const { cid } of shelf.values()) await holdings.hold(`shelf/${cid}`, [cid], signal)
  for (const cid of pinned) if (!holdings.isHeld(cid)) await holdings.hold(`published/${cid}`, [cid], signal)
}
