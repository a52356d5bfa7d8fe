import type { ReadStream, WriteStream } from 'node:tty'
import { createSupportsTerminalGraphics } from 'supports-terminal-graphics'
import type { GraphicsProtocol } from '../../src/node/terminal-picture.ts'

/** Over a slow line an answer takes a while; a terminal that does not know the question never answers. */
const ANSWER_MS = 400
/** "Who are you?", which every terminal since the VT100 knows. Among the numbers of the answer a 4 stands for sixels. */
const ASK = '\u001b[c'
const ANSWER = new RegExp(`${'\u001b'}\\[\\?([\\d;]{1,64})c`)
const SIXEL = '4'

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  /** What the variables of known terminals say. */
  readonly says: { readonly kitty: boolean; readonly iterm2: boolean; readonly sixel: boolean }
  /** What it says itself. Asked only where nothing else tells. */
  hasSixel(): Promise<boolean>
}

/**
 * How this terminal shows a picture; undefined: it has no colours. Inside tmux and screen the variables are those of the terminal outside, whose
 * pictures do not get through: there only what the multiplexer itself answers counts. Over ssh most variables are gone, so the terminal is asked.
 */
export async function chooseProtocol({ env, says, hasSixel }: Terminal): Promise<GraphicsProtocol | undefined> {
  if (env.TERM === 'dumb') return undefined
  const isMultiplexed = [env.TMUX, env.STY].some((value) => (value ?? '') !== '') || /^(screen|tmux)/.test(env.TERM ?? '')
  if (!isMultiplexed && says.kitty) return 'kitty'
  if (!isMultiplexed && says.iterm2) return 'iterm2'
  if ((!isMultiplexed && says.sixel) || (await hasSixel())) return 'sixel'
  if ((env.NO_COLOR ?? '') !== '') return undefined
  return /^(truecolor|24bit)$/i.test(env.COLORTERM ?? '') ? 'blocks' : 'blocks-256'
}

/** Of this process. Undefined: it shows text alone, or is no terminal. */
export async function pictureProtocol({ stdin, stdout, env }: typeof process): Promise<GraphicsProtocol | undefined> {
  if (!stdout.isTTY) return undefined
  return chooseProtocol({ env, says: createSupportsTerminalGraphics(stdout), hasSixel: () => askForSixel(stdin, stdout) })
}

async function askForSixel(stdin: ReadStream, stdout: WriteStream): Promise<boolean> {
  if (!stdin.isTTY || stdin.isRaw) return false // nobody to ask, or somebody else listens
  stdin.setRawMode(true) // else the answer is printed, and waits for a return key
  try {
    return await new Promise<boolean>((resolve) => {
      let said = ''
      const end = (has: boolean): void => {
        clearTimeout(timer)
        stdin.off('data', listen)
        resolve(has)
      }
      const listen = (chunk: Buffer): void => {
        said = `${said}${chunk.toString('latin1')}`.slice(-256) // what a person types meanwhile is no answer
        const [, numbers] = ANSWER.exec(said) ?? []
        if (numbers !== undefined) end(numbers.split(';').includes(SIXEL))
      }
      const timer = setTimeout(() => end(false), ANSWER_MS)
      stdin.on('data', listen).resume() // where somebody paused it before
      stdout.write(ASK)
    })
  } finally {
    stdin.setRawMode(false)
    stdin.pause()
  }
}
