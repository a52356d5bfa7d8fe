import { expect, test } from 'vitest'
import { testContext } from '../test-context.ts'
import { service } from './service.ts'

test('a node that could not start is not installed', async () => {
  for (const verb of ['install', 'compose']) {
    const run = async (flags: Record<string, readonly string[]>) => service.run((await testContext([verb], flags)).context)
    await expect(run({})).rejects.toThrow('a service needs a role')
    await expect(run({ role: ['provider'], network: ['nowhere'] })).rejects.toMatchObject({ code: 'NODE_UNKNOWN_NETWORK' })
  }
})
