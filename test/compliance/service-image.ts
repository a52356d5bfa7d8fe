import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestEngine } from './docker-engine.ts'
import { fillBusybox } from './docker-engine.ts'
import { addNode } from './docker-images.ts'

/**
 * An engine that speaks OpenAI's API and answers with what its container lets it do, by the word it is asked: `who`, `write`, `reach host port`,
 * `exec`, `weights folder`, `gpus`, `exit`, `hang`; else it says which model it is.
 */
const SERVER = `
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { copyFileSync, readFileSync, writeFileSync, readdirSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
const model = process.env.MODEL ?? 'frog'
let ill = false
const attempt = (work) => { try { return String(work() ?? 'yes') } catch (cause) { return cause.code } }
const reach = (host, port) => new Promise((resolve) => {
  const socket = connect({ host, port: Number(port), timeout: 2000 })
  socket.once('connect', () => resolve('reached')).once('timeout', () => resolve('timeout')).once('error', (cause) => resolve(cause.code))
})
const answers = {
  who: () => [process.getuid(), /CapEff:\\s*(\\w+)/.exec(readFileSync('/proc/self/status'))[1], /NoNewPrivs:\\s*(\\d)/.exec(readFileSync('/proc/self/status'))[1], /Seccomp:\\s*(\\d)/.exec(readFileSync('/proc/self/status'))[1]].join(' '),
  write: () => [attempt(() => writeFileSync('/app/x', 'x')), attempt(() => writeFileSync('/tmp/x', 'x')), attempt(() => writeFileSync('/tmp/y', Buffer.alloc(8e6)))].join(' '),
  reach: (host, port) => reach(host, port),
  gpus: () => readdirSync('/dev').filter((name) => name.startsWith('nvidia')).join(' ') + ' ' + process.env.NVIDIA_VISIBLE_DEVICES,
  exec: () => attempt(() => { copyFileSync('/bin/busybox', '/tmp/busybox'); return execFileSync('/tmp/busybox', ['echo', 'ran']).toString().trim() }),
  weights: (folder) => [...readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => name + '=' + readFileSync(parentPath + '/' + name)), attempt(() => writeFileSync(folder + '/frog.gguf', 'x')), attempt(() => writeFileSync(folder + '/new', 'x'))].join(' '),
  slow: (ms) => new Promise((resolve) => setTimeout(() => resolve('slow'), Number(ms))),
  hang: () => { ill = true; return 'ill' },
  exit: () => { console.log('told to end'); process.exit(3) }
}
const ready = Date.now() + Number(process.env.LOAD_MS ?? 0)
createServer(async (request, response) => {
  if (ill || Date.now() < ready) return response.writeHead(500).end('{}')
  if (request.url === '/health') return response.end('fine')
  if (request.url === '/v1/models') return response.end(JSON.stringify({ object: 'list', data: [{ id: model, max_model_len: 2048 }, { id: 'other', max_model_len: 1 }] }))
  let text = ''
  for await (const piece of request) text += piece
  const [word, ...more] = JSON.parse(text).messages.at(-1).content.split(' ')
  const said = (await answers[word]?.(...more)) ?? 'I am ' + model
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const tell = (data) => response.write('data: ' + (typeof data === 'string' ? data : JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model, ...data })) + '\\n\\n')
  for (const piece of said.split(/(?<= )/)) tell({ choices: [{ index: 0, delta: { content: piece }, finish_reason: null }] })
  tell({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })
  tell({ choices: [], usage: { prompt_tokens: 7, completion_tokens: said.split(' ').length, total_tokens: 9 } })
  tell('[DONE]')
  response.end()
}).listen(Number(process.env.PORT ?? 8080), () => console.log('listening'))
`

/** This machine's own Node.js with a server: an image of some 130 MB. Returns its name by content. */
export async function loadServiceImage(engine: TestEngine): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'lilynode-service-'))
  try {
    const rootfs = join(root, 'rootfs')
    fillBusybox(rootfs)
    await addNode(rootfs)
    mkdirSync(join(rootfs, 'app'))
    mkdirSync(join(rootfs, 'tmp'))
    chmodSync(join(rootfs, 'tmp'), 0o1777) // some engines give the memory that is mounted there the mode of the folder below
    writeFileSync(join(rootfs, 'app', 'server.mjs'), SERVER)
    return await engine.loadRootfs(rootfs, {
      name: 'lilynode.test/service',
      Cmd: ['node', '/app/server.mjs'],
      ExposedPorts: { '8080/tcp': {} },
      Volumes: { '/weights': {}, '/outputs': {}, '/tmp': {} }
    })
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
