import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { previewOutputs } from '../../src/node/control/output-preview.ts'
import { terminalPicture } from '../../src/node/terminal-picture.ts'
import type { Output } from '../output.ts'
import { size } from './amounts.ts'
import { pictureProtocol } from './picture-protocol.ts'

/** A gallery of some pictures; the rest is in the folder. */
const MAX_PICTURES = 8
const MAX_PICTURE_BYTES = 24 * 1024 * 1024
const DEFAULT_COLUMNS = 80

/** Where the files of a result are, and its pictures where the terminal can show them. `folder`: of the job. */
export async function printOutputs(out: Output, folder: string): Promise<void> {
  const { files } = await previewOutputs(folder, 0)
  out.print(`\n${files.length === 0 ? 'it wrote no files' : out.style('dim', 'files')}`)
  const protocol = out.json ? undefined : await pictureProtocol(process)
  let pictures = 0
  for (const { path, bytes } of files) {
    const whole = join(folder, 'outputs', path)
    out.print(`${whole}  ${size(bytes)}`)
    if (protocol === undefined || bytes > MAX_PICTURE_BYTES || pictures === MAX_PICTURES) continue
    const shown = await terminalPicture(await readFile(whole), { protocol, columns: process.stdout.columns ?? DEFAULT_COLUMNS })
    if (shown === undefined) continue
    pictures += 1
    out.raw(shown)
  }
}
