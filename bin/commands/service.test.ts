import { expect, test } from 'vitest'
import { testContext } from '../test-context.ts'
import { service } from './service.ts'

test('a node that could not start is not installed', async () => {
  const install = async (flags: Record<string, readonly string[]>) => service.run((await testContext(['install'], flags)).context)
  await expect(install({})).rejects.toThrow('a service needs a role')
  await expect(install({ role: ['provider'], network: ['nowhere'] })).rejects.toMatchObject({ code: 'NODE_UNKNOWN_NETWORK' })
})
