import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contracts, DeployParams, DevChain } from '../../chain/index.ts'
import { contractsSchema, DEV_PARAMS, deployContracts, startAnvil } from '../../chain/index.ts'
import { errorMessage } from '../../core/errors.ts'
import type { Logger } from '../../core/logger.ts'
import type { NetworkFile } from '../config/networks.ts'
import { NodeError } from '../errors.ts'

export interface DevnetInit {
  readonly name: string
  /** Chain state and contract addresses live here and are restored from here. */
  readonly folder: string
  /** 0: a free one. */
  readonly port: number
  readonly logger: Logger
  readonly params?: DeployParams
}

export interface Devnet {
  readonly chain: DevChain
  /** Without bootstrap peers: who starts one adds it. */
  readonly network: NetworkFile
  /** True when an earlier run's chain goes on. */
  readonly restored: boolean
  stop(): Promise<void>
}

/** A chain of our own with the contracts on it. The state outlives the process. */
export async function startDevnet(init: DevnetInit, signal: AbortSignal): Promise<Devnet> {
  await mkdir(init.folder, { recursive: true, mode: 0o700 }) // it may be what makes the data folder, where wallets lie
  const stateFile = join(init.folder, 'state.json')
  const addresses = join(init.folder, 'contracts.json')
  // Both or neither: addresses without their chain would point into the void.
  const known = existsSync(stateFile) && existsSync(addresses) ? await readContracts(addresses) : undefined
  // A block each second besides those that transactions make: time-outs pass on an idle chain as they do on a real one.
  const chain = await startAnvil({ logger: init.logger, port: init.port, stateFile, blockTimeS: 1 }, signal)
  try {
    const contracts = known ?? (await deploy(chain, { path: addresses, params: init.params ?? DEV_PARAMS }, signal))
    const network = { name: init.name, chainId: chain.chainId, rpcUrls: [chain.wsUrl, chain.rpcUrl], contracts, bootstrap: [], dev: true }
    return { chain, network, restored: known !== undefined, stop: () => chain.stop() }
  } catch (cause) {
    await chain.stop()
    throw cause
  }
}

async function readContracts(path: string): Promise<Contracts> {
  try {
    return contractsSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    const remedy = 'restore it from a backup, or begin a new chain with `lilynode devnet --reset`'
    throw new NodeError({ code: 'NODE_DEVNET_CORRUPT', path }, `${path} does not say where the chain's contracts are (${errorMessage(cause)}): ${remedy}`, {
      cause
    })
  }
}

async function deploy(chain: DevChain, to: { readonly path: string; readonly params: DeployParams }, signal: AbortSignal): Promise<Contracts> {
  const { token, escrow, staking, deals, channels, bonds, extensions, jackpot, deployedAtBlock } = await deployContracts(chain.rpcUrl, to.params, signal)
  const contracts = { token, escrow, staking, deals, channels, bonds, extensions, jackpot, deployedAtBlock }
  const part = `${to.path}.part`
  await writeFile(part, JSON.stringify(contracts, null, 2))
  await rename(part, to.path) // whole or not at all
  return contracts
}
