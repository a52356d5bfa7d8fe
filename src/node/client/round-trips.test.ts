import { expect, test } from 'vitest'
import { parsePeerId } from '../../core/primitives.ts'
import { roundTripsTo } from './round-trips.ts'

const peer = (n: number, latencyMs: number | undefined) => ({
  peerId: parsePeerId(
    `12D3KooWGzxzKZYveHXtpG6AsrUJBcWxHBFS2HsEoGTx${String.fromCharCode(65 + (n % 8)).repeat(7)}${String.fromCharCode(97 + Math.floor(n / 8))}`
  ),
  addrs: [],
  latencyMs,
  direction: 'outbound' as const,
  agent: undefined
})

test('the sixteen nearest providers that were measured, in whole ms', () => {
  const peers = Array.from({ length: 24 }, (_, n) => peer(n, n === 3 ? undefined : 100.4 - n))
  const [stranger] = peers.slice(-1)
  const near = roundTripsTo(peers, (peerId) => peerId !== stranger?.peerId)
  expect(near).toHaveLength(16)
  expect(near[0]).toEqual({ peerId: peers[22]?.peerId, ms: 78 })
  expect(near.map(({ ms }) => ms)).toEqual(near.map(({ ms }) => ms).toSorted((a, b) => a - b))
  expect(near.map(({ peerId }) => peerId)).not.toContain(peers[3]?.peerId)
})

test('nobody measured: nothing is said', () => {
  expect(roundTripsTo([peer(1, undefined)], () => true)).toEqual([])
})
