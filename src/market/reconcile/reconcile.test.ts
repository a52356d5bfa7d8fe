import { createHash } from 'node:crypto'
import * as dagCbor from '@ipld/dag-cbor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { silentLogger } from '../../core/logger.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import type { Verdict } from '../../core/verdict.ts'
import { accept, ignore, reject } from '../../core/verdict.ts'
import type { Network } from '../../p2p/index.ts'
import { createMemoryHub } from '../../p2p/index.ts'
import { peer } from '../book/test-offers.ts'
import { BookReconciler } from './book-reconciler.ts'
import type { ShelvedOffer } from './offer-shelf.ts'
import { OfferShelf } from './offer-shelf.ts'
import type { Differences } from './reconcile-protocol.ts'
import { envelopesProtocol, rangesProtocol } from './reconcile-protocol.ts'

const never = new AbortController().signal
/** Node n's offer of a sequence; its envelope stands for itself. */
const offer = (n: number, sequence = 1): ShelvedOffer => {
  const digest = createHash('sha256').update(`${n}:${sequence}`).digest()
  return { id: parseBytes32(`0x${digest.toString('hex')}`), peerId: peer(n), envelope: Uint8Array.from(Buffer.from(`${n}:${sequence}`)) }
}
const parse = (envelope: Uint8Array): ShelvedOffer => {
  const [n = 0, sequence = 0] = Buffer.from(envelope).toString().split(':').map(Number)
  return offer(n, sequence)
}
const idsOf = (shelf: OfferShelf): Bytes32[] => shelf.idsUnder('').sort()

interface Side {
  readonly shelf: OfferShelf
  readonly network: Network
  readonly reconciler: BookReconciler
}

async function createSides(count: number, judge: (envelope: Uint8Array) => Verdict = () => accept): Promise<Side[]> {
  const hub = createMemoryHub()
  const clock = { nowMs: () => 1_800_000_000_000 }
  return Promise.all(
    Array.from({ length: count }, async () => {
      const network = hub.createNetwork({ logger: silentLogger, clock }, { network: 'test' })
      const shelf = new OfferShelf()
      const admit = async (envelope: Uint8Array): Promise<Verdict> => {
        const verdict = judge(envelope)
        if (verdict.result === 'accept') shelf.put(parse(envelope))
        return verdict
      }
      const reconciler = new BookReconciler({ shelf, rpc: network.rpc, admit }, 'test')
      await reconciler.serve()
      await network.start(never)
      return { shelf, network, reconciler }
    })
  )
}

describe('the shelf', () => {
  test('fingerprints and counts follow its content, whatever the order of puts and drops', () => {
    const step = fc.record({ n: fc.nat(40), sequence: fc.nat(3), drop: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), fc.stringMatching(/^[0-9a-f]{0,5}$/), (steps, prefix) => {
        const shelf = new OfferShelf()
        const model = new Map<number, ShelvedOffer>()
        for (const { n, sequence, drop } of steps) {
          if (drop) shelf.drop(peer(n))
          else shelf.put(offer(n, sequence))
          if (drop) model.delete(n)
          else model.set(n, offer(n, sequence))
        }
        const other = new OfferShelf()
        for (const held of [...model.values()].reverse()) other.put(held)
        const under = [...model.values()].map(({ id }) => id).filter((id) => id.startsWith(prefix, 2))
        expect(shelf.idsUnder(prefix).sort()).toEqual(under.sort())
        expect(shelf.count(prefix)).toBe(under.length)
        expect(shelf.fingerprint(prefix)).toEqual(other.fingerprint(prefix))
        if (under.length > 0) {
          other.drop([...model.values()].find(({ id }) => id === under[0])?.peerId ?? expect.unreachable())
          expect(shelf.fingerprint(prefix)).not.toEqual(other.fingerprint(prefix))
        }
      })
    )
  })

  test('a full one takes no newcomer, and still replaces', () => {
    const shelf = new OfferShelf(2)
    for (const n of [1, 2, 3]) shelf.put(offer(n))
    shelf.put(offer(1, 2))
    expect(idsOf(shelf)).toEqual([offer(1, 2).id, offer(2).id].sort())
  })
})

