import { afterEach, describe, expect, test } from 'vitest'
import { silentLogger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { P2pError } from '../../p2p/index.ts'
import type { ChannelPayerComponents } from './channel-payer.ts'
import { ChannelPayer } from './channel-payer.ts'
import { FUNDS, LOCK, Payments, settled, soon } from './test-payments.ts'

let bed: Payments
const payers: ChannelPayer[] = []
afterEach(async () => {
  for (const payer of payers.splice(0)) await payer.stop()
  await bed.stop()
})

/** The client's next process, which finds its channels unused and asks at its start. */
async function restart(askClose: NonNullable<ChannelPayerComponents['askClose']>): Promise<ChannelPayer> {
  const components = bed.client.components(bed.clock, silentLogger)
  const payer = new ChannelPayer({ ...components, askClose }, { lockWei: LOCK, idleCloseS: 0, checkEveryMs: 2 ** 30 })
  payers.push(payer)
  await payer.start()
  await settled()
  return payer
}
const agrees = (_provider: unknown, channelId: Bytes32) => bed.payee.agreeClose(channelId, soon())

async function paid(wei: bigint): Promise<Bytes32> {
  bed = await new Payments().start()
  const { channelId } = await bed.payer.channelTo(bed.provider.wallet, 100n, soon())
  await bed.payee.admit(channelId, soon())
  if (wei > 0n) await bed.payee.accept(await bed.payer.pay(channelId, wei, soon()), soon())
  await bed.payer.stop()
  return channelId
}

describe('a channel that is not used', () => {
  test.each([0n, 40n, 999n])('with %d wei vouched for ends at once: the provider has them, the client the rest', async (wei) => {
    const channelId = await paid(wei)
    await restart(agrees)
    expect(bed.stateOf(channelId)).toBe('Claimed')
    expect([bed.free(bed.provider), bed.free(bed.client)]).toEqual([wei, FUNDS - wei])
  })

  test('takes no voucher once its provider has agreed, whatever crashes; the provider can still claim the last one alone', async () => {
    const channelId = await paid(40n)
    const { cumulativeWei } = await bed.payee.agreeClose(channelId, soon())
    await bed.restartProvider()
    const voucher = { channelId, cumulativeWei: 50n, seq: 2 }
    const signature = (await bed.client.chain.channels?.signVoucher(voucher)) ?? '0x'
    await expect(bed.payee.accept({ voucher, signature }, soon())).rejects.toMatchObject({ code: 'SERVICES_CHANNEL_UNKNOWN' })
    await expect(bed.payee.admit(channelId, soon())).rejects.toMatchObject({ code: 'SERVICES_CHANNEL_UNKNOWN' })
    expect((await bed.payee.agreeClose(channelId, soon())).cumulativeWei).toBe(cumulativeWei) // again: the same
    bed.advance(86_400 - 300)
    await bed.restartProvider()
    expect([bed.stateOf(channelId), bed.free(bed.provider)]).toEqual(['Claimed', 40n])
  })

  test('goes on when its provider says no, and is not paid on while nobody knows', async () => {
    const channelId = await paid(40n)
    const refusing = await restart(async () => {
      throw new P2pError({ code: 'P2P_REFUSED', peer: '', protocol: '', reason: 'SERVICES_BUSY' } as never, 'answers run') // as the network says it
    })
    await refusing.pay(channelId, 1n, soon())
    await refusing.stop()
    const silent = await restart(async () => {
      throw new Error('no answer')
    })
    await expect(silent.pay(channelId, 1n, soon())).rejects.toMatchObject({ code: 'SERVICES_CHANNEL_UNKNOWN' })
    const { channelId: next } = await silent.channelTo(bed.provider.wallet, 10n, soon())
    expect(next).not.toBe(channelId)
    await silent.stop()
    await restart(agrees)
    expect(bed.stateOf(channelId)).toBe('Claimed')
  })

  test('is not closed for more than was vouched for, nor with somebody else’s signature', async () => {
    const channelId = await paid(40n)
    const other = await bed.client.chain.channels?.signClose({ channelId, cumulativeWei: 40n })
    await restart(async () => ({ cumulativeWei: 40n, signature: other ?? '0x' }))
    const more = await bed.provider.chain.channels?.signClose({ channelId, cumulativeWei: 41n })
    await restart(async () => ({ cumulativeWei: 41n, signature: more ?? '0x' }))
    expect(bed.stateOf(channelId)).toBe('ChannelOpen')
  })
})
