import type { Abi, ContractFunctionArgs, ContractFunctionName, ContractFunctionReturnType } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem/utils'
import type { Address, Bytes32, Hex } from '../core/primitives.ts'
import { dealsAbi } from './abi/deals.ts'
import { escrowAbi } from './abi/escrow.ts'
import { lilyTokenAbi } from './abi/lily-token.ts'
import { stakingAbi } from './abi/staking.ts'
import type { Contracts } from './contracts.ts'
import { ChainError } from './errors.ts'
import { dealStateOf, STAKE_ROLES } from './events/decode-log.ts'
import { explainRevert } from './explain-revert.ts'
import type { EscrowAccount, ProtocolParams, StakeAccount, StakeRole } from './ports.ts'
import type { RpcPool } from './rpc/rpc-pool.ts'
import { parseHexData, parseQuantity } from './rpc/schemas.ts'

export interface ReaderComponents {
  readonly pool: RpcPool
}

export interface ReaderInit {
  readonly contracts: Contracts
  /** How long a read waits for an endpoint that answers. */
  readonly readTimeoutMs: number
}

/** The views of the contracts. Each waits out a dead endpoint, up to the time-out. */
export class Reader {
  readonly #pool: RpcPool
  readonly #contracts: Contracts
  readonly #timeoutMs: number

  constructor(components: ReaderComponents, init: ReaderInit) {
    this.#pool = components.pool
    this.#contracts = init.contracts
    this.#timeoutMs = init.readTimeoutMs
  }

  async escrowOf(account: Address): Promise<EscrowAccount> {
    const address = this.#contracts.escrow
    const [balances, withdrawal] = await Promise.all([
      this.view({ address, abi: escrowAbi, functionName: 'accountOf', args: [account] }),
      this.view({ address, abi: escrowAbi, functionName: 'withdrawalOf', args: [account] })
    ])
    return { free: balances.free, locked: balances.locked, withdrawing: withdrawal.amount, withdrawableAtS: Number(withdrawal.availableAt) }
  }

  async stakeOf(account: Address, role: StakeRole): Promise<StakeAccount> {
    const { stake, unbonding, exposure } = await this.view({
      address: this.#contracts.staking,
      abi: stakingAbi,
      functionName: 'positionOf',
      args: [STAKE_ROLES.indexOf(role), account]
    })
    return { stake, unbonding, exposure, free: stake - unbonding - exposure }
  }

  minimumStake(role: StakeRole): Promise<bigint> {
    return this.view({ address: this.#contracts.staking, abi: stakingAbi, functionName: 'minimumStake', args: [STAKE_ROLES.indexOf(role)] })
  }

  certificateCounter(wallet: Address): Promise<bigint> {
    return this.view({ address: this.#contracts.staking, abi: stakingAbi, functionName: 'certificateCounter', args: [wallet] })
  }

  tokenBalance(account: Address): Promise<bigint> {
    return this.view({ address: this.#contracts.token, abi: lilyTokenAbi, functionName: 'balanceOf', args: [account] })
  }

  tokenAllowance(owner: Address, spender: Address): Promise<bigint> {
    return this.view({ address: this.#contracts.token, abi: lilyTokenAbi, functionName: 'allowance', args: [owner, spender] })
  }

  permitNonce(owner: Address): Promise<bigint> {
    return this.view({ address: this.#contracts.token, abi: lilyTokenAbi, functionName: 'nonces', args: [owner] })
  }

  isNonceUsed(client: Address, nonce: bigint): Promise<boolean> {
    return this.view({ address: this.#contracts.deals, abi: dealsAbi, functionName: 'isNonceSpent', args: [client, nonce] })
  }

  /** `leadingHash`: the 160 bits that the chain keeps of a result's hash. */
  async dealRecord(dealId: Bytes32) {
    const [state, since, resultHash] = await this.view({ address: this.#contracts.deals, abi: dealsAbi, functionName: 'stateOf', args: [dealId] })
    return { state: dealStateOf(state), sinceS: Number(since), leadingHash: /^0x0*$/.test(resultHash) ? undefined : resultHash }
  }

  async latestParams(): Promise<ProtocolParams> {
    const address = this.#contracts.deals
    const version = await this.view({ address, abi: dealsAbi, functionName: 'latestVersion', args: [] })
    const { addedAt: _, ...params } = await this.view({ address, abi: dealsAbi, functionName: 'params', args: [version] })
    return { version: Number(version), ...params }
  }

  async coinBalance(account: Address): Promise<bigint> {
    return this.#timed((signal) => this.#pool.pinned(async (ask) => parseQuantity(await ask('eth_getBalance', [account, 'latest']), 'eth_getBalance'), signal))
  }

  async codeOf(address: Address): Promise<Hex> {
    return this.#timed((signal) => this.#pool.pinned(async (ask) => parseHexData(await ask('eth_getCode', [address, 'latest']), 'eth_getCode'), signal))
  }

  /** @throws {ChainError} CHAIN_RPC_DOWN after the time-out · CHAIN_REVERTED */
  async view<const A extends Abi, N extends ContractFunctionName<A, 'view'>, Args extends ContractFunctionArgs<A, 'view', N>>(
    call: View<A, N, Args>,
    options: { readonly gas?: bigint } = {}
  ): Promise<ContractFunctionReturnType<A, 'view', N, Args>> {
    const { address, abi, functionName, args } = call
    // The generics of viem tie these four together; its own functions take them one by one.
    const data = encodeFunctionData({ abi, functionName, args } as Parameters<typeof encodeFunctionData>[0])
    const gas = options.gas === undefined ? {} : { gas: `0x${options.gas.toString(16)}` }
    const answer = await this.#call(functionName, { to: address, data, ...gas })
    // Decoded by the ABI of this very function.
    return decodeFunctionResult({ abi, functionName, args, data: answer } as Parameters<typeof decodeFunctionResult>[0]) as ContractFunctionReturnType<
      A,
      'view',
      N,
      Args
    >
  }

  #call(verb: string, call: object): Promise<Hex> {
    return this.#timed((signal) =>
      this.#pool.pinned(async (ask) => {
        try {
          return parseHexData(await ask('eth_call', [call, 'latest']), 'eth_call')
        } catch (cause) {
          if (cause instanceof ChainError && cause.info.code === 'CHAIN_RPC_REFUSED' && cause.info.data !== undefined) {
            throw explainRevert(cause.info.data, { verb, cause })
          }
          throw cause
        }
      }, signal)
    )
  }

  async #timed<T>(act: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const signal = AbortSignal.timeout(this.#timeoutMs)
    try {
      return await act(signal)
    } catch (cause) {
      if (!signal.aborted) throw cause
      throw this.#pool.down()
    }
  }
}

export interface View<A extends Abi, N extends ContractFunctionName<A, 'view'>, Args extends ContractFunctionArgs<A, 'view', N>> {
  readonly address: Address
  readonly abi: A
  readonly functionName: N
  readonly args: Args
}
