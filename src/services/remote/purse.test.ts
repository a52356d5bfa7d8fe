import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseBytes32 } from '../../core/primitives.ts'
import { Purse } from './purse.ts'

const channelId = parseBytes32(`0x${'1'.repeat(64)}`)

function purseOf(tailWei: bigint, fail?: Error) {
  const paid: bigint[] = []
  const told: bigint[] = []
  const payer = {
    pay: async (_id: unknown, addWei: bigint) => {
      if (fail) throw fail
      paid.push(addWei)
      return { voucher: { channelId, cumulativeWei: 0n, seq: 0 }, signature: '0x00' } as const
    }
  }
  const purse = new Purse({ payer, tell: async (_signed, forThis) => void told.push(forThis) }, { channelId, tailWei, payTimeoutMs: 1_000 })
  return { purse, paid, told }
}

const sum = (all: readonly bigint[]): bigint => all.reduce((total, each) => total + each, 0n)

test('never more than is owed, and all of it at the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ wei: fc.nat(1000), waits: fc.boolean() }), { maxLength: 20 }), fc.nat(3000), async (steps, tail) => {
      const { purse, paid, told } = purseOf(BigInt(tail))
      let owed = 0n
      for (const { wei, waits } of steps) {
        owed += BigInt(wei)
        purse.owe(owed)
        if (waits) await sleep(1)
        expect(sum(paid) <= owed).toBe(true)
      }
      await purse.settle()
      expect([sum(paid), sum(told)]).toEqual([owed, owed])
    }),
    { numRuns: 40 }
  )
})

test('half a tail is paid at once, less after a quarter of a second', async () => {
  const { purse, paid } = purseOf(1_000n)
  purse.owe(499n)
  await sleep(60)
  expect(paid).toEqual([])
  await expect.poll(() => paid, { timeout: 2_000 }).toEqual([499n])
  purse.owe(1_100n)
  await expect.poll(() => paid, { timeout: 200, interval: 5 }).toEqual([499n, 601n])
  await purse.settle()
  expect(paid.length).toBe(2)
})

test('what can’t be paid ends the answer with its reason', async () => {
  const { purse } = purseOf(0n, new Error('no money'))
  purse.owe(1n)
  await sleep(50)
  expect(() => purse.owe(2n)).toThrow('no money')
  await expect(purse.settle()).rejects.toThrow('no money')
})
