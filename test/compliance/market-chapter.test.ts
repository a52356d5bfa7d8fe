import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readSource } from '../../scripts/laws/source-file.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Rooms inside the room with a chapter of their own. */
const ELSEWHERE = /^src\/market\/(delivery|metered|reconcile|modules)\//
const OTHER_CHAPTER = /(delivery|network|contracts|chain|mediation|metered)\.md §/

/** The clauses of the chapter, as `4` and `4.2`. */
function clausesOf(chapter: string): ReadonlySet<string> {
  const clauses = new Set<string>()
  let section = ''
  for (const line of chapter.split('\n')) {
    section = /^## §(\d+)/.exec(line)?.[1] ?? section
    if (section !== '') clauses.add(section)
    const clause = /^(\d+)\. /.exec(line)?.[1]
    if (clause !== undefined) clauses.add(`${section}.${clause}`)
  }
  return clauses
}

test('every clause that the market’s code cites is in its chapter', () => {
  const clauses = clausesOf(readFileSync(`${ROOT}docs/protocol/market.md`, 'utf8'))
  const cited = readSource(ROOT)
    .filter(({ path }) => path.startsWith('src/market/') && !ELSEWHERE.test(path))
    .flatMap(({ path, text }) => text.split('\n').map((line) => ({ path, line })))
    .filter(({ line }) => !OTHER_CHAPTER.test(line))
    .flatMap(({ path, line }) => [...line.matchAll(/§(\d+(?:\.\d+)?)/g)].map(([, clause = '']) => ({ path, clause })))
  expect(cited.length).toBeGreaterThan(40)
  expect(cited.filter(({ clause }) => !clauses.has(clause))).toEqual([])
})
