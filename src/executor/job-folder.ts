import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { chmod, cp, mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { RunRequest } from './executor.ts'

// What the engines that run containers share of a job's folder on this host.

/** What `keyOf` makes. */
export const IS_KEY = /^[0-9a-f]{32}$/

/** A job's name where only plain letters are allowed. */
export const keyOf = (jobId: string): string => createHash('sha256').update(jobId).digest('hex').slice(0, 32)

/** nobody, who owns nothing on the host and nothing in most images. A node that is not root could not remove nobody's files, so there a job is the node's own user. */
export function defaultUser(): string {
  const uid = process.getuid?.() ?? 0
  return uid === 0 ? '65534:65534' : `${uid}:${process.getgid?.() ?? uid}`
}

/** A copy of the job's own: it is there when the node restarts and everyone in the container can read it. Sharing blocks where the file system can. */
export async function placeInputs({ spec, inputs }: RunRequest, root: string): Promise<void> {
  await mkdir(root, { recursive: true, mode: 0o755 })
  // Emptied, not made anew: a container may have it already.
  for (const name of await readdir(root)) await rm(join(root, name), { recursive: true, force: true })
  for (const { path } of spec.inputs) {
    const source = inputs.get(path)
    if (source === undefined) throw new Error(`invariant: input ${path} was fetched`)
    const target = join(root, path.replace(/^\/inputs\/?/, '')) // a clean path below /inputs: job-spec.ts
    await mkdir(dirname(target), { recursive: true })
    await cp(source, target, { recursive: true, mode: constants.COPYFILE_FICLONE })
    await chmod(target, 0o444) // the node's own file may be for its eyes only
  }
}
