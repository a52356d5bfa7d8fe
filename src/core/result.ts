import { z } from 'zod'
import { createCodec, hashOf } from './codec.ts'
import type { Bytes32 } from './primitives.ts'
import { bytes32Schema, cidSchema, countSchema, signatureSchema, weiSchema } from './primitives.ts'

/**
 * Deterministic limits: every honest node hits them alike, so they are part of the result. A stack overflow is none of them:
 * how deep a call may go depends on how the host compiled the function so far. `paid-time`: the chain says that further time was not
 * bought (docs/protocol/metered.md §4), so no machine's speed has a part in it.
 */
export const DETERMINISTIC_LIMITS = ['memory', 'disk-bytes', 'output-bytes', 'output-files', 'output-names', 'stdout-bytes', 'trap', 'paid-time'] as const

/** How the job ended, as far as every honest node must agree. It is inside the digest; docs/protocol §2. */
export const outcomeSchema = z.discriminatedUnion('class', [
  z.strictObject({ class: z.literal('ok') }),
  z.strictObject({ class: z.literal('exit'), exitCode: z.int().min(1).max(255) }),
  z.strictObject({ class: z.literal('limit'), limit: z.enum(DETERMINISTIC_LIMITS) })
])
export type Outcome = z.output<typeof outcomeSchema>

/** Of a metered job whose further time was not bought. */
export const PAID_TIME: Outcome = { class: 'limit', limit: 'paid-time' }

export interface OutputFile {
  /** Relative to the job's root with forward slashes: `outputs/a/b.txt`. */
  readonly path: string
  readonly bytes: number
  readonly sha256: Bytes32
}

/** Canonical digest of what a job produced: outcome and declared outputs sorted by path; no times, owners, logs or stdout. */
export function digestResult(outcome: Outcome, files: readonly OutputFile[]): Bytes32 {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return hashOf({ v: 1, outcome, files: sorted.map((f) => [f.path, f.bytes, f.sha256]) })
}

export const resultSchema = z.strictObject({
  dealId: bytes32Schema,
  outcome: outcomeSchema,
  digest: bytes32Schema,
  /** UnixFS directory of what lies under `/outputs`. */
  outputsCid: cidSchema,
  outputsBytes: countSchema,
  /** UnixFS directory with `stdout` and `stderr`; never compared. */
  logsCid: cidSchema,
  salt: bytes32Schema,
  /** keccak256(abi.encode(chainId, deals contract, dealId, provider, digest, sha2-256 of outputsCid, hashOf(outcome), salt)). */
  resultHash: bytes32Schema,
  /** What informs and never convicts. Times in ms, sizes in bytes. */
  facts: z.strictObject({
    startedAtMs: countSchema,
    wallMs: countSchema,
    cpuMs: countSchema,
    peakMemoryBytes: countSchema,
    cpuModel: z.string().max(128),
    gpus: z.array(z.string().max(128)).max(64),
    engineVersion: z.string().max(64)
  })
})
/** What ran, when, on which hardware, with which outcome. */
export type Result = z.output<typeof resultSchema>

export const signedResultSchema = z.strictObject({
  result: resultSchema,
  /** EIP-712 `Receipt {dealId, resultHash, facts}` by the provider's wallet; `facts` = `hashOf(result.facts)`. */
  signature: signatureSchema
})
export type SignedResult = z.output<typeof signedResultSchema>
export const signedResultCodec = createCodec('SignedResult', signedResultSchema, 8 * 1024)

/** The client's word that it holds and verified the bytes. EIP-712 by the client's wallet. */
export const acceptanceSchema = z.strictObject({ dealId: bytes32Schema, resultHash: bytes32Schema, price: weiSchema })
export type Acceptance = z.output<typeof acceptanceSchema>

export const signedAcceptanceSchema = z.strictObject({ acceptance: acceptanceSchema, signature: signatureSchema })
export type SignedAcceptance = z.output<typeof signedAcceptanceSchema>
export const signedAcceptanceCodec = createCodec('SignedAcceptance', signedAcceptanceSchema, 1024)

export const outcomeId = (outcome: Outcome): Bytes32 => hashOf(outcome)
