import { describe, expect, test } from 'vitest'
import { systemClock } from '../../core/clock.ts'
import type { SignedVoucher } from '../payment/ports.ts'
import { TestPayments, wallet } from '../test-bed.ts'
import { ChannelAccounts } from './channel-accounts.ts'
import { ChannelTab } from './tab.ts'

const signal = AbortSignal.timeout(30_000)
const TAIL = 100n
/** Longer than a test takes: whoever waits for it hangs. */
const PATIENCE_MS = 60_000
const CLIENT = wallet(0xc)
const FROM = '12D3KooWClient'

async function openChannel(): Promise<{ tab(): Promise<ChannelTab>; voucher(cumulativeWei: bigint): SignedVoucher }> {
  const payments = new TestPayments(CLIENT)
  const { channelId } = await payments.channelTo(wallet(1))
  const accounts = new ChannelAccounts({ payee: payments, clock: systemClock, isSigned: async () => true })
  const certificate = { wallet: CLIENT, peerId: FROM as never, roles: ['client' as const], expiryS: 2 ** 40, counter: 0n } // any text serves as a name here
  const payment = { channelId, author: { certificate, signature: '0x00' as const } }
  const tab = async (): Promise<ChannelTab> =>
    new ChannelTab(await accounts.open({ payment, from: certificate.peerId, tailWei: TAIL }, signal), { tailWei: TAIL, voucherTimeoutMs: PATIENCE_MS })
  const voucher = (cumulativeWei: bigint): SignedVoucher => ({ voucher: { channelId, cumulativeWei, seq: Number(cumulativeWei) }, signature: '0x00' })
  return { tab, voucher }
}

const soon = (promise: Promise<void>): Promise<unknown> => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 1_000, 'still waits'))])

describe('two answers on one channel', () => {
  test('are settled by one voucher that both bring', async () => {
    const { tab, voucher } = await openChannel()
    const [first, second] = [await tab(), await tab()]
    first.owe(10n)
    second.owe(10n)
    const settled = Promise.all([first, second].map((each) => each.settled(signal))).then(() => {})
    await first.take(voucher(20n), 10n, signal)
    await second.take(voucher(20n), 10n, signal)
    expect(await soon(settled)).toBeUndefined()
  })
})

describe('an answer that ended unpaid', () => {
  test('is no debt once the voucher of the next one pays for it too', async () => {
    const { tab, voucher } = await openChannel()
    for (let i = 1n; i <= 20n; i++) {
      const broken = await tab()
      broken.owe(TAIL)
      broken.close()
      const next = await tab()
      next.owe(1n)
      await next.take(voucher(i * (TAIL + 1n)), 1n, signal)
      next.close()
    }
  })

  test('is a debt while nobody pays for it', async () => {
    const { tab } = await openChannel()
    for (let i = 0; i < 5; i++) {
      const broken = await tab()
      broken.owe(TAIL)
      broken.close()
    }
    await expect(tab()).rejects.toMatchObject({ code: 'SERVICES_UNPAID' })
  })
})
