import type { Chain, DevChain } from '../../src/chain/index.ts'
import { advanceTime, createChain, DEV_PARAMS, deployContracts, fund, SecretKey, startAnvil } from '../../src/chain/index.ts'
import { systemClock } from '../../src/core/clock.ts'
import { silentLogger } from '../../src/core/logger.ts'
import { ONE_LILY } from '../../src/core/units.ts'
import { testChain } from './chain.ts'
import type { ChainWorld } from './chain-world.ts'

/** The real contracts on a real EVM. */
testChain('on anvil', async (): Promise<ChainWorld> => {
  const signal = AbortSignal.timeout(30_000)
  const anvil: DevChain = await startAnvil({ logger: silentLogger }, signal)
  const { treasury, timelock: _, ...contracts } = await deployContracts(anvil.rpcUrl, DEV_PARAMS, signal)
  const joined: Chain[] = []
  return {
    treasury,
    join: async (lily) => {
      const key = lily === undefined ? undefined : SecretKey.random()
      if (key !== undefined && lily !== undefined)
        await fund({ rpcUrl: anvil.rpcUrl, contracts }, [{ account: key.address, lily, coin: ONE_LILY }], AbortSignal.timeout(10_000))
      const components = { logger: silentLogger, clock: systemClock, ...(key === undefined ? {} : { key }) }
      const chain = createChain(components, { rpcUrls: [anvil.wsUrl, anvil.rpcUrl], chainId: anvil.chainId, contracts })
      joined.push(chain)
      await chain.start(AbortSignal.timeout(10_000))
      return chain
    },
    advance: async (seconds) => void (await advanceTime(anvil.rpcUrl, seconds, AbortSignal.timeout(10_000))),
    stop: async () => {
      await Promise.all(joined.map((chain) => chain.stop()))
      await anvil.stop()
    }
  }
})
