import { invariant } from '../../core/errors.ts'
import type { Verification } from '../../core/verification.ts'
import { rulesOf } from '../../core/verification.ts'

/** Parameters of a strategy, the usual ones where none are given. Their ranges were checked when the JobSpec was read. */
export interface Parameters {
  number(name: string): number
  text(name: string): string
}

export function readParameters({ strategy, parameters }: Verification): Parameters {
  const rules = rulesOf(strategy, parameters)
  const text = (name: string): string => {
    const rule = rules[name]
    invariant(rule, `the strategy ${strategy} has a parameter ${name}`)
    return parameters[name] ?? String(rule.default)
  }
  return { text, number: (name) => Number(text(name)) }
}
