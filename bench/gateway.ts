/**
 * What the gateway adds to an engine behind it: latency, requests a second, two hundred streams at one time, memory over many
 * requests. Engine, gateway and client are three processes; each figure stands beside the same request sent to the engine itself,
 * the two taking turns, so that whatever else the machine does hits both.
 *
 * A second gateway has an engine in its own process: what it costs is the gateway's own, without asking another process.
 *
 *   node bench/gateway.ts [--requests 20000]
 *   node bench/gateway.ts --long       100,000 requests, memory after each tenth: flat, once the heap has its size
 */
import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../src/core/clock.ts'
import { silentLogger } from '../src/core/logger.ts'
import type { ServiceModel } from '../src/core/service-model.ts'
import type { BackendPart, Inference } from '../src/services/index.ts'

const TOKENS = 8
const LATENCY_ROUNDS = 1500
const PARALLEL = 32
const STREAMS = 200
const STREAM_TOKENS = 200
/** Memory is looked at after each of so many parts. */
const PARTS = 5
const LONG = { requests: 100_000, parts: 10 } as const

const body = (tokens: number): string => JSON.stringify({ model: 'count', stream: true, max_tokens: tokens, messages: [{ role: 'user', content: 'count' }] })

/** Speaks OpenAI's protocol and counts: token n is the text `n `. */
function serveEngine(): void {
  const server = createServer((asked, answer) => {
    if (asked.url === '/v1/models') return void answer.end(JSON.stringify({ data: [{ id: 'count' }] }))
    const chunks: Buffer[] = []
    asked
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const tokens = Number(/"max_tokens":(\d+)/.exec(Buffer.concat(chunks).toString())?.[1] ?? TOKENS)
        answer.writeHead(200, { 'content-type': 'text/event-stream' })
        for (let i = 0; i < tokens; i++) answer.write(event({ choices: [{ index: 0, delta: { content: `${i} ` }, finish_reason: null }] }))
        answer.write(event({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }))
        answer.write(event({ choices: [], usage: { prompt_tokens: 1, completion_tokens: tokens, total_tokens: tokens + 1 } }))
        answer.end('data: [DONE]\n\n')
      })
  })
  server.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })) // it listens on a port
}

const event = (value: object): string => `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'count', ...value })}\n\n`

/** The same engine in the gateway's process. */
const countHere: Inference = {
  models: async () => [{ model: 'count', kinds: ['chat'], providers: 1, best: FREE }],
  answer: async ({ body: { max_tokens: tokens } }) => ({ price: () => 0n, provider: 'here', parts: count(Number(tokens)), receipt: () => undefined })
}
const FREE: ServiceModel = {
  model: 'count',
  kinds: ['chat'],
  contextTokens: 0,
  concurrency: 1024,
  inputPerMillion: 0n,
  outputPerMillion: 0n,
  tokensPerSecond: 0
}

async function* count(tokens: number): AsyncGenerator<BackendPart> {
  for (let i = 0; i < tokens; i++)
    yield { data: JSON.stringify({ choices: [{ index: 0, delta: { content: `${i} ` }, finish_reason: null }] }), inputTokens: 1, outputTokens: i + 1 }
  yield { data: '{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}', inputTokens: 1, outputTokens: tokens }
}

/** The gateway as it is started, with a key that has a budget, over the engine; without its URL over one of its own. */
async function serveGateway(folder: string, engine: string): Promise<void> {
  const { Gateway } = await import('../src/api/gateway.ts')
  const { createKeyBook } = await import('../src/api/keys/key-book.ts')
  const { createLevelStore } = await import('../src/store/index.ts')
  const { DirectInference, OpenaiBackend } = await import('../src/services/index.ts')
  const common = { clock: systemClock, logger: silentLogger }
  const { ring, parts } = createKeyBook({ store: createLevelStore({ path: folder, logger: silentLogger }), ...common })
  for (const part of parts) await part.start(AbortSignal.timeout(10_000))
  const { secret } = await ring.create({ name: 'bench', budget: 10n ** 18n })
  const inference = engine === '' ? countHere : new DirectInference({ backends: [new OpenaiBackend({ url: engine, concurrency: 1024 })], clock: systemClock })
  const limits = { timeoutMs: 600_000, graceMs: 100, maxConnections: 4096, maxBodyBytes: 1e6, slowReaderMs: 60_000 }
  const gateway = new Gateway(
    { inference, callerOf: (header) => ring.callerOf(header), ...common },
    { host: '127.0.0.1', port: 0, origins: ['*'], isOpen: false, version: 'bench', ...limits }
  )
  await gateway.start()
  process.on('message', () => {
    global.gc?.()
    const { rss } = process.memoryUsage()
    process.send?.({ rss, cpuUs: process.cpuUsage().user + process.cpuUsage().system })
  })
  process.send?.({ url: gateway.url, secret })
}

interface Target {
  readonly url: string
  readonly secret?: string
}

const agent = new Agent({ keepAlive: true, maxSockets: STREAMS + PARALLEL })

/** One streamed answer: ms to its first byte and to its end, and whether each token came once and in its order. */
function ask({ url, secret }: Target, tokens: number): Promise<{ readonly firstMs: number; readonly allMs: number; readonly isWhole: boolean }> {
  const startedMs = performance.now()
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', ...(secret !== undefined && { authorization: `Bearer ${secret}` }) }
    const asked = request(`${url}/v1/chat/completions`, { method: 'POST', agent, headers }, (answer: IncomingMessage) => {
      let firstMs = 0
      let said = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        if (said === '') firstMs = performance.now() - startedMs
        said += chunk
      })
      answer.on('end', () => {
        const words = [...said.matchAll(/"content":"(\d+) "/g)].map(([, word]) => Number(word))
        const isWhole = answer.statusCode === 200 && said.endsWith('data: [DONE]\n\n') && words.length === tokens && words.every((word, i) => word === i)
        resolve({ firstMs, allMs: performance.now() - startedMs, isWhole })
      })
    })
    asked.on('error', reject).end(body(tokens))
  })
}

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0
const show = (name: string, value: string): void => console.log(`${name.padEnd(46)} ${value}`)
const ms = (value: number): string => `${value.toFixed(2)} ms`

