/**
 * Line and branch coverage of the contracts by their tests, printed for each file and in sum; fails below 95 %.
 * Left out: gas figures (they are of optimized code) and the long random markets (minutes each, and all that they reach is reached without them).
 *
 *   node scripts/coverage-contracts.ts [--match-contract Name …]    options of forge test
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { forge } from './forge.ts'

const ROOT = new URL('../', import.meta.url)
/** Its own folder: code that is compiled for coverage must not end up in what is deployed. */
const FOLDER = 'contracts/cache/coverage'
const REPORT = `${FOLDER}/lcov.info`
const LEAST_PERCENT = 95
/** Enough to reach what the arguments decide; the tests themselves run a thousand. */
const FUZZ_RUNS = '32'

/** Code that is not optimized takes half as much again: above forge's own limit of 2^30 for the longest test. */
const GAS_LIMIT = String(2 ** 36)

interface Count {
  readonly found: number
  readonly hit: number
}

interface FileCount {
  readonly path: string
  readonly lines: Count
  readonly branches: Count
}

/** Of an lcov report: `SF:path`, then `DA:line,hits` and `BRDA:line,block,branch,hits|-`, up to `end_of_record`. */
function readCounts(text: string): readonly FileCount[] {
  const records = text.split('end_of_record').filter((record) => record.includes('SF:'))
  return records
    .map((record) => ({ path: /^SF:(.*)$/m.exec(record)?.[1] ?? '', lines: countOf(record, /^DA:\d+,(.*)$/gm), branches: countOf(record, /^BRDA:.*,(.*)$/gm) }))
    .filter(({ path }) => path.startsWith('contracts/src/'))
}

function countOf(record: string, pattern: RegExp): Count {
  const hits = [...record.matchAll(pattern)].map(([, count]) => count)
  return { found: hits.length, hit: hits.filter((count) => count !== '0' && count !== '-').length }
}

const sum = (counts: readonly Count[]): Count => ({
  found: counts.reduce((total, { found }) => total + found, 0),
  hit: counts.reduce((total, { hit }) => total + hit, 0)
})

const percentOf = ({ found, hit }: Count): number => (found === 0 ? 100 : (100 * hit) / found)
const show = (count: Count): string => `${percentOf(count).toFixed(2).padStart(6)} % (${count.hit}/${count.found})`.padEnd(22)

function main(options: readonly string[]): void {
  mkdirSync(new URL(FOLDER, ROOT), { recursive: true })
  Object.assign(process.env, { FOUNDRY_OUT: `${FOLDER}/out`, FOUNDRY_CACHE_PATH: FOLDER, FOUNDRY_FUZZ_RUNS: FUZZ_RUNS })
  const given = options.length > 0 ? options : ['--no-match-contract', 'Invariant|GasTest|ChannelsGas']
  forge('coverage', '--gas-limit', GAS_LIMIT, '--report', 'lcov', '--report-file', REPORT, ...given)
  const files = readCounts(readFileSync(new URL(REPORT, ROOT), 'utf8'))
  if (files.length === 0) throw new Error(`${REPORT} names no file of contracts/src`)
  for (const { path, lines, branches } of files) process.stdout.write(`${show(lines)} ${show(branches)} ${path.slice('contracts/src/'.length)}\n`)
  const [lines, branches] = [sum(files.map((file) => file.lines)), sum(files.map((file) => file.branches))]
  process.stdout.write(`${show(lines)} ${show(branches)} all: lines, branches\n`)
  if (Math.min(percentOf(lines), percentOf(branches)) < LEAST_PERCENT) {
    process.stderr.write(`below ${LEAST_PERCENT} %\n`)
    process.exitCode = 1
  }
}

main(process.argv.slice(2))
