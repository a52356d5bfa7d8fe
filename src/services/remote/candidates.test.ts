import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAddress, parsePeerId } from '../../core/primitives.ts'
import type { InferenceRequest } from '../inference.ts'
import { priceOf } from '../price/token-price.ts'
import type { Candidate, Standing } from './candidates.ts'
import { mostPrice, rank } from './candidates.ts'

const request: InferenceRequest = { kind: 'chat', body: { model: 'frog-1', messages: [{ role: 'user', content: 'Speak.' }], max_tokens: 100 } }

interface Row extends Standing {
  readonly price: number
  readonly speed: number
  readonly isCold: boolean
}

const candidateOf = ({ price, speed, isCold }: Pick<Row, 'price' | 'speed' | 'isCold'>, index: number): Candidate => ({
  provider: parseAddress(`0x${index.toString(16).padStart(40, '0')}`),
  contact: { peerId: parsePeerId('2'.repeat(20 + index)), addrs: [] },
  service: {
    model: 'frog-1',
    kinds: ['chat'],
    contextTokens: 0,
    inputPerMillion: BigInt(price),
    outputPerMillion: BigInt(price) * 1_000_000n,
    concurrency: 2,
    tokensPerSecond: speed,
    ...(isCold && { cold: true })
  }
})

const rows = fc.array(
  fc.record({ price: fc.nat(4), speed: fc.nat(3), isShunned: fc.boolean(), isSticky: fc.boolean(), isCold: fc.boolean(), active: fc.nat(3) }),
  { maxLength: 12 }
)
const orderOf = (all: readonly Row[]): readonly Row[] => {
  const candidates = all.map(candidateOf)
  const rowOf = (candidate: Candidate): Row => all[candidates.indexOf(candidate)] as Row // one of them
  return rank(candidates, request, rowOf).map(rowOf)
}

describe('who is asked first', () => {
  test('everyone is in the order once, and no later one is better in what counts more', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const order = orderOf(all)
        expect(new Set(order)).toEqual(new Set(all))
        const isFull = ({ active }: Row) => active >= 2
        for (const [index, next] of order.slice(1).entries()) {
          const before = order[index] as Row // the one before `next`
          if (before.isShunned !== next.isShunned) expect(before.isShunned).toBe(false)
          else if (isFull(before) !== isFull(next)) expect(isFull(before)).toBe(false)
          else if (before.isSticky !== next.isSticky) expect(before.isSticky).toBe(true)
          else if (before.isCold !== next.isCold) expect(before.isCold).toBe(false)
          else if (before.price !== next.price) expect(before.price).toBeLessThan(next.price)
          else expect(before.speed).toBeGreaterThanOrEqual(next.speed)
        }
      })
    )
  })

  test('the most an answer costs covers any answer within its limit', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(100), (perToken, outputTokens) => {
        const { service } = candidateOf({ price: perToken, speed: 0, isCold: false }, 1)
        const inputTokens = JSON.stringify(request.body).length
        expect(mostPrice(service, request)).toBeGreaterThanOrEqual(priceOf(service, { inputTokens, outputTokens }))
      })
    )
    expect(mostPrice(candidateOf({ price: 9, speed: 0, isCold: false }, 1).service, { ...request, maxPrice: 5n })).toBe(5n)
  })
})
