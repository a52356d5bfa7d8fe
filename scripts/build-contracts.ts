/**
 * Compiles the contracts and writes what the rest of the program needs of them, so that a user needs no compiler:
 * `src/chain/abi/<name>.ts` (ABI and bytecode), `src/chain/abi/skip-reason.ts`. Generates `contracts/src/types/DealState.sol` first.
 *
 *   node scripts/build-contracts.ts           write
 *   node scripts/build-contracts.ts --check   fail when what is committed differs
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { DEAL_STATES } from '../src/core/deal-state.ts'
import { forge } from './forge.ts'

const ROOT = new URL('../', import.meta.url)
const at = (path: string): URL => new URL(path, ROOT)

/** What a node deploys or calls. The file is named after the contract in kebab-case. */
const CONTRACTS = [
  'LilyToken',
  'Timelock',
  'Escrow',
  'Staking',
  'Delegation',
  'Deals',
  'CommitRevealBeacon',
  'MediatorPool',
  'Strategies',
  'Reputation',
  'Slashing',
  'Jackpot',
  'Mediation',
  'Equivocations',
  'Audits',
  'Channels',
  'Extensions',
  'SolverBonds'
] as const

/** Part of the creation code of another: of these a node needs the ABI alone. */
const DEPLOYED_BY_OTHERS: readonly string[] = ['Delegation', 'Jackpot']

interface Artifact {
  readonly abi: readonly unknown[]
  readonly bytecode: { readonly object: string }
}

const kebab = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, (c) => `-${c}`).toLowerCase()
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

function dealStateSource(): string {
  return `// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice States of a deal. Generated from src/core/deal-state.ts by scripts/build-contracts.ts: change it there.
enum DealState {
    ${DEAL_STATES.join(',\n    ')}
}
`
}

/** JSON as the repository's formatter wants TypeScript: single quotes, bare keys. */
const literal = (value: unknown): string =>
  JSON.stringify(value, undefined, 2)
    .replace(/^(\s*)"(\w+)":/gm, '$1$2:')
    .replaceAll("'", "\\'")
    .replaceAll('"', "'")

function abiSource(name: (typeof CONTRACTS)[number]): string {
  const artifact = parseArtifact(name)
  const abi = `// Generated from contracts/src/${name}.sol by scripts/build-contracts.ts: change it there.
// biome-ignore format: generated
export const ${camel(name)}Abi = ${literal(artifact.abi)} as const
`
  if (DEPLOYED_BY_OTHERS.includes(name)) return abi
  return `${abi}
// biome-ignore format: generated
export const ${camel(name)}Bytecode = '${artifact.bytecode.object}'
`
}

function parseArtifact(name: string): Artifact {
  const value: unknown = JSON.parse(readFileSync(at(`contracts/out/${name}.sol/${name}.json`), 'utf8'))
  if (!isArtifact(value)) throw new Error(`contracts/out/${name}.sol/${name}.json: not a forge artifact with linked bytecode`)
  return value
}

function isArtifact(value: unknown): value is Artifact {
  if (typeof value !== 'object' || value === null || !('abi' in value) || !('bytecode' in value)) return false
  const { abi, bytecode } = value
  if (!Array.isArray(abi) || typeof bytecode !== 'object' || bytecode === null || !('object' in bytecode)) return false
  return typeof bytecode.object === 'string' && /^0x([0-9a-f]{2})+$/.test(bytecode.object)
}

/** The names of the Solidity enum, in order: events carry the number. */
function skipReasonSource(): string {
  const source = readFileSync(at('contracts/src/types/SkipReason.sol'), 'utf8')
  const body = /enum SkipReason \{([^}]*)\}/.exec(source)?.[1]
  if (body === undefined) throw new Error('contracts/src/types/SkipReason.sol: no enum SkipReason')
  const names = body
    .replaceAll(/\/\/.*$/gm, '')
    .split(',')
    .map((name) => name.trim())
  return `// Generated from contracts/src/types/SkipReason.sol by scripts/build-contracts.ts: change it there.
export const SKIP_REASONS = [
${names.map((name) => `  '${name}'`).join(',\n')}
] as const
export type SkipReason = (typeof SKIP_REASONS)[number]
`
}

/** Writes, or with `check` only compares. Returns the path when what is there differs. */
function put(path: string, text: string, check: boolean): string | undefined {
  const same = existsSync(at(path)) && readFileSync(at(path), 'utf8') === text
  if (!same && !check) writeFileSync(at(path), text)
  return same ? undefined : path
}

function build(check: boolean): void {
  const changed = [put('contracts/src/types/DealState.sol', dealStateSource(), check)]
  if (check && changed[0] !== undefined) fail(changed)
  forge('build', '--skip', 'test', '--skip', 'script')
  mkdirSync(at('src/chain/abi/'), { recursive: true })
  for (const name of CONTRACTS) changed.push(put(`src/chain/abi/${kebab(name)}.ts`, abiSource(name), check))
  changed.push(put('src/chain/abi/skip-reason.ts', skipReasonSource(), check))
  if (check && changed.some((path) => path !== undefined)) fail(changed)
}

function fail(changed: readonly (string | undefined)[]): never {
  const stale = changed.filter((path) => path !== undefined)
  process.stderr.write(`stale: ${stale.join(', ')}\nRun \`npm run contracts:build\` and commit what it writes.\n`)
  process.exit(1)
}

if (import.meta.main) build(process.argv.includes('--check'))