describe('two books', () => {
  test('are one after each has asked the other, and what was equal was not sent', async () => {
    const set = fc.uniqueArray(fc.nat(4_000), { maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(set, set, fc.nat(3_000), async (left, right, common) => {
        const [a, b] = await createSides(2)
        if (!a || !b) return expect.unreachable()
        for (let n = 0; n < common; n++) for (const side of [a, b]) side.shelf.put(offer(n))
        for (const n of left) a.shelf.put(offer(n))
        for (const n of right) b.shelf.put(offer(n))
        const lacking = idsOf(b.shelf).filter((id) => !a.shelf.has(id)).length
        const first = await a.reconciler.reconcile(b.network.self(), never)
        expect(first).toMatchObject({ offered: lacking, accepted: lacking })
        await b.reconciler.reconcile(a.network.self(), never)
        expect(idsOf(a.shelf)).toEqual(idsOf(b.shelf))
        expect(await a.reconciler.reconcile(b.network.self(), never)).toEqual({ offered: 0, accepted: 0, questions: 1 })
      }),
      { numRuns: 20 }
    )
  }, 60_000)

  test('of 20,000 offers, 20 differences cost a few questions', async () => {
    const [a, b] = await createSides(2)
    if (!a || !b) return expect.unreachable()
    for (let n = 0; n < 20_000; n++) {
      b.shelf.put(offer(n))
      if (n % 1_000 !== 0) a.shelf.put(offer(n))
    }
    const { accepted, questions } = await a.reconciler.reconcile(b.network.self(), never)
    expect(accepted).toBe(20)
    expect(questions).toBeLessThan(12)
  })

  test('what the joiner ignores stays out, and is no reason to stop', async () => {
    const [a, b] = await createSides(2, (envelope) => (parse(envelope).id === offer(7).id ? ignore('MARKET_SEQUENCE_STALE') : accept))
    if (!a || !b) return expect.unreachable()
    for (let n = 0; n < 100; n++) b.shelf.put(offer(n))
    expect(await a.reconciler.reconcile(b.network.self(), never)).toMatchObject({ offered: 100, accepted: 99 })
  })
})

describe('a peer that lies', () => {
  const liar = async (answer: (prefixes: readonly string[]) => Differences, envelopes: readonly Uint8Array[] = []): Promise<unknown> => {
    const [a, b] = await createSides(2, (envelope) => (envelope.length === 0 ? reject('MALFORMED', 'mid') : accept))
    if (!a || !b) return expect.unreachable()
    a.shelf.put(offer(1))
    await b.network.rpc.handle(rangesProtocol('test'), async ({ ranges }) => answer(ranges.map(({ prefix }) => prefix)))
    await b.network.rpc.handle(envelopesProtocol('test'), async () => ({ envelopes: [...envelopes] }))
    return a.reconciler.reconcile(b.network.self(), never)
  }
  const split = { type: 'split' as const, fingerprints: Array.from({ length: 16 }, () => new Uint8Array(16).fill(9)) }
  const ids = (...list: Bytes32[]) => ({ type: 'ids' as const, ids: list.map((id) => Uint8Array.from(Buffer.from(id.slice(2), 'hex'))) })
  const bad = { code: 'MARKET_BAD_RECONCILIATION' }

  test('that answers another number of ranges', () => expect(liar(() => ({ differences: [] }))).rejects.toMatchObject(bad))
  test('that tells ids outside the range', async () => {
    const outside = (prefixes: readonly string[]): Differences => ({ differences: prefixes.map((prefix) => (prefix === '' ? split : ids(offer(5).id))) })
    await expect(liar(outside)).rejects.toMatchObject(bad)
  })
  test('that sends more than was asked for, or what nobody may take', async () => {
    const one = (): Differences => ({ differences: [ids(offer(5).id)] })
    await expect(liar(one, [offer(5).envelope, offer(6).envelope])).rejects.toMatchObject(bad)
    await expect(liar(one, [new Uint8Array()])).rejects.toMatchObject(bad)
  })
  test('that splits all there is is left before it fills the memory', async () => {
    const [a, b] = await createSides(2)
    if (!a || !b) return expect.unreachable()
    await b.network.rpc.handle(rangesProtocol('test'), async ({ ranges }) => ({ differences: ranges.map(() => split) }))
    const few = new BookReconciler({ shelf: a.shelf, rpc: a.network.rpc, admit: async () => accept }, 'test', 10_000)
    await expect(few.reconcile(b.network.self(), never)).rejects.toMatchObject(bad)
  })
  test('that asks for one range again and again in one question is refused', () => {
    const { encodeRequest, decodeRequest } = rangesProtocol('test')
    const range = (prefix: string) => ({ prefix, fingerprint: new Uint8Array(16) })
    expect(() => decodeRequest(encodeRequest({ ranges: [range('a'), range('b')] }))).not.toThrow()
    expect(() => decodeRequest(dagCbor.encode({ ranges: [range(''), range('')] }))).toThrow(/a range twice/)
  })
  test('that splits without end is left', async () => {
    // One child alone differs each time: a chain of 64 levels, then a range that can't be split.
    const deep = (prefixes: readonly string[]): Differences => ({
      differences: prefixes.map((prefix) => ({
        type: 'split',
        fingerprints: split.fingerprints.map((print, n) => (n === 0 ? print : new OfferShelf().fingerprint(prefix)))
      }))
    })
    await expect(liar(deep)).rejects.toMatchObject(bad)
  })
})
