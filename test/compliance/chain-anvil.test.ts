import { testChain } from './chain.ts'
import { createAnvilWorld } from './chain-anvil-world.ts'

/** The real contracts on a real EVM. */
testChain('on anvil', createAnvilWorld)
