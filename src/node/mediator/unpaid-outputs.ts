import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExtensionChain } from '../../chain/index.ts'
import { abortable } from '../../core/abortable.ts'
import { digestOfCid } from '../../core/codec.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { Bytes32, CidText } from '../../core/primitives.ts'
import { digestResult, PAID_TIME } from '../../core/result.ts'
import { endedUnpaid } from '../../market/index.ts'
import type { FoundOutputs } from '../../mediation/index.ts'
import { cidOfFolder } from '../../p2p/index.ts'

export interface UnpaidAt {
  readonly dealId: Bytes32
  readonly spec: JobSpec
  /** Where a folder may lie for a moment. */
  readonly folder: string
}

/**
 * What a job gives that was ended for want of further time: by the chain alone, and without a run, whose speed must not decide. Undefined: it was not
 * ended so. metered.md §4.3
 */
export async function unpaidOutputs(
  extensions: Pick<ExtensionChain, 'extensionsOf'> | undefined,
  { dealId, spec, folder }: UnpaidAt,
  signal: AbortSignal
): Promise<(FoundOutputs & { readonly outputsCid: CidText }) | undefined> {
  if (!extensions || !spec.metered) return undefined
  if (!endedUnpaid(spec, await abortable(extensions.extensionsOf(dealId), signal))) return undefined
  const empty = await mkdtemp(join(folder, 'unpaid-'))
  try {
    const outputsCid = await cidOfFolder(empty, signal)
    return { digest: digestResult(PAID_TIME, []), outcome: PAID_TIME, outputsDigest: digestOfCid(outputsCid), outputsCid }
  } finally {
    await rm(empty, { recursive: true, force: true })
  }
}
