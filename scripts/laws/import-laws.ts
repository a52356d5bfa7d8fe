import type { ICruiseResult } from 'dependency-cruiser'
import { cruise } from 'dependency-cruiser'
import type { Findings } from './breach.ts'
import { CRUISE_OPTIONS } from './cruise-options.ts'
import { IMPORT_RULES } from './import-rules.ts'

/**
 * Who imports whom, in the folders given (relative to the working directory). `seen` counts our own modules: dependency-cruiser
 * reports "no violations" of zero modules when it can't parse TypeScript.
 */
export async function checkImports(folders: readonly string[]): Promise<Findings> {
  const options = { ...CRUISE_OPTIONS, validate: true, ruleSet: { forbidden: [...IMPORT_RULES] } }
  const { output } = await cruise([...folders], options)
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text where a result was asked for')
  const ours = output.modules.filter(({ source }) => /\.tsx?$/.test(source) && !source.includes('node_modules'))
  return { seen: ours.filter(({ dependencies }) => dependencies.length > 0).length, breaches: breachesOf(output) }
}

function breachesOf({ summary }: ICruiseResult): Findings['breaches'] {
  const comments = new Map(IMPORT_RULES.map(({ name, comment }) => [name, comment ?? '']))
  return summary.violations.map(({ rule, from, to, cycle }) => ({
    law: rule.name,
    where: `${from} → ${cycle ? cycle.map(({ name }) => name).join(' → ') : to}`,
    what: comments.get(rule.name) ?? ''
  }))
}
