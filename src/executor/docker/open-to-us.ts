import type { Stats } from 'node:fs'
import { chmod } from 'node:fs/promises'

/** Read, write and enter, by the owner. */
const OPEN_MODE = 0o700

/**
 * Opens what a job closed to its own user, who is ours where this node is not root: root reads it all the same, and a result must not depend on who runs
 * the node. Only when nothing of the job is alive any more that could put a link in its place.
 */
export async function openToUs(path: string, { mode, uid }: Pick<Stats, 'mode' | 'uid'>): Promise<void> {
  if (uid !== 0 && uid === process.getuid?.() && (mode & OPEN_MODE) !== OPEN_MODE) await chmod(path, OPEN_MODE)
}
