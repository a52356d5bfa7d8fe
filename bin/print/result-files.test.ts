import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { resultFiles } from './result-files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-result-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('the files of a result are named, sorted, and many are counted; links and empty results are not', async () => {
  expect(resultFiles(folder)).toBeUndefined()
  await mkdir(join(folder, 'outputs', 'b'), { recursive: true })
  expect(resultFiles(folder)).toBeUndefined()
  await symlink('/etc/hostname', join(folder, 'outputs', 'link'))
  await writeFile(join(folder, 'outputs', 'b', 'page.html'), '')
  await writeFile(join(folder, 'outputs', 'a.txt'), '')
  expect(resultFiles(folder)).toBe('outputs/a.txt, outputs/b/page.html')
  for (const name of ['c', 'd', 'e', 'f']) await writeFile(join(folder, 'outputs', name), '')
  expect(resultFiles(folder)).toBe('outputs/a.txt, outputs/b/page.html, outputs/c, outputs/d, 2 more')
})
