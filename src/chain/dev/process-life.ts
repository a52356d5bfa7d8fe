import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { z } from 'zod'
import { delay } from '../../core/clock.ts'
import { errorCode } from '../../core/errors.ts'

const run = promisify(execFile)

/** A process by more than its number, which the system gives to another one day. */
const processSchema = z.object({ pid: z.int().min(2), born: z.string().min(1).max(128) })
export type ProcessMark = z.output<typeof processSchema>
const pidFileSchema = z.object({ child: processSchema, parent: processSchema })
export type PidFile = z.output<typeof pidFileSchema>

/** How long a process has to go by itself before it is killed: saving a large state takes a second. */
const GRACE_MS = 10_000

/** When the process was started, in the system's own words; undefined: there is no such process. */
export async function bornOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined) // gone
    // Field 22 is the start time; field 2, the name, may hold spaces and parentheses.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields === undefined || fields[0] === 'Z' ? undefined : fields[19]
  }
  if (process.platform === 'win32') return isAlive(pid) ? 'alive' : undefined
  const started = await run('/bin/ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => undefined) // ps fails when there is none
  return started?.stdout.trim() === '' ? undefined : started?.stdout.trim()
}

export const isSame = async (mark: ProcessMark): Promise<boolean> => (await bornOf(mark.pid)) === mark.born

export async function writePidFile(path: string, childPid: number): Promise<void> {
  const [child, parent] = await Promise.all([markOf(childPid), markOf(process.pid)])
  if (child !== undefined && parent !== undefined) await writeFile(path, JSON.stringify({ child, parent } satisfies PidFile), { mode: 0o600 })
}

/** Undefined: no file, or not one of ours. */
export async function readPidFile(path: string): Promise<PidFile | undefined> {
  try {
    return pidFileSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return undefined // unreadable is the same as none: it can name no process
  }
}

export const removePidFile = (path: string): Promise<void> => rm(path, { force: true })

/** Asks the process to end, then ends it. Only for processes of our own pidfile. */
export async function endProcess(mark: ProcessMark, signal: AbortSignal): Promise<void> {
  if (!(await isSame(mark))) return
  tryKill(mark.pid, 'SIGTERM')
  for (const until = Date.now() + GRACE_MS; Date.now() < until; ) {
    if (!(await isSame(mark))) return
    await delay(20, signal)
  }
  tryKill(mark.pid, 'SIGKILL')
}

async function markOf(pid: number): Promise<ProcessMark | undefined> {
  const born = await bornOf(pid)
  return born === undefined ? undefined : { pid, born }
}

const isAlive = (pid: number): boolean => tryKill(pid, 0)

function tryKill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch (error) {
    return errorCode(error) === 'EPERM' // gone: what we wanted
  }
}
