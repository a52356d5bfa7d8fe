import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Cli } from './cli.ts'
import { NetworkBed } from './network-bed.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TSC = join(ROOT, 'node_modules/typescript7/bin/tsc')
const run = promisify(execFile)
const signal = AbortSignal.timeout(170_000)

/** A program of somebody else's, in a folder of its own, that has lilynode as a dependency. */
class Program {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  static async create(): Promise<Program> {
    const folder = await mkdtemp(join(tmpdir(), 'lilynode-program-'))
    await mkdir(join(folder, 'node_modules/@types'), { recursive: true })
    await Promise.all([
      symlink(ROOT, join(folder, 'node_modules/lilynode')),
      symlink(join(ROOT, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node')),
      writeFile(join(folder, 'package.json'), '{"type":"module"}'),
      writeFile(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: { module: 'nodenext', target: 'es2024', strict: true, noEmit: true, types: ['node'] } })
      )
    ])
    return new Program(folder)
  }

  /** Runs TypeScript that ends by itself; resolves with what it printed as JSON. */
  async run(source: string): Promise<unknown> {
    const file = join(this.folder, 'program.ts')
    await writeFile(file, source)
    const { stdout } = await run(process.execPath, [file], { timeout: 60_000 })
    return JSON.parse(stdout)
  }

  async check(source: string): Promise<string> {
    await writeFile(join(this.folder, 'program.ts'), source)
    return run(process.execPath, [TSC, '-p', this.folder], { timeout: 60_000 }).then(
      () => '',
      ({ stdout }: { readonly stdout: string }) => stdout
    )
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true })
  }
}

describe('lilynode/client in a program of its own', () => {
  let bed: NetworkBed
  let program: Program
  let user: Cli
  let network: string
  const connect = (): string =>
    `import { connect } from 'lilynode/client'\nconst lily = await connect({ network: ${JSON.stringify(network)}, dataDir: ${JSON.stringify(user.data)} })\n`

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    await bed.add('provider', ['provider'], signal)
    program = await Program.create()
    user = await bed.user('programmer')
    network = await bed.networkFile()
    await user.json(['wallet', 'fund'])
  })
  afterAll(async () => {
    await program?.remove()
    await bed?.stop()
  })

  test('runs a job in one line and reads what it left', async () => {
    const told = await program.run(`${connect()}
      const states = []
      const result = await lily.run('cowsay', { Message: 'from a program' }, { onChange: ({ state }) => states.push(state) })
      const files = await result.files()
      console.log(JSON.stringify({ stdout: await result.stdout(), files, text: await result.text(files[0].path), states, wei: (await lily.wallet()).escrow.freeWei }))
      await lily.close()`)
    expect(told).toMatchObject({
      stdout: expect.stringContaining('< from a program >'),
      files: [{ path: 'cow.txt' }],
      text: expect.stringContaining('< from a program >')
    })
    expect((told as { states: string[] }).states.at(-1)).toBe('paid')
  })

  test('a selector picks the provider out of the offers, or none', async () => {
    const told = await program.run(`${connect()}
      const [offer] = await lily.market.scan(({ engines }) => engines.includes('wasm'))
      const { job } = await lily.run('cowsay', { Message: 'picked' }, { select: (offers) => offers.find(({ provider }) => provider === offer.provider) })
      const error = await lily.run('cowsay', { Message: 'x' }, { select: () => undefined }).catch(({ code, message }) => ({ code, message }))
      console.log(JSON.stringify({ same: job.provider === offer.provider, error, jobs: (await lily.jobs()).length }))
      await lily.close()`)
    expect(told).toMatchObject({ same: true, error: { code: 'CLIENT_NO_OFFER', message: expect.stringContaining('refused all 1') }, jobs: 2 })
  })

  test('errors have codes: a bad input, a job that failed, a file that is not there, an abort', async () => {
    const told = await program.run(`${connect()}
      const codeOf = (promise) => promise.then(() => 'none', ({ code, name }) => (typeof code === 'string' ? code : name))
      const { job } = await lily.run('cowsay', { Message: 'once' })
      const result = await lily.result(job.jobId)
      const aborted = new AbortController()
      aborted.abort()
      console.log(JSON.stringify([
        await codeOf(lily.run('cowsay', { Mesage: 'x' })),
        await codeOf(lily.run('cowsay', { Message: 'x' }, { maxPriceWei: '1', expiresInS: 10 })),
        await codeOf(result.bytes('../logs/stdout')),
        await codeOf(lily.status('0x${'f'.repeat(64)}')),
        await codeOf(lily.submit('cowsay', { Message: 'x' }, { signal: aborted.signal }))
      ]))
      await lily.close()`)
    expect(told).toEqual(['MARKET_MODULE_INPUT', 'CLIENT_JOB_FAILED', 'CLIENT_NOT_HERE', 'NODE_JOB_UNKNOWN', 'AbortError'])
  })

  test('its types know the inputs of the modules that ship, and those that a program adds', async () => {
    await run(process.execPath, [join(ROOT, 'scripts/build-client-types.ts')], { timeout: 60_000 })
    const types = (await new Cli(join(bed.folder, 'author')).run(['module', 'types', 'pandoc'])).stdout
    expect(types).toContain('interface Modules')
    const found = await program.check(`import { connect } from 'lilynode/client'
      declare module 'lilynode/client' { interface Modules { pond: { readonly Width?: number } } }
      const lily = await connect({ gateway: 'http://127.0.0.1:1' })
      const result = await lily.run('cowsay', { Message: 'hi' })
      console.log(await result.stdout(), result.job.state)
      await lily.run('pond', { Width: 3 })
      await lily.run('github.com/any/other:v1', { Free: true })
      for await (const { text } of lily.chat({ model: 'lilychat', messages: [{ role: 'user', content: 'hi' }] })) console.log(text)
      await lily.run('cowsay', { Mesage: 'hi' })
      await lily.run('pond', { Width: 'wide' })`)
    const lines = found.split('\n').filter((line) => line !== '')
    expect(lines.map((line) => line.replace(/^.*program\.ts/, ''))).toEqual([
      expect.stringMatching(/^\(9,.*'Mesage' does not exist/),
      expect.stringMatching(/^\(10,.*'string' is not assignable to type 'number/)
    ])
  })
})
