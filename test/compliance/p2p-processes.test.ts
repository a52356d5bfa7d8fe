import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { cidSchema, systemClock } from '../../src/core/index.ts'
import type { Network } from '../../src/p2p/index.ts'
import { createNetwork } from '../../src/p2p/index.ts'
import { errorLog, patience, temporaryFolder, textProtocol, textTopic, until, utf8 } from './p2p-bed.ts'

const helloSchema = z.object({ addr: z.string(), cid: cidSchema })
let folder: Awaited<ReturnType<typeof temporaryFolder>>
const children: ChildProcess[] = []
beforeAll(async () => {
  folder = await temporaryFolder()
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await folder.remove()
})

async function startChild() {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'p2p-child.ts'), join(folder.path, 'child')], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const lines: unknown[] = []
  createInterface({ input: child.stdout }).on('line', (line) => void lines.push(JSON.parse(line)))
  await until(() => lines.length > 0)
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  return { child, lines, exited, hello: helloSchema.parse(lines[0]) }
}

async function startNetwork(bootstrap: string): Promise<Network> {
  const network = createNetwork(
    { logger: errorLog(), clock: systemClock },
    { network: 'test', listen: ['/ip4/127.0.0.1/tcp/0'], bootstrap: [bootstrap], dev: true }
  )
  await network.start(patience())
  await network.waitForPeers(1, patience())
  return network
}

test('two processes: gossip, a call, a blob; one is killed, comes back as the same peer, and goes in order', async () => {
  const first = await startChild()
  const here = await startNetwork(first.hello.addr)
  const peerId = here.peers()[0]?.peerId
  if (peerId === undefined) throw new Error('connected above')
  const child = { peerId, addrs: [] }
  const { topic } = textTopic('news')
  await here.gossip.waitForSubscribers(topic.id, 1, patience())
  await here.gossip.publish(topic.id, utf8('hello there'))
  await until(() => first.lines.length === 2)
  expect(first.lines[1]).toEqual({ gossip: 'hello there' })
  expect(await here.rpc.call(child, textProtocol('echo'), 'hi', patience())).toBe(`hi from ${here.key.peerId}`)
  const target = join(folder.path, 'blob')
  await here.blobs.fetch({ cid: first.hello.cid, from: [child], limits: { maxBytes: 3_000_000, maxFiles: 1 } }, target, patience())
  expect((await readFile(target)).equals(Buffer.alloc(3_000_000, 7))).toBe(true)

  first.child.kill('SIGKILL')
  await until(() => here.peers().length === 0)
  await expect(here.rpc.call(child, textProtocol('echo'), 'hi', patience())).rejects.toMatchObject({ code: 'P2P_UNREACHABLE' })

  const second = await startChild()
  expect(second.hello.addr.split('/p2p/')[1]).toBe(peerId)
  const back = { peerId, addrs: [second.hello.addr.split('/p2p/')[0] ?? ''] }
  expect(await here.rpc.call(back, textProtocol('echo'), 'again', patience())).toBe(`again from ${here.key.peerId}`)
  await here.gossip.waitForSubscribers(topic.id, 1, patience())
  second.child.kill('SIGTERM')
  expect(await second.exited).toBe(0)
  await here.stop()
})
