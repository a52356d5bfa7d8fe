import { expect, test } from 'vitest'
import type { DeliveryOut } from '../../market/index.ts'
import { LiveJob } from './live-job.ts'
import type { ProviderJob } from './provider-job.ts'

test('a log that can’t be written keeps no result from its client', async () => {
  const record = { phase: 'closed', trace: [{ state: 'running', atMs: 0 }], result: { result: {}, signature: '0x' } } as unknown as ProviderJob // all of it that is told
  const live = new LiveJob(record, '/dev/null/no-folder')
  live.logs.stdout.append(Buffer.from('lost'))
  const told: DeliveryOut[] = []
  for await (const message of live.follow({ stdout: 0, stderr: 0 }, AbortSignal.timeout(5_000))) told.push(message)
  expect(told.map(({ type }) => type)).toEqual(['state', 'result'])
})
