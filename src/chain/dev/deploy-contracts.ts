import { encodeAbiParameters, getContractAddress } from 'viem/utils'
import type { Address, Hex } from '../../core/primitives.ts'
import { parseAddress } from '../../core/primitives.ts'
import { ONE_LILY } from '../../core/units.ts'
import { auditsAbi, auditsBytecode } from '../abi/audits.ts'
import { channelsAbi, channelsBytecode } from '../abi/channels.ts'
import { commitRevealBeaconAbi, commitRevealBeaconBytecode } from '../abi/commit-reveal-beacon.ts'
import { dealsAbi, dealsBytecode } from '../abi/deals.ts'
import { equivocationsAbi, equivocationsBytecode } from '../abi/equivocations.ts'
import { escrowAbi, escrowBytecode } from '../abi/escrow.ts'
import { extensionsAbi, extensionsBytecode } from '../abi/extensions.ts'
import { lilyTokenAbi, lilyTokenBytecode } from '../abi/lily-token.ts'
import { mediationAbi, mediationBytecode } from '../abi/mediation.ts'
import { mediatorPoolAbi, mediatorPoolBytecode } from '../abi/mediator-pool.ts'
import { reputationAbi, reputationBytecode } from '../abi/reputation.ts'
import { slashingAbi, slashingBytecode } from '../abi/slashing.ts'
import { solverBondsAbi, solverBondsBytecode } from '../abi/solver-bonds.ts'
import { stakingAbi, stakingBytecode } from '../abi/staking.ts'
import { strategiesAbi, strategiesBytecode } from '../abi/strategies.ts'
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
  /** Seconds of a round of the randomness beacon; a draw waits for one to three. */
  readonly beaconRoundS: number
  /** What a beacon's member loses that commits and does not reveal, in wei of LILY. */
  readonly beaconBond: bigint
  /** Escrow account of taxes and forfeited collateral; absent: the audit fund. */
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
  governanceDelayS: 2 * 86_400,
  beaconRoundS: 20,
  beaconBond: 10n * ONE_LILY
}

export interface Deployment extends Contracts {
  readonly timelock: Address
  readonly treasury: Address
}

/** Above what any of them costs (Mediation: about 5.5 M); a fixed limit spares an estimate each. */
const DEPLOY_GAS = 8_000_000n

/** How they follow one another; many need the address of one that comes later (docs/adr/0003-contracts.md, 0008-trust.md). */
const ORDER = [
  'token',
  'timelock',
  'escrow',
  'staking',
  'deals',
  'beacon',
  'pool',
  'strategies',
  'reputation',
  'slashing',
  'mediation',
  'equivocations',
  'audits',
  'channels',
  'bonds',
  'extensions'
] as const
type Name = (typeof ORDER)[number]

/** From the development chain's own account, one transaction each, all at once. For development chains only. */
export async function deployContracts(rpcUrl: string, given: DeployParams, signal: AbortSignal): Promise<Deployment> {
  const rpc = new DevRpc(rpcUrl, signal)
  const deployer = await rpc.account()
  const nonce = await rpc.quantity('eth_getTransactionCount', [deployer, 'pending'])
  const at = (name: Name): Address => parseAddress(getContractAddress({ from: deployer, nonce: nonce + BigInt(ORDER.indexOf(name)) }))
  const treasury = given.treasury ?? at('audits')
  const codes = creationCodes({ at, treasury, deployer }, given)
  const [first] = await rpc.send(ORDER.map((name) => ({ data: codes[name], gas: DEPLOY_GAS })))
  const addresses = {
    token: at('token'),
    escrow: at('escrow'),
    staking: at('staking'),
    deals: at('deals'),
    channels: at('channels'),
    bonds: at('bonds'),
    // Of Slashing's own making: what a contract makes first has nonce 1.
    jackpot: parseAddress(getContractAddress({ from: at('slashing'), nonce: 1n })),
    extensions: at('extensions')
  }
  return { ...addresses, timelock: at('timelock'), treasury, deployedAtBlock: Number(first?.blockNumber ?? 0n) }
}

