import type { Chain, TxReceipt } from '../../chain/ports.ts'
import { formatLily } from '../../core/units.ts'
import type { FundsMove } from '../client-api.ts'
import { NodeError } from '../errors.ts'

/** One call to the chain that moves this wallet's own money. */
export async function moveFunds(chain: Chain, move: FundsMove, signal: AbortSignal): Promise<TxReceipt> {
  switch (move.verb) {
    case 'deposit':
      await checkBalance(chain, BigInt(move.amountWei))
      return chain.deposit(BigInt(move.amountWei), signal)
    case 'request-withdrawal':
      return chain.requestWithdrawal(BigInt(move.amountWei), signal)
    case 'withdraw':
      return chain.withdraw(signal)
    case 'stake':
      await checkBalance(chain, BigInt(move.amountWei))
      return chain.stake(move.role, BigInt(move.amountWei), signal)
    case 'request-unbond':
      return chain.requestUnbond(move.role, BigInt(move.amountWei), signal)
    case 'unbond':
      return chain.unbond(move.role, signal)
    case 'post-bond':
      await checkBalance(chain, BigInt(move.amountWei))
      return bondsOf(chain).post(BigInt(move.amountWei), signal)
    case 'release-bond':
      return releaseBond(chain, signal)
  }
}

async function releaseBond(chain: Chain, signal: AbortSignal): Promise<TxReceipt> {
  const bonds = bondsOf(chain)
  const asked = chain.signer && (await bonds.releasableAt(chain.signer.address)) > 0
  return asked ? bonds.release(signal) : bonds.requestRelease(signal)
}

function bondsOf({ bonds }: Chain): NonNullable<Chain['bonds']> {
  if (bonds) return bonds
  throw new NodeError({ code: 'NODE_NO_BONDS' }, 'the contracts of this network know no bonds of solvers: its network file names none')
}

async function checkBalance(chain: Chain, need: bigint): Promise<void> {
  const { signer } = chain
  if (!signer) throw new Error('invariant: who moves funds has a wallet')
  const have = await chain.tokenBalance(signer.address)
  if (have >= need) return
  const info = { code: 'NODE_INSUFFICIENT_FUNDS', haveWei: have.toString(), needWei: need.toString() } as const
  throw new NodeError(
    info,
    `wallet ${signer.address} holds ${formatLily(have)} LILY, ${formatLily(need)} are to be moved: send it ${formatLily(need - have)} more first`
  )
}
