import { basename } from 'node:path'
import { cellText, fitText } from './cell-text.ts'
import type { Terminal } from './mouse.ts'

/** A picture that nobody closes goes by itself: the screen behind it stands still. */
const PATIENCE_MS = 10 * 60_000
const ESC = '\u001b'
const ENTER = `${ESC}[?1049h${ESC}[2J${ESC}[H`
/** kitty keeps pictures beside the text: away with them. Others take the words for nothing. */
const LEAVE = `${ESC}_Ga=d,q=2${ESC}\\${ESC}[?1049l`
const CTRL_C = '\u0003'

/** As the bytes that make this terminal show it; undefined: it is none, or the terminal shows none. The terminal may be asked for what it can. */
export type ReadPicture = (path: string) => Promise<string | undefined>

export interface ShowPictureInit {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: Terminal
  readonly read: ReadPicture
}

/** The picture alone on the other screen, until a key; where Ink has given the terminal away. Resolves with why not, where there is nothing to see. */
export async function showPicture({ stdin, stdout, read }: ShowPictureInit, path: string, signal: AbortSignal): Promise<string | undefined> {
  const picture = await read(path)
  await atRest(stdin) // it may have been asked
  if (picture === undefined) return 'this terminal shows no pictures, or the file is none: d copies it to a folder'
  // The name is the job's own choice.
  const name = fitText(cellText(basename(path)), Math.max(1, stdout.columns - 24)).trimEnd()
  stdout.write(`${ENTER}${name}  any key goes back\r\n${picture}`)
  try {
    await anyKey(stdin, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]))
  } finally {
    stdout.write(LEAVE)
  }
  return undefined
}

/** Node.js stops reading a tick after `pause`: who listens again before that is never told anything. */
async function atRest(stdin: NodeJS.ReadStream): Promise<void> {
  stdin.pause()
  await new Promise((resolve) => setImmediate(resolve))
}

/** Resolves at a key, or when the signal aborts. Ctrl-C is meant for the program. Read as Ink reads: a stream that flowed in between would tell it nothing. */
async function anyKey(stdin: NodeJS.ReadStream, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  stdin.setRawMode(true)
  try {
    const typed = await new Promise<string>((resolve) => {
      const listen = (): void => {
        const chunk: unknown = stdin.read()
        if (chunk !== null) end(String(chunk))
      }
      const stop = (): void => end('')
      const end = (text: string): void => {
        stdin.off('readable', listen)
        signal.removeEventListener('abort', stop)
        resolve(text)
      }
      stdin.on('readable', listen)
      signal.addEventListener('abort', stop, { once: true })
    })
    if (typed.includes(CTRL_C)) process.kill(process.pid, 'SIGINT')
  } finally {
    stdin.setRawMode(false)
  }
}
