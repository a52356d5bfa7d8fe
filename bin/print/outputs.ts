import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { previewOutputs } from '../../src/node/control/output-preview.ts'
import type { GraphicsProtocol } from '../../src/node/terminal-picture.ts'
import { terminalPicture } from '../../src/node/terminal-picture.ts'
import type { Output } from '../output.ts'
import { size } from './amounts.ts'
import { pictureProtocol } from './picture-protocol.ts'

/** A gallery of some pictures; the rest is in the folder. */
const MAX_PICTURES = 8
const MAX_PICTURE_BYTES = 24 * 1024 * 1024
const DEFAULT_COLUMNS = 80

let asked: Promise<GraphicsProtocol | undefined> | undefined

/** A picture file for this terminal, which is asked once what it can show; undefined: nothing to show, or no way to. */
export async function readPicture(path: string): Promise<string | undefined> {
  asked ??= pictureProtocol(process)
  const protocol = await asked
  if (protocol === undefined || (await stat(path)).size > MAX_PICTURE_BYTES) return undefined
  return terminalPicture(await readFile(path), { protocol, columns: process.stdout.columns ?? DEFAULT_COLUMNS })
}

/** Where the files of a result are, and its pictures where the terminal can show them. `folder`: of the job. */
export async function printOutputs(out: Output, folder: string): Promise<void> {
  const { files } = await previewOutputs(folder, 0)
  out.print(`\n${files.length === 0 ? 'it wrote no files' : out.style('dim', 'files')}`)
  let pictures = 0
  for (const { path, bytes } of files) {
    const whole = join(folder, 'outputs', path)
    out.print(`${whole}  ${size(bytes)}`)
    if (out.json || pictures === MAX_PICTURES) continue
    const shown = await readPicture(whole)
    if (shown === undefined) continue
    pictures += 1
    out.raw(shown)
  }
}
