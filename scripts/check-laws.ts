/**
 * The laws of docs/architecture.md, checked on the source; then on planted breaches, to see that each law still bites.
 *
 *   node scripts/check-laws.ts
 */
import { fileURLToPath } from 'node:url'
import type { Breach } from './laws/breach.ts'
import { formatBreach } from './laws/breach.ts'
import { checkImports } from './laws/import-laws.ts'
import { IMPORT_RULES } from './laws/import-rules.ts'
import { checkManner } from './laws/manner-laws.ts'
import { checkNames } from './laws/name-laws.ts'
import { kindOf, PLANTED_LAWS, PLANTED_RULES } from './laws/planted-breaches.ts'
import { rulesThatFire } from './laws/planted-lint.ts'
import { readSource } from './laws/source-file.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PLANTED = 'scripts/laws/planted'

export interface LawReport {
  readonly modules: number
  readonly files: number
  readonly breaches: readonly Breach[]
}

/** All laws over the source below `folder`, relative to the repository. */
export async function checkLaws(folder: string): Promise<LawReport> {
  const imports = await checkImports([`${folder}src`, `${folder}bin`])
  const files = readSource(`${ROOT}/${folder}`)
  const names = checkNames(files)
  const manner = checkManner(files)
  const breaches = [...imports.breaches, ...[...names.values()].flatMap((found) => found.breaches), ...manner.breaches]
  return { modules: imports.seen, files: manner.seen, breaches }
}

/** The laws that did not find what was planted for them, and those for which nothing is planted. */
export async function toothless(): Promise<readonly string[]> {
  const found = new Set((await checkLaws(`${PLANTED}/`)).breaches.map(({ law }) => law))
  const fired = rulesThatFire(ROOT)
  const proven = new Set(PLANTED_LAWS.map(kindOf))
  const unproven = IMPORT_RULES.flatMap(({ name = '' }) => (proven.has(kindOf(name)) ? [] : [`${name} (nothing is planted for it)`]))
  return [...PLANTED_LAWS.filter((law) => !found.has(law)), ...PLANTED_RULES.filter((rule) => !fired.has(rule)), ...unproven]
}

async function main(): Promise<number> {
  process.chdir(ROOT) // dependency-cruiser's paths are relative to it
  const { modules, files, breaches } = await checkLaws('')
  for (const breach of breaches) console.error(formatBreach(breach))
  if (modules === 0 || files === 0) console.error(`the laws looked at ${modules} modules and ${files} files: the checker is broken`)
  const lost = await toothless()
  for (const law of lost) console.error(`${law}: did not find its planted breach in ${PLANTED}`)
  console.log(
    `laws: ${modules} modules, ${files} files, ${breaches.length} breaches; ${PLANTED_LAWS.length + PLANTED_RULES.length - lost.length} planted breaches found`
  )
  return breaches.length === 0 && lost.length === 0 && modules > 0 && files > 0 ? 0 : 1
}

if (import.meta.main) process.exitCode = await main()
