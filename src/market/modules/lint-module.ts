import { jobSpecSchema } from '../../core/job-spec.ts'
import type { ImportedModule } from './lilypad/import-template.ts'
import type { Manifest } from './manifest.ts'

export interface Finding {
  /** error: nobody runs it like this. warning: it runs, and something about it is not safe or not reproducible. */
  readonly level: 'error' | 'warning' | 'note'
  /** In a module file of the original network. */
  readonly line?: number
  readonly text: string
}

type Rule = (manifest: Manifest) => readonly Finding[]

const error = (text: string): Finding => ({ level: 'error', text })
const warning = (text: string): Finding => ({ level: 'warning', text })
const note = (text: string): Finding => ({ level: 'note', text })
const when = (holds: boolean, finding: Finding): readonly Finding[] => (holds ? [finding] : [])

const imageSchema = jobSpecSchema.shape.engine.options[1].shape.image

const unpinned: Rule = ({ engine, docker }) =>
  when(
    engine === 'docker' && !imageSchema.safeParse(docker?.image).success,
    error(`unpinned: docker.image "${docker?.image}" must say which bytes it means, name@sha256:…, or nobody could tell what ran`)
  )

const network: Rule = ({ network: wanted }) =>
  when(
    wanted !== 'none',
    warning('network: it wants the network, so only providers whose policy says network:full take it, and what it fetches may differ from run to run')
  )

const user: Rule = ({ engine, docker }) =>
  when(
    engine === 'docker' && /^(root|0)(:|$)/.test(docker?.user ?? ''),
    warning('docker.user is root: most providers run nothing as root; let the image work as any user and leave the field out')
  )

const wholeVariables: Rule = ({ engine, ...manifest }) =>
  when(
    (manifest[engine]?.envPairs.length ?? 0) > 0,
    warning('envPairs: users name a variable themselves, LD_PRELOAD too; an input for each value would be safer and shows in the help')
  )

const exact: Rule = ({ verification, resources, engine, seed, network: wanted }) => {
  if (verification.strategy !== 'exact') return []
  return [
    ...when(
      (resources.gpus ?? []).length > 0,
      warning('verification is exact, but GPUs of two kinds seldom give the same bytes: use "none", or be sure of it with `lilynode module test` on both')
    ),
    ...when(wanted !== 'none', error('verification is exact and the network is on: what comes from it is never the same twice')),
    ...when(
      engine === 'docker',
      note('verification is exact: outputs must hold no date, host name, random number or order of threads; `lilynode module test` runs it twice and compares')
    ),
    ...when(engine === 'docker' && !seed, note('no seed: where the program draws random numbers, name the input that seeds them'))
  ]
}

const limits: Rule = ({ inputs, files }) => [
  ...Object.entries(inputs)
    .filter(([, { type, maxLength, enum: choices, pattern }]) => type === 'string' && maxLength === undefined && !choices && pattern === undefined)
    .map(([name]) => note(`inputs.${name} has no limit: with maxLength, enum or pattern a mistake is told before anything is paid`)),
  ...Object.entries(inputs)
    .filter(([, { description }]) => description === undefined)
    .map(([name]) => note(`inputs.${name} has no description: it is all that the help can say`)),
  ...Object.entries(files)
    .filter(([, { path }], i, all) => all.some(([, other], j) => j < i && path !== undefined && other.path === path))
    .map(([name]) => error(`files.${name} has the path of another file`))
]

const description: Rule = (manifest) => when(manifest.description === '', note('no description'))

const RULES: readonly Rule[] = [unpinned, network, user, wholeVariables, exact, limits, description]

/** What makes a module unsafe, unpinned or different from run to run; errors first. */
export function lintModule({ manifest, imported }: { readonly manifest: Manifest; readonly imported?: ImportedModule }): readonly Finding[] {
  const notes = (imported?.notes ?? []).map(({ line, text }): Finding => ({ level: 'note', line, text }))
  const all = [...RULES.flatMap((rule) => rule(manifest)), ...notes]
  return (['error', 'warning', 'note'] as const).flatMap((level) => all.filter((finding) => finding.level === level))
}
