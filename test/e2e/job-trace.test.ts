import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Logger } from '../../src/core/logger.ts'
import { silentLogger } from '../../src/core/logger.ts'
import { NetworkBed } from './network-bed.ts'
import { OtlpReceiver } from './otlp-receiver.ts'

const signal = AbortSignal.timeout(110_000)
let bed: NetworkBed
let receiver: OtlpReceiver
beforeAll(async () => {
  receiver = await OtlpReceiver.start()
  bed = await NetworkBed.start(signal)
})
afterAll(async () => {
  await bed?.stop()
  await receiver?.stop()
})

/** Keeps the traces of what is said. */
function listening(traces: Set<unknown>): Logger {
  const keep = (facts: object): void => {
    if ('trace' in facts) traces.add(facts.trace)
  }
  return { ...silentLogger, debug: keep, info: keep, warn: keep, error: keep, child: () => listening(traces) }
}

test('client, solver, provider and mediator log one job under one trace, and their spans are one tree', async () => {
  const heard = { solver: new Set(), provider: new Set(), mediator: new Set(), client: new Set() }
  const otlpUrl = receiver.url
  await bed.add('solver', ['solver', 'bootstrap'], signal, { logger: listening(heard.solver), otlpUrl })
  await bed.add('provider', ['provider'], signal, { logger: listening(heard.provider), otlpUrl })
  await bed.add('mediator', ['mediator'], signal, { logger: listening(heard.mediator), otlpUrl })
  const { client } = await bed.add('client', ['client'], signal, { logger: listening(heard.client), otlpUrl })
  if (!client) throw new Error('a client has one')
  await client.fund(signal)
  const { jobId } = await client.submit({ module: 'cowsay', inputs: { Message: 'traced' }, files: [] }, signal)
  let state = ''
  for await (const job of client.follow(jobId, signal)) state = job.state
  expect(state).toBe('paid')
  const trace = jobId.slice(2, 34)
  for (const [role, traces] of Object.entries(heard)) await vi.waitFor(() => expect([...traces], role).toEqual([trace]), { timeout: 20_000 })
  await vi.waitFor(() => expect(new Set(receiver.spans.map(({ roles }) => roles))).toEqual(new Set(['client', 'provider', 'solver,bootstrap', 'mediator'])), {
    timeout: 20_000
  })
  expect(new Set(receiver.spans.map(({ traceId }) => traceId))).toEqual(new Set([trace]))
  const root = receiver.spans.find(({ name }) => name === 'job')
  expect(root?.roles).toBe('client')
  for (const span of receiver.spans) if (span !== root) expect(span.parentSpanId).toBe(root?.spanId)
  expect(receiver.spans.map(({ name }) => name)).toEqual(expect.arrayContaining(['provider running', 'deal.matched', 'mediation.rerun']))
}, 120_000)
