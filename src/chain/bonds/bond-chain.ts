import { encodeFunctionData } from 'viem/utils'
import type { Address, Hex } from '../../core/primitives.ts'
import { solverBondsAbi } from '../abi/solver-bonds.ts'
import type { TxReceipt } from '../ports.ts'
import type { Reader } from '../reader.ts'
import { dealArgs } from '../verbs.ts'
import type { BondChain, BondProof, ConvictionTerms } from './ports.ts'

export interface EvmBondsComponents {
  readonly reader: Pick<Reader, 'view'>
  /** This node's wallet. @throws {ChainError} CHAIN_NO_WALLET */
  wallet(verb: string): BondSender
}

interface BondSender {
  /** Gas that a transaction would take. @throws {ChainError} with the contract's reason */
  estimate(request: { readonly verb: string; readonly to: Address; readonly data: Hex }, signal: AbortSignal): Promise<bigint>
  send(request: { readonly verb: string; readonly to: Address; readonly data: Hex }, signal: AbortSignal): Promise<TxReceipt>
  /** Approves the tokens that are missing, then sends. */
  pay(request: { readonly verb: string; readonly to: Address; readonly data: Hex; readonly amount: bigint }, signal: AbortSignal): Promise<TxReceipt>
}

export interface EvmBondsInit {
  readonly contract: Address
}

/** As SolverBonds has it, of 10,000. */
const BOUNTY_BPS = 1_000n

/** contracts/src/SolverBonds.sol on an EVM chain. */
export class EvmBonds implements BondChain {
  readonly #c: EvmBondsComponents
  readonly #init: EvmBondsInit

  constructor(components: EvmBondsComponents, init: EvmBondsInit) {
    this.#c = components
    this.#init = init
  }

  async bondOf(solver: Address): Promise<bigint> {
    return (await this.#read(solver))[0]
  }

  async releasableAt(solver: Address): Promise<number> {
    return Number((await this.#read(solver))[1])
  }

  async convictionsOf(solver: Address): Promise<number> {
    return Number(await this.#c.reader.view({ address: this.#init.contract, abi: solverBondsAbi, functionName: 'convictionsOf', args: [solver] }))
  }

  async convictionTerms(proof: BondProof, signal: AbortSignal): Promise<ConvictionTerms> {
    const gas = await this.#c.wallet('convict').estimate({ verb: 'convict', to: this.#init.contract, data: proveCall(proof) }, signal)
    const bond = await this.bondOf(proof.solver)
    return { bond, bounty: (bond * BOUNTY_BPS) / 10_000n, gas }
  }

  async post(amount: bigint, signal: AbortSignal): Promise<TxReceipt> {
    const data = encodeFunctionData({ abi: solverBondsAbi, functionName: 'post', args: [amount] })
    return this.#c.wallet('post a bond').pay({ verb: 'post a bond', to: this.#init.contract, data, amount }, signal)
  }

  async requestRelease(signal: AbortSignal): Promise<TxReceipt> {
    return this.#send('requestRelease', encodeFunctionData({ abi: solverBondsAbi, functionName: 'requestRelease' }), signal)
  }

  async release(signal: AbortSignal): Promise<TxReceipt> {
    return this.#send('release', encodeFunctionData({ abi: solverBondsAbi, functionName: 'release' }), signal)
  }

  async convict(proof: BondProof, signal: AbortSignal): Promise<TxReceipt> {
    return this.#send('convict', proveCall(proof), signal)
  }

  #read(solver: Address) {
    return this.#c.reader.view({ address: this.#init.contract, abi: solverBondsAbi, functionName: 'bondOf', args: [solver] })
  }

  #send(verb: string, data: Hex, signal: AbortSignal): Promise<TxReceipt> {
    return this.#c.wallet(verb).send({ verb, to: this.#init.contract, data }, signal)
  }
}

function proveCall(proof: BondProof): Hex {
  const { solver, one } = proof
  return proof.type === 'two-words'
    ? encodeFunctionData({ abi: solverBondsAbi, functionName: 'prove', args: [solver, one, proof.other] })
    : encodeFunctionData({ abi: solverBondsAbi, functionName: 'proveRanking', args: [one, dealArgs(proof.deal), proof.ranking] })
}
