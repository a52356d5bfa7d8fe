import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { silentLogger } from '../../core/logger.ts'
import { Leftovers } from './leftovers.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-leftovers-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('what a crash left of re-runs goes at the start, and an engine that fails keeps no node from it', async () => {
  await mkdir(join(root, 'reruns', 'seat-x'), { recursive: true })
  await writeFile(join(root, 'reruns', 'seat-x', 'input'), 'gigabytes')
  const swept: ReadonlySet<string>[] = []
  const failing = { engine: 'docker' as const, sweep: () => Promise.reject(new Error('the engine does not answer')) }
  const engine = { engine: 'wasm' as const, sweep: async (keep: ReadonlySet<string>) => void swept.push(keep) }
  await new Leftovers({ executors: [failing, engine], logger: silentLogger }, [join(root, 'reruns'), join(root, 'judged')]).start()
  expect(existsSync(join(root, 'reruns'))).toBe(false)
  expect(swept).toEqual([new Set()])
})
