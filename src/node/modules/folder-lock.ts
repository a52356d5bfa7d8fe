import { open, readFile, rm } from 'node:fs/promises'
import { delay } from '../../core/clock.ts'
import { errorCode } from '../../core/errors.ts'

/** How often another process's lock is looked at. */
const LOOK_MS = 100

/** Runs `act` while no other process holds the lock. A lock whose process is gone is taken over. */
export async function withLock<T>(path: string, act: () => Promise<T>, signal: AbortSignal): Promise<T> {
  while (!(await tryLock(path))) {
    if (await isAbandoned(path)) await rm(path, { force: true })
    else await delay(LOOK_MS, signal)
  }
  try {
    return await act()
  } finally {
    await rm(path, { force: true })
  }
}

async function tryLock(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx')
    await file.writeFile(String(process.pid))
    await file.close()
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const pid = Number(await readFile(path, 'utf8').catch(() => '')) // gone or not yet written: look again
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return errorCode(error) === 'ESRCH'
  }
}