interface Places {
  at(name: Name): Address
  readonly treasury: Address
  readonly deployer: Address
}

function creationCodes(places: Places, given: DeployParams): Record<Name, Hex> {
  return { ...marketCodes(places, given), ...courtCodes(places, given) }
}

function marketCodes({ at, treasury, deployer }: Places, given: DeployParams): Record<'token' | 'timelock' | 'escrow' | 'staking' | 'deals', Hex> {
  const { provider, solver, mediator } = given.minimumStake
  return {
    token: creation(lilyTokenAbi, lilyTokenBytecode, [deployer]),
    timelock: creation(timelockAbi, timelockBytecode, [BigInt(given.governanceDelayS), [deployer], [deployer]]),
    escrow: creation(escrowAbi, escrowBytecode, [at('token'), at('deals'), at('mediation'), at('channels'), at('extensions')]),
    staking: creation(stakingAbi, stakingBytecode, [
      at('token'),
      at('escrow'),
      { deals: at('deals'), mediation: at('mediation'), beacon: at('beacon') },
      [provider, solver, mediator],
      BigInt(given.unbondingDelayS),
      BigInt(given.auditWindowS)
    ]),
    deals: creation(dealsAbi, dealsBytecode, [at('escrow'), at('staking'), treasury, at('timelock'), { ...given.params, addedAt: 0 }])
  }
}

function courtCodes({ at }: Places, given: DeployParams): Record<Exclude<Name, keyof ReturnType<typeof marketCodes>>, Hex> {
  const court = {
    deals: at('deals'),
    escrow: at('escrow'),
    staking: at('staking'),
    pool: at('pool'),
    randomness: at('beacon'),
    strategies: at('strategies'),
    reputation: at('reputation'),
    slashing: at('slashing'),
    fund: at('audits'),
    equivocations: at('equivocations')
  }
  const directory = {
    mediation: at('mediation'),
    pool: at('pool'),
    randomness: at('beacon'),
    strategies: at('strategies'),
    reputation: at('reputation'),
    equivocations: at('equivocations')
  }
  const { beaconRoundS, beaconBond } = given
  return {
    beacon: creation(commitRevealBeaconAbi, commitRevealBeaconBytecode, [at('staking'), BigInt(beaconRoundS), beaconBond]),
    pool: creation(mediatorPoolAbi, mediatorPoolBytecode, [at('staking'), at('beacon'), at('mediation')]),
    strategies: creation(strategiesAbi, strategiesBytecode, [at('timelock')]),
    reputation: creation(reputationAbi, reputationBytecode, [at('mediation')]),
    slashing: creation(slashingAbi, slashingBytecode, [at('escrow'), at('beacon'), at('mediation')]),
    mediation: creation(mediationAbi, mediationBytecode, [court]),
    equivocations: creation(equivocationsAbi, equivocationsBytecode, [at('deals'), at('mediation')]),
    audits: creation(auditsAbi, auditsBytecode, [at('deals'), directory]),
    channels: creation(channelsAbi, channelsBytecode, [at('escrow')]),
    extensions: creation(extensionsAbi, extensionsBytecode, [at('escrow'), at('deals'), at('strategies')]),
    bonds: creation(solverBondsAbi, solverBondsBytecode, [at('token'), at('deals'), BigInt(given.unbondingDelayS)])
  }
}

type Abi = readonly { readonly type: string; readonly inputs?: readonly { readonly name: string; readonly type: string }[] }[]

function creation(abi: Abi, bytecode: Hex, values: readonly unknown[]): Hex {
  const inputs = abi.find(({ type }) => type === 'constructor')?.inputs ?? []
  return `${bytecode}${encodeAbiParameters(inputs, values).slice(2)}`
}
