import { z } from 'zod'

/** How results of a job are compared, and how often: docs/verification.md. Append only: a name is hashed into offers. */
export const VERIFICATION_STRATEGIES = ['none', 'exact', 'canonical', 'numeric-tolerance', 'image', 'text', 'quorum', 'adaptive', 'bonded-escalation'] as const
export type VerificationId = (typeof VERIFICATION_STRATEGIES)[number]

/** Strategies that compare two results by themselves; the others say how often that happens and how votes are counted, and name one of these. */
export const COMPARATORS = ['exact', 'canonical', 'numeric-tolerance', 'image', 'text'] as const satisfies readonly VerificationId[]
export type ComparatorId = (typeof COMPARATORS)[number]

/** What a parameter may be. `number`: decimal text, no exponent, so that one value is not written in a dozen ways. */
export type ParameterRule =
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly whole?: true; readonly default: number; readonly means: string }
  | { readonly type: 'names'; readonly default: string; readonly means: string }
  | { readonly type: 'choice'; readonly choices: readonly string[]; readonly default: string; readonly means: string }

type Rules = Readonly<Record<string, ParameterRule>>

type Range = readonly [min: number, max: number]

const number = ([min, max]: Range, usual: number, means: string): ParameterRule => ({ type: 'number', min, max, default: usual, means })
const whole = ([min, max]: Range, usual: number, means: string): ParameterRule => ({ type: 'number', min, max, whole: true, default: usual, means })

const COMPARATOR_RULES = {
  exact: {},
  canonical: {
    digits: whole([1, 15], 6, 'significant digits that numbers in JSON are rounded to'),
    strip: { type: 'names', default: 'date,time,timestamp,duration,host,created,created_at', means: 'keys of JSON objects that are left out' }
  },
  'numeric-tolerance': {
    atol: number([0, 1_000_000], 0.000001, 'absolute tolerance'),
    rtol: number([0, 0.5], 0.001, 'relative tolerance'),
    exceed: number([0, 0.25], 0.001, 'share of the numbers that may lie outside it'),
    bias: number([1, 20], 6, 'standard deviations by which more numbers may lie above than below')
  },
  image: {
    ssim: number([0.5, 1], 0.98, 'least structural similarity'),
    psnr: number([20, 100], 35, 'least peak signal to noise ratio, dB'),
    edges: number([0.01, 0.5], 0.1, 'how far the edge energy of one may lie from that of the other, as a share'),
    crops: whole([0, 32], 8, 'random crops that must be as similar')
  },
  text: { similarity: number([0, 1], 0.6, 'share of word triples in common from which two texts count as alike') }
} as const satisfies Readonly<Record<ComparatorId, Rules>>

const compare: ParameterRule = {
  type: 'choice',
  choices: COMPARATORS,
  default: 'exact',
  means: 'how two results are compared; its parameters may be given too'
}

/** Parameters by strategy, with their ranges: out of range is not a JobSpec. */
export const VERIFICATION_RULES: Readonly<Record<VerificationId, Rules>> = {
  none: {},
  ...COMPARATOR_RULES,
  quorum: { k: whole([2, 15], 3, 'runs, the provider’s own among them'), compare },
  adaptive: { floor: number([0.02, 1], 0.02, 'least share of the deals of a proven provider that is checked'), compare },
  'bonded-escalation': { rounds: whole([2, 4], 4, 'rounds of 1, 3, 7 and 15 votes at most'), compare }
}

const DECIMAL = /^(0|[1-9]\d{0,15})(\.\d{1,15})?$/
const NAMES = /^$|^[\w.-]{1,64}(,[\w.-]{1,64}){0,31}$/

/** The rules of a strategy, with those of the comparator that it names. */
export function rulesOf(strategy: VerificationId, parameters: Readonly<Record<string, string>>): Rules {
  const chosen = COMPARATORS.find((id) => id === parameters.compare)
  const own = VERIFICATION_RULES[strategy]
  return chosen !== undefined && own.compare ? { ...COMPARATOR_RULES[chosen], ...own } : own
}

/** What is wrong with a value; undefined: nothing. */
function problemOf(rule: ParameterRule, value: string): string | undefined {
  if (rule.type === 'names') return NAMES.test(value) ? undefined : 'not names parted by commas'
  if (rule.type === 'choice') return rule.choices.includes(value) ? undefined : `not one of ${rule.choices.join(', ')}`
  if (!DECIMAL.test(value)) return 'not a decimal number'
  const found = Number(value)
  if (rule.whole && !Number.isInteger(found)) return 'not a whole number'
  return found < rule.min || found > rule.max ? `not from ${rule.min} to ${rule.max}` : undefined
}

export const verificationSchema = z
  .strictObject({
    strategy: z.enum(VERIFICATION_STRATEGIES),
    /** As text: dag-cbor has one encoding of it. What is left out is as `VERIFICATION_RULES` has it. */
    parameters: z.record(z.string().max(64), z.string().max(256)).default({})
  })
  .superRefine(({ strategy, parameters }, context) => {
    const rules = rulesOf(strategy, parameters)
    for (const [name, value] of Object.entries(parameters)) {
      const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
      const problem = rule ? problemOf(rule, value) : `${strategy} has no such parameter; it has ${Object.keys(rules).join(', ') || 'none'}`
      if (problem !== undefined) context.addIssue({ code: 'custom', path: ['parameters', name], message: `${name} ${JSON.stringify(value)}: ${problem}` })
    }
  })
export type Verification = z.output<typeof verificationSchema>
