/**
 * Writes dist/types: the declarations of `lilynode/client`, and of what they name. For the package that is published; a checkout runs without.
 *
 *   node scripts/build-client-types.ts
 */
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const TYPES = join(ROOT, 'dist/types')
const DOOR = join(TYPES, 'src/client/index.d.ts')

/** The declarations that can be reached from the door. */
function reachable(): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [DOOR]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g))
      open.push(join(dirname(file), path.replace(/\.tsx?$/, '.d.ts')))
  }
  return seen
}

function main(): void {
  rmSync(TYPES, { recursive: true, force: true })
  // It also says what can't be declared of files behind the door, of which nothing ships. What is missing of those before it, `reachable` does not find.
  spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript7/bin/tsc'), '-p', join(ROOT, 'tsconfig.client.json')], { stdio: 'ignore' })
  const wanted = reachable()
  for (const path of globSync('**/*.d.ts', { cwd: TYPES })) if (!wanted.has(join(TYPES, path))) rmSync(join(TYPES, path))
  console.log(`dist/types: ${wanted.size} files`)
}

main()
