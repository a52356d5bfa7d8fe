import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cli, Ended } from './cli.ts'
import { RunningCli } from './cli.ts'
import { NetworkBed } from './network-bed.ts'
import { runWorkflow } from './run-workflow.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url))
const CHROMIUM = '/usr/bin/chromium'
const OSLO = 'Oslo'
const signal = AbortSignal.timeout(170_000)

/** What a server of an example prints first. */
const urlOf = (running: RunningCli): Promise<string> =>
  new Promise((resolve, reject) => {
    running.child.stdout?.on('data', (text: string) => {
      const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(text) ?? []
      if (url !== undefined) resolve(url)
    })
    running.ended.then(({ stderr }) => reject(new Error(`it ended: ${stderr}`)), reject)
  })

/** What examples/README.md says they do, done as it says. */
describe('the examples', () => {
  let bed: NetworkBed
  let user: Cli
  let gateway: RunningCli
  let url: string
  let node: Readonly<Record<string, string>>

  const start = (name: string, args: readonly string[], env: Readonly<Record<string, string>>): RunningCli =>
    new RunningCli([process.execPath, join(EXAMPLES, name), ...args], { PATH: '', HOME: bed.folder, ...env })
  const run = (...call: Parameters<typeof start>): Promise<Ended> => start(...call).ended

  beforeAll(async () => {
    bed = await NetworkBed.start(signal)
    await bed.add('solver', ['solver', 'bootstrap'], signal)
    await bed.add('provider', ['provider'], signal)
    user = await bed.user('programmer')
    await user.json(['wallet', 'fund'])
    node = { LILY_NETWORK: await bed.networkFile(), LILYNODE_DATA_DIR: user.data }
    const owner = await bed.user('owner')
    await owner.json(['wallet', 'fund'])
    gateway = owner.start(['gateway', '--no-keys', '--backend', 'lilychat', '--listen', '127.0.0.1:0', '--page', join(EXAMPLES, 'page'), '--json'])
    url = String((await gateway.line({ type: 'gateway.ready' })).url)
  })
  afterAll(async () => {
    await gateway?.kill('SIGINT')
    await bed?.stop()
  })

  test('cowsay.ts, on a node of one’s own and on a gateway', async () => {
    for (const env of [node, { LILY_GATEWAY: url }]) {
      const { status, stdout, stderr } = await run('cowsay.ts', ['hello', 'pond'], env)
      expect([status, stdout], stderr).toEqual([0, expect.stringContaining('< hello pond >')])
      expect(stderr).toMatch(/job 0x[0-9a-f]{64}\n( {2}\w+\n)+ {2}paid/)
    }
  })

  test('cowsay.ts tells what is wrong and ends with 1', async () => {
    const { status, stderr } = await run('cowsay.ts', [], { LILY_GATEWAY: 'http://127.0.0.1:1' })
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^CLIENT_GATEWAY_UNREACHABLE: .*is `lilynode gateway` running there\?/)])
  })

  test('chat.ts', async () => {
    const { status, stdout, stderr } = await run('chat.ts', ['What is the capital of Norway?'], { LILY_GATEWAY: url })
    expect([status, stdout], stderr).toEqual([0, expect.stringContaining(OSLO)])
    expect(stderr).toMatch(/\d+ tokens in, \d+ out/)
  })

  test('agent.ts', async () => {
    const { status, stdout, stderr } = await run('agent.ts', ['What is the capital of Norway?'], { LILY_GATEWAY: url })
    expect([status, stdout], stderr).toEqual([0, expect.stringMatching(/<.*Oslo.*>[\s\S]*\(oo\)/)])
  })

  test('frame.ts', async () => {
    const frame = start('frame.ts', [], node)
    try {
      const base = await urlOf(frame)
      const [, none = ''] = /og:image" content="([^"]+)"/.exec(await (await fetch(base)).text()) ?? []
      expect((await fetch(none)).headers.get('content-type')).toBe('image/png')
      const answer = await fetch(base, { method: 'POST', body: JSON.stringify({ untrustedData: { inputText: 'a <frame>' } }) })
      const [, picture = ''] = /og:image" content="([^"]+)"/.exec(await answer.text()) ?? []
      const bytes = Buffer.from(await (await fetch(picture)).arrayBuffer())
      expect(bytes.subarray(1, 4).toString()).toBe('PNG')
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1146, 600])
      expect((await fetch(base, { method: 'POST', body: 'not json' })).status).toBe(500)
    } finally {
      await frame.kill('SIGTERM')
    }
  })

  test('n8n-workflow.json', async () => {
    const workflow: unknown = JSON.parse(await readFile(join(EXAMPLES, 'n8n-workflow.json'), 'utf8'))
    const steps = await runWorkflow(workflow, { LILY_GATEWAY: url, LILY_KEY: 'none' })
    expect(steps.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ask the model', 'Run cowsay', 'Look at the job', 'List its files', 'Fetch the cow']))
    expect(steps.at(-1)?.text).toMatch(/<.*Oslo.*>/)
  })

  test.skipIf(!existsSync(CHROMIUM))('page/index.html, in a browser', async () => {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    try {
      const page = await browser.newPage()
      await page.goto(`${url}/`)
      await page.getByRole('button', { name: 'Ask' }).click()
      await page.locator('#answer').filter({ hasText: OSLO }).waitFor({ timeout: 20_000 })
      await page.getByLabel('Message').fill('from a page')
      await page.getByRole('button', { name: 'Run cowsay' }).click()
      await page.locator('#cow').filter({ hasText: '< from a page >' }).waitFor({ timeout: 30_000 })
      expect(await page.locator('#error').textContent()).toBe('')
    } finally {
      await browser.close()
    }
  })
})
