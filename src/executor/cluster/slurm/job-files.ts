import { existsSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { delay } from '../../../core/clock.ts'
import type { ClusterJob, ClusterState, Take } from '../backend.ts'

const TAIL_EVERY_MS = 200
const TAIL_BYTES = 64 * 1024

export const hasBegun = ({ folder }: ClusterJob): boolean => existsSync(join(folder, 'running'))

/** What the box wrote when the job was over (job-script.ts); undefined: it is not. */
export async function readEnd({ folder }: ClusterJob): Promise<ClusterState | undefined> {
  const text = await readFile(join(folder, 'end'), 'utf8').catch(() => undefined) // not over yet
  if (text === undefined) return undefined
  const [exitCode = '', oomKilled, startedAt = '', finishedAt = '', ...error] = text.trim().split(' ')
  const isWhole = /^\d{1,3}$/.test(exitCode) && (oomKilled === 'true' || oomKilled === 'false')
  if (!isWhole || error.length > 0)
    return { kind: 'lost', reason: `the box says: ${(isWhole ? error.join(' ') : text.replace(/^lost /, '')).trim().slice(0, 1_000)}` }
  const wallMs = Date.parse(finishedAt) - Date.parse(startedAt)
  return { kind: 'ended', exitCode: Number(exitCode), oomKilled: oomKilled === 'true', wallMs: Math.max(0, wallMs || 0) }
}

/** Both streams as they grow, until the job is over. */
export async function tailLogs(job: ClusterJob, { take, signal }: { readonly take: Take; readonly signal: AbortSignal }): Promise<void> {
  const at = { stdout: 0, stderr: 0 }
  for (let isOver = false; !isOver; await delay(isOver ? 0 : TAIL_EVERY_MS, signal)) {
    isOver = (await readEnd(job)) !== undefined // before the files: nothing is written to them after
    for (const stream of ['stdout', 'stderr'] as const)
      at[stream] += await hand(join(job.folder, stream), { from: at[stream], signal, take: (bytes) => take(stream, bytes) })
  }
}

/** How many bytes there were. */
async function hand(
  path: string,
  { from, take, signal }: { readonly from: number; readonly signal: AbortSignal; take(bytes: Uint8Array): void }
): Promise<number> {
  const file = await open(path, 'r').catch(() => undefined) // the box makes it when the job begins
  if (!file) return 0
  try {
    const buffer = Buffer.alloc(TAIL_BYTES)
    for (let read = 0; ; ) {
      signal.throwIfAborted()
      const { bytesRead } = await file.read(buffer, 0, TAIL_BYTES, from + read)
      if (bytesRead === 0) return read
      take(buffer.subarray(0, bytesRead))
      read += bytesRead
    }
  } finally {
    await file.close()
  }
}
