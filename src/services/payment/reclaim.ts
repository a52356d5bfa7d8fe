import type { Chain, ChannelChain } from '../../chain/index.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import type { ChannelJournal } from './channel-journal.ts'
import type { PayingRow } from './channel-rows.ts'

export interface ReclaimComponents {
  readonly channels: ChannelChain
  readonly chain: Pick<Chain, 'headTimeS'>
  readonly journal: ChannelJournal<PayingRow>
  /** Takes over what the chain says of it. */
  recheck(channelId: Bytes32): Promise<void>
}

/** How long a channel that is over stays in the books. */
const KEPT_S = 30 * 86_400

/** One look at one of the client's channels: adopts what was opened, and takes back what nobody claimed in time. */
export async function reclaim(c: ReclaimComponents, channelId: Bytes32, signal: AbortSignal): Promise<void> {
  const row = c.journal.get(channelId)
  if (!row) return
  // The chain's time alone: it decides, and while it is not heard nothing can be sent.
  const nowS = c.chain.headTimeS()
  const endS = row.expiresAtS + c.channels.limits.claimGraceS
  if (row.state === 'over') {
    if (nowS > endS + KEPT_S) await c.journal.forget(channelId)
    return
  }
  await c.recheck(channelId)
  const after = c.journal.get(channelId)
  if (!after || after.state === 'over' || nowS < after.expiresAtS + c.channels.limits.claimGraceS) return
  if (after.state === 'open' || after.state === 'closing') await c.channels.refund(channelId, signal)
  // Refunded; or never opened, and too late to be. What was vouched for meanwhile must not be forgotten.
  await c.journal.save({ ...(c.journal.get(channelId) ?? after), state: 'over' })
}
