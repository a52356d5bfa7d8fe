import type { PeerRef } from '../../core/certificate.ts'
import { delay } from '../../core/clock.ts'
import { invariant } from '../../core/errors.ts'
import type { Bytes32, PeerIdText } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Rpc } from '../../p2p/protocol.ts'
import { MarketError } from '../errors.ts'
import type { OfferShelf } from './offer-shelf.ts'
import type { Differences, Envelopes, Ranges, Wanted } from './reconcile-protocol.ts'
import { envelopesProtocol, LEAF_IDS, MAX_ENVELOPES, MAX_RANGES, rangesProtocol } from './reconcile-protocol.ts'

export interface BookReconcilerComponents {
  readonly shelf: OfferShelf
  readonly rpc: Rpc
  /** Judges as gossip does, and takes it into the book on accept. */
  admit(envelope: Uint8Array, from: PeerIdText): Promise<Verdict>
}

export interface Reconciled {
  /** Offers that the peer had and we lacked. */
  readonly offered: number
  readonly accepted: number
  readonly questions: number
}

/** Levels of a trie of 64-digit ids: an honest peer's answers end long before. */
const MAX_DEPTH = 64
/** Ranges of one level that differ: of 500,000 offers, with more than LEAF_IDS in each, no level has half as many. Bounds what a peer that splits all can make us remember. */
const MAX_PREFIXES = 512 * 1024
/** A peer whose answers send us on and on is left: 500,000 offers take 4,300 questions. */
const MAX_QUESTIONS = 10_000
/** The answerer takes 25 a second after a burst (reconcile-protocol.ts). */
const PAUSE_AFTER = 200
const PAUSE_MS = 50

/**
 * Anti-entropy of order books: each side asks for what it lacks, range by range of offer ids; equal ranges cost 16 bytes. A late joiner
 * has the whole book in seconds, not after every provider has repeated itself. docs/protocol/network.md §8
 */
export class BookReconciler {
  readonly #c: BookReconcilerComponents
  readonly #network: string
  readonly #maxPrefixes: number

  constructor(components: BookReconcilerComponents, network: string, maxPrefixes = MAX_PREFIXES) {
    this.#c = components
    this.#network = network
    this.#maxPrefixes = maxPrefixes
  }

  /** May be called before the network starts. */
  async serve(): Promise<void> {
    await this.#c.rpc.handle(rangesProtocol(this.#network), async (ranges) => answerRanges(this.#c.shelf, ranges))
    await this.#c.rpc.handle(envelopesProtocol(this.#network), async (wanted) => answerEnvelopes(this.#c.shelf, wanted))
  }

