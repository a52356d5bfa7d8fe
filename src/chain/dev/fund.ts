import { encodeFunctionData } from 'viem/utils'
import type { Address, Hex } from '../../core/primitives.ts'
import { escrowAbi } from '../abi/escrow.ts'
import { lilyTokenAbi } from '../abi/lily-token.ts'
import type { Contracts } from '../contracts.ts'
import type { DevTransaction } from './dev-rpc.ts'
import { DevRpc } from './dev-rpc.ts'

export interface FundRequest {
  readonly account: Address
  /** Wei of the chain's own coin, for gas. */
  readonly coin?: bigint
  /** Wei of LILY into the wallet (a stake is made from there, by the wallet itself). */
  readonly lily?: bigint
  /** Wei of LILY into the account's escrow. */
  readonly escrow?: bigint
}

const MAX_UINT256 = (1n << 256n) - 1n
/** Generous bounds: a transfer costs 21,000, a token transfer 52,000, approve and depositFor 46,000 and 75,000. */
const COIN_GAS = 50_000n
const TOKEN_GAS = 200_000n

/** What a faucet gives, from the development chain's own account. For development chains only. Several may run at once. */
export async function fund(
  chain: { readonly rpcUrl: string; readonly contracts: Contracts },
  requests: readonly FundRequest[],
  signal: AbortSignal
): Promise<readonly Hex[]> {
  const { rpcUrl, contracts } = chain
  const rpc = new DevRpc(rpcUrl, signal)
  if (requests.some(({ escrow = 0n }) => escrow > 0n)) await allowEscrow(rpc, contracts)
  const receipts = await rpc.send(requests.flatMap((request) => transfersOf(request, contracts)))
  return receipts.map(({ transactionHash }) => transactionHash)
}

/** Once and for all: amounts that follow one another would overwrite one another when two faucets run. */
async function allowEscrow(rpc: DevRpc, { token, escrow }: Contracts): Promise<void> {
  const owner = await rpc.account()
  const call = { to: token, data: encodeFunctionData({ abi: lilyTokenAbi, functionName: 'allowance', args: [owner, escrow] }) }
  if ((await rpc.quantity('eth_call', [call, 'latest'])) > 0n) return
  await rpc.send([{ to: token, data: encodeFunctionData({ abi: lilyTokenAbi, functionName: 'approve', args: [escrow, MAX_UINT256] }), gas: TOKEN_GAS }])
}

function transfersOf({ account, coin = 0n, lily = 0n, escrow = 0n }: FundRequest, { token, escrow: escrowContract }: Contracts): DevTransaction[] {
  const transactions: DevTransaction[] = []
  if (coin > 0n) transactions.push({ to: account, value: coin, gas: COIN_GAS })
  if (lily > 0n)
    transactions.push({ to: token, data: encodeFunctionData({ abi: lilyTokenAbi, functionName: 'transfer', args: [account, lily] }), gas: TOKEN_GAS })
  if (escrow > 0n) {
    transactions.push({ to: escrowContract, data: encodeFunctionData({ abi: escrowAbi, functionName: 'depositFor', args: [account, escrow] }), gas: TOKEN_GAS })
  }
  return transactions
}
