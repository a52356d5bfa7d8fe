import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const PROGRAM = fileURLToPath(new URL('./lilynode.ts', import.meta.url))

/** The tests run side by side, each in a folder of its own. */
let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-bin-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))
const newFolder = (): Promise<string> => mkdtemp(join(root, 'home-'))

const started: ReturnType<typeof spawn>[] = []
afterAll(() => {
  for (const child of started) child.kill('SIGKILL') // those that a failed test left
})

/** The program as a process, with nothing of our environment but what is given. */
const start = (folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: { PATH: '', HOME: folder, LILYNODE_DATA_DIR: join(folder, 'data'), ...env }, stdio: 'pipe' })
  started.push(child)
  return child
}

async function lilynode(args: readonly string[], env: Readonly<Record<string, string>> = {}, folder = root) {
  const child = start(folder, args, env)
  child.stdin.end()
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [status] = await once(child, 'close')
  return { status, stdout, stderr }
}

describe.concurrent('the program', () => {
  test.each([
    [['jbos'], {}, 2, 'error BIN_USAGE: there is no command "jbos" (did you mean "jobs"?)'],
    [['run', 'cowsay', '--max-price', 'much'], {}, 2, 'error NODE_BAD_OPTION: --max-price: "much" is not allowed, it takes an amount of LILY'],
    [['jobs'], { LILYNODE_NETWROK: 'x' }, 2, 'error NODE_UNKNOWN_OPTION: the environment variable "LILYNODE_NETWROK"'],
    [['jobs', '--network', 'nowhere'], {}, 3, 'error NODE_UNKNOWN_NETWORK: no network "nowhere"'],
    [['--role', 'client'], {}, 3, 'error NODE_UNKNOWN_NETWORK'],
    [['wallet', 'address'], { WEB3_PRIVATE_KEY: 'abc' }, 2, 'error NODE_BAD_OPTION: the environment variable WEB3_PRIVATE_KEY: its value (not shown)'],
    [['wallet', 'import', '/nowhere'], {}, 2, 'error BIN_USAGE: the key file can’t be read'],
    [['--json', '--network', 'x'], {}, 2, '{"type":"error","code":"BIN_USAGE"']
  ] as const)('%j ends with its exit code and one line', async (args, env, status, message) => {
    const ended = await lilynode(args, env)
    expect(ended).toMatchObject({ status, stdout: '' })
    expect(ended.stderr.replaceAll("can't", 'can’t')).toContain(message)
    expect(ended.stderr.trim().split('\n')).toHaveLength(1)
  })

  test('help and version are no errors', async () => {
    expect(await lilynode([])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/Commands[\s\S]*doctor[\s\S]*--role/) })
    expect(await lilynode(['run', '--help'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('--max-price') })
    expect(await lilynode(['--version', '--json'])).toMatchObject({ status: 0, stdout: expect.stringContaining('"lilynode":"') })
  })

  test('a stack is shown to those who ask for it', async () => {
    expect((await lilynode(['jobs', '--network', 'nowhere', '--verbose'])).stderr).toMatch(/\n {4}at /)
  })

  test('a wallet is made, listed, and imported once', async () => {
    const folder = await newFolder()
    const wallet = (...args: readonly string[]) => lilynode(['wallet', ...args, '--network', 'lab'], {}, folder)
    const made = await wallet('new')
    expect(made).toMatchObject({ status: 0, stdout: expect.stringMatching(/^0x[0-9a-f]{40}\n$/) })
    expect((await wallet('address')).stdout).toBe(made.stdout)
    const keyFile = join(folder, 'key')
    await writeFile(keyFile, `0x${'11'.repeat(32)}\n`)
    const imported = await wallet('import', keyFile)
    expect(imported).toMatchObject({ status: 0, stdout: '0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a\n' })
    expect(await wallet('import', keyFile)).toMatchObject({ status: 3, stderr: expect.stringContaining('CHAIN_KEY_EXISTS') })
  })

  test('doctor names what is missing and the command that mends it', async () => {
    const { status, stdout } = await lilynode(['doctor', '--role', 'provider'])
    expect(status).toBe(3)
    expect(stdout).toMatch(/ok +Node\.js/)
    expect(stdout).toMatch(/FAIL wallet[^\n]*none in[^\n]*\n +lilynode wallet new/)
    expect(stdout).toMatch(/FAIL network: NODE_UNKNOWN_NETWORK/)
  })

  test('config tells where each setting comes from', async () => {
    const { stdout } = await lilynode(['config', '--json', '--network', 'lab'], { LILYNODE_CPU: '2', WEB3_PRIVATE_KEY: '11'.repeat(32) })
    expect(JSON.parse(stdout)).toMatchObject({
      network: { value: 'lab', source: 'flag' },
      cpu: { value: 2000, source: 'environment' },
      collateral: { source: 'default' },
      privateKey: { value: '(set, not shown)' }
    })
  })

  test('a devnet runs until it is told to stop, and leaves nothing running', async () => {
    const folder = await newFolder()
    const data = join(folder, 'data')
    const child = start(folder, ['devnet', '--port', '0', '--json'])
    const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
    const ready: unknown = JSON.parse(String(line))
    expect(ready).toMatchObject({ type: 'devnet.ready', name: 'devnet', dev: true, restored: false })
    expect(existsSync(join(data, 'networks', 'devnet.json'))).toBe(true)
    const { stdout } = await lilynode(['doctor'], {}, folder)
    expect(stdout).toMatch(/ok +chain: chain \d+ answers/)
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect((await lilynode(['doctor'], {}, folder)).stdout).toMatch(/FAIL chain: CHAIN_RPC_DOWN/)
  })

  test('a reader that leaves early is no error', async () => {
    const child = start(root, ['--help'])
    child.stdout.destroy()
    expect((await once(child, 'exit'))[0]).toBe(0)
  })
})
