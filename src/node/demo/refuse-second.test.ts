import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writePidFile } from '../../chain/dev/process-life.ts'
import { refuseSecondDemo } from './refuse-second.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-demos-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('a second demo on one folder is refused, and told how to use the first; one that is gone is in nobody’s way', async () => {
  await refuseSecondDemo(root)
  const pidFile = join(root, 'demo', 'chain', 'state.json.pid')
  await mkdir(join(root, 'demo', 'chain'), { recursive: true })
  await writePidFile(pidFile, process.pid) // its chain and it itself: this process, which runs
  const refused = refuseSecondDemo(root)
  await expect(refused).rejects.toMatchObject({ code: 'NODE_DEMO_RUNS' })
  await expect(refused).rejects.toThrow(new RegExp(`process ${process.pid}.*--network demo.*--data-dir`))
  const marks = JSON.parse(await readFile(pidFile, 'utf8'))
  await writeFile(pidFile, JSON.stringify({ ...marks, parent: { ...marks.parent, born: 'long ago' } }))
  await refuseSecondDemo(root)
})
