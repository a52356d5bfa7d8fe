import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Cli, RunningCli } from './cli.ts'
import { NetworkBed } from './network-bed.ts'
import { hasTmux, lilynodeIn, Screen } from './terminal-screen.ts'

const signal = AbortSignal.timeout(170_000)

describe.skipIf(!hasTmux)('the cockpit in a terminal, on a real network', () => {
  let bed: NetworkBed
  let user: Cli
  let node: RunningCli
  let flags: string
  const screens: Screen[] = []
  const open = async (command: string, columns = 80, rows = 24): Promise<Screen> => {
    const env = { HOME: bed.folder, LILYNODE_DATA_DIR: user.data }
    const screen = await Screen.open(join(bed.folder, `tmux-${screens.length}`), { columns, rows }, lilynodeIn(env, command))
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
    await screen.until('1 provider')
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
    await screen.press('Enter')
    expect(await screen.until('Why there')).toContain('computed again, it agrees')
    await screen.press('v')
    expect(await screen.until('▸ cow.txt')).toMatch(/< from the form >[\s\S]*\(oo\)/)
    await screen.press('v')
    await screen.until('Why there')
    await screen.press('3')
    expect(await screen.until('→ 0x')).toMatch(/→ 0x\w{8} 0\.\d+ \w+, /)
    await screen.press('5')
    await screen.until('nothing is disputed')
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

  test('the mouse, where it is asked for: a click is a tab or a row, the wheel scrolls, and the terminal gets it back', async () => {
    const click = (x: number, y: number): string => `\u001b[<0;${x};${y}M\u001b[<0;${x};${y}m`
    const screen = await open(`top --mouse ${flags}`, 120, 40)
    await screen.until('lilynode  [1 Overview]')
    expect(await screen.modes()).toMatchObject({ mouse: true, alternate: true })
    await screen.send(click(118, 1))
    await screen.until('[1 Overview]')
    await screen.send(click((await screen.shown()).indexOf('8 Run') + 2, 1))
    const list = await screen.until('[8 Run]')
    const row = list.split('\n').findIndex((text) => text.includes('cowsay:0.0.4')) + 1
    await screen.send(click(10, row))
    await screen.until('▸ cowsay:0.0.4')
    await screen.send('\u001b[<65;10;10M')
    await screen.until(/▸ (?!cowsay)/)
    await screen.send('\u001b[<64;10;10M')
    await screen.until('▸ cowsay:0.0.4')
    await screen.send(click(10, row))
    await screen.until('Run cowsay:0.0.4')
    await screen.press('Escape')
    await screen.until('modules that ship')
    await screen.press('m')
    await screen.until('the mouse is the terminal’s again')
    expect(await screen.modes()).toMatchObject({ mouse: false, alternate: true })
    await screen.press('m')
    await screen.until('the mouse chooses')
    await screen.press('q')
    await vi.waitFor(async () => expect(await screen.modes()).toMatchObject({ mouse: false, alternate: false }), { timeout: 10_000 })
  })

  test('a node with roles shows itself live; one with --no-tui prints lines', async () => {
    const home = join(bed.folder, 'seller')
    const live = await open(`--role provider --data-dir ${home} --listen /ip4/127.0.0.1/tcp/0 ${flags}`)
    await live.until('[1 Overview]')
    await live.press('4')
    await live.until('sold')
    expect(await live.until('runs ')).toContain('any module')
    const lines = await open(`--role provider --no-tui --data-dir ${home}-2 --listen /ip4/127.0.0.1/tcp/0 ${flags}`, 200, 24)
    expect(await lines.until('ready')).not.toContain('Overview')
  })
})
