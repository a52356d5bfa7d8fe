import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Cli } from './cli.ts'
import { NetworkBed } from './network-bed.ts'
import { hasTmux, lilynodeIn, Screen } from './terminal-screen.ts'

const signal = AbortSignal.timeout(170_000)

describe.skipIf(!hasTmux)('the setup in a terminal', () => {
  let bed: NetworkBed
  let folder: string
  const screens: Screen[] = []
  const open = async (home: string, command = ''): Promise<Screen> => {
    const env = { HOME: home, LILYNODE_DATA_DIR: join(home, 'data'), LILYNODE_LISTEN: '/ip4/127.0.0.1/tcp/0', LILYNODE_DOCKER: 'off' }
    const screen = await Screen.open(join(folder, `tmux-${screens.length}`), { columns: 120, rows: 40 }, lilynodeIn(env, command))
    screens.push(screen)
    return screen
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lilynode-setup-e2e-'))
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
  })
  afterAll(async () => {
    await Promise.all(screens.map((screen) => screen.close()))
    await bed?.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  })

  test('lilynode alone, where nothing is set up: a few answers and a provider runs; undone, nothing is left but the wallet', async () => {
    const home = join(folder, 'seller')
    const screen = await open(home)
    await screen.until('What is this machine to do?')
    await screen.press('2', 'Enter')
    await screen.until('Which network?')
    await screen.press('3', 'Enter')
    await screen.until('network file:')
    await screen.press(await bed.networkFile(), 'Enter')
    await screen.until('Which wallet')
    await screen.press('Enter')
    await screen.until('cores')
    await screen.press('1', 'Enter')
    await screen.until('memory')
    await screen.press('1GiB', 'Enter')
    await screen.until('least price')
    await screen.press('Enter')
    await screen.until('Which modules')
    await screen.press('2', 'Enter')
    await screen.until('How does it run?')
    await screen.press('Enter')
    expect(await screen.until('Is that so?')).toMatch(/sells +1 core, 1GiB, from 0\.01 LILY, \d+ modules/)
    expect(existsSync(join(home, 'data'))).toBe(false)
    await screen.press('Enter')
    await screen.until('● e2e')
    await screen.press('4')
    expect(await screen.until('of 1 sold')).toContain('1.0 GiB')
    await screen.press('q')
    await screen.until('undo:    lilynode setup undo')
    const cli = new Cli(home)
    expect(JSON.parse(await readFile(join(cli.data, 'config.json'), 'utf8'))).toMatchObject({ role: ['client', 'provider'], network: 'e2e', cpu: '1' })
    const { status, stdout } = await cli.run(['setup', 'undo'])
    expect([status, stdout]).toEqual([0, expect.stringContaining('left: wallets')])
    expect(existsSync(join(cli.data, 'config.json'))).toBe(false)
    expect((await cli.run(['setup', 'undo'])).status).toBe(2)
  })

  test('a network of one’s own: chain, solver and provider in one program, and a job that is paid', async () => {
    const screen = await open(join(folder, 'newcomer'), 'setup')
    await screen.until('What is this machine to do?')
    await screen.press('Enter')
    await screen.until('Which network?')
    await screen.press('1', 'Enter')
    await screen.until('Is that so?')
    await screen.press('Enter')
    await screen.until('● devnet')
    await screen.until('1 provider')
    await screen.press(':run cowsay', 'Enter')
    await screen.until('Run cowsay:0.0.4')
    await screen.press('Down', 'Down', 'Enter')
    await screen.until('● paid')
    await screen.press('q')
    await screen.until('The network is stopped, and kept.')
  })
})
