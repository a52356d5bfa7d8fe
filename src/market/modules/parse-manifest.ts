import type { z } from 'zod'
import { errorMessage } from '../../core/errors.ts'
import { checkManifest } from './check-manifest.ts'
import type { Manifest } from './manifest.ts'
import { manifestSchema } from './manifest.ts'
import { knownFields } from './manifest-json-schema.ts'
import { ModuleError } from './module-error.ts'
import { suggestion } from './near-name.ts'

/** @throws {ModuleError} MARKET_MODULE_INVALID with every problem */
export function parseManifest(path: string, text: string): Manifest {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw invalidManifest(path, [`not JSON: ${errorMessage(cause)}`])
  }
  const parsed = manifestSchema.safeParse(json)
  const problems = parsed.success ? checkManifest(parsed.data) : parsed.error.issues.flatMap(problemOf)
  if (parsed.success && problems.length === 0) return parsed.data
  throw invalidManifest(path, problems)
}

function problemOf(issue: z.core.$ZodIssue): string[] {
  const at = issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
  if (issue.code !== 'unrecognized_keys') return [`${at}${issue.message}`]
  const known = knownFields(issue.path)
  return issue.keys.map((key) => `${at}unknown field "${key}"${known.length > 0 ? `: ${suggestion(key, known)}` : ''}`)
}

export const invalidManifest = (path: string, problems: readonly string[]): ModuleError =>
  new ModuleError({ code: 'MARKET_MODULE_INVALID', path, problems }, `${path} is not a module manifest:\n${problems.map((p) => `  - ${p}`).join('\n')}`)
