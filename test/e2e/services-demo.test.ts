import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Cli } from './cli.ts'
import { alive, treeOf } from './processes.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lilynode-chat-'))
})
afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }))

test('demo --chat streams a real answer from a provider, with its receipt, and leaves nothing running', async () => {
  const demo = new Cli(join(root, 'chat')).start(['demo', '--chat', 'What is the capital of Norway?', '--json'])
  await demo.line({ type: 'said' })
  const tree = process.platform === 'linux' ? await treeOf(demo.pid) : []
  const { status, lines, stderr } = await demo.ended
  expect(status, stderr).toBe(0)
  const said = lines.filter(({ type }) => type === 'said')
  expect(said.map(({ text }) => text).join('')).toBe('The capital of Norway is Oslo.')
  expect(said.length).toBeGreaterThan(3)
  expect(lines.at(-1)).toMatchObject({ type: 'receipt', receipt: { model: 'lilychat', inputTokens: 11, outputTokens: 10 } })
  await expect.poll(async () => (await alive(tree)).length, { timeout: 15_000 }).toBe(0)
})
