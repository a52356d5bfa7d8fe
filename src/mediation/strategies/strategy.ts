import type { Bytes32 } from '../../core/primitives.ts'
import type { Outcome, OutputFile } from '../../core/result.ts'
import type { VerificationId } from '../../core/verification.ts'

/** What one run gave. */
export interface RunOutputs {
  readonly outcome: Outcome
  /** Digest of the whole: `digestResult(outcome, files)`. */
  readonly digest: Bytes32
  readonly files: readonly OutputFile[]
  /** The bytes of one of `files`, which is at most `MAX_FILE_BYTES` long. */
  read(path: string): Promise<Uint8Array>
}

/** `unsure`: neither side is right or wrong by this strategy: another round, or nothing but reputation. */
export interface Comparison {
  readonly verdict: 'match' | 'mismatch' | 'unsure'
  /** 1: the same; 0: nothing in common. By each strategy's own measure. */
  readonly score: number
  /** What differs, a line a finding, at most `MAX_FINDINGS`. */
  readonly findings: readonly string[]
}

/** Of two runs, one against the other. */
export type Compare = (theirs: RunOutputs, mine: RunOutputs, seed: Bytes32) => Promise<Comparison>

/** How often the comparison is wrong, as `lilynode module calibrate` measures it: upper bounds at 95 %. */
export interface Rates {
  /** Honest pairs that do not match. */
  readonly falseRate: number
  /** Cheats that match. */
  readonly missRate: number
}

/** What a provider stands for when it is decided whether to check its next deal. */
export interface TrackRecord {
  /** CV: results found right since the last one found wrong, as they count for the deal (`streakFor`). */
  readonly streak: number
  /** ρ in 1/10,000. */
  readonly collateralBps: number
}

/** One way to tell right results from wrong ones. It is given outputs and says what it thinks of them: no clock, no network, no disk. docs/verification.md. */
export interface VerificationStrategy {
  readonly id: VerificationId
  /** Most that a conviction by it may take: nothing, the price that was paid, or the collateral too. */
  readonly slashes: 'nothing' | 'price' | 'collateral'
  /** What a comparison looks at: a digest is told, files must be fetched. */
  readonly needs: 'nothing' | 'digest' | 'outputs'
  /** Fresh runs a round; a round after the first only where the one before left it unsure. None: it can't be checked. */
  readonly rounds: readonly number[]
  /** The share of such a provider's deals that is checked, 0 to 1. */
  share(record: TrackRecord, rates: Rates): number
  /** What checking costs for a deal of such an honest provider on average, in runs of its job. */
  cost(record: TrackRecord, rates: Rates): number
  /** `mine`: the fresh runs of the round. `seed` chooses what nobody may know before the runs are done. */
  judge(theirs: RunOutputs, mine: readonly RunOutputs[], seed: Bytes32): Promise<Comparison>
}

/** Evidence is for people to read: so many lines of so many characters. Paths in it are a stranger's. */
export const MAX_FINDINGS = 16
const MAX_FINDING_CHARS = 500
/** A file that is looked into; a longer one is compared by its digest. The largest picture or table here is a few MB. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024

export const match = (score = 1): Comparison => ({ verdict: 'match', score, findings: [] })
export const mismatch = (score: number, findings: readonly string[]): Comparison => ({ verdict: 'mismatch', score, findings: shortened(findings) })
export const unsure = (score: number, findings: readonly string[]): Comparison => ({ verdict: 'unsure', score, findings: shortened(findings) })

const shortened = (findings: readonly string[]): readonly string[] => findings.slice(0, MAX_FINDINGS).map((text) => text.slice(0, MAX_FINDING_CHARS))
