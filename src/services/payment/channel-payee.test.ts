import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ChannelChain } from '../../chain/index.ts'
import { silentLogger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import { ChannelPayee } from './channel-payee.ts'
import type { PaymentChannel, SignedVoucher } from './ports.ts'
import { DAY_S, FUNDS, HOUR_S, LOCK, Payments, settled, soon } from './test-payments.ts'

let bed: Payments
beforeEach(async () => {
  bed = await new Payments().start()
})
afterEach(() => bed.stop())

const opened = (): Promise<PaymentChannel> => bed.payer.channelTo(bed.provider.wallet, 100n, soon())
const signer = (): ChannelChain => {
  if (!bed.client.chain.channels) throw new Error('the ledger has channels')
  return bed.client.chain.channels
}
/** Signed by the client past its own books, as a dishonest one would. */
async function signed(channelId: Bytes32, cumulativeWei: bigint, seq: number): Promise<SignedVoucher> {
  const voucher = { channelId, cumulativeWei, seq }
  return { voucher, signature: await signer().signVoucher(voucher) }
}
async function admitted(): Promise<Bytes32> {
  const { channelId } = await opened()
  await bed.payee.admit(channelId, soon())
  return channelId
}
async function openedWith(key: Bytes32): Promise<Bytes32> {
  await signer().open({ provider: bed.provider.wallet, amount: 10n, expiresAtS: 1_800_000_000 + DAY_S, salt: key }, soon())
  const channelId = signer().channelId({ client: bed.client.wallet, provider: bed.provider.wallet, salt: key })
  await bed.payee.admit(channelId, soon())
  return channelId
}
const salt = parseBytes32(`0x${'5a'.repeat(32)}`)
const unknown = (why: string) => ({ code: 'SERVICES_CHANNEL_UNKNOWN', info: { why: expect.stringContaining(why) } })
const bad = (why: string) => ({ code: 'SERVICES_BAD_VOUCHER', info: { why: expect.stringContaining(why) } })

describe('admit', () => {
  test('says what the channel is worth', async () => {
    const channel = await opened()
    expect(await bed.payee.admit(channel.channelId, soon())).toEqual(channel)
    expect(bed.payee.vouched(channel.channelId)).toBe(0n)
  })

  test('takes only what is open, for this provider, and not near its end', async () => {
    await expect(bed.payee.admit(parseBytes32(`0x${'ab'.repeat(32)}`), soon())).rejects.toMatchObject(unknown('nobody'))
    const other = bed.client.chain.notary.dealsContract
    await signer().open({ provider: other, amount: 5n, expiresAtS: 1_800_000_000 + DAY_S, salt }, soon())
    await expect(bed.payee.admit(signer().channelId({ client: bed.client.wallet, provider: other, salt }), soon())).rejects.toMatchObject(unknown(other))
    const { channelId } = await opened()
    bed.advance(DAY_S - 899)
    await expect(bed.payee.admit(channelId, soon())).rejects.toMatchObject(unknown('too soon'))
    bed.advance(899 + HOUR_S)
    await bed.restartClient()
    await expect(bed.payee.admit(channelId, soon())).rejects.toMatchObject(unknown('over'))
  })

  test('of another wallet’s books takes nothing: what it says is not paid to this one', async () => {
    const channelId = await admitted()
    const other = new ChannelPayee({ ...bed.provider.components(bed.clock, silentLogger), wallet: () => bed.client.wallet }, { checkEveryMs: 2 ** 30 })
    await other.start()
    await expect(other.admit(channelId, soon())).rejects.toMatchObject(unknown(bed.provider.wallet))
    await expect(other.accept(await signed(channelId, 5n, 1), soon())).rejects.toMatchObject(unknown(bed.provider.wallet))
    await other.stop()
  })

  test('asks the chain once, and a dead RPC does not stop work on a channel that is known', async () => {
    const channelId = await admitted()
    await bed.payee.accept(await bed.payer.pay(channelId, 900n, soon()), soon())
    bed.provider.rpc.isDown = true
    await expect(bed.payee.admit((await bed.payer.channelTo(bed.provider.wallet, 100n, soon())).channelId, soon())).resolves.toMatchObject({ channelId })
    await expect(bed.payee.admit(parseBytes32(`0x${'ab'.repeat(32)}`), soon())).rejects.toMatchObject({ code: 'CHAIN_RPC_DOWN' })
  })

  test('sees a top-up, at the door and with a voucher', async () => {
    const channelId = await admitted()
    await bed.payee.accept(await bed.payer.pay(channelId, 600n, soon()), soon())
    await bed.payer.channelTo(bed.provider.wallet, 800n, soon())
    expect(await bed.payee.admit(channelId, soon())).toMatchObject({ locked: 2n * LOCK })
    await bed.payer.channelTo(bed.provider.wallet, 2_000n, soon())
    await bed.payee.accept(await bed.payer.pay(channelId, 1_900n, soon()), soon())
    expect(bed.payee.vouched(channelId)).toBe(2_500n)
  })
})

test('a channel that our endpoint does not know yet is looked for again', async () => {
  const { channelId } = await opened()
  const { channelOf } = bed.ledger.channels
  let behind = 3
  Object.assign(bed.ledger.channels, { channelOf: (id: Bytes32) => (behind-- > 0 ? undefined : channelOf(id)) })
  expect(await bed.payee.admit(channelId, soon())).toMatchObject({ channelId, locked: LOCK })
})

test('an endpoint that is behind lowers nothing that was seen', async () => {
  const channelId = await admitted()
  const old = await bed.provider.chain.channels?.channelOf(channelId)
  await bed.payer.channelTo(bed.provider.wallet, 1_500n, soon())
  await bed.payee.accept(await bed.payer.pay(channelId, 1_400n, soon()), soon())
  const { channelOf } = bed.ledger.channels
  Object.assign(bed.ledger.channels, { channelOf: () => old })
  expect(await bed.payee.admit(channelId, soon())).toMatchObject({ locked: 2n * LOCK })
  Object.assign(bed.ledger.channels, { channelOf })
  await bed.payee.accept(await bed.payer.pay(channelId, 100n, soon()), soon())
  expect(bed.payee.vouched(channelId)).toBe(1_500n)
})

describe('accept', () => {
  test('keeps the highest, whatever order they come in', async () => {
    const channelId = await admitted()
    const [first, second, third] = [
      await bed.payer.pay(channelId, 10n, soon()),
      await bed.payer.pay(channelId, 10n, soon()),
      await bed.payer.pay(channelId, 10n, soon())
    ]
    await bed.payee.accept(second, soon())
    await bed.payee.accept(first, soon())
    await bed.payee.accept(second, soon())
    expect(bed.payee.vouched(channelId)).toBe(20n)
    await Promise.all([third, first, third].map((voucher) => bed.payee.accept(voucher, soon())))
    expect(bed.payee.vouched(channelId)).toBe(30n)
  })

  test('refuses lowered, renumbered, forged, foreign and uncovered ones', async () => {
    const channelId = await admitted()
    await bed.payee.accept(await signed(channelId, 500n, 5), soon())
    await expect(bed.payee.accept(await signed(channelId, 400n, 6), soon())).rejects.toMatchObject(bad('does not follow'))
    await expect(bed.payee.accept(await signed(channelId, 600n, 5), soon())).rejects.toMatchObject(bad('does not follow'))
    await expect(bed.payee.accept(await signed(channelId, LOCK + 1n, 6), soon())).rejects.toMatchObject(bad('locked'))
    const good = await signed(channelId, 700n, 7)
    await expect(bed.payee.accept({ ...good, voucher: { ...good.voucher, cumulativeWei: 701n } }, soon())).rejects.toMatchObject(bad('did not sign'))
    const byProvider = await bed.provider.chain.channels?.signVoucher(good.voucher)
    await expect(bed.payee.accept({ ...good, signature: byProvider ?? '0x' }, soon())).rejects.toMatchObject(bad('did not sign'))
    await expect(bed.payee.accept(await signed(parseBytes32(`0x${'ab'.repeat(32)}`), 1n, 1), soon())).rejects.toMatchObject(unknown('not admitted'))
    expect(bed.payee.vouched(channelId)).toBe(500n)
    await bed.payee.accept(good, soon())
    expect(bed.payee.vouched(channelId)).toBe(700n)
  })
})

describe('the claim', () => {
  /** A channel with 250 wei vouched for, ten minutes before its end. */
  async function atTheEnd(): Promise<Bytes32> {
    const channelId = await admitted()
    await bed.payee.accept(await bed.payer.pay(channelId, 250n, soon()), soon())
    bed.advance(DAY_S - 600)
    return channelId
  }

  test('comes by itself before the end, once, and gives the rest back', async () => {
    const channelId = await atTheEnd()
    await bed.restartProvider()
    expect(bed.stateOf(channelId)).toBe('Claimed')
    expect([bed.free(bed.provider), bed.free(bed.client)]).toEqual([250n, FUNDS - 250n])
    const block = bed.ledger.headNumber
    await bed.restartProvider()
    expect(bed.ledger.headNumber).toBe(block)
  })

  test('not a second earlier, and nothing counts after it', async () => {
    const channelId = await admitted()
    await bed.payee.accept(await bed.payer.pay(channelId, 250n, soon()), soon())
    bed.advance(DAY_S - 602)
    await bed.restartProvider()
    expect(bed.stateOf(channelId)).toBe('ChannelOpen')
    await bed.payee.accept(await bed.payer.pay(channelId, 50n, soon()), soon())
    bed.advance(2)
    await expect(bed.payee.accept(await bed.payer.pay(channelId, 50n, soon()), soon())).rejects.toMatchObject(unknown('at its end'))
    await bed.restartProvider()
    expect(bed.free(bed.provider)).toBe(300n)
  })

  test('waits for an RPC until the last minute', async () => {
    const channelId = await atTheEnd()
    bed.provider.rpc.isDown = true
    await bed.restartProvider()
    bed.advance(600 + HOUR_S - 2)
    await bed.restartProvider()
    expect(bed.stateOf(channelId)).toBe('ChannelOpen')
    bed.provider.rpc.isDown = false
    await bed.restartProvider()
    expect(bed.stateOf(channelId)).toBe('Claimed')
    expect(bed.free(bed.provider)).toBe(250n)
  })

  test('whose answer was lost is not sent again', async () => {
    const channelId = await atTheEnd()
    bed.provider.rpc.losesAnswers = true
    await bed.restartProvider()
    expect(bed.stateOf(channelId)).toBe('Claimed')
    bed.provider.rpc.losesAnswers = false
    const block = bed.ledger.headNumber
    await bed.restartProvider()
    expect(bed.ledger.headNumber).toBe(block)
    expect(bed.errors).toEqual([])
  })

  test('that came too late is told as a loss', async () => {
    const channelId = await atTheEnd()
    bed.advance(600 + HOUR_S)
    await bed.restartProvider()
    expect(bed.errors).toEqual([expect.stringContaining('is lost')])
    await bed.restartClient()
    expect(bed.stateOf(channelId)).toBe('Expired')
    expect(bed.free(bed.client)).toBe(FUNDS)
  })

  test('is made for as long as the chain pays it, however far ahead our own clock is', async () => {
    const channelId = await admitted()
    await bed.payee.accept(await bed.payer.pay(channelId, 250n, soon()), soon())
    const aheadMs = bed.clock.nowMs() + 2 * DAY_S * 1_000
    const { store, ...parts } = bed.provider.components({ nowMs: () => aheadMs }, silentLogger)
    const ahead = new ChannelPayee({ store, ...parts }, { checkEveryMs: 2 ** 30 })
    await ahead.start()
    await settled()
    await ahead.stop()
    expect([bed.stateOf(channelId), bed.free(bed.provider)]).toEqual(['Claimed', 250n])
  })

  test('of a channel without vouchers is not made', async () => {
    const channelId = await admitted()
    bed.advance(DAY_S - 600)
    const block = bed.ledger.headNumber
    await bed.restartProvider()
    expect(bed.ledger.headNumber).toBe(block)
    expect(bed.stateOf(channelId)).toBe('ChannelOpen')
  })

  test('of a wallet that no longer stands by its word is left out, and costs no gas again', async () => {
    await bed.stop()
    bed = await new Payments({ payee: { checkEveryMs: 1 } }).start()
    bed.provider.rpc.believesAll = true
    const good = await openedWith(parseBytes32(`0x${'00'.repeat(32)}`))
    await bed.payee.accept(await signed(good, 3n, 1), soon())
    const forged = await Promise.all(['01', '02'].map((byte) => openedWith(parseBytes32(`0x${byte.repeat(32)}`))))
    for (const channelId of forged) await bed.payee.accept({ ...(await signed(channelId, 3n, 1)), signature: `0x${'11'.repeat(65)}` }, soon())
    const block = bed.ledger.headNumber
    bed.advance(DAY_S - 600) // a block of its own
    for (let i = 0; i < 20; i++) await settled()
    expect([good, ...forged].map((id) => bed.stateOf(id))).toEqual(['Claimed', 'ChannelOpen', 'ChannelOpen'])
    expect(bed.ledger.headNumber - block).toBe(2n)
  })

  test('of many channels shares transactions', async () => {
    for (let i = 0; i < 40; i++) {
      const key = parseBytes32(`0x${i.toString(16).padStart(64, '0')}`)
      const channelId = await openedWith(key)
      await bed.payee.accept(await signed(channelId, 3n, 1), soon())
    }
    bed.advance(DAY_S - 600)
    const block = bed.ledger.headNumber
    await bed.restartProvider()
    expect(bed.free(bed.provider)).toBe(120n)
    expect(bed.ledger.headNumber - block).toBe(2n)
  })
})
