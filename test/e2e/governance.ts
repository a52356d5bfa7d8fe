import { encodeFunctionData, getContractAddress } from 'viem'
import { strategiesAbi } from '../../src/chain/abi/strategies.ts'
import type { Contracts, Court } from '../../src/chain/index.ts'
import { hashOf } from '../../src/core/codec.ts'
import type { Address } from '../../src/core/primitives.ts'
import type { Verification } from '../../src/core/verification.ts'

/** The second contract of a deployment (docs/adr/0003-contracts.md), which the market itself never has to know. */
const TIMELOCK_NONCE = 1n

export interface Governed {
  readonly rpcUrl: string
  readonly contracts: Pick<Contracts, 'token'>
  readonly court: Pick<Court, 'strategies'>
}

/** What a vote of governance and its two days of waiting lead to: from now on mediators' comparisons decide about deals under this verification. docs/protocol/trust.md §3.3 */
export async function makeJudged({ rpcUrl, contracts, court }: Governed, verification: Verification, signal: AbortSignal): Promise<void> {
  const ask = async (method: string, params: readonly unknown[]): Promise<unknown> => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
    const answer: unknown = await (await fetch(rpcUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal })).json()
    if (typeof answer === 'object' && answer && 'result' in answer) return answer.result
    throw new Error(`${method}: ${JSON.stringify(answer)}`)
  }
  const [deployer] = (await ask('eth_accounts', [])) as readonly Address[] // of anvil
  if (!deployer) throw new Error('anvil has accounts')
  const madeBy = (nonce: bigint): string => getContractAddress({ from: deployer, nonce }).toLowerCase()
  if (madeBy(0n) !== contracts.token) throw new Error('the contracts were deployed in another order')
  const timelock = madeBy(TIMELOCK_NONCE)
  await ask('anvil_setBalance', [timelock, `0x${(10n ** 18n).toString(16)}`])
  await ask('anvil_impersonateAccount', [timelock])
  const judged = { judged: true, mild: false, missBps: 100, falseBps: 100 }
  const data = encodeFunctionData({ abi: strategiesAbi, functionName: 'add', args: [hashOf(verification), judged] })
  const hash = await ask('eth_sendTransaction', [{ from: timelock, to: court.strategies, data }])
  await ask('anvil_stopImpersonatingAccount', [timelock])
  let receipt: unknown = null
  while (receipt === null) receipt = await ask('eth_getTransactionReceipt', [hash]) // mined a moment after it is taken
  if (typeof receipt !== 'object' || !receipt || !('status' in receipt) || receipt.status !== '0x1')
    throw new Error('governance could not make the strategy known')
}
