import { testChain } from './chain.ts'
import { createMemoryWorld } from './chain-memory-world.ts'

testChain('in memory', createMemoryWorld)
