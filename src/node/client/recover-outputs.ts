import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TrustChain } from '../../chain/index.ts'
import type { PeerRef } from '../../core/certificate.ts'
import { folderOfDigest } from '../../core/codec.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { Bytes32, CidText } from '../../core/primitives.ts'
import type { Outcome } from '../../core/result.ts'
import { DETERMINISTIC_LIMITS, digestResult, outcomeId } from '../../core/result.ts'
import type { Blobs } from '../../p2p/blobs.ts'
import { NodeError } from '../errors.ts'
import { listOutputs, outputLimits } from '../outputs.ts'
import { revealedResult } from '../revealed-result.ts'
import { fetchOnce } from './collect-result.ts'

export interface RecoverComponents {
  readonly blobs: Pick<Blobs, 'fetch'>
  readonly trust: Pick<TrustChain, 'caseEvents'>
  /** Whom to ask: mediators that ran the job are among them. What is asked for has its hash for a name, so that nobody has to be trusted. */
  holders(): readonly PeerRef[]
}

export interface CaseToRecover {
  readonly dealId: Bytes32
  readonly spec: JobSpec
  /** The job's folder: gets `outputs/`. Logs are the provider's own, and no mediator has them. */
  readonly folder: string
}

export interface Recovered {
  readonly outputsCid: CidText
  readonly outputsBytes: number
  readonly outcome: Outcome
}

/** All that there are: 1 + 255 exit codes + the limits. */
const OUTCOMES: readonly Outcome[] = [
  { class: 'ok' },
  ...Array.from({ length: 255 }, (_, i) => ({ class: 'exit', exitCode: i + 1 }) as const),
  ...DETERMINISTIC_LIMITS.map((limit) => ({ class: 'limit', limit }) as const)
]

/**
 * The outputs of a result that a case has cleared, from mediators that made the same files: for a client that its provider shows nothing.
 * The chain says what they are; what does not have that digest is thrown away. Undefined: the chain does not say.
 */
export async function recoverOutputs(c: RecoverComponents, what: CaseToRecover, signal: AbortSignal): Promise<Recovered | undefined> {
  const { dealId, spec, folder } = what
  const revealed = await revealedResult(c.trust, dealId)
  const outcome = OUTCOMES.find((each) => outcomeId(each) === revealed?.outcomeId)
  if (!revealed || !outcome) return undefined
  const outputsCid = folderOfDigest(revealed.outputsDigest)
  const target = join(folder, 'outputs')
  await mkdir(folder, { recursive: true })
  await fetchOnce(c, { cid: outputsCid, from: c.holders(), limits: outputLimits(spec), target }, signal)
  const files = await listOutputs(target, signal)
  const digest = digestResult(outcome, files)
  if (digest === revealed.digest) return { outputsCid, outputsBytes: files.reduce((sum, { bytes }) => sum + bytes, 0), outcome }
  await rm(target, { recursive: true, force: true })
  throw new NodeError(
    { code: 'NODE_RESULT_MISMATCH', dealId, what: `the outputs' digest is ${digest}, the case cleared ${revealed.digest}` },
    `the files of deal ${dealId} have the digest ${digest}, the case cleared ${revealed.digest}: they are not kept`
  )
}
