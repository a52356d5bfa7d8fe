import type { JobSpec } from '../../core/job-spec.ts'
import type { Bytes32, CidText } from '../../core/primitives.ts'
import type { Blobs } from '../../p2p/blobs.ts'
import { NodeError } from '../errors.ts'
import { cidsOfSpec } from '../retention/holding.ts'
import type { Holdings } from '../retention/holdings.ts'

/** Some rows and pins on disk, and a look at each block. */
const HOLD_MS = 60_000

export interface JobFilesComponents {
  readonly holdings: Pick<Holdings, 'drop' | 'hold'>
  readonly blobs: Pick<Blobs, 'has'>
  /** Modules that are on each node. */
  readonly shipped: { has(cid: CidText): boolean }
}

/** What a client's job needs of this node: the provider fetches it here, and mediators may. */
export class JobFiles {
  readonly #c: JobFilesComponents

  constructor(components: JobFilesComponents) {
    this.#c = components
  }

  /** @throws {NodeError} NODE_FILES_GONE for a job of long ago: a provider would find nothing to fetch */
  async hold(jobId: Bytes32, spec: JobSpec): Promise<void> {
    const { blobs, holdings, shipped } = this.#c
    const cids = cidsOfSpec(spec).filter((cid) => !shipped.has(cid))
    await holdings.hold(`job/${jobId}`, cids, AbortSignal.timeout(HOLD_MS))
    for (const cid of cids) {
      if (await blobs.has(cid)) continue
      await holdings.drop(`job/${jobId}`)
      throw new NodeError(
        { code: 'NODE_FILES_GONE', cid },
        `a file of the job (${cid}) is not kept any more: a day after a job is over this node lets go of its files. Run it anew, with the file's path`
      )
    }
  }
}
