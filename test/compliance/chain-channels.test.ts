import { expect, test } from 'vitest'
import { createAnvilWorld } from './chain-anvil-world.ts'
import { testChannels } from './chain-channels.ts'
import { createMemoryWorld } from './chain-memory-world.ts'

testChannels('on anvil', createAnvilWorld)
testChannels('in memory', createMemoryWorld)

test('a network that was deployed before there were channels works without them', async () => {
  const world = await createAnvilWorld()
  try {
    const { channels: _, ...old } = world.contracts
    const chain = world.client({ init: { contracts: old } })
    await chain.start(AbortSignal.timeout(10_000))
    expect(chain.channels).toBeUndefined()
  } finally {
    await world.stop()
  }
})
