import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { JobSpec } from '../core/job-spec.ts'
import { parseBytes32 } from '../core/primitives.ts'
import type { OutputFile } from '../core/result.ts'
import type { FetchLimits } from '../p2p/blobs.ts'

/** What no engine lets out more of (executor/output-rules.ts): files and folders in all, and a file's folders with itself. */
const [MAX_ENTRIES, MAX_DEPTH] = [100_000, 32]

/** What the outputs of a job may be together: whoever fetches them takes no more. A job's limit is of files, a fetch's of folders too, and each file may lie below some of its own. */
export const outputLimits = ({ outputs }: Pick<JobSpec, 'outputs'>): FetchLimits => ({
  maxBytes: outputs.reduce((sum, { maxBytes }) => sum + maxBytes, 0),
  maxFiles: Math.min(MAX_DEPTH * outputs.reduce((sum, { maxFiles }) => sum + maxFiles, 0), MAX_ENTRIES)
})

/** Lists a folder as the outputs of a job, in canonical order, with each file's sha2-256. Symlinks and special files are skipped: they are no outputs. */
export async function listOutputs(folder: string, signal: AbortSignal): Promise<OutputFile[]> {
  const files: OutputFile[] = []
  for (const path of await walk(folder, '')) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(join(folder, path)), hash, { signal })
    const { size } = await lstat(join(folder, path))
    files.push({ path: `outputs/${path}`, bytes: size, sha256: parseBytes32(`0x${hash.digest('hex')}`) })
  }
  return files
}

async function walk(root: string, below: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) found.push(...(await walk(root, path)))
    else if (entry.isFile()) found.push(path)
  }
  return found
}
