/**
 * What the network adds to an engine: the same requests straight to it, and through one libp2p hop over TCP, by turns, in one run.
 * Paid by voucher (kept in memory), receipts signed and checked. Engine, provider and client share this process.
 */
import { systemClock } from '../src/core/clock.ts'
import { silentLogger } from '../src/core/logger.ts'
import { createNetwork } from '../src/p2p/index.ts'
import { OpenaiBackend } from '../src/services/backend/openai-backend.ts'
import { DirectInference } from '../src/services/direct-inference.ts'
import type { Inference, InferenceRequest } from '../src/services/inference.ts'
import { NETWORK, ServicesBed } from '../src/services/test-bed.ts'
import { DONE, END, startEngineServer, usage, word } from '../src/services/test-engine-server.ts'

const WARM_UP = 100
const ROUNDS = 500
const STREAMS = 200
const TOKENS = 40
const signal = AbortSignal.timeout(300_000)
const request: InferenceRequest = { kind: 'chat', body: { model: 'frog-1', messages: [{ role: 'user', content: 'Speak.' }] } }

interface Timing {
  readonly firstMs: number
  readonly wholeMs: number
}

async function one(inference: Inference): Promise<Timing> {
  const from = performance.now()
  const answer = await inference.answer(request, signal)
  const firstMs = performance.now() - from
  let text = ''
  for await (const { data } of answer.parts) text += JSON.parse(data).choices[0]?.delta.content ?? ''
  if (!text.startsWith('0 1 2 ')) throw new Error(`a lost or reordered token: ${text}`)
  return { firstMs, wholeMs: performance.now() - from }
}

const at = (values: readonly number[], share: number): string => (values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0).toFixed(2)

function print(what: string, timings: readonly Timing[]): void {
  const first = timings.map(({ firstMs }) => firstMs)
  const whole = timings.map(({ wholeMs }) => wholeMs)
  console.log(`${what.padEnd(10)} first part p50 ${at(first, 0.5)} ms, p99 ${at(first, 0.99)} ms   whole p50 ${at(whole, 0.5)} ms, p99 ${at(whole, 0.99)} ms`)
}

const engine = await startEngineServer(() => [...Array.from({ length: TOKENS }, (_, i) => word(`${i} `)), END, usage(9, TOKENS), DONE])
const backend = (): OpenaiBackend => new OpenaiBackend({ url: engine.url, concurrency: 512 })
const bed = await ServicesBed.over(
  () => createNetwork({ logger: silentLogger, clock: systemClock }, { network: NETWORK, listen: ['/ip4/127.0.0.1/tcp/0'], dev: true }),
  signal
)
try {
  await bed.add([backend()], { prices: [{ model: '*', inputPerMillion: 10n ** 17n, outputPerMillion: 2n * 10n ** 17n }] }, signal)
  const ways = { direct: new DirectInference({ backends: [backend()], clock: systemClock }), libp2p: bed.inference() }
  const timings = { direct: [] as Timing[], libp2p: [] as Timing[] }
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const way of ['direct', 'libp2p'] as const) {
      const timing = await one(ways[way])
      if (round >= 0) timings[way].push(timing)
    }
  }
  console.log(`${ROUNDS} answers of ${TOKENS} tokens each way, one at a time`)
  print('direct', timings.direct)
  print('libp2p', timings.libp2p)
  for (const way of ['direct', 'libp2p'] as const) {
    const from = performance.now()
    await Promise.all(Array.from({ length: STREAMS }, () => one(ways[way])))
    const seconds = (performance.now() - from) / 1000
    console.log(`${STREAMS} at one time, ${way}: ${(STREAMS / seconds).toFixed(0)} answers/s, ${((STREAMS * TOKENS) / seconds).toFixed(0)} tokens/s, none lost`)
  }
} finally {
  await bed.stop()
  await engine.close()
}
