import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { payingTable } from './channel-rows.ts'
import { DAY_S, FUNDS, HOUR_S, LOCK, Payments, settled, soon } from './test-payments.ts'

let bed: Payments
beforeEach(async () => {
  bed = await new Payments().start()
})
afterEach(() => bed.stop())

const channel = (needWei = 100n) => bed.payer.channelTo(bed.provider.wallet, needWei, soon())

describe('channelTo', () => {
  test('opens one, and uses it again', async () => {
    const first = await channel()
    expect(first).toMatchObject({ client: bed.client.wallet, provider: bed.provider.wallet, locked: LOCK })
    expect(bed.stateOf(first.channelId)).toBe('ChannelOpen')
    expect(await channel(LOCK)).toEqual(first)
    expect(bed.free(bed.client)).toBe(FUNDS - LOCK)
  })

  test('many that ask at once share one opening', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => channel()))
    expect(new Set(all.map(({ channelId }) => channelId)).size).toBe(1)
    expect(bed.free(bed.client)).toBe(FUNDS - LOCK)
  })

  test('tops up what is nearly used up, and a new end needs a new channel', async () => {
    const { channelId } = await channel()
    await bed.payer.pay(channelId, 950n, soon())
    expect(await channel(100n)).toMatchObject({ channelId, locked: 2n * LOCK })
    expect(await channel(5_000n)).toMatchObject({ channelId, locked: 5_950n })
    bed.advance(DAY_S - 1_000)
    expect((await channel(100n)).channelId).not.toBe(channelId)
  })

  test('locks what there is when that is less than usual, and says what is missing when it does not do', async () => {
    await bed.payer.channelTo(bed.provider.wallet, FUNDS - 300n, soon())
    const other = await bed.payer.channelTo(bed.client.chain.notary.dealsContract, 200n, soon())
    expect(other.locked).toBe(300n)
    await expect(bed.payer.channelTo(bed.client.chain.notary.dealsContract, 400n, soon())).rejects.toMatchObject({ code: 'CHAIN_INSUFFICIENT_FUNDS' })
  })

  test('an opening whose answer was lost is found, not made twice', async () => {
    bed.client.rpc.losesAnswers = true
    await expect(channel()).rejects.toMatchObject({ code: 'CHAIN_RPC_DOWN' })
    bed.client.rpc.losesAnswers = false
    const found = await channel()
    expect(bed.stateOf(found.channelId)).toBe('ChannelOpen')
    expect(bed.free(bed.client)).toBe(FUNDS - LOCK)
  })

  test('a top-up whose answer was lost is seen, not made twice', async () => {
    const { channelId } = await channel()
    await bed.payer.pay(channelId, 950n, soon())
    bed.client.rpc.losesAnswers = true
    await expect(channel()).rejects.toMatchObject({ code: 'CHAIN_RPC_DOWN' })
    bed.client.rpc.losesAnswers = false
    expect(await channel()).toMatchObject({ channelId, locked: 2n * LOCK })
    expect(bed.free(bed.client)).toBe(FUNDS - 2n * LOCK)
  })

  test('a refused opening leaves nothing behind', async () => {
    for (let i = 0; i < 3; i++) await expect(channel(FUNDS + 1n)).rejects.toMatchObject({ code: 'CHAIN_INSUFFICIENT_FUNDS' })
    const rows: unknown[] = []
    for await (const row of bed.client.disk.open(payingTable).values()) rows.push(row)
    expect(rows).toEqual([])
  })

  test('a caller that leaves does not undo the opening', async () => {
    const gone = new AbortController()
    const left = bed.payer.channelTo(bed.provider.wallet, 1n, gone.signal)
    gone.abort(new Error('left'))
    await expect(left).rejects.toThrow('left')
    await settled()
    expect(bed.free(bed.client)).toBe(FUNDS - LOCK)
    await channel()
    expect(bed.free(bed.client)).toBe(FUNDS - LOCK)
  })

  test('a channel that the provider closed is replaced once the chain was asked', async () => {
    const { channelId } = await channel()
    const signed = await bed.payer.pay(channelId, 10n, soon())
    await bed.provider.chain.channels?.claim([{ ...signed, close: true }], soon())
    await bed.payer.recheck(channelId)
    await expect(bed.payer.pay(channelId, 1n, soon())).rejects.toMatchObject({ code: 'SERVICES_CHANNEL_UNKNOWN' })
    expect((await channel()).channelId).not.toBe(channelId)
  })
})

