import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SpokenVote, TrustChain } from '../../chain/index.ts'
import { within } from '../../core/clock.ts'
import { folderOfDigest } from '../../core/codec.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { outcomeId } from '../../core/result.ts'
import type { Comparison, RunOutputs } from '../../mediation/index.ts'
import { comparisonOf, MAX_FILE_BYTES } from '../../mediation/index.ts'
import type { Blobs } from '../../p2p/blobs.ts'
import { outputLimits } from '../outputs.ts'
import { randomBytes32 } from '../provider/run-deal.ts'
import type { RevealedResult } from '../revealed-result.ts'
import { revealedResult } from '../revealed-result.ts'
import { outputsOf } from '../verify/run-keeper.ts'
import { MAX_TIMER_MS } from './rerun-seat.ts'
import type { OwnRun } from './seat-journal.ts'
import type { ServedComponents, Sources } from './until-served.ts'
import { untilServed } from './until-served.ts'

/** Who drips its bytes does not keep the next from being asked. */
const TRY_MS = 60_000
const LEAST_TRY_MS = 10_000
/** After the last try for their files; the rest of what is left then is for the vote's transaction. */
const COMPARE_S = 60

export interface JudgeSeatComponents extends ServedComponents {
  readonly blobs: Pick<Blobs, 'fetch'>
  readonly trust: Pick<TrustChain, 'caseEvents'>
  readonly logger: Logger
}

export interface SeatToJudge {
  readonly dealId: Bytes32
  readonly own: OwnRun
  /** The provider's answer, as the chain shows it. */
  readonly claimed: Bytes32
  /** Block time at which files that nobody serves are as good as withheld. */
  readonly giveUpS: number
}

type Word = Extract<SpokenVote, 'Match' | 'Mismatch'>

/**
 * What a mediator says of a result whose strategy allows for differences, once it is revealed. Match, whenever its own side can't tell; Mismatch, if the files are beyond
 * the tolerance, are not those that the provider signed, or can be had from nobody. mediation.md §4a
 */
export async function judgeSeat(c: JudgeSeatComponents, at: SeatToJudge & { readonly folder: string }, signal: AbortSignal): Promise<Word> {
  const { own, dealId } = at
  const comparison = comparisonOf(own.verification)
  if (!comparison || own.answer === at.claimed) return 'Match'
  const revealed = await revealedResult(c.trust, dealId)
  if (revealed && revealed.outcomeId !== outcomeId(own.outcome)) return 'Mismatch'
  await mkdir(at.folder, { recursive: true })
  const workDir = await mkdtemp(join(at.folder, 'judge-'))
  try {
    const mine = await ownOutputs(c, { ...at, target: join(workDir, 'mine') }, signal)
    if (!mine || !revealed || mine.files.some(({ bytes }) => bytes > MAX_FILE_BYTES)) return 'Match'
    const theirs = await theirOutputs(c, { ...at, revealed, workDir }, signal)
    if (!theirs) return 'Mismatch'
    const late = lateOf(c, at)
    const { verdict, findings } = await comparison.compare(readUntil(late, theirs), readUntil(late, mine), randomBytes32()).catch(unsureIf(late))
    if (verdict === 'mismatch') c.logger.info({ dealId, findings }, 'the result of a case is beyond what its module allows for')
    return verdict === 'mismatch' ? 'Mismatch' : 'Match'
  } finally {
    await rm(workDir, { recursive: true, force: true })
  }
}

/** Hundreds of large pictures take longer than there is for the vote: silence would cost this mediator its seat, and the two who made them could live on that. */
function lateOf(c: JudgeSeatComponents, { giveUpS }: SeatToJudge): AbortSignal {
  const leftMs = (giveUpS + COMPARE_S - c.headTimeS()) * 1_000
  return leftMs > 0 ? AbortSignal.timeout(Math.min(leftMs, MAX_TIMER_MS)) : AbortSignal.abort(new Error('there is no time left to compare'))
}

const readUntil = (late: AbortSignal, run: RunOutputs): RunOutputs => ({
  ...run,
  read: async (path) => {
    late.throwIfAborted()
    return run.read(path)
  }
})

const unsureIf =
  (late: AbortSignal) =>
  (cause: unknown): Pick<Comparison, 'verdict' | 'findings'> => {
    if (!late.aborted) throw cause
    return { verdict: 'unsure', findings: ['not compared in time'] }
  }

/** They lie on the shelf; undefined: it had no room for them, and their lack is nobody's fault but ours. */
async function ownOutputs(c: JudgeSeatComponents, { own, dealId, target }: SeatToJudge & { readonly target: string }, signal: AbortSignal) {
  try {
    await c.blobs.fetch({ cid: own.outputsCid, from: [], limits: UNBOUNDED }, target, within(signal, TRY_MS))
    return await outputsOf(target, own.outcome, signal)
  } catch (cause) {
    signal.throwIfAborted()
    c.logger.warn(
      { dealId, cause: errorMessage(cause) },
      'the files of an own run are not here any more: a result that differs is not held against its provider'
    )
    return undefined
  }
}

/** What this node has made and kept itself is within the limits already. */
const UNBOUNDED = { maxBytes: Number.MAX_SAFE_INTEGER, maxFiles: Number.MAX_SAFE_INTEGER }

interface TheirsAt extends SeatToJudge {
  readonly revealed: RevealedResult
  readonly workDir: string
}

/** From whoever says to have the case's files, until time is up. Undefined: nobody, or other files than those that were signed. */
async function theirOutputs(c: JudgeSeatComponents, at: TheirsAt, signal: AbortSignal): Promise<RunOutputs | undefined> {
  const fetch = (sources: Sources) => fetchFrom(c, { ...at, ...sources }, signal)
  const theirs = await untilServed(c, { dealId: at.dealId, giveUpS: at.giveUpS, fetch }, signal)
  return theirs?.digest === at.revealed.digest ? theirs : undefined
}

async function fetchFrom(c: JudgeSeatComponents, at: TheirsAt & Sources, signal: AbortSignal): Promise<RunOutputs | undefined> {
  const cid = folderOfDigest(at.revealed.outputsDigest)
  for (const [index, from] of at.contacts.entries()) {
    const leftMs = (at.giveUpS - c.headTimeS()) * 1_000
    if (index > 0 && leftMs <= 0) return undefined // eight that drip would else cost this mediator its seat
    const target = join(await mkdtemp(join(at.workDir, 'theirs-')), 'outputs')
    try {
      await c.blobs.fetch({ cid, from: [from], limits: outputLimits(at.spec) }, target, within(signal, Math.min(TRY_MS, Math.max(LEAST_TRY_MS, leftMs / 2))))
      return await outputsOf(target, at.own.outcome, signal)
    } catch (cause) {
      signal.throwIfAborted()
      c.logger.debug({ dealId: at.dealId, from: from.peerId, cause: errorMessage(cause) }, 'the files of a result could not be had from one who said so')
    }
  }
  return undefined
}
