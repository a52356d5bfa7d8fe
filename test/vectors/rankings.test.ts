import { readFileSync } from 'node:fs'
import { encodeAbiParameters, keccak256 } from 'viem'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { solverBondsAbi } from '../../src/chain/abi/solver-bonds.ts'
import type { Ranking } from '../../src/core/ranking.ts'
import { rankingId } from '../../src/core/ranking.ts'
import { stakePoints } from '../../src/market/book/score.ts'
import { pricePointsOf, RANKING_FAULTS, rankingFault } from '../../src/market/explain/ranking-fault.ts'
import { unpackPrices, unpackRankings, unpackStakes } from './rankings.ts'

const vectors = z
  .object({ stakes: z.string(), prices: z.string(), rankings: z.string() })
  .parse(JSON.parse(readFileSync(new URL('rankings.json', import.meta.url), 'utf8')))

/** The third argument of the contract's `proveRanking`. */
function abiOf(ranking: Ranking): `0x${string}` {
  const verb = solverBondsAbi.find((item) => item.type === 'function' && item.name === 'proveRanking')
  const type = verb && 'inputs' in verb ? verb.inputs[2] : undefined
  if (type === undefined) throw new Error('the contract has no such verb')
  return encodeAbiParameters([type], [ranking])
}

describe('rankings, shared with the contracts', () => {
  test('points of stakes', () => {
    const stakes = unpackStakes(vectors.stakes)
    for (const { stake, points } of stakes) expect(stakePoints(stake)).toBe(points)
    expect(stakes).toHaveLength(1_000)
  })

  test('points of prices', () => {
    const prices = unpackPrices(vectors.prices)
    for (const { maxPrice, price, least, most } of prices) expect(pricePointsOf(price, maxPrice)).toEqual({ least, most })
    expect(prices).toHaveLength(1_000)
  })

  test('their ids are the hash of their ABI encoding, and their faults those of TypeScript', () => {
    const found = new Set<string>()
    for (const { ranking, id, fault, ...deal } of unpackRankings(vectors.rankings)) {
      expect(rankingId(ranking)).toBe(id)
      expect(keccak256(abiOf(ranking))).toBe(id)
      expect(rankingFault(ranking, deal)).toBe(RANKING_FAULTS[fault])
      found.add(rankingFault(ranking, deal))
    }
    expect([...found].sort()).toEqual([...RANKING_FAULTS].sort())
  })
})
