import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('a node that is not root sees what a job closed to its own user: while it runs, that it does; afterwards, all of it', async () => {
  const child = fileURLToPath(new URL('closed-outputs-child.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [child], { timeout: 20_000 })
  const { root, ...seen } = JSON.parse(stdout)
  await rm(root, { recursive: true, force: true })
  expect(seen).toEqual({ live: { isOverfull: false, isClosed: true }, isFull: false, kind: 'collected', text: 'found' })
})
