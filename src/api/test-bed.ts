import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../core/clock.ts'
import type { Logger } from '../core/logger.ts'
import { silentLogger } from '../core/logger.ts'
import type { Store } from '../store/index.ts'
import { createMemoryStore } from '../store/index.ts'
import { ANYONE } from './caller.ts'
import { GatewayJobs } from './jobs/gateway-jobs.ts'
import { Uploads } from './jobs/uploads.ts'
import { WebhookSender } from './jobs/webhook-sender.ts'
import { createKeyBook } from './keys/key-book.ts'
import type { KeyRing } from './keys/key-ring.ts'
import type { TestEngine } from './test-engine.ts'
import { startTestGateway } from './test-gateway.ts'
import type { Run } from './test-jobs-client.ts'
import { TestJobsClient } from './test-jobs-client.ts'

export interface TestBed {
  readonly url: string
  readonly engine: TestEngine
  readonly client: TestJobsClient
  readonly ring: KeyRing
  readonly store: Store
  /** All that was logged, as text. */
  readonly log: string[]
  /** Gone at the end. */
  readonly folder: string
  stop(): Promise<void>
}

/** A gateway with jobs, over a client whose provider is `run`. */
export async function startTestBed(run: Run, { allowPrivate = true, withKeys = false, slowReaderMs = 20_000 } = {}): Promise<TestBed> {
  const log: string[] = []
  const folder = await mkdtemp(join(tmpdir(), 'lilynode-api-'))
  const client = new TestJobsClient(folder, run)
  const common = { clock: systemClock, logger: keptLogger(log) }
  const store = createMemoryStore()
  const { ring, journal, parts } = createKeyBook({ store, ...common })
  const webhooks = new WebhookSender(common, { allowPrivate, retryMs: [10, 10, 10] })
  const callerById = (id: string) => (withKeys ? ring.callerById(id) : ANYONE)
  const jobs = new GatewayJobs({ client, store, journal, uploads: new Uploads(join(folder, 'uploads')), webhooks, callerById, ...common })
  for (const part of [...parts, jobs]) await part.start(AbortSignal.timeout(10_000))
  const components = { jobs: { jobs, client }, ...(withKeys && { callerOf: (header: string | undefined) => ring.callerOf(header) }) }
  const { gateway, engine, url } = await startTestGateway(components, { isOpen: !withKeys, slowReaderMs })
  const stop = async (): Promise<void> => {
    await gateway.stop()
    for (const part of [jobs, ...[...parts].reverse()]) await part.stop()
    await client.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { url, engine, client, ring, store, log, folder, stop }
}

function keptLogger(log: string[]): Logger {
  const keep = (...said: unknown[]): void => void log.push(JSON.stringify(said))
  const logger: Logger = { ...silentLogger, debug: keep, info: keep, warn: keep, error: keep, child: () => logger }
  return logger
}
