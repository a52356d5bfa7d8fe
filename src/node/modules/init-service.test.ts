import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadModule } from '../../market/index.ts'
import { OpenaiBackend } from '../../services/index.ts'
import { initModule } from './init-module.ts'

const signal = AbortSignal.timeout(20_000)
let folder: string
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'lilynode-init-')), 'frog')
})
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }))

test('a new service’s server is one that a provider can sell: health, models, and an answer that streams with its counts', async () => {
  await initModule(folder, 'service')
  const { service, docker } = (await loadModule(folder)).manifest
  const path = join(folder, 'server.mjs')
  const source = await readFile(path, 'utf8')
  expect(source).toContain(`const PORT = ${service?.port}\n`)
  await writeFile(path, source.replace(/const PORT = \d+/, 'const PORT = 0').replace("'0.0.0.0'", "'127.0.0.1'"))
  const child = spawn(process.execPath, [path], { env: { MODEL: String(docker?.env.MODEL) }, stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    const [line] = await once(createInterface(child.stdout), 'line', { signal })
    const url = `http://127.0.0.1:${/\d+$/.exec(String(line))?.[0]}`
    expect((await fetch(`${url}${service?.healthPath}`)).status).toBe(200)
    const backend = new OpenaiBackend({ url, concurrency: 1 })
    expect((await backend.models(signal)).map(({ model }) => model)).toEqual(service?.models.map(({ name }) => name))
    const parts: { readonly text: string; readonly outputTokens: number; readonly inputTokens: number }[] = []
    const body = { model: 'frog-1', messages: [{ role: 'user', content: 'one two three' }] }
    for await (const { data, ...counts } of backend.run({ kind: 'chat', body }, signal))
      parts.push({ text: JSON.parse(data).choices[0]?.delta?.content ?? '', ...counts })
    await backend.stop()
    expect(parts.map(({ text }) => text).join('')).toBe('three two one')
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.at(-1)).toMatchObject({ inputTokens: 3, outputTokens: 3 })
    const whole = await fetch(`${url}/v1/chat/completions`, { method: 'POST', body: JSON.stringify(body) })
    expect(await whole.json()).toMatchObject({ choices: [{ message: { content: 'three two one' } }], usage: { total_tokens: 6 } })
    expect((await fetch(`${url}/v1/chat/completions`, { method: 'POST', body: 'nonsense' })).status).toBe(400)
  } finally {
    child.kill('SIGKILL')
  }
})
