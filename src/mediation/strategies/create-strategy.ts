import { assertNever, invariant } from '../../core/errors.ts'
import type { ComparatorId, Verification } from '../../core/verification.ts'
import { COMPARATORS } from '../../core/verification.ts'
import { auditShare } from './audit-share.ts'
import { createCanonical } from './canonical.ts'
import { judgeQuorum, judgeVotes } from './count-votes.ts'
import { compareExact } from './exact.ts'
import { createImage } from './image.ts'
import { createNumericTolerance } from './numeric-tolerance.ts'
import type { Parameters } from './parameters.ts'
import { readParameters } from './parameters.ts'
import type { Compare, RunOutputs, VerificationStrategy } from './strategy.ts'
import { unsure } from './strategy.ts'
import { createText } from './text.ts'

const first = (mine: readonly RunOutputs[]): RunOutputs => {
  const [run] = mine
  invariant(run, 'a strategy judges after a run')
  return run
}

function comparatorOf(id: ComparatorId, p: Parameters): Compare {
  switch (id) {
    case 'exact':
      return compareExact
    case 'canonical':
      return createCanonical({ digits: p.number('digits'), strip: new Set(p.text('strip').split(',').filter(Boolean)) })
    case 'numeric-tolerance':
      return createNumericTolerance({ atol: p.number('atol'), rtol: p.number('rtol'), exceed: p.number('exceed'), bias: p.number('bias') })
    case 'image':
      return createImage({ ssim: p.number('ssim'), psnr: p.number('psnr'), edges: p.number('edges'), crops: p.number('crops') })
    case 'text':
      return createText({ similarity: p.number('similarity') })
    default:
      return assertNever(id)
  }
}

/** A tolerant comparison may err: it gives the price back, and takes nobody's stake unless votes back it. */
const SLASHES = { exact: 'collateral', canonical: 'price', 'numeric-tolerance': 'price', image: 'price', text: 'nothing' } as const satisfies Readonly<
  Record<ComparatorId, VerificationStrategy['slashes']>
>

const needsOf = (id: ComparatorId): VerificationStrategy['needs'] => (id === 'exact' ? 'digest' : 'outputs')

const NONE: VerificationStrategy = {
  id: 'none',
  slashes: 'nothing',
  needs: 'nothing',
  rounds: [],
  share: () => 0,
  cost: () => 0,
  judge: async () => unsure(0, ['its results are not compared: two honest runs may differ'])
}

/**
 * How one result is compared with one other where honest runs may differ; undefined under `none`: not at all. What a strategy says of rounds is not asked:
 * on chain the rounds are the contracts'.
 */
export function comparisonOf(verification: Verification): { readonly compare: Compare } | undefined {
  if (verification.strategy === 'none') return undefined
  const p = readParameters(verification)
  return { compare: comparatorOf(COMPARATORS.find((known) => known === verification.strategy) ?? chosen(p), p) }
}

/** Runs of which rounds an honest provider's deal costs: each further round with the probability that the one before was unsure. */
const runsOf = (rounds: readonly number[], again: number): number => rounds.reduce((sum, runs, index) => sum + runs * again ** index, 0)

/** The strategy that a JobSpec names. */
export function createStrategy(verification: Verification): VerificationStrategy {
  const { strategy: id } = verification
  if (id === 'none') return NONE
  const p = readParameters(verification)
  const comparator = COMPARATORS.find((known) => known === id) ?? chosen(p)
  const compare = comparatorOf(comparator, p)
  const base = { id, slashes: SLASHES[comparator], needs: needsOf(comparator) }
  const alone: VerificationStrategy = {
    ...base,
    rounds: [1],
    share: () => 1,
    cost: () => 1,
    judge: (theirs, mine, seed) => compare(theirs, first(mine), seed)
  }
  switch (id) {
    case 'quorum': {
      const runs = p.number('k') - 1
      return { ...alone, rounds: [runs], cost: () => runs, judge: (theirs, mine, seed) => judgeQuorum([theirs, ...mine], compare, seed) }
    }
    case 'adaptive': {
      const floor = p.number('floor')
      const share: VerificationStrategy['share'] = (record, rates) => auditShare(record, rates, floor)
      return { ...alone, share, cost: share }
    }
    case 'bonded-escalation': {
      const rounds = [1, 3, 7, 15].slice(0, p.number('rounds'))
      const judge: VerificationStrategy['judge'] = (theirs, mine, seed) => judgeVotes(theirs, mine, { compare, seed })
      return { ...alone, rounds, cost: (_, { falseRate }) => runsOf(rounds, falseRate), judge }
    }
    default:
      return alone
  }
}

function chosen(p: Parameters): ComparatorId {
  const id = COMPARATORS.find((known) => known === p.text('compare'))
  invariant(id, 'the schema lets comparators through only')
  return id
}
