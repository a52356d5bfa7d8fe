import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Docker from 'dockerode'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { boundCalls } from './bound-calls.ts'

const ANSWER_MS = 100

let folder: string
/** Answers what it is asked for once, and containers' ends late; to all else it says nothing. */
const engine = createServer((request, response) => {
  if (request.url?.startsWith('/version')) response.end('{"Version":"1"}')
  if (request.url?.endsWith('/wait')) setTimeout(() => response.end('{"StatusCode":0}'), ANSWER_MS * 3)
})
let docker: Docker

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lilynode-engine-'))
  const socketPath = join(folder, 'docker.sock')
  await new Promise<void>((resolve) => engine.listen(socketPath, resolve))
  docker = new Docker({ socketPath })
  boundCalls(docker, ANSWER_MS)
})
afterEach(async () => {
  engine.closeAllConnections()
  await new Promise((resolve) => engine.close(resolve))
  await rm(folder, { recursive: true, force: true })
})

test('a call that the engine never answers ends, and says which', async () => {
  await expect(docker.getContainer('a1').start()).rejects.toThrow('no answer to POST /containers/a1/start in 0.1 s')
})

test('one that it answers is as before, and the next one on the same connection too', async () => {
  expect(await docker.version()).toEqual({ Version: '1' })
  await new Promise((resolve) => setTimeout(resolve, ANSWER_MS * 2))
  expect(await docker.version()).toEqual({ Version: '1' })
})

test('the end of a container is waited for as long as it takes', async () => {
  expect(await docker.getContainer('a1').wait()).toEqual({ StatusCode: 0 })
})

test('whose signal is its own is not ended earlier, and ends by that', async () => {
  const startedAt = performance.now()
  await expect(docker.getContainer('a1').inspect({ abortSignal: AbortSignal.timeout(ANSWER_MS * 3) })).rejects.toThrow(/abort/)
  expect(performance.now() - startedAt).toBeGreaterThan(ANSWER_MS * 2)
})
