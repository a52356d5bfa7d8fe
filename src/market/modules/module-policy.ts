import type { JobSpec } from '../../core/job-spec.ts'
import type { Engine, ResourceOffer } from '../../core/resource-offer.ts'
import { artifactOf } from '../book/need.ts'
import { plainVersion } from './plain-version.ts'

/** What of a job a provider's policy may speak of. */
export interface PolicyFacts {
  readonly name: string
  readonly version: string
  /** Who has the royalty; absent: nobody. */
  readonly author?: string | undefined
  /** CID of the .wasm file, or the image as it is pinned. */
  readonly artifact: string
  readonly engine: Engine
  /** Absent: it wants none. */
  readonly network?: Exclude<JobSpec['network'], 'none'> | undefined
}

type Policy = ResourceOffer['modules']

/**
 * `deny` wins. With an empty `allow` everything is allowed, else what one of its entries names. An entry is `name`, `name:version`,
 * `author:0x…`, `digest:sha256:…`, `digest:<CID>` or `engine:docker`. Name, version and author are the client's own words: whoever must
 * be sure names digests. The network is no module's by default: only `network:full` in `allow` gives it. docs/modules.md
 */
export function allowsModule(policy: Policy, facts: PolicyFacts): boolean {
  const allow = policy.allow.filter((entry) => !isNetwork(entry))
  if (facts.network !== undefined && !policy.allow.includes(`network:${facts.network}`)) return false
  if (policy.deny.some((entry) => names(entry, facts))) return false
  return allow.length === 0 || allow.some((entry) => names(entry, facts))
}

/** Does one of these entries name the job's module? */
export function namesModule(entries: readonly string[], spec: JobSpec): boolean {
  const { name, version } = spec.module
  const facts = { name, version, author: spec.royalty?.to, artifact: artifactOf(spec), engine: spec.engine.type }
  return entries.some((entry) => names(entry, facts))
}

/** Module names that alone can be allowed; undefined: others too. Lets an index skip what can't fit. */
export function allowedNames({ allow }: Policy): readonly string[] | undefined {
  const entries = allow.filter((entry) => !isNetwork(entry))
  return entries.length === 0 || entries.some((entry) => KIND.test(entry)) ? undefined : entries.map((entry) => entry.split(':', 1)[0] ?? entry)
}

/** Why not, for whoever waits. */
export function explainPolicy({ allow }: Policy, { name, version, network }: PolicyFacts): string {
  if (network !== undefined && !allow.includes(`network:${network}`)) return `the provider gives no module the network, and ${name}:${version} wants it`
  return `the provider does not run module ${name}:${version}`
}

const KIND = /^(author|digest|engine|network):/
const isNetwork = (entry: string): boolean => entry.startsWith('network:')

function names(entry: string, facts: PolicyFacts): boolean {
  const kind = KIND.exec(entry)?.[1]
  const value = entry.slice(entry.indexOf(':') + 1)
  if (kind === 'author') return facts.author?.toLowerCase() === value.toLowerCase()
  if (kind === 'digest') return facts.artifact === value || facts.artifact.endsWith(`@${value}`)
  if (kind === 'engine') return facts.engine === value
  if (kind === 'network') return facts.network === value
  return entry === facts.name || (entry.startsWith(`${facts.name}:`) && plainVersion(value) === plainVersion(facts.version))
}
