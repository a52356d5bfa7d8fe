import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExtensionChain } from '../../chain/index.ts'
import type { Notary } from '../../chain/ports.ts'
import type { PeerRef } from '../../core/certificate.ts'
import { delay, within } from '../../core/clock.ts'
import { digestOfCid, hashOf } from '../../core/codec.ts'
import type { Deal } from '../../core/deal.ts'
import type { JobSpec } from '../../core/job-spec.ts'
import type { SignedResult } from '../../core/result.ts'
import { digestResult } from '../../core/result.ts'
import { endedUnpaid } from '../../market/index.ts'
import type { Blobs, FetchProgress, FetchRequest } from '../../p2p/blobs.ts'
import { NodeError } from '../errors.ts'
import { listOutputs, outputLimits } from '../outputs.ts'

/** The sandbox caps stdout and stderr far below this. */
const MAX_LOGS_BYTES = 160 * 1024 * 1024
/** Of a provider that has just served the outputs: a line of 3 MB/s. */
const LOGS_MS = 60_000
/** What the provider says was mined may be some blocks ahead of our endpoint. */
const BEHIND_TRIES = 5
const BEHIND_MS = 1_000

export interface CollectResultComponents {
  readonly blobs: Pick<Blobs, 'fetch'>
  readonly notary: Notary
  /** Absent: no job can have ended for want of further time. */
  readonly extensions?: ExtensionChain | undefined
}

export interface ResultToCollect {
  readonly signed: SignedResult
  readonly deal: Deal
  readonly spec: JobSpec
  readonly from: PeerRef
  /** The job's folder: gets `outputs/`, `stdout`, `stderr`. */
  readonly folder: string
  /** Nobody compares logs: a provider that serves them to nobody must not keep from its client what it signed for. */
  readonly needsLogs: boolean
  onProgress(progress: FetchProgress): void
}

/** Checks what was signed, pulls the bytes, checks that they are what was signed. Throws NODE_RESULT_MISMATCH for a provider's lie. */
export async function collectResult(c: CollectResultComponents, what: ResultToCollect, signal: AbortSignal): Promise<void> {
  await judgeResult(c.notary, what)
  const { result } = what.signed
  await judgeUnpaid(c, what, signal)
  await mkdir(what.folder, { recursive: true })
  const outputs = join(what.folder, 'outputs')
  await fetchOnce(c, { cid: result.outputsCid, from: [what.from], limits: outputLimits(what.spec), onProgress: what.onProgress, target: outputs }, signal)
  const digest = digestResult(result.outcome, await listOutputs(outputs, signal))
  if (digest !== result.digest) {
    await rm(outputs, { recursive: true, force: true })
    throw mismatch(what, `the outputs' digest is ${digest}, the provider signed ${result.digest}`)
  }
  const logs = { cid: result.logsCid, from: [what.from], limits: { maxBytes: MAX_LOGS_BYTES, maxFiles: 2 }, target: join(what.folder, 'logs') }
  await fetchOnce(c, logs, within(signal, LOGS_MS)).catch((cause: unknown) => {
    signal.throwIfAborted()
    if (what.needsLogs) throw cause
  })
}

/** That the job ended for want of further time must be what the chain says. metered.md §4.2 */
async function judgeUnpaid({ extensions }: CollectResultComponents, what: ResultToCollect, signal: AbortSignal): Promise<void> {
  const { outcome, dealId } = what.signed.result
  if (outcome.class !== 'limit' || outcome.limit !== 'paid-time') return
  for (let tries = 1; extensions && tries <= BEHIND_TRIES; tries++) {
    if (endedUnpaid(what.spec, await extensions.extensionsOf(dealId))) return
    await delay(BEHIND_MS, signal)
  }
  throw mismatch(what, 'it says that paid time was over, and the chain does not')
}

export async function fetchOnce(
  c: Pick<CollectResultComponents, 'blobs'>,
  request: FetchRequest & { readonly target: string },
  signal: AbortSignal
): Promise<void> {
  const { target, ...what } = request
  if (existsSync(target)) return // fetch is atomic: what has this name is whole; outputs are hashed again anyway
  await c.blobs.fetch(what, target, signal)
}

/** Whether the provider has put its name to this result of this deal. @throws {NodeError} NODE_RESULT_MISMATCH */
export async function judgeResult(notary: Notary, what: Pick<ResultToCollect, 'signed' | 'deal'>): Promise<void> {
  const { result, signature } = what.signed
  const { provider } = what.deal
  const dealId = notary.dealId(what.deal)
  if (result.dealId !== dealId) throw mismatch(what, `the result names deal ${result.dealId}`)
  const { digest, outcome, salt, resultHash } = result
  const expected = notary.resultHash({ dealId, provider, digest, outputsDigest: digestOfCid(result.outputsCid), outcome, salt })
  if (expected !== resultHash) throw mismatch(what, `its hash is ${expected}, the provider says ${resultHash}`)
  const receipt = { dealId, resultHash, facts: hashOf(result.facts) }
  if (!(await notary.verifyReceipt(receipt, provider, signature))) throw mismatch(what, 'the receipt is not signed by the provider')
}

const mismatch = (what: Pick<ResultToCollect, 'signed'>, why: string): NodeError =>
  new NodeError(
    { code: 'NODE_RESULT_MISMATCH', dealId: what.signed.result.dealId, what: why },
    `the result does not verify: ${why}. It is not accepted and not paid for`
  )
