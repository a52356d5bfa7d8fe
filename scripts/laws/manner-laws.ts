/** What Biome has no rule for: doors, barrels, casts, the environment. docs/architecture.md §2, §4, §7. */
import ts from 'typescript'
import type { Breach, Findings } from './breach.ts'
import { SOURCE_ROOMS } from './rooms.ts'
import type { SourceFile } from './source-file.ts'
import { at, nodesOf } from './source-file.ts'

/** What a door says of its room, line by line. */
const DOOR_LINES = [/^ \* [a-z0-9]+: \S/, /^ \* Never: \S/, /^ \* May import: \S/, /^ \* Protocol: \S/, /^ \* Tests: \S/]

/** bin opens node a file at a time: its door would load every vendor there is before `--help` is printed. */
const DOORLESS = 'node'

type Law = (file: SourceFile) => Iterable<Breach>

const door: Law = function* ({ path, room, text }) {
  if (path !== `src/${room}/index.ts`) return
  const [open, ...lines] = text.split('\n')
  const says = open === '/**' && DOOR_LINES.every((line, i) => line.test(lines[i] ?? '')) && lines[0]?.startsWith(` * ${room}:`)
  if (!says)
    yield { law: 'door-says-five-things', where: path, what: `begins with /** and five lines: ${room}: …, Never: …, May import: …, Protocol: …, Tests: …` }
}

const noBarrel: Law = function* ({ path }) {
  if (/^src\/[^/]+\/.+\/index\.ts$/.test(path))
    yield { law: 'no-barrel-below', where: path, what: 'a room has one door, at its root; inside a room import the file' }
}

/** `as X` says "trust me": the reader must see why. A comment on its line, or on the line above, is the why. */
const castsSayWhy: Law = function* (file) {
  if (file.isTest) return
  const lines = file.text.split('\n')
  for (const node of nodesOf(file.tree)) {
    if (!ts.isAsExpression(node) || node.type.getText(file.tree) === 'const') continue
    const { line } = file.tree.getLineAndCharacterOfPosition(node.getEnd())
    const first = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line
    const near = [lines[line], lines[first], lines[first - 1]]
    if (!near.some((text) => text !== undefined && /\/\/|\*\//.test(text)))
      yield {
        law: 'casts-say-why',
        where: at(file, node),
        what: `\`as ${node.type.getText(file.tree)}\` without a comment that names the check which makes it true`
      }
  }
}

const environment: Law = function* (file) {
  if (file.path.startsWith('src/node/config/') || file.room === 'bin' || file.isTest) return
  const nodes = [...nodesOf(file.tree)]
  if (nodes.some((node) => ts.isVariableDeclaration(node) && node.name.getText(file.tree) === 'process')) return // another process than Node's
  for (const node of nodes) {
    const reads = ts.isPropertyAccessExpression(node) && node.expression.getText(file.tree) === 'process' && node.name.text === 'env'
    const imports =
      ts.isImportSpecifier(node) &&
      (node.propertyName ?? node.name).text === 'env' &&
      /process['"]$/.test(node.parent.parent.parent.moduleSpecifier.getText(file.tree))
    if (reads || imports) yield { law: 'environment-at-the-door', where: at(file, node), what: 'process.env is read in src/node/config and bin only' }
  }
}

const LAWS: readonly Law[] = [door, noBarrel, castsSayWhy, environment]

export function checkManner(files: readonly SourceFile[]): Findings {
  const breaches = files.flatMap((file) => LAWS.flatMap((law) => [...law(file)]))
  return { seen: files.length, breaches: [...breaches, ...missingDoors(files)] }
}

function missingDoors(files: readonly SourceFile[]): readonly Breach[] {
  const paths = new Set(files.map(({ path }) => path))
  const rooms = new Set(files.map(({ room }) => room))
  return SOURCE_ROOMS.filter((room) => room !== DOORLESS && rooms.has(room) && !paths.has(`src/${room}/index.ts`)).map((room) => ({
    law: 'door-says-five-things',
    where: `src/${room}/index.ts`,
    what: 'the room has no door'
  }))
}
