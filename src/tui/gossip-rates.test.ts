import { expect, test } from 'vitest'
import { GossipRates } from './gossip-rates.ts'

const told = (accepted: number, published = 0) => ({ gossip: [{ id: 't', subscribers: 1, accepted, published, ignored: 0, rejected: 0 }] })

test('messages a second over the last seconds; silence is none, and a node that began anew begins at nothing', () => {
  const rates = new GossipRates()
  expect(rates.take(told(100), 0).get('t')).toBeUndefined()
  expect(rates.take(told(110, 10), 10_000).get('t')).toBe(2)
  for (let s = 11; s <= 40; s++) rates.take(told(110, 10), s * 1_000)
  expect(rates.take(told(110, 10), 41_000).get('t')).toBe(0)
  expect(rates.take(told(3), 42_000).get('t')).toBeUndefined()
  expect(rates.take(told(8), 44_000).get('t')).toBe(2.5)
})
