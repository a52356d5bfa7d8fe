import fc from 'fast-check'
import { LILY } from '../compliance/chain-world.ts'
import type { Answer, CaseTerms } from './case-terms.ts'

/** What one mediator does with its seat. `mute`: commits, and shows nothing; `liar`: says another word than its answer. */
export type SeatPlan = 'claimed' | 'other' | 'third' | 'none-to-be-had' | 'unrunnable' | 'silent' | 'mute' | 'liar'

export interface RoundPlan {
  /** What seats do that are not among `others`. */
  readonly most: SeatPlan
  /** By place in the round. */
  readonly others: ReadonlyMap<number, SeatPlan>
  /** Whether provider or client shows the result. */
  readonly isShown: boolean
  /** Nobody draws while the seed can be used. */
  readonly isDrawnLate: boolean
  readonly appeal: 'client' | 'provider' | 'nobody'
}

/** Tried in between, in whatever state the case is; mostly refused. */
export interface Probe {
  /** Which of the verbs of the phase; beyond them, of all. */
  readonly verb: number
  /** Whether by whom the seat belongs to. */
  readonly isOwn: boolean
  /** Of the pool, or of the parties. */
  readonly who: number
  readonly seat: number
  readonly answer: Answer
  readonly fits: boolean
}

export interface CaseTrace {
  readonly terms: CaseTerms
  readonly isPaid: boolean
  readonly begin: 'challenge' | 'audit' | 'late'
  /** By draws; the last one again and again. */
  readonly plans: readonly RoundPlan[]
  /** One before each step, again and again. */
  readonly probes: readonly (Probe | undefined)[]
}

const seatPlan = fc.constantFrom<SeatPlan>('claimed', 'other', 'third', 'none-to-be-had', 'unrunnable', 'silent', 'mute', 'liar')

const roundPlan: fc.Arbitrary<RoundPlan> = fc.record({
  most: fc.constantFrom<SeatPlan>('claimed', 'claimed', 'other', 'other', 'other', 'third', 'none-to-be-had', 'unrunnable', 'silent', 'mute', 'liar'),
  others: fc.array(fc.tuple(fc.nat({ max: 6 }), seatPlan), { maxLength: 3 }).map((list) => new Map(list)),
  isShown: fc.constantFrom(true, true, true, true, true, false),
  isDrawnLate: fc.constantFrom(false, false, false, false, false, false, true),
  appeal: fc.constantFrom('nobody', 'nobody', 'client', 'provider')
})

const probe: fc.Arbitrary<Probe> = fc.record({
  verb: fc.nat({ max: 9 }),
  isOwn: fc.boolean(),
  who: fc.nat({ max: 11 }),
  seat: fc.nat({ max: 3 }),
  answer: fc.constantFrom('claimed', 'other', 'none-to-be-had', 'unrunnable'),
  fits: fc.boolean()
})

/** Steps of a case that goes far, among others that anybody may try: chance alone seldom gets to a second round. */
export const caseTrace: fc.Arbitrary<CaseTrace> = fc.record({
  terms: fc.record({
    price: fc.bigInt({ min: 1n, max: 10n * LILY }),
    solverFee: fc.bigInt({ min: 0n, max: LILY / 2n }),
    royaltyBps: fc.constantFrom(0n, 1n, 1_999n),
    collateralBps: fc.constantFrom(25_000n, 33_333n, 100_000n),
    timeoutS: fc.integer({ min: 100, max: 2_000 })
  }),
  isPaid: fc.boolean(),
  begin: fc.constantFrom('challenge', 'challenge', 'challenge', 'audit', 'audit', 'audit', 'late'),
  plans: fc.array(roundPlan, { minLength: 1, maxLength: 3 }),
  probes: fc.array(fc.option(probe, { nil: undefined, freq: 2 }), { minLength: 4, maxLength: 24 })
})

const RIGHT: RoundPlan = { most: 'claimed', others: new Map(), isShown: true, isDrawnLate: false, appeal: 'nobody' }
export const planOf = ({ plans }: CaseTrace, draws: number): RoundPlan => plans[draws] ?? { ...(plans.at(-1) ?? RIGHT), isDrawnLate: false }
export const planOfSeat = ({ most, others }: RoundPlan, seat: number): SeatPlan => others.get(seat) ?? most

const PROBES: readonly Probe[] = Array.from({ length: 12 }, (_, index) => ({
  ...{ verb: index % 6, isOwn: index % 5 !== 0, who: (index * 5) % 12, seat: index % 3, answer: 'other', fits: index % 2 === 0 }
}))

/** Probes change what a plan comes to: most examples have none. */
const example = (isPaid: boolean, begin: CaseTrace['begin'], plans: readonly Partial<RoundPlan>[], probes: readonly Probe[] = []): [CaseTrace] => [
  {
    terms: { price: 3n * LILY + 1n, solverFee: LILY / 3n, royaltyBps: 1_999n, collateralBps: 33_333n, timeoutS: 300 },
    ...{ isPaid, begin, probes, plans: plans.map((plan) => ({ ...RIGHT, ...plan })) }
  }
]
const seats = (...others: SeatPlan[]): Pick<RoundPlan, 'others'> => ({ others: new Map(others.entries()) })

/** One for each end, and for each rule that chance may leave out. */
export const EXAMPLES: [CaseTrace][] = [
  example(false, 'challenge', [{}]),
  example(false, 'challenge', [{ most: 'other' }], PROBES),
  example(true, 'challenge', [{ most: 'other', appeal: 'provider' }]),
  example(true, 'challenge', [{ appeal: 'client' }, { most: 'other', ...seats('other', 'claimed') }]),
  example(true, 'challenge', [{ most: 'none-to-be-had' }]),
  example(true, 'audit', [{ most: 'none-to-be-had' }]),
  example(true, 'audit', [{ isShown: false }]),
  example(true, 'audit', [{ appeal: 'client' }, { most: 'other' }]),
  example(false, 'challenge', [{ most: 'silent' }]),
  example(
    true,
    'challenge',
    [{}, { most: 'mute', ...seats('claimed') }].map((plan) => ({ ...plan, appeal: 'client' }))
  ),
  example(true, 'challenge', [{ isDrawnLate: true }, { most: 'other' }, { ...seats('claimed', 'other', 'third') }]),
  example(true, 'challenge', [{ most: 'other' }, { ...seats('claimed', 'other', 'third') }, { ...seats('other', 'other', 'other', 'other') }]),
  example(true, 'challenge', [{ most: 'liar', ...seats('silent') }], PROBES),
  example(false, 'challenge', [{ most: 'unrunnable' }], PROBES),
  example(true, 'audit', [{ most: 'unrunnable' }]),
  example(true, 'challenge', [{ most: 'unrunnable' }, { most: 'unrunnable', appeal: 'client' }, { most: 'unrunnable' }]),
  example(true, 'challenge', [{ most: 'unrunnable' }, { most: 'other', ...seats('unrunnable') }]),
  example(true, 'late', [{}])
]
