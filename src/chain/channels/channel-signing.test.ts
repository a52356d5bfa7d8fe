import { expect, test } from 'vitest'
import { parseAddress, parseBytes32 } from '../../core/primitives.ts'
import { SecretKey } from '../signing/secret-key.ts'
import { ChannelSigning } from './channel-signing.ts'

const channelId = parseBytes32(`0x${'aa'.repeat(32)}`)
const contract = parseAddress(`0x${'c4'.repeat(20)}`)

test('a voucher that only a contract stands by is not taken, the end of a channel that it agrees to is', async () => {
  const key = SecretKey.random()
  const signing = new ChannelSigning({ chainId: 1, contract, key, askWalletContract: async () => true })
  const voucher = { channelId, cumulativeWei: 7n, seq: 3 }
  const wallet = parseAddress(`0x${'a3'.repeat(20)}`)
  expect(await signing.verifyVoucher({ voucher, signature: '0x1234' }, wallet)).toBe(false)
  expect(await signing.verifyVoucher({ voucher, signature: await signing.signVoucher(voucher) }, key.address)).toBe(true)
  expect(await signing.verifyClose({ channelId, cumulativeWei: 7n }, wallet, '0x1234')).toBe(true)
})
