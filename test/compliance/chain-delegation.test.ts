import { createAnvilWorld } from './chain-anvil-world.ts'
import { testDelegation } from './chain-delegation.ts'
import { createMemoryWorld } from './chain-memory-world.ts'

testDelegation('on anvil', createAnvilWorld)
testDelegation('in memory', createMemoryWorld)
