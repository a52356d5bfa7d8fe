import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Longer than what biome.json allows a file (400) and a function (60). */
const LONG_FILE_LINES = 401
const LONG_FUNCTION_LINES = 61

/**
 * The rules of Biome that fire on the planted file when it stands in a room: `group/rule`.
 * It runs in a folder of its own, as this repository's configuration leaves the planted breaches alone.
 */
export function rulesThatFire(root: string): ReadonlySet<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lilynode-laws-'))
  try {
    plant(root, folder)
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
    const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'], { cwd: folder, encoding: 'utf8' })
    return new Set([...stdout.matchAll(/"category":\s*"lint\/([^"]+)"/g)].map(([, rule = '']) => rule))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function plant(root: string, folder: string): void {
  const { vcs: _, files: __, ...config }: Record<string, unknown> = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  const room = join(folder, 'src/core')
  mkdirSync(room, { recursive: true })
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config))
  writeFileSync(join(folder, 'package.json'), '{"name": "planted", "type": "module"}')
  writeFileSync(join(room, 'planted.ts'), readFileSync(join(root, 'scripts/laws/planted/lint.ts.txt')))
  writeFileSync(join(room, 'Bad_Name.ts'), 'export const name = 1\n')
  writeFileSync(join(room, 'long-file.ts'), Array.from({ length: LONG_FILE_LINES }, (_line, i) => `export const line${i} = ${i}\n`).join(''))
  writeFileSync(
    join(room, 'long-function.ts'),
    `export function long(): number {\n  let sum = 0\n${'  sum += 1\n'.repeat(LONG_FUNCTION_LINES)}  return sum\n}\n`
  )
}
