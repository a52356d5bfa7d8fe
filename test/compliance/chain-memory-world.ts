import type { Chain } from '../../src/chain/index.ts'
import { SecretKey } from '../../src/chain/index.ts'
import { createMemoryChain, MemoryLedger } from '../../src/chain/memory.ts'
import { ONE_LILY } from '../../src/core/units.ts'
import type { ChainWorld } from './chain-world.ts'

/** The market's contracts in memory. */
export async function createMemoryWorld(): Promise<ChainWorld> {
  const ledger = new MemoryLedger()
  const joined: Chain[] = []
  const leave = async (): Promise<void> => void (await Promise.all(joined.splice(0).map((chain) => chain.stop())))
  return {
    treasury: ledger.treasury,
    join: async (lily) => {
      const key = lily === undefined ? undefined : SecretKey.random()
      if (key !== undefined && lily !== undefined) ledger.fund({ account: key.address, lily, coin: ONE_LILY })
      const chain = createMemoryChain(key === undefined ? { ledger } : { ledger, key })
      joined.push(chain)
      await chain.start(AbortSignal.timeout(1_000))
      return chain
    },
    advance: async (seconds) => ledger.advanceTime(seconds),
    leave,
    stop: leave
  }
}
