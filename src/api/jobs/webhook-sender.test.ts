import { expect, test } from 'vitest'
import { systemClock } from '../../core/clock.ts'
import type { Logger } from '../../core/logger.ts'
import { silentLogger } from '../../core/logger.ts'
import { WebhookSender } from './webhook-sender.ts'

test('the log names a receiver’s host, never its login, path or query: those are its secret', async () => {
  const told: unknown[] = []
  const keep = (...facts: unknown[]): void => void told.push(facts)
  const logger: Logger = { ...silentLogger, info: keep, warn: keep, child: () => logger }
  const sender = new WebhookSender({ clock: systemClock, logger }, { allowPrivate: true, retryMs: [1] })
  const url = 'http://user:hush1@127.0.0.1:1/hush2?token=hush3' // nobody listens on port 1
  await sender.send({ url, secret: 'whsec_aHVzaDQ=', attempts: 0, done: false }, { id: 'msg_1', body: '{}', onAttempt: () => {} }, AbortSignal.timeout(10_000))
  const text = JSON.stringify(told)
  expect(told.length).toBe(3)
  expect(text).toContain('127.0.0.1:1')
  expect(text).not.toMatch(/hush|whsec/)
})