  /** Takes over what the peer has and we lack. @throws {P2pError} what its calls throw; {MarketError} MARKET_BAD_RECONCILIATION */
  async reconcile(peer: PeerRef, signal: AbortSignal): Promise<Reconciled> {
    const walk: Walk = { peer, signal, questions: 0, offered: 0, accepted: 0 }
    let prefixes: readonly string[] = ['']
    while (prefixes.length > 0) {
      const next: string[] = []
      for (let at = 0; at < prefixes.length; at += MAX_RANGES) {
        const found = await this.#compare(walk, prefixes.slice(at, at + MAX_RANGES))
        await this.#take(walk, found.missing)
        next.push(...found.split)
        if (next.length > this.#maxPrefixes) throw badPeer(walk.peer, `splits into more than ${this.#maxPrefixes} ranges`)
      }
      prefixes = next
    }
    const { questions, offered, accepted } = walk
    return { questions, offered, accepted }
  }

  /** One level: what differs is told by ids, or split further. */
  async #compare(walk: Walk, prefixes: readonly string[]): Promise<{ readonly missing: readonly Bytes32[]; readonly split: readonly string[] }> {
    const { shelf, rpc } = this.#c
    await pace(walk)
    const ranges = prefixes.map((prefix) => ({ prefix, fingerprint: shelf.fingerprint(prefix) }))
    const { differences } = await rpc.call(walk.peer, rangesProtocol(this.#network), { ranges }, walk.signal)
    if (differences.length !== prefixes.length) throw badPeer(walk.peer, 'answered another number of ranges than it was asked')
    const missing: Bytes32[] = []
    const split: string[] = []
    for (const [index, difference] of differences.entries()) {
      const prefix = prefixes[index]
      invariant(prefix !== undefined, 'as many as were asked')
      if (difference.type === 'ids') missing.push(...idsOf(walk, prefix, difference.ids).filter((id) => !shelf.has(id)))
      if (difference.type === 'split') split.push(...longer(walk, prefix, (child, n) => !sameBytes(difference.fingerprints[n], shelf.fingerprint(child))))
    }
    return { missing, split }
  }

  async #take(walk: Walk, missing: readonly Bytes32[]): Promise<void> {
    for (let at = 0; at < missing.length; at += MAX_ENVELOPES) {
      await pace(walk)
      const ids = missing.slice(at, at + MAX_ENVELOPES).map(bytesOf)
      const { envelopes } = await this.#c.rpc.call(walk.peer, envelopesProtocol(this.#network), { ids }, walk.signal)
      if (envelopes.length > ids.length) throw badPeer(walk.peer, 'sent more offers than were asked for')
      walk.offered += envelopes.length
      for (const envelope of envelopes) {
        const verdict = await this.#c.admit(envelope, walk.peer.peerId)
        if (verdict.result === 'accept') walk.accepted += 1
        // Honest nodes shelve only what they judged good, by rules that the bytes alone decide.
        if (verdict.result === 'reject') throw badPeer(walk.peer, `sent an offer that nobody may take (${verdict.code})`)
      }
    }
  }
}

interface Walk {
  readonly peer: PeerRef
  readonly signal: AbortSignal
  questions: number
  offered: number
  accepted: number
}

/** Counts the question, and keeps to the answerer's rate. */
async function pace(walk: Walk): Promise<void> {
  walk.questions += 1
  if (walk.questions > MAX_QUESTIONS) throw badPeer(walk.peer, `needs more than ${MAX_QUESTIONS} questions`)
  if (walk.questions > PAUSE_AFTER) await delay(PAUSE_MS, walk.signal)
}

function idsOf(walk: Walk, prefix: string, ids: readonly Uint8Array[]): Bytes32[] {
  const texts = ids.map((bytes) => parseBytes32(`0x${Buffer.from(bytes).toString('hex')}`))
  if (!texts.every((id) => id.startsWith(prefix, 2))) throw badPeer(walk.peer, 'told of ids outside the range')
  return texts
}

function longer(walk: Walk, prefix: string, differs: (child: string, n: number) => boolean): string[] {
  if (prefix.length >= MAX_DEPTH) throw badPeer(walk.peer, 'splits a range of one id')
  return [...'0123456789abcdef'].map((digit) => prefix + digit).filter(differs)
}

function answerRanges(shelf: OfferShelf, { ranges }: Ranges): Differences {
  return {
    differences: ranges.map(({ prefix, fingerprint }) => {
      if (sameBytes(fingerprint, shelf.fingerprint(prefix))) return { type: 'same' }
      if (prefix.length >= MAX_DEPTH || shelf.count(prefix) <= LEAF_IDS) return { type: 'ids', ids: shelf.idsUnder(prefix).map(bytesOf) }
      return { type: 'split', fingerprints: [...'0123456789abcdef'].map((digit) => shelf.fingerprint(prefix + digit)) }
    })
  }
}

const answerEnvelopes = (shelf: OfferShelf, { ids }: Wanted): Envelopes => ({
  envelopes: ids.flatMap((id) => shelf.byId(parseBytes32(`0x${Buffer.from(id).toString('hex')}`)) ?? [])
})

const bytesOf = (id: Bytes32): Uint8Array => Uint8Array.from(Buffer.from(id.slice(2), 'hex'))
const sameBytes = (a: Uint8Array | undefined, b: Uint8Array): boolean => a !== undefined && Buffer.from(a).equals(b)

const badPeer = ({ peerId }: PeerRef, what: string): MarketError =>
  new MarketError({ code: 'MARKET_BAD_RECONCILIATION', peer: peerId }, `${peerId} ${what}; its book is not taken over`)
