import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** The first build with its modules takes some 10 s on two cores; a minute more is a build that hangs. */
const MAX_WAIT_MS = 120_000
const POLL_MS = 50

/** One build at a time in `folder`: two terminals may start the program at once in a fresh checkout. */
export async function withBuildLock(folder: string, build: () => Promise<void>): Promise<void> {
  const path = join(folder, '.lock')
  await take(path)
  try {
    await build()
  } finally {
    rmSync(path, { force: true })
  }
}

async function take(path: string): Promise<void> {
  const deadlineMs = Date.now() + MAX_WAIT_MS
  while (!tryTake(path)) {
    if (isOrphan(path)) rmSync(path, { force: true })
    if (Date.now() > deadlineMs) throw new Error(`another build holds ${path} since ${MAX_WAIT_MS / 1000} s: stop it, or delete the file`)
    await setTimeout(POLL_MS)
  }
}

function tryTake(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Left by a build that was killed. */
function isOrphan(path: string): boolean {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    if (!Number.isSafeInteger(pid) || pid <= 0) return false // just being written
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
