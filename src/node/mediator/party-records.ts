import type { ResultParts } from '../../chain/index.ts'
import type { Chain } from '../../chain/ports.ts'
import { digestOfCid } from '../../core/codec.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { Address, Bytes32 } from '../../core/primitives.ts'
import type { SignedResult } from '../../core/result.ts'
import { outcomeId } from '../../core/result.ts'
import type { Repository } from '../../store/repository.ts'
import type { ClientJob } from '../client/client-job.ts'
import type { ProviderJob } from '../provider/provider-job.ts'

export interface PartyRecordsComponents {
  readonly chain: Pick<Chain, 'dealTerms'>
  readonly clientJobs: Pick<Repository<Bytes32, ClientJob>, 'get'>
  readonly providerJobs: Pick<Repository<Bytes32, ProviderJob>, 'get'>
}

/** What a node has kept of a deal that it is client or provider of: enough to show what was asked for, and what came of it. */
export class PartyRecords {
  readonly #c: PartyRecordsComponents
  readonly #wallet: Address

  constructor(components: PartyRecordsComponents, wallet: Address) {
    this.#c = components
    this.#wallet = wallet
  }

  async specOf(dealId: Bytes32): Promise<JobSpec | undefined> {
    return (await this.#find(dealId))?.spec
  }

  async partsOf(dealId: Bytes32): Promise<ResultParts | undefined> {
    const found = await this.#find(dealId)
    if (!found?.result) return undefined
    const { digest, outputsCid, outcome, salt } = found.result.result
    return { dealId, provider: found.provider, digest, outputsDigest: digestOfCid(outputsCid), outcomeId: outcomeId(outcome), salt }
  }

  async #find(dealId: Bytes32): Promise<{ readonly provider: Address; readonly spec: JobSpec; readonly result: SignedResult | undefined } | undefined> {
    const { deal } = (await this.#c.chain.dealTerms(dealId)) ?? {}
    if (!deal) return undefined
    const { provider } = deal
    if (provider === this.#wallet) {
      const record = await this.#c.providerJobs.get(dealId)
      return record && { provider, spec: record.spec, result: record.result }
    }
    // A client keeps its jobs by offer.
    const job = deal.client === this.#wallet ? await this.#c.clientJobs.get(deal.jobOffer) : undefined
    return job && { provider, spec: job.signed.spec, result: job.result }
  }
}
