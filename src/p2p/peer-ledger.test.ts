import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { createNodeIdentity } from './node-identity.ts'
import type { PeerLedger } from './peer-ledger.ts'
import { createPeerLedger, ledgerRowSchema } from './peer-ledger.ts'

const peer = createNodeIdentity().peerId
const MINUTE = 60_000
let nowMs: number
let ledger: PeerLedger
const clock = { nowMs: () => nowMs }
beforeEach(() => {
  nowMs = 1_800_000_000_000
  ledger = createPeerLedger(clock)
})

describe('the ledger of misdeeds', () => {
  test('points fade by half a minute; below the limit nobody is banned', () => {
    for (let i = 0; i < 9; i++) ledger.charge(peer, 'mid')
    expect(ledger.points(peer)).toBe(90)
    expect(ledger.banned(peer)).toBe(false)
    nowMs += MINUTE
    expect(ledger.points(peer)).toBe(45)
  })

  test('a ban lasts its time, whatever fades, and each is twice as long', () => {
    const told: string[] = []
    ledger.onBan((who) => told.push(who))
    for (const minutes of [10, 20, 40]) {
      ledger.charge(peer, 'fatal')
      ledger.charge(peer, 'fatal') // in the ban: no second one
      nowMs += minutes * MINUTE - 1
      expect(ledger.banned(peer)).toBe(true)
      expect(ledger.points(peer)).toBeGreaterThanOrEqual(100)
      nowMs += 1
      expect(ledger.banned(peer)).toBe(false)
      nowMs += 30 * MINUTE // until the points have faded too
      expect(ledger.points(peer)).toBeLessThan(1)
    }
    expect(told).toEqual([peer, peer, peer])
  })

  test('a week of good conduct and the next ban is a first one', () => {
    ledger.charge(peer, 'fatal')
    nowMs += 8 * 24 * 60 * MINUTE
    ledger.charge(peer, 'fatal')
    nowMs += 10 * MINUTE
    expect(ledger.banned(peer)).toBe(false)
  })

  test('what is saved and restored means the same, and what this run saw is not overwritten', () => {
    const severity = fc.constantFrom('low' as const, 'mid' as const, 'fatal' as const)
    fc.assert(
      fc.property(fc.array(fc.tuple(severity, fc.nat(5 * MINUTE)), { maxLength: 40 }), fc.nat(30 * MINUTE), (deeds, pauseMs) => {
        const first = createPeerLedger(clock)
        for (const [what, afterMs] of deeds) {
          nowMs += afterMs
          first.charge(peer, what)
        }
        const rows = first.save().map((row) => ledgerRowSchema.parse(JSON.parse(JSON.stringify(row))))
        nowMs += pauseMs
        const second = createPeerLedger(clock)
        second.restore(rows)
        second.restore([{ peer, points: 0, atMs: 0, bannedUntilMs: 0, bans: 0 }])
        expect(second.banned(peer)).toBe(first.banned(peer))
        if (rows.length > 0) expect(second.points(peer)).toBeCloseTo(first.points(peer), 6)
        else expect(first.points(peer)).toBeLessThan(10)
      })
    )
  })
})
