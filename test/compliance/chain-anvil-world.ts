import type { Chain, ChainInit, Contracts, DevChain } from '../../src/chain/index.ts'
import { advanceTime, createChain, DEV_PARAMS, deployContracts, fund, SecretKey, startAnvil } from '../../src/chain/index.ts'
import { systemClock } from '../../src/core/clock.ts'
import type { Logger } from '../../src/core/logger.ts'
import { silentLogger } from '../../src/core/logger.ts'
import type { Address } from '../../src/core/primitives.ts'
import { ONE_LILY } from '../../src/core/units.ts'
import type { ChainWorld } from './chain-world.ts'

/** A development chain with the contracts on it, and what tests do to it. */
export interface AnvilWorld extends ChainWorld {
  readonly contracts: Contracts
  anvil: DevChain
  /** A client as the test wants it, not started. Endpoints default to this chain's. */
  client(options?: { readonly key?: SecretKey; readonly init?: Partial<ChainInit>; readonly logger?: Logger }): Chain
  fund(account: Address, money: { readonly lily?: bigint; readonly coin?: bigint }): Promise<void>
}

export async function createAnvilWorld(options: { readonly stateFile?: string } = {}): Promise<AnvilWorld> {
  const signal = AbortSignal.timeout(30_000)
  const anvil = await startAnvil({ logger: silentLogger, ...options }, signal)
  const { treasury, timelock: _, ...contracts } = await deployContracts(anvil.rpcUrl, DEV_PARAMS, signal)
  const joined = new Set<Chain>()
  const world: AnvilWorld = {
    treasury,
    contracts,
    anvil,
    client: ({ key, init = {}, logger = silentLogger } = {}) => {
      const { wsUrl, rpcUrl, chainId } = world.anvil
      const chain = createChain(
        { logger, clock: systemClock, ...(key === undefined ? {} : { key }) },
        { rpcUrls: [wsUrl, rpcUrl], chainId, contracts, ...init }
      )
      joined.add(chain)
      return chain
    },
    fund: async (account, money) => void (await fund({ rpcUrl: world.anvil.rpcUrl, contracts }, [{ account, ...money }], AbortSignal.timeout(10_000))),
    join: async (lily) => {
      const key = lily === undefined ? undefined : SecretKey.random()
      if (key !== undefined && lily !== undefined) await world.fund(key.address, { lily, coin: ONE_LILY })
      const init = { bumpAfterMs: 500 } // nothing on this chain takes as long
      const chain = world.client(key === undefined ? { init } : { key, init })
      await chain.start(AbortSignal.timeout(10_000))
      return chain
    },
    advance: async (seconds) => void (await advanceTime(world.anvil.rpcUrl, seconds, AbortSignal.timeout(10_000))),
    leave: async () => {
      await Promise.all([...joined].map((chain) => chain.stop()))
      joined.clear()
    },
    stop: async () => {
      await world.leave()
      await world.anvil.stop()
    }
  }
  return world
}