async function start(...args: readonly string[]): Promise<{ readonly child: ChildProcess; readonly target: Target }> {
  const child = fork(fileURLToPath(import.meta.url), [...args], { execArgv: ['--expose-gc'] })
  const [target] = (await once(child, 'message')) as [Target] // what serveEngine and serveGateway tell first
  return { child, target }
}

interface Load {
  readonly rss: number
  readonly cpuUs: number
}

async function loadOf(child: ChildProcess): Promise<Load> {
  child.send('load')
  const [load] = (await once(child, 'message')) as [Load] // what serveGateway answers
  return load
}

async function latency(direct: Target, gateway: Target): Promise<void> {
  const times = { direct: [] as number[], gateway: [] as number[], directFirst: [] as number[], gatewayFirst: [] as number[] }
  for (let i = 0; i < LATENCY_ROUNDS + 200; i++) {
    const [a, b] = [await ask(direct, TOKENS), await ask(gateway, TOKENS)]
    if (i < 200) continue // warming up
    times.direct.push(a.allMs)
    times.gateway.push(b.allMs)
    times.directFirst.push(a.firstMs)
    times.gatewayFirst.push(b.firstMs)
  }
  for (const q of [0.5, 0.99]) {
    const [a, b] = [quantile(times.direct, q), quantile(times.gateway, q)]
    show(`whole answer of ${TOKENS} tokens, p${q * 100}`, `direct ${ms(a)}, gateway ${ms(b)}, added ${ms(b - a)}`)
    const [c, d] = [quantile(times.directFirst, q), quantile(times.gatewayFirst, q)]
    show(`first byte, p${q * 100}`, `direct ${ms(c)}, gateway ${ms(d)}, added ${ms(d - c)}`)
  }
}

/** Requests a second with `PARALLEL` at one time. */
async function rate(target: Target, requests: number): Promise<number> {
  const startedMs = performance.now()
  let left = requests
  const worker = async (): Promise<void> => {
    while (left-- > 0) if (!(await ask(target, TOKENS)).isWhole) throw new Error('an answer was not whole')
  }
  await Promise.all(Array.from({ length: PARALLEL }, worker))
  return requests / ((performance.now() - startedMs) / 1000)
}

async function main(): Promise<void> {
  const at = process.argv.indexOf('--requests')
  const isLong = process.argv.includes('--long')
  const requests = isLong ? LONG.requests : at < 0 ? 20_000 : Number(process.argv[at + 1])
  const parts = isLong ? LONG.parts : PARTS
  const engine = await start('--engine')
  const folder = await mkdtemp(join(tmpdir(), 'lilynode-bench-'))
  const gateway = await start('--gateway', join(folder, 'a'), engine.target.url)
  const alone = await start('--gateway', join(folder, 'b'))
  try {
    await latency(engine.target, gateway.target)
    show(`requests/s, ${PARALLEL} at one time, direct`, (await rate(engine.target, 4_000)).toFixed(0))
    await rate(gateway.target, 1_000)
    const before = await loadOf(gateway.child)
    const rates: number[] = []
    const loads: Load[] = [before]
    for (let part = 0; part < parts; part++) {
      rates.push(await rate(gateway.target, requests / parts))
      loads.push(await loadOf(gateway.child))
    }
    const after = loads.at(-1) ?? before
    show(`requests/s, ${PARALLEL} at one time, gateway`, quantile(rates, 0.5).toFixed(0))
    const cpuMs = (after.cpuUs - before.cpuUs) / 1000 / requests
    show('processor time of the gateway for a request', `${ms(cpuMs)}: ${(1000 / cpuMs).toFixed(0)}/s on a core of its own`)
    show(`memory (RSS) over ${requests} requests`, `${loads.map(({ rss }) => (rss / 1e6).toFixed(0)).join(' → ')} MB`)
    await rate(alone.target, 1_000)
    const [aloneBefore, aloneRate, aloneAfter] = [await loadOf(alone.child), await rate(alone.target, requests), await loadOf(alone.child)]
    const aloneMs = (aloneAfter.cpuUs - aloneBefore.cpuUs) / 1000 / requests
    show('the same with the engine in its process', `${aloneRate.toFixed(0)} requests/s, ${ms(aloneMs)}: ${(1000 / aloneMs).toFixed(0)}/s on a core of its own`)
    const streams = await Promise.all(Array.from({ length: STREAMS }, () => ask(gateway.target, STREAM_TOKENS)))
    show(
      `${STREAMS} streams of ${STREAM_TOKENS} tokens at one time`,
      `${streams.filter(({ isWhole }) => isWhole).length} whole and in order, slowest ${ms(Math.max(...streams.map(({ allMs }) => allMs)))}`
    )
  } finally {
    for (const { child } of [gateway, alone, engine]) {
      const gone = once(child, 'exit')
      child.kill()
      await gone
    }
    agent.destroy()
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}

const [, , mode, folder = '', url = ''] = process.argv
if (mode === '--engine') serveEngine()
else if (mode === '--gateway') await serveGateway(folder, url)
else await main()
