import { chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testSpec } from '../../src/core/test-spec.ts'
import { collectOutputs } from '../../src/executor/docker/collect-outputs.ts'
import { JobDisk } from '../../src/executor/docker/job-disk.ts'

// What a job closed to its own user, seen by a node that is that user: one process of a test, which gives up being root.
const root = await mkdtemp(join(tmpdir(), 'lilynode-closed-'))
const NOBODY = 65_534
if (process.getuid?.() === 0) {
  await chmod(root, 0o777)
  process.setgid?.(NOBODY)
  process.setuid?.(NOBODY)
}
const folder = join(root, 'job')
const disk = await JobDisk.open({ folder, bytes: 1024 ** 2 }, 'watched')
const inner = join(disk.outputs, 'a', 'b')
await mkdir(inner, { recursive: true })
await writeFile(join(inner, 'out.txt'), 'found')
await chmod(join(inner, 'out.txt'), 0)
for (const closed of [inner, join(disk.outputs, 'a'), disk.outputs]) await chmod(closed, 0)
const live = { isOverfull: await disk.isOverfull(), isClosed: disk.isClosed }
const isFull = await disk.isFull()
const spec = testSpec({ outputs: [{ path: '/outputs/a/b', maxBytes: 100, maxFiles: 1 }] })
const collected = await collectOutputs(spec, { source: disk.outputs, target: join(root, 'job', 'copied') })
const text = await readFile(join(root, 'job', 'copied', 'a', 'b', 'out.txt'), 'utf8')
await disk.close()
console.log(JSON.stringify({ root, live, isFull, kind: collected.kind, text }))
