import type { ChildProcess } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'
import { Decoder } from 'sixel'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { assemble } from '../compliance/wat.ts'
import type { Cli, RunningCli } from './cli.ts'
import { NetworkBed } from './network-bed.ts'

const LAUNCHER = fileURLToPath(new URL('../../bin/lilynode.mjs', import.meta.url))
const PTY = fileURLToPath(new URL('pty-terminal.py', import.meta.url))
const PYTHON = '/usr/bin/python3'
const hasPython = spawnSync(PYTHON, ['-c', 'import pty']).status === 0
const signal = AbortSignal.timeout(170_000)

const PICTURE_AT = 16_384

/** Eight dots wide: left red, right blue. */
function dotsPng(): Buffer {
  const data = Buffer.from(Array.from({ length: 64 }, (_, i) => (i % 8 < 4 ? [255, 0, 0, 255] : [0, 0, 255, 255])).flat())
  return PNG.sync.write(Object.assign(new PNG({ width: 8, height: 8 }), { data }))
}

/** A module that writes them to `dots.png`. */
async function writePictureModule(root: string): Promise<string> {
  const folder = join(root, 'picture')
  const bytes = [...dotsPng()]
  const stores = bytes.map((byte, i) => `(i32.store8 (i32.const ${PICTURE_AT + i}) (i32.const ${byte}))`).join(' ')
  const program = assemble({
    main: (text) => `${stores} (call $must (call $write (call $create ${text('dots.png')}) (i32.const ${PICTURE_AT}) (i32.const ${bytes.length})))`
  })
  const manifest = { name: 'picture', version: '1.0.0', description: 'a picture', engine: 'wasm', wasm: { file: 'picture.wasm', args: [] } }
  await mkdir(folder)
  await writeFile(join(folder, 'picture.wasm'), program)
  await writeFile(join(folder, 'module.json'), JSON.stringify(manifest))
  return folder
}

/** Control characters by name. */
const named = (text: string): string => text.replaceAll('\u001b', '<esc>').replaceAll('\u0007', '<bel>')

/** A terminal that says what it is, and keeps the bytes that it was sent. */
class Pty {
  readonly #child: ChildProcess
  #said = ''
  #read = 0

  constructor(env: Readonly<Record<string, string>>, answer: string, args: readonly string[]) {
    this.#child = spawn(PYTHON, [PTY, '100', '30', answer, process.execPath, LAUNCHER, ...args], {
      env: { PATH: '', ...env },
      stdio: ['pipe', 'pipe', 'inherit']
    })
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#said += named(text)
    })
  }

  press(keys: string): void {
    this.#child.stdin?.write(keys)
  }

  /** What it was sent since the last call, once it has this in it. */
  async until(wanted: RegExp): Promise<string> {
    await vi.waitFor(() => expect(this.#said.slice(this.#read)).toMatch(wanted), { timeout: 40_000, interval: 100 })
    const text = this.#said.slice(this.#read)
    this.#read = this.#said.length
    return text
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null) return
    const ended = new Promise((resolve) => this.#child.once('exit', resolve))
    this.#child.kill('SIGTERM')
    await ended
  }
}

describe.skipIf(!hasPython)('a picture among the outputs', () => {
  let bed: NetworkBed
  let user: Cli
  let node: RunningCli
  let flags: readonly string[]
  let terminal: Pty | undefined

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    await bed.add('provider', ['provider'], signal)
    user = await bed.user('viewer')
    flags = ['--network', await bed.networkFile()]
    await user.json(['wallet', 'fund'])
    node = user.start(['--role', 'client', '--listen', '/ip4/127.0.0.1/tcp/0', '--json'])
    await node.line({ type: 'node.ready' })
    expect((await user.run(['run', await writePictureModule(bed.folder), '--json'])).status).toBe(0)
  })
  afterEach(() => terminal?.end())
  afterAll(async () => {
    await node?.kill('SIGKILL')
    await bed?.stop()
  })

  /** Opens the cockpit at the picture, presses `o`, and gives what came; then a key, and the screen must be back. */
  async function openIn(env: Readonly<Record<string, string>>, answer: string, drawn: RegExp): Promise<string> {
    terminal = new Pty({ HOME: bed.folder, LILYNODE_DATA_DIR: user.data, ...env }, answer, ['top', ...flags])
    await terminal.until(/● e2e/)
    terminal.press('2')
    await terminal.until(/picture:1\.0\.0/)
    terminal.press('v')
    await terminal.until(/a picture of 8 × 8/)
    terminal.press('o')
    const shown = await terminal.until(drawn)
    expect(shown).toContain('dots.png  any key goes back')
    terminal.press('x')
    expect(await terminal.until(/a picture of 8 × 8/)).toContain('<esc>[?1049l')
    terminal.press('v')
    await terminal.until(/picture:1\.0\.0/)
    return shown
  }

  test('kitty is given the file', async () => {
    const shown = await openIn({ TERM: 'xterm-kitty', KITTY_WINDOW_ID: '1' }, '', /<esc>_Ga=T[^<]*<esc>\\/)
    const [, words, data = ''] = /<esc>_G(a=T[^;]*);([^<]*)<esc>/.exec(shown) ?? []
    expect([words, Buffer.from(data, 'base64').equals(dotsPng())]).toEqual(['a=T,q=2,f=100,m=0', true])
  })

  test('iTerm2 is given the file', async () => {
    const shown = await openIn({ TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0' }, '', /<esc>\]1337;File=[^<]*<bel>/)
    expect(shown).toContain(dotsPng().toString('base64'))
  })

  test('a terminal that says it knows sixels is given sixels; asked while the screen is away', async () => {
    const shown = await openIn({ TERM: 'xterm-256color' }, '\\u001b[?62;4;22c', /<esc>P[\d;]*q[^<]*<esc>\\/)
    const [, body = ''] = /<esc>P[\d;]*q([^<]*)<esc>/.exec(shown) ?? []
    const decoder = new Decoder({ memoryLimit: 1 << 20 })
    decoder.init()
    decoder.decodeString(body)
    expect([decoder.width, decoder.height]).toEqual([8, 8])
    expect([decoder.data32[0], decoder.data32[7]].map((dot = 0) => (dot >>> 0).toString(16))).toEqual(['ff0000ff', 'ffff0000'])
  })

  test('one that shows letters only is drawn on in colours; without colours it says so', async () => {
    expect(await openIn({ TERM: 'xterm-256color' }, '', /38;5;196.*▀/)).toContain('48;5;')
    await terminal?.end()
    terminal = new Pty({ HOME: bed.folder, LILYNODE_DATA_DIR: user.data, TERM: 'xterm', NO_COLOR: '1' }, '', ['top', ...flags])
    await terminal.until(/● e2e/)
    terminal.press('2')
    await terminal.until(/picture:1\.0\.0/)
    terminal.press('v')
    await terminal.until(/a picture of 8 × 8/)
    terminal.press('o')
    await terminal.until(/this terminal shows no pictures/)
  })
})
