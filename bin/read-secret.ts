import { readFile } from 'node:fs/promises'
import { addAbortSignal } from 'node:stream'
import { errorMessage } from '../src/core/errors.ts'
import { UsageError } from './usage-error.ts'

/** A key file has about 500 bytes. */
const MAX_CHARS = 65_536

/** A key from a file or, for `-` or nothing, from stdin: never from the command line, which every process of the machine can read. */
export async function readSecret(source: string | undefined, signal: AbortSignal): Promise<string> {
  if (source !== undefined && source !== '-') {
    const text = await readFile(source, { encoding: 'utf8', signal }).catch((cause: unknown) => {
      throw new UsageError(
        `the key file can't be read (${errorMessage(cause)}): name a file, or \`-\` for stdin; a key itself is not taken from the command line`,
        { cause }
      )
    })
    return text.slice(0, MAX_CHARS)
  }
  let text = ''
  for await (const chunk of addAbortSignal(signal, process.stdin.setEncoding('utf8'))) {
    text += String(chunk)
    if (text.length > MAX_CHARS) throw new UsageError(`stdin holds more than ${MAX_CHARS} characters: that is no key`)
  }
  return text
}
