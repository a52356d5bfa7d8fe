import { systemClock } from '../core/clock.ts'
import { silentLogger } from '../core/logger.ts'
import { ANYONE } from './caller.ts'
import type { GatewayComponents, GatewayInit } from './gateway.ts'
import { Gateway } from './gateway.ts'
import { TestEngine } from './test-engine.ts'

/** A gateway on a free port over the test's engine. */
export async function startTestGateway(
  components: Partial<GatewayComponents> = {},
  init: Partial<GatewayInit> = {}
): Promise<{ readonly gateway: Gateway; readonly engine: TestEngine; readonly url: string }> {
  const engine = new TestEngine()
  const gateway = new Gateway(
    { inference: engine, callerOf: () => ANYONE, clock: systemClock, logger: silentLogger, ...components },
    {
      host: '127.0.0.1',
      port: 0,
      timeoutMs: 20_000,
      graceMs: 200,
      maxConnections: 512,
      origins: [],
      isOpen: true,
      maxBodyBytes: 100_000,
      slowReaderMs: 20_000,
      version: '0.0.0',
      ...init
    }
  )
  await gateway.start()
  return { gateway, engine, url: gateway.url }
}
