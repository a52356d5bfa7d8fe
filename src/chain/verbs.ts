import { encodeFunctionData } from 'viem/utils'
import type { Deal, SignedDeal } from '../core/deal.ts'
import type { Address, Bytes32, Hex } from '../core/primitives.ts'
import { dealsAbi } from './abi/deals.ts'
import { escrowAbi } from './abi/escrow.ts'
import { lilyTokenAbi } from './abi/lily-token.ts'
import { stakingAbi } from './abi/staking.ts'
import { STAKE_ROLES } from './events/decode-log.ts'
import type { Settlement, StakeRole } from './ports.ts'

/** Calldata of every verb. Pure. */
export const dealArgs = (deal: Deal) => ({ ...deal, openBy: BigInt(deal.openBy) })

const offerArgs = ({ offer }: SignedDeal) => ({ ...offer, deadlineS: BigInt(offer.deadlineS), expiryS: BigInt(offer.expiryS) })

export const encode = {
  openDeals: (items: readonly SignedDeal[]): Hex =>
    encodeFunctionData({
      abi: dealsAbi,
      functionName: 'openDeals',
      args: [
        items.map((item) => ({
          deal: dealArgs(item.deal),
          providerSignature: item.providerSignature,
          offer: offerArgs(item),
          offerSignature: item.offerSignature,
          clientConfirmation: item.clientConfirmation ?? '0x'
        }))
      ]
    }),
  settle: (items: readonly Settlement[]): Hex =>
    encodeFunctionData({ abi: dealsAbi, functionName: 'settle', args: [items.map((item) => ({ ...item, deal: dealArgs(item.deal) }))] }),
  dealCall: (functionName: 'markReady' | 'claim' | 'close' | 'timeOut' | 'abandon' | 'abort', deal: Deal): Hex =>
    encodeFunctionData({ abi: dealsAbi, functionName, args: [dealArgs(deal)] }),
  commitResult: (deal: Deal, resultHash: Bytes32): Hex =>
    encodeFunctionData({ abi: dealsAbi, functionName: 'commitResult', args: [dealArgs(deal), resultHash] }),
  cancelOpen: (deal: Deal, agreed: { readonly price: bigint; readonly clientSignature: Hex; readonly providerSignature: Hex }): Hex =>
    encodeFunctionData({
      abi: dealsAbi,
      functionName: 'cancelOpen',
      args: [dealArgs(deal), agreed.price, agreed.clientSignature, agreed.providerSignature]
    }),
  cancelNonce: (nonce: bigint): Hex => encodeFunctionData({ abi: dealsAbi, functionName: 'cancelNonce', args: [nonce] }),
  approve: (spender: Address, amount: bigint): Hex => encodeFunctionData({ abi: lilyTokenAbi, functionName: 'approve', args: [spender, amount] }),
  depositWithPermit: (amount: bigint, { deadline, v, r, s }: { readonly deadline: bigint; readonly v: number; readonly r: Hex; readonly s: Hex }): Hex =>
    encodeFunctionData({ abi: escrowAbi, functionName: 'depositWithPermit', args: [amount, deadline, v, r, s] }),
  requestWithdrawal: (amount: bigint): Hex => encodeFunctionData({ abi: escrowAbi, functionName: 'requestWithdrawal', args: [amount] }),
  withdraw: (): Hex => encodeFunctionData({ abi: escrowAbi, functionName: 'withdraw' }),
  stake: (role: StakeRole, amount: bigint): Hex => encodeFunctionData({ abi: stakingAbi, functionName: 'stake', args: [STAKE_ROLES.indexOf(role), amount] }),
  requestUnbond: (role: StakeRole, amount: bigint): Hex =>
    encodeFunctionData({ abi: stakingAbi, functionName: 'requestUnbond', args: [STAKE_ROLES.indexOf(role), amount] }),
  unbond: (role: StakeRole): Hex => encodeFunctionData({ abi: stakingAbi, functionName: 'unbond', args: [STAKE_ROLES.indexOf(role)] })
}
