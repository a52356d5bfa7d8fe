import { encodeFunctionData } from 'viem/utils'
import type { Address, Hex } from '../../core/primitives.ts'
import { parseAddress, ZERO_ADDRESS } from '../../core/primitives.ts'
import { jackpotAbi } from '../abi/jackpot.ts'
import type { TxReceipt } from '../ports.ts'
import type { Reader } from '../reader.ts'
import type { JackpotChain, JackpotDraw } from './ports.ts'

/** As Jackpot has it. */
const EPOCH_S = 7 * 86_400

export interface EvmJackpotComponents {
  readonly reader: Pick<Reader, 'view'>
  /** This node's wallet. @throws {ChainError} CHAIN_NO_WALLET */
  wallet(verb: string): { send(request: { readonly verb: string; readonly to: Address; readonly data: Hex }, signal: AbortSignal): Promise<TxReceipt> }
  freeOf(account: Address): Promise<bigint>
}

/** contracts/src/Jackpot.sol on an EVM chain. */
export class EvmJackpot implements JackpotChain {
  readonly #c: EvmJackpotComponents
  readonly #contract: Address

  constructor(components: EvmJackpotComponents, contract: Address) {
    this.#c = components
    this.#contract = contract
  }

  pot(): Promise<bigint> {
    return this.#c.freeOf(this.#contract)
  }

  epochAt(timeS: number): number {
    return Math.floor(timeS / EPOCH_S)
  }

  weightOf(epoch: number, finder: Address): Promise<bigint> {
    return this.#c.reader.view({ address: this.#contract, abi: jackpotAbi, functionName: 'weightOf', args: [BigInt(epoch), finder] })
  }

  async roundOf(epoch: number): Promise<number> {
    return Number(await this.#c.reader.view({ address: this.#contract, abi: jackpotAbi, functionName: 'roundOf', args: [BigInt(epoch)] }))
  }

  async drawOf(epoch: number): Promise<JackpotDraw | undefined> {
    const { winner, prize } = await this.#c.reader.view({ address: this.#contract, abi: jackpotAbi, functionName: 'drawOf', args: [BigInt(epoch)] })
    return winner === ZERO_ADDRESS ? undefined : { winner: parseAddress(winner), prize }
  }

  draw(epoch: number, signal: AbortSignal): Promise<TxReceipt> {
    return this.#send('drawJackpot', encodeFunctionData({ abi: jackpotAbi, functionName: 'draw', args: [BigInt(epoch)] }), signal)
  }

  claim(epoch: number, signal: AbortSignal): Promise<TxReceipt> {
    return this.#send('claimJackpot', encodeFunctionData({ abi: jackpotAbi, functionName: 'claim', args: [BigInt(epoch)] }), signal)
  }

  async #send(verb: string, data: Hex, signal: AbortSignal): Promise<TxReceipt> {
    return this.#c.wallet(verb).send({ verb, to: this.#contract, data }, signal)
  }
}