describe('pay', () => {
  test('adds up, numbers, signs for the contract, and stops at what is locked', async () => {
    const { channelId } = await channel()
    const first = await bed.payer.pay(channelId, 300n, soon())
    const second = await bed.payer.pay(channelId, 700n, soon())
    expect([first.voucher, second.voucher]).toEqual([
      { channelId, cumulativeWei: 300n, seq: 1 },
      { channelId, cumulativeWei: 1_000n, seq: 2 }
    ])
    expect(await bed.provider.chain.channels?.verifyVoucher(second, bed.client.wallet)).toBe(true)
    await expect(bed.payer.pay(channelId, 1n, soon())).rejects.toMatchObject({ code: 'SERVICES_CHANNEL_SPENT', info: { locked: LOCK, owed: LOCK + 1n } })
    await expect(bed.payer.pay(`0x${'ab'.repeat(32)}` as typeof channelId, 1n, soon())).rejects.toMatchObject({ code: 'SERVICES_CHANNEL_UNKNOWN' }) // 32 bytes
  })

  test('two hundred streams at once: one sum, few flushes', async () => {
    const { channelId } = await channel()
    const before = bed.client.disk.writes
    const signed = await Promise.all(Array.from({ length: 200 }, (_, i) => bed.payer.pay(channelId, BigInt(i % 3), soon())))
    expect(bed.client.disk.writes - before).toBeLessThanOrEqual(2)
    expect(signed.at(-1)?.voucher).toEqual({ channelId, cumulativeWei: 199n, seq: 200 })
    expect(new Set(signed.map(({ signature }) => signature)).size).toBeLessThanOrEqual(2)
  })

  test('what the disk refused was not paid, and the next payment goes on', async () => {
    const { channelId } = await channel()
    await bed.payer.pay(channelId, 10n, soon())
    bed.client.disk.fault = 'before'
    await expect(bed.payer.pay(channelId, 20n, soon())).rejects.toThrow('power')
    await bed.restartClient()
    expect((await bed.payer.pay(channelId, 5n, soon())).voucher).toMatchObject({ cumulativeWei: 15n })
  })
})

describe('the refund', () => {
  test('comes by itself when nobody claims, after the last moment for claims', async () => {
    const { channelId } = await channel()
    bed.advance(DAY_S + HOUR_S - 10)
    await bed.restartClient()
    expect(bed.stateOf(channelId)).toBe('ChannelOpen')
    bed.advance(11)
    await bed.restartClient()
    expect(bed.stateOf(channelId)).toBe('Expired')
    expect(bed.free(bed.client)).toBe(FUNDS)
    await expect(bed.payer.pay(channelId, 1n, soon())).rejects.toMatchObject({ code: 'SERVICES_CHANNEL_UNKNOWN' })
  })

  test('waits for an RPC, and takes a refund whose answer was lost as done', async () => {
    const { channelId } = await channel()
    bed.advance(DAY_S + HOUR_S)
    bed.client.rpc.isDown = true
    await bed.restartClient()
    expect(bed.stateOf(channelId)).toBe('ChannelOpen')
    bed.client.rpc.isDown = false
    bed.client.rpc.losesAnswers = true
    await bed.restartClient()
    expect(bed.stateOf(channelId)).toBe('Expired')
    bed.client.rpc.losesAnswers = false
    await bed.restartClient()
    await expect(bed.payer.pay(channelId, 1n, soon())).rejects.toThrow('not open')
    expect(bed.free(bed.client)).toBe(FUNDS)
  })

  test('an opening that was lost with its process is adopted, and refunded in the end', async () => {
    bed.client.rpc.losesAnswers = true
    await expect(channel()).rejects.toMatchObject({ code: 'CHAIN_RPC_DOWN' })
    bed.client.rpc.losesAnswers = false
    await bed.restartClient()
    expect(bed.free(bed.client)).toBe(FUNDS - LOCK)
    bed.advance(DAY_S + HOUR_S)
    await bed.restartClient()
    expect(bed.free(bed.client)).toBe(FUNDS)
  })
})
