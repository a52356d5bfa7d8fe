import { readdir, readFile } from 'node:fs/promises'

/** A process by number and birth: numbers are given again. */
export interface Life {
  readonly pid: number
  readonly parent: number
  /** Clock ticks since boot. */
  readonly born: string
  readonly command: string
}

/** Linux tells of all processes in /proc. */
async function lifeOf(pid: string): Promise<Life | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    // The name stands in brackets and may itself hold spaces and brackets: what follows begins after the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z') return undefined // dead, and only waiting for its parent to look
    const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ')
    return { pid: Number(pid), parent: Number(fields[1]), born: fields[19] ?? '', command }
  } catch {
    return undefined // gone meanwhile
  }
}

/** The process and all below it. */
export async function treeOf(root: number): Promise<readonly Life[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const all = (await Promise.all(pids.map(lifeOf))).filter((life) => life !== undefined)
  const below = (pid: number): Life[] => all.filter(({ parent }) => parent === pid).flatMap((life) => [life, ...below(life.pid)])
  return [...all.filter(({ pid }) => pid === root), ...below(root)]
}

/** Those that still run. */
export async function alive(lives: readonly Life[]): Promise<readonly Life[]> {
  const now = await Promise.all(lives.map(({ pid }) => lifeOf(String(pid))))
  return lives.filter(({ born }, index) => now[index]?.born === born)
}
