import { execFile, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { delay } from '../../src/core/clock.ts'
import type { Cli, RunningCli } from './cli.ts'
import { NetworkBed } from './network-bed.ts'

const LAUNCHER = fileURLToPath(new URL('../../bin/lilynode.mjs', import.meta.url))
const hasTmux = spawnSync('tmux', ['-V']).status === 0
const signal = AbortSignal.timeout(170_000)
const exec = promisify(execFile)
/** A start on two busy cores. */
const PATIENCE_MS = 40_000

/** A terminal with a program in it, on a tmux server of the test's own. */
class Screen {
  readonly #socket: string

  private constructor(socket: string) {
    this.#socket = socket
  }

  static async open(socket: string, size: { readonly columns: number; readonly rows: number }, command: string): Promise<Screen> {
    const screen = new Screen(socket)
    await screen.#tmux('-f', '/dev/null', 'new-session', '-d', '-x', String(size.columns), '-y', String(size.rows), `${command}; sleep 60`)
    return screen
  }

  async press(...keys: readonly string[]): Promise<void> {
    await this.#tmux('send-keys', ...keys)
  }

  async shown(): Promise<string> {
    return (await this.#tmux('capture-pane', '-p')).stdout
  }

  /** The picture, once it has this in it. */
  async until(wanted: string | RegExp): Promise<string> {
    const deadline = Date.now() + PATIENCE_MS
    for (;;) {
      const picture = await this.shown()
      if (typeof wanted === 'string' ? picture.includes(wanted) : wanted.test(picture)) return picture
      if (Date.now() > deadline) throw new Error(`the screen never showed ${String(wanted)}:\n${picture}`)
      await delay(100, signal)
    }
  }

  async close(): Promise<void> {
    await this.#tmux('kill-server').catch(() => {}) // gone with its last session
  }

  #tmux(...args: readonly string[]) {
    return exec('tmux', ['-S', this.#socket, ...args])
  }
}

describe.skipIf(!hasTmux)('the cockpit in a terminal, on a real network', () => {
  let bed: NetworkBed
  let user: Cli
  let node: RunningCli
  let flags: string
  const screens: Screen[] = []
  const open = async (command: string, columns = 80, rows = 24): Promise<Screen> => {
    const env = `env -i PATH= TERM=screen NO_COLOR=1 HOME=${bed.folder} LILYNODE_DATA_DIR=${user.data}`
    const screen = await Screen.open(join(bed.folder, `tmux-${screens.length}`), { columns, rows }, `${env} ${process.execPath} ${LAUNCHER} ${command}`)
    screens.push(screen)
    return screen
  }

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    await bed.add('provider', ['provider'], signal)
    user = await bed.user('buyer')
    flags = `--network ${await bed.networkFile()}`
    await user.json(['wallet', 'fund'])
    node = user.start(['--role', 'client', '--listen', '/ip4/127.0.0.1/tcp/0', '--json'])
    await node.line({ type: 'node.ready' })
  })
  afterAll(async () => {
    await Promise.all(screens.map((screen) => screen.close()))
    await node?.kill('SIGKILL')
    await bed?.stop()
  })

  test('a job from the form is paid, its cow is seen, and the wallet tells of it', async () => {
    const screen = await open(`top ${flags}`)
    await screen.until('● e2e')
    await screen.until('1 providers')
    await screen.press('8')
    await screen.until('A cow says')
    await screen.press(':run cowsay', 'Enter')
    await screen.until('Run cowsay:0.0.4')
    await screen.press('from the form')
    await screen.until('[from the form')
    await screen.press('Down', 'Down', 'Enter')
    await screen.until('✓ submitted as')
    const paid = await screen.until(/▸ 0x\w{8} +cowsay:0\.0\.4 +● paid/)
    expect(paid).toContain('[2 Jobs]')
    expect(await screen.until('< from the form >')).toMatch(/q+m+.*\$/)
    const [job] = (await user.run(['jobs', '--json'])).lines
    expect(job).toMatchObject({ module: 'cowsay:0.0.4', state: 'paid', outcome: 'ok' })
    await screen.press('q')
    expect(await user.run(['jobs'])).toMatchObject({ status: 0 }) // the node goes on
  })

  test('a window that grows, and a node that goes away and comes back', async () => {
    const screen = await open(`top ${flags}`, 200, 60)
    await screen.until('lilynode  [1 Overview]')
    await screen.press('6')
    await screen.until('market/job-offer/1.0.0')
    await node.kill('SIGKILL')
    await screen.until('the node is gone')
    node = user.start(['--role', 'client', '--listen', '/ip4/127.0.0.1/tcp/0', '--json'])
    await node.line({ type: 'node.ready' })
    await screen.until('● e2e')
  })

  test('a node with roles shows itself live; one with --no-tui prints lines', async () => {
    const home = join(bed.folder, 'seller')
    const live = await open(`--role provider --data-dir ${home} --listen /ip4/127.0.0.1/tcp/0 ${flags}`)
    await live.until('[1 Overview]')
    await live.press('4')
    await live.until('sold')
    const lines = await open(`--role provider --no-tui --data-dir ${home}-2 --listen /ip4/127.0.0.1/tcp/0 ${flags}`, 200, 24)
    expect(await lines.until('ready')).not.toContain('Overview')
  })
})
