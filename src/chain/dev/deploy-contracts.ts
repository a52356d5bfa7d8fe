import { encodeAbiParameters, getContractAddress } from 'viem/utils'
import type { Address, Hex } from '../../core/primitives.ts'
import { parseAddress } from '../../core/primitives.ts'
import { ONE_LILY } from '../../core/units.ts'
import { dealsAbi, dealsBytecode } from '../abi/deals.ts'
import { escrowAbi, escrowBytecode } from '../abi/escrow.ts'
import { lilyTokenAbi, lilyTokenBytecode } from '../abi/lily-token.ts'
import { stakingAbi, stakingBytecode } from '../abi/staking.ts'
import { timelockAbi, timelockBytecode } from '../abi/timelock.ts'
import type { Contracts } from '../contracts.ts'
import type { ProtocolParams } from '../ports.ts'
import { DevRpc } from './dev-rpc.ts'

export interface DeployParams {
  readonly params: Omit<ProtocolParams, 'version'>
  /** Least stakes, in wei of LILY. */
  readonly minimumStake: { readonly provider: bigint; readonly solver: bigint; readonly mediator: bigint }
  readonly unbondingDelayS: number
  readonly auditWindowS: number
  /** Seconds between a change of the parameters and its effect. */
  readonly governanceDelayS: number
  /** Escrow account of taxes and forfeited collateral; absent: the deployer. */
  readonly treasury?: Address
}

/** The protocol's defaults (docs/protocol §5–6), with a fee share of the audit fund for ρ = 10. */
export const DEV_PARAMS: DeployParams = {
  params: {
    taxBps: 890,
    timeoutCollateralBps: 2_500,
    mediationFeeBps: 8_050,
    minAbortBps: 1_000,
    minCollateralBps: 25_000,
    graceS: 60,
    lateS: 600,
    judgeS: 3_600,
    auditS: 86_400
  },
  minimumStake: { provider: 100n * ONE_LILY, solver: 100n * ONE_LILY, mediator: 100n * ONE_LILY },
  unbondingDelayS: 2 * 86_400 + 7_200,
  auditWindowS: 86_400,
  governanceDelayS: 2 * 86_400
}

export interface Deployment extends Contracts {
  readonly timelock: Address
  readonly treasury: Address
}

/** Above what any of the five costs (Deals: about 3.6 M); a fixed limit spares an estimate each. */
const DEPLOY_GAS = 8_000_000n

/** How the five contracts follow one another; escrow and staking need the address that Deals will have (docs/adr/0003-contracts.md). */
const ORDER = ['token', 'timelock', 'escrow', 'staking', 'deals'] as const
type Name = (typeof ORDER)[number]

/** From the development chain's own account, five transactions at once. For development chains only. */
export async function deployContracts(rpcUrl: string, given: DeployParams, signal: AbortSignal): Promise<Deployment> {
  const rpc = new DevRpc(rpcUrl, signal)
  const deployer = await rpc.account()
  const nonce = await rpc.quantity('eth_getTransactionCount', [deployer, 'pending'])
  const at = (name: Name): Address => parseAddress(getContractAddress({ from: deployer, nonce: nonce + BigInt(ORDER.indexOf(name)) }))
  const addresses = { token: at('token'), timelock: at('timelock'), escrow: at('escrow'), staking: at('staking'), deals: at('deals') }
  const treasury = given.treasury ?? deployer
  const codes = creationCodes({ ...addresses, treasury, deployer }, given)
  const [first] = await rpc.send(ORDER.map((name) => ({ data: codes[name], gas: DEPLOY_GAS })))
  return { ...addresses, treasury, deployedAtBlock: Number(first?.blockNumber ?? 0n) }
}

function creationCodes(at: Record<Name | 'treasury' | 'deployer', Address>, given: DeployParams): Record<Name, Hex> {
  const { provider, solver, mediator } = given.minimumStake
  return {
    token: creation(lilyTokenAbi, lilyTokenBytecode, [at.deployer]),
    timelock: creation(timelockAbi, timelockBytecode, [BigInt(given.governanceDelayS), [at.deployer], [at.deployer]]),
    escrow: creation(escrowAbi, escrowBytecode, [at.token, at.deals]),
    staking: creation(stakingAbi, stakingBytecode, [
      at.token,
      at.escrow,
      at.deals,
      [provider, solver, mediator],
      BigInt(given.unbondingDelayS),
      BigInt(given.auditWindowS)
    ]),
    deals: creation(dealsAbi, dealsBytecode, [at.escrow, at.staking, at.treasury, at.timelock, { ...given.params, addedAt: 0 }])
  }
}

type Abi = readonly { readonly type: string; readonly inputs?: readonly { readonly name: string; readonly type: string }[] }[]

function creation(abi: Abi, bytecode: Hex, values: readonly unknown[]): Hex {
  const inputs = abi.find(({ type }) => type === 'constructor')?.inputs ?? []
  return `${bytecode}${encodeAbiParameters(inputs, values).slice(2)}`
}
