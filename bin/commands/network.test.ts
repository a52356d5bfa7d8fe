import { expect, test } from 'vitest'
import { testContext } from '../test-context.ts'
import { network } from './network.ts'

test('what is neither an invitation nor a file is told as that, not as a key that can’t be read', async () => {
  const { context } = await testContext(['join', '/nowhere/invitation'], {}, {})
  await expect(network.run(context)).rejects.toThrow('"/nowhere/invitation" is no invitation, which begins with lilynode1:, and no file that holds one')
})
