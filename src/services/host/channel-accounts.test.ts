import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { systemClock } from '../../core/clock.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseAddress, parsePeerId } from '../../core/primitives.ts'
import { TestPayments } from '../test-bed.ts'
import { ChannelAccounts } from './channel-accounts.ts'
import { ChannelTab } from './tab.ts'

const signal = AbortSignal.timeout(60_000)
const client = parseAddress(`0x${'c'.repeat(40)}`)
const from = parsePeerId('2'.repeat(30))
const author = { certificate: { wallet: client, peerId: from, roles: [], expiryS: 2 ** 40, counter: 0n }, signature: '0x00' } as const

async function bed() {
  const payments = new TestPayments(client)
  const { channelId } = await payments.channelTo(parseAddress(`0x${'a'.repeat(40)}`))
  const accounts = new ChannelAccounts({ payee: payments, clock: systemClock, isSigned: async () => true })
  const payment = { channelId, author: { ...author, certificate: { ...author.certificate, roles: [] } } }
  const restarted = new ChannelAccounts({ payee: payments, clock: systemClock, isSigned: async () => true })
  const again = async (tailWei: bigint) => restarted.open({ payment, from, tailWei }, signal)
  const open = async (tailWei: bigint): Promise<ChannelTab> =>
    new ChannelTab(await accounts.open({ payment, from, tailWei }, signal), { tailWei, voucherTimeoutMs: 500 })
  const pay = async (tab: ChannelTab, wei: bigint, id: Bytes32 = channelId): Promise<void> => tab.take(await payments.pay(id, wei, signal), wei, signal)
  return { payments, channelId, open, pay, again }
}

describe('what answers on one payment channel owe', () => {
  test('who pays each for what it got is never held up, in whichever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ who: fc.nat(2), wei: fc.nat(900) }), { maxLength: 30 }), async (steps) => {
        const { open, pay, payments } = await bed()
        const tabs = await Promise.all([0, 1, 2].map(() => open(1_000n)))
        const owed = [0n, 0n, 0n]
        for (const { who, wei } of steps) {
          const tab = tabs[who] as ChannelTab // one of three
          owed[who] = (owed[who] ?? 0n) + BigInt(wei)
          tab.owe(owed[who])
          await pay(tab, BigInt(wei))
          await tab.room(signal)
        }
        for (const tab of tabs) {
          await tab.settled(signal)
          tab.close()
        }
        expect(payments.total).toBe(owed.reduce((a, b) => a + b))
      }),
      { numRuns: 50 }
    )
  })

  test('more than the tail waits for a voucher, and for no longer than it is patient', async () => {
    const { open, pay } = await bed()
    const tab = await open(100n)
    tab.owe(100n)
    await tab.room(signal)
    tab.owe(101n)
    const waits = tab.room(signal)
    await pay(tab, 1n)
    await waits
    tab.owe(300n)
    await expect(tab.room(signal)).rejects.toMatchObject({ code: 'SERVICES_UNPAID' })
  })

  test('an answer that broke off is forgiven, and its neighbour goes on', async () => {
    const { open } = await bed()
    const [broken, neighbour] = [await open(100n), await open(100n)]
    broken.owe(190n)
    neighbour.owe(60n)
    const waits = neighbour.room(signal)
    broken.close()
    await waits
  })

  test('what was not paid is not forgiven twice: a client can’t gain credit by it', async () => {
    const { open, payments, channelId } = await bed()
    const tab = await open(100n)
    tab.owe(50n)
    await tab.take(await payments.pay(channelId, 50n, signal), 0n, signal) // paid, and said to be for nothing
    tab.close()
    const next = await open(100n)
    next.owe(101n)
    await expect(next.room(signal)).rejects.toMatchObject({ code: 'SERVICES_UNPAID' })
  })

  test('debts outlive a restart, and a voucher that comes after all pays them', async () => {
    const { open, pay, again, payments, channelId } = await bed()
    for (let i = 0; i < 5; i++) {
      const broken = await open(100n)
      broken.owe(100n)
      broken.close()
    }
    await expect(again(100n)).rejects.toMatchObject({ code: 'SERVICES_UNPAID', info: { unpaid: 500n } })
    const late = payments.pay(channelId, 450n, signal)
    await payments.accept(await late)
    const { account } = await again(100n)
    expect([account.forgiven, account.unpaid]).toEqual([50n, 0n])
    await expect(again(5n)).rejects.toMatchObject({ code: 'SERVICES_UNPAID' }) // ten of its tails
    const tab = await open(100n)
    tab.owe(50n)
    await pay(tab, 50n)
    tab.close()
  })

  test('what a client says of its vouchers changes nothing of what is missing', async () => {
    const { open, payments, channelId, again } = await bed()
    const tab = await open(100n)
    tab.owe(90n)
    await tab.take(await payments.pay(channelId, 1n, signal), 10n ** 30n, signal)
    tab.close()
    expect((await again(100n)).account.forgiven).toBe(89n)
  })
})
