import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ChainError } from '../errors.ts'
import { fetchLogs } from './fetch-logs.ts'

const word = (byte: string): string => `0x${byte.repeat(32)}`
const hex = (value: number): string => `0x${value.toString(16)}`
const logAt = (block: number): object => ({
  address: `0x${'aa'.repeat(20)}`,
  topics: [word('01')],
  data: '0x',
  blockNumber: hex(block),
  blockHash: word('02'),
  transactionHash: word('03'),
  logIndex: hex(block % 3)
})

/** A node with one log a block that takes ranges up to `widest`. */
const createNode = (widest: number) => {
  const asked: number[] = []
  const ask = async (_: string, [filter]: readonly unknown[]): Promise<unknown> => {
    if (typeof filter !== 'object' || filter === null || !('fromBlock' in filter) || !('toBlock' in filter)) throw new Error('a range was expected')
    const [from, to] = [Number(filter.fromBlock), Number(filter.toBlock)]
    asked.push(to - from + 1)
    const detail = 'query returned more than 10000 results or exceeds max block range'
    if (to - from + 1 > widest) throw new ChainError({ code: 'CHAIN_RPC_REFUSED', method: 'eth_getLogs', rpcCode: -32_005, detail, data: undefined }, detail)
    return Array.from({ length: to - from + 1 }, (_unused, i) => logAt(to - i)) // in no good order
  }
  return { ask, asked }
}

const blocksOf = async (widest: number, range: { from: number; to: number }): Promise<number[]> => {
  const { ask } = createNode(widest)
  const blocks: number[] = []
  for await (const logs of fetchLogs(ask, { addresses: [], fromBlock: BigInt(range.from), toBlock: BigInt(range.to) }))
    blocks.push(...logs.map(({ blockNumber }) => Number(blockNumber)))
  return blocks
}

describe('fetchLogs', () => {
  test('every block once and in order, however narrow the ranges that a node takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.nat({ max: 50 }), fc.nat({ max: 80 }), async (widest, from, length) => {
        expect(await blocksOf(widest, { from, to: from + length })).toEqual(Array.from({ length: length + 1 }, (_, i) => from + i))
      })
    )
  })

  test('an empty range asks nothing', async () => {
    expect(await blocksOf(10, { from: 5, to: 4 })).toEqual([])
  })

  test('a node that refuses even one block is not asked for ever', async () => {
    await expect(blocksOf(0, { from: 0, to: 9 })).rejects.toMatchObject({ code: 'CHAIN_RPC_REFUSED' })
  })
})
