import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** More of them are counted: the folder has them all. */
const MAX_NAMED = 4

/** What a job wrote, below the folder of its result: `outputs/page.html`. Undefined: nothing, or the folder is not of this machine. */
export function resultFiles(folder: string): string | undefined {
  const names = filesBelow(join(folder, 'outputs'))
  if (names.length === 0) return undefined
  const rest = names.length - MAX_NAMED
  return [...names.slice(0, MAX_NAMED).map((name) => join('outputs', name)), ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}

function filesBelow(root: string): readonly string[] {
  try {
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    return files.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1)).sort()
  } catch {
    return [] // a job may write nothing, and a result may be gone
  }
}
