import { randomBytes } from 'node:crypto'
import { cp, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cli, Ended, RunningCli } from './cli.ts'
import { Cli as User } from './cli.ts'
import { NetworkBed } from './network-bed.ts'
import { writeModule } from './test-modules.ts'

const signal = AbortSignal.timeout(170_000)
const LISTEN = ['--listen', '/ip4/127.0.0.1/tcp/0']

/** One line on stderr that says what, with which value and what to do; nothing on stdout. */
const refused = (ended: Ended, status: number, message: RegExp): void => {
  const said = ended.stderr.trim().split('\n')
  expect({ status: ended.status, stdout: ended.stdout, stderr: ended.stderr }).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(message) })
  expect(
    said.filter((line) => line.startsWith('error ')),
    ended.stderr
  ).toHaveLength(1)
}

/** Side by side: most of each is a process that starts. */
describe.concurrent('bad input', () => {
  let bed: NetworkBed
  let user: Cli
  let node: RunningCli
  let spin: string
  const providers: string[] = []

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    const price = { minimum: 10n ** 20n, perCpuSecond: 0n, perGbSecond: 0n, perGpuSecond: 0n, perModule: {} }
    const modules = { allow: [], deny: ['cowsay'] }
    const settings = { price, collateralBps: 25_000, maxTimeoutMs: 400_000, modules: { allow: [], deny: [] } }
    const started = await Promise.all([
      bed.add('dear', ['provider'], signal, { provider: settings }),
      bed.add('choosy', ['provider'], signal, { provider: { ...settings, modules } }),
      bed.add('small', ['provider'], signal, { provider: { ...settings, memoryBytes: 1_000_000 } })
    ])
    providers.push(...started.map((each) => each.base.wallet()))
    user = await bed.user('buyer')
    await user.json(['wallet', 'fund'])
    node = user.start(['--role', 'client', ...LISTEN, '--json'])
    await node.line({ type: 'node.ready' })
    spin = await writeModule(bed.folder, 'spin')
  })
  afterAll(async () => {
    await node?.kill('SIGKILL')
    await bed?.stop()
  })

  describe('in a job', () => {
    test.each([
      [['cowsya'], 3, /MARKET_MODULE_UNKNOWN: .*"cowsya".*did you mean "cowsay"/],
      [['cowsay:v9'], 3, /MARKET_MODULE_UNKNOWN: .*v?9.*0\.0\.4/],
      [['./nowhere'], 3, /MARKET_MODULE_UNKNOWN: .*nowhere/],
      [['cowsay', '-i', 'Mesage=moo'], 2, /MARKET_MODULE_INPUT: .*"?Mesage"?.*Message/s],
      [['cowsay', '-i', `Message=${'x'.repeat(4097)}`], 2, /MARKET_MODULE_INPUT: .*Message.*4096/s],
      [['flite', '-i', 'Text='], 2, /MARKET_MODULE_INPUT: .*Text.*1/s],
      [['flite', '-i', 'Slowness=9'], 2, /MARKET_MODULE_INPUT: .*Slowness.*4/s],
      [['flite', '-i', 'Slowness=fast'], 2, /MARKET_MODULE_INPUT: .*Slowness.*number/s],
      [['flite', '-i', 'Voice=bob'], 2, /MARKET_MODULE_INPUT: .*Voice.*slt/s],
      [['pandoc'], 2, /MARKET_MODULE_INPUT: .*Document/s],
      [['pandoc', '-f', 'Document=/nowhere.md'], 2, /NODE_NO_SUCH_FILE: .*\/nowhere\.md/],
      [['pandoc', '-f', 'Paper=README.md'], 2, /MARKET_MODULE_INPUT: .*Paper.*Document/s],
      [['pandoc', '-f', 'README.md', '-i', 'Standalone=perhaps'], 2, /MARKET_MODULE_INPUT: .*Standalone.*boolean/s],
      [['cowsay', '--timeout', '0s'], 2, /time|Timeout/i],
      [['cowsay', '--target', '0x12'], 2, /NODE_BAD_OPTION: --target/],
      [['cowsay', '--max-price', '1000'], 5, /NODE_INSUFFICIENT_FUNDS: [\d.]+ LILY are missing.*escrow holds 100.*wallet fund.*--max-price/]
    ] as const)('run %j', async (args, status, message) => refused(await user.run(['run', ...args]), status, message))

    test('a module’s own faults are named with their place', async () => {
      const folder = join(bed.folder, 'broken')
      await mkdir(folder)
      refused(await user.run(['run', folder]), 3, /MARKET_MODULE_UNKNOWN: .*broken.*module\.json/)
      await writeFile(join(folder, 'module.json'), '{"name":"broken"')
      refused(await user.run(['run', folder]), 3, /MARKET_MODULE_INVALID: .*module\.json/)
      await cp(join(spin, 'module.json'), join(folder, 'module.json'))
      refused(await user.run(['run', folder]), 3, /MARKET_MODULE_INVALID: .*spin\.wasm/s)
    })

    test.each([['status'], ['logs'], ['cancel'], ['retry'], ['download']])('%s of a job that is none', async (command) =>
      refused(await user.run([command, '0xabcdef']), 2, /NODE_JOB_UNKNOWN: no single job .*"0xabcdef": `lilynode jobs`/)
    )

    test('with --json the error is a line of JSON on stderr, with the exit code', async () => {
      const { status, stdout, stderr } = await user.run(['run', 'cowsya', '--json'])
      expect([status, stdout]).toEqual([3, ''])
      expect(JSON.parse(stderr)).toMatchObject({ type: 'error', code: 'MARKET_MODULE_UNKNOWN', exit: 3 })
    })
  })

  describe('that takes a while to be told', () => {
    test('an empty wallet: how much is missing, and the command that gets it', async () => {
      const poor = await bed.user('poor')
      refused(await poor.run(['run', 'cowsay']), 5, /NODE_INSUFFICIENT_FUNDS: 2\.154 LILY are missing.*escrow holds 0.*`lilynode wallet fund`/)
      expect((await poor.run(['jobs'])).stdout).toBe('') // nothing is journalled of what was never offered
      await poor.json(['wallet', 'fund'])
      expect((await poor.run(['run', 'cowsay', '--target', providers[0] ?? '', '--expires', '4s', '--json'])).status).toBe(6)
    })

    test('no provider fits: the first failing constraint of each', async () => {
      const { status, lines } = await user.run(['run', 'cowsay', '--expires', '3s', '--timeout', '10m', '--json'])
      expect(status).toBe(6)
      const { failure } = lines.at(-1) as { failure: { code: string; reason: string } }
      expect(failure.code).toBe('MARKET_NO_MATCH')
      const why = [/600000 ms.*up to 400000 ms/, /does not run module cowsay:0\.0\.4/, /needs 67108864 bytes of memory, free: \d{1,7}\b/]
      for (const [index, reason] of why.entries()) expect(failure.reason).toMatch(new RegExp(`${providers[index]}.*${reason.source}`))
    })

    test('no peers: nothing is offered, nothing is journalled', async () => {
      const lonely = await bed.user('lonely', { bootstrap: [`/ip4/127.0.0.1/tcp/1/p2p/${node.lines[0]?.peerId}`] })
      await lonely.json(['wallet', 'fund'])
      refused(await lonely.run(['run', 'cowsay']), 4, /NODE_NO_PEERS: no peer of e2e can be reached.*--bootstrap/)
      expect(await lonely.run(['jobs'])).toMatchObject({ status: 0, stdout: '' })
    })
  })

  describe('in a network', () => {
    test('a wrong chain id', async () => {
      const lost = await bed.user('lost-1', { chainId: 1 })
      refused(await lost.run(['jobs']), 3, /CHAIN_WRONG_ID: .*412346777.*\b1\b.*--network/)
    })

    test('contracts that are not there', async () => {
      const { contracts } = bed.devnet.network
      const none = await bed.user('lost-2', { contracts: { ...contracts, deals: '0x00000000000000000000000000000000000000aa' as never } })
      refused(await none.run(['jobs']), 3, /CHAIN_NO_CONTRACT: .*00aa/)
    })

    test('a chain that does not answer', async () => {
      const lost = await bed.user('lost-3', { rpcUrls: ['http://127.0.0.1:1'] })
      refused(await lost.run(['run', 'cowsay']), 4, /CHAIN_RPC_DOWN: .*http:\/\/127\.0\.0\.1:1/)
      // What lies in the data folder needs no chain.
      expect(await lost.run(['jobs'])).toMatchObject({ status: 0, stderr: expect.stringMatching(/the chain does not answer[\s\S]*no jobs yet/) })
    })

    test('a network file that is none', async () => {
      const path = join(bed.folder, 'not-a-network.json')
      const cli = new User(join(bed.folder, 'user-lost-0'), ['--network', path])
      refused(await cli.run(['jobs']), 3, /NODE_UNKNOWN_NETWORK: .*not-a-network\.json/)
      await writeFile(path, '{"name": "x",')
      refused(await cli.run(['jobs']), 3, /NODE_BAD_NETWORK_FILE: .*not-a-network\.json/)
      await writeFile(path, '{"name": "x"}')
      refused(await cli.run(['jobs']), 3, /NODE_BAD_NETWORK_FILE: .*chainId.*rpcUrls/)
    })
  })

  describe('in the surroundings', () => {
    test('a port in use', async () => {
      const port = bed.devnet.chain.port
      const other = await bed.user('other')
      refused(await other.run(['--role', 'client', '--listen', `/ip4/127.0.0.1/tcp/${port}`]), 3, new RegExp(`P2P_PORT_IN_USE: .*${port}`))
      const maker = new User(join(bed.folder, 'user-late-maker'))
      refused(await maker.run(['devnet', '--port', String(port)]), 3, new RegExp(`CHAIN_PORT_IN_USE: port ${port} .*another port`))
    })

    test('a data folder that another node holds', async () => {
      refused(await user.run(['--role', 'client', ...LISTEN]), 8, /STORE_LOCKED: another node \(process \d+\).*--data-dir/)
      expect((await user.run(['jobs'])).status).toBe(0)
    })

    describe('a corrupt data folder', () => {
      let whole: string
      beforeAll(async () => {
        const model = await bed.user('model')
        await model.json(['wallet', 'fund'])
        whole = model.data
      })
      const damaged = async (name: string, damage: (folder: string, root: string) => Promise<void>): Promise<Cli> => {
        const cli = await bed.user(`damaged-${name}`)
        await cp(whole, cli.data, { recursive: true })
        await damage(join(cli.data, 'e2e'), cli.data)
        return cli
      }
      const firstIn = async (folder: string, end: string): Promise<string> => join(folder, (await readdir(folder)).find((each) => each.endsWith(end)) ?? end)

      test('the key file', async () => {
        const cli = await damaged('key', async (folder) => writeFile(await firstIn(join(folder, 'keystore'), '.json'), '{"version":3'))
        refused(await cli.run(['jobs']), 3, /CHAIN_KEYSTORE_CORRUPT: .*keystore.*(backup|import)/)
      })
      test('its password', async () => {
        const cli = await damaged('password', async (folder) => writeFile(await firstIn(join(folder, 'keystore'), '.password'), 'guess'))
        refused(await cli.run(['jobs']), 3, /CHAIN_WRONG_PASSWORD: .*keystore/)
      })
      test('the database: told, and mended by doctor', async () => {
        const cli = await damaged('store', async (folder) => writeFile(await firstIn(join(folder, 'store'), 'CURRENT'), 'nonsense'))
        refused(await cli.run(['jobs']), 8, /STORE_CORRUPT: .*store.*doctor --repair/)
        expect((await cli.run(['doctor', '--repair'])).stdout).toContain(join('e2e', 'store'))
        expect(await cli.run(['jobs'])).toMatchObject({ status: 0 })
      })
      test('the node key', async () => {
        const cli = await damaged('identity', async (folder) => truncate(join(folder, 'p2p/node.key'), 7))
        refused(await cli.run(['jobs']), 8, /P2P_STORE_CORRUPT: .*node\.key has 7 bytes.*(backup|remove)/)
      })
      test.each(['datastore', 'blocks'])('the peers’ and blobs’ database %s', async (name) => {
        const cli = await damaged(name, async (folder) => writeFile(join(folder, 'p2p', name, 'CURRENT'), randomBytes(9)))
        refused(await cli.run(['jobs']), 8, new RegExp(`P2P_STORE_CORRUPT: .*${name}.*move it away`))
      })
      test('the settings', async () => {
        const cli = await damaged('config', async (_, root) => writeFile(join(root, 'config.json'), '{"quiet": '))
        refused(await cli.run(['jobs']), 3, /NODE_BAD_CONFIG_FILE: .*config\.json/)
        await writeFile(join(cli.data, 'config.json'), '{"maxPrise": 1}')
        refused(await cli.run(['jobs']), 2, /NODE_UNKNOWN_OPTION: .*"maxPrise".*maxPrice/)
        await writeFile(join(cli.data, 'config.json'), '{"maxPrice": "lots"}')
        refused(await cli.run(['jobs']), 2, /NODE_BAD_OPTION: "maxPrice" in config\.json: "lots"/)
      })
      test('a socket and a token that a dead node left are in nobody’s way', async () => {
        const cli = await damaged('socket', async (folder) => {
          await writeFile(join(folder, 'control.sock'), '')
          await writeFile(join(folder, 'control.token'), 'ab')
        })
        expect(await cli.run(['jobs'])).toMatchObject({ status: 0 })
      })
      test('a file where the folder should be', async () => {
        const path = join(bed.folder, 'a-file')
        await writeFile(path, '')
        refused(await user.run(['jobs', '--data-dir', path]), 8, /ENOTDIR: .*a-file.*--data-dir/)
      })
      test('the chain of a devnet', async () => {
        const maker = new User(join(bed.folder, 'user-maker'), ['--network', 'lab'])
        const running = maker.start(['devnet', '--port', '0', '--json'])
        await running.line({ type: 'devnet.ready' })
        await running.kill('SIGTERM')
        const chain = join(maker.data, 'lab/chain')
        const [state, contracts] = await Promise.all([readFile(join(chain, 'state.json')), readFile(join(chain, 'contracts.json'))])
        await writeFile(join(chain, 'state.json'), state.subarray(0, 100))
        refused(await maker.run(['devnet', '--port', '0']), 4, /CHAIN_DEV_FAILED: .*state\.json.*move it away/)
        await writeFile(join(chain, 'state.json'), state)
        await writeFile(join(chain, 'contracts.json'), contracts.subarray(0, 10))
        refused(await maker.run(['devnet', '--port', '0']), 8, /NODE_DEVNET_CORRUPT: .*contracts\.json.*--reset/)
      })
    })
  })
})
