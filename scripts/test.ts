/**
 * `npm test`: every check there is, the quick ones first. Stops after the first group that fails.
 * Its last line is `N passed, N failed`: the tests of Vitest, or the groups, when one of those failed before it.
 *
 *   node scripts/test.ts
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const NODE = process.execPath
const bin = (path: string): string => join(ROOT, 'node_modules', path)

interface Group {
  readonly name: string
  /** Runs of this Node.js, one after the other. */
  readonly steps: readonly (readonly string[])[]
}

/** Independent of one another: they run side by side, as many as there are cores. The longest first. */
const GROUPS: readonly Group[] = [
  // One after the other: both compile into contracts/out.
  {
    name: 'contracts',
    steps: [
      ['scripts/build-contracts.ts', '--check'],
      ['scripts/forge.ts', 'test']
    ]
  },
  { name: 'types', steps: [[bin('typescript7/bin/tsc'), '-p', '.']] },
  { name: 'lint', steps: [[bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']] },
  { name: 'laws', steps: [['scripts/check-laws.ts']] },
  { name: 'unused', steps: [[bin('knip/bin/knip.js'), '--no-progress', '--treat-config-hints-as-errors']] },
  { name: 'lock file', steps: [['scripts/complete-lock.ts', '--check']] },
  {
    name: 'generated files',
    steps: [
      ['scripts/generate-docs.ts', '--check'],
      ['scripts/generate-client-types.ts', '--check']
    ]
  },
  { name: 'build', steps: [['scripts/build.ts']] }
]

interface Ended {
  readonly group: Group
  readonly status: number
  readonly output: string
  readonly tookMs: number
}

const running = new Set<ReturnType<typeof spawn>>()

async function runGroup(group: Group): Promise<Ended> {
  const startedMs = Date.now()
  let output = ''
  for (const args of group.steps) {
    const status = await runStep(args, (text) => (output += text))
    if (status !== 0) return { group, status, output, tookMs: Date.now() - startedMs }
  }
  return { group, status: 0, output, tookMs: Date.now() - startedMs }
}

function runStep(args: readonly string[], onOutput: (text: string) => void): Promise<number> {
  return new Promise((resolve) => {
    // A process group of its own, so that what it started ends with it.
    const child = spawn(NODE, [...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    running.add(child)
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', onOutput)
    child.once('close', (status) => {
      running.delete(child)
      resolve(status ?? 1)
    })
  })
}

function stopRunning(): void {
  for (const { pid } of running) {
    if (pid === undefined) continue
    try {
      process.kill(-pid, 'SIGTERM')
    } catch {
      // it has just ended by itself
    }
  }
}

/** Prints a line a group, and the output of the first that did not. */
async function runGroups(): Promise<{ readonly passed: number; readonly failed: number }> {
  const waiting = [...GROUPS]
  let passed = 0
  let failed: Ended | undefined
  const work = async (): Promise<void> => {
    for (let group = waiting.shift(); group && !failed; group = waiting.shift()) {
      const ended = await runGroup(group)
      if (failed) return // stopped because another one failed
      console.log(`${ended.status === 0 ? 'ok  ' : 'FAIL'} ${group.name} (${(ended.tookMs / 1000).toFixed(1)} s)`)
      if (ended.status === 0) passed++
      else failed = ended
    }
    if (failed) stopRunning()
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  if (failed) console.log(`\n${failed.output}`)
  return { passed, failed: failed ? 1 : 0 }
}

const reportSchema = z.looseObject({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.looseObject({ status: z.string(), assertionResults: z.array(z.unknown()) }))
})

async function runVitest(): Promise<{ readonly passed: number; readonly failed: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'lilynode-test-'))
  const report = join(folder, 'report.json')
  try {
    const args = [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const status = await new Promise<number>((resolve) => {
      const child = spawn(NODE, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
      child.once('close', (code) => resolve(code ?? 1))
    })
    const { numPassedTests, numFailedTests, testResults } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')))
    // A file that could not be loaded has no tests to fail; it counts as one. So does an error outside of any test.
    const broken = testResults.filter(({ status: each, assertionResults }) => each === 'failed' && assertionResults.length === 0).length
    const failed = numFailedTests + broken
    return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopRunning()
    process.exit(1)
  })
}

const groups = await runGroups()
const { passed, failed } = groups.failed > 0 ? groups : await runVitest()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
