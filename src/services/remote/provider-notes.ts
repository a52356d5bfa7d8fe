import { LRUCache } from 'lru-cache'
import type { Clock } from '../../core/clock.ts'
import { errorCode } from '../../core/errors.ts'
import type { Bytes32, PeerIdText } from '../../core/primitives.ts'
import type { Opinion } from '../rescore/told-answer.ts'
import type { Candidate, Standing } from './candidates.ts'

/** Conversations remembered, and for how long: engines drop prefixes sooner than that. */
const MAX_STICKY = 10_000
const STICKY_MS = 30 * 60_000
/** A provider that failed is asked last for so long; one that lied, longer. */
const SHUN_MS = 15_000
const SHUN_LIAR_MS = 30 * 60_000
const MAX_SHUNNED = 10_000
/** A payment channel that a provider counts unpaid answers on is not shown to it again for so long: it would be refused each time. */
const DEBTOR_MS = 30 * 60_000

const FAULTS = [
  'SERVICES_STALLED',
  'SERVICES_BACKEND_DOWN',
  'SERVICES_FALSE_RECEIPT',
  'P2P_UNREACHABLE',
  'P2P_TIMEOUT',
  'P2P_REFUSED',
  'P2P_MALFORMED',
  'P2P_CHANNEL_BROKEN'
]

/** What this node saw of providers itself. Lost at its end. */
export class ProviderNotes {
  readonly #clock: Clock
  readonly #sticky = new LRUCache<string, PeerIdText>({ max: MAX_STICKY, ttl: STICKY_MS })
  readonly #shunnedUntilMs = new LRUCache<PeerIdText, number>({ max: MAX_SHUNNED })
  readonly #debtors = new LRUCache<Bytes32, number>({ max: MAX_SHUNNED })
  readonly #active = new Map<string, number>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  standingOf(candidate: Candidate, stickyKey: string | undefined): Standing {
    const { peerId } = candidate.contact
    return {
      isShunned: (this.#shunnedUntilMs.get(peerId) ?? 0) > this.#clock.nowMs(),
      active: this.#active.get(keyOf(candidate)) ?? 0,
      isSticky: stickyKey !== undefined && this.#sticky.get(`${candidate.service.model}/${stickyKey}`) === peerId
    }
  }

  began(candidate: Candidate, stickyKey: string | undefined): void {
    const key = keyOf(candidate)
    this.#active.set(key, (this.#active.get(key) ?? 0) + 1)
    if (stickyKey !== undefined) this.#sticky.set(`${candidate.service.model}/${stickyKey}`, candidate.contact.peerId)
  }

  ended(candidate: Candidate): void {
    const key = keyOf(candidate)
    const left = (this.#active.get(key) ?? 1) - 1
    if (left > 0) this.#active.set(key, left)
    else this.#active.delete(key)
  }

  /** The provider says that answers on this payment channel were not paid for. */
  refusedAsDebtor(channelId: Bytes32): void {
    this.#debtors.set(channelId, this.#clock.nowMs() + DEBTOR_MS)
  }

  isDebtor(channelId: Bytes32): boolean {
    return (this.#debtors.get(channelId) ?? 0) > this.#clock.nowMs()
  }

  /** What the same weights think of an answer of his. A single look may err where engines round otherwise; it moves him to the end of the row, and nothing else. */
  heard({ contact }: Candidate, { verdict }: Opinion): void {
    if (verdict === 'mismatch') this.#shunnedUntilMs.set(contact.peerId, this.#clock.nowMs() + SHUN_LIAR_MS)
  }

  /** Only what is the provider's fault counts against it. */
  failed({ contact }: Candidate, cause: unknown): void {
    const code = errorCode(cause)
    if (code === undefined || !FAULTS.includes(code)) return
    const ms = code === 'SERVICES_FALSE_RECEIPT' ? SHUN_LIAR_MS : SHUN_MS
    this.#shunnedUntilMs.set(contact.peerId, this.#clock.nowMs() + ms)
  }
}

const keyOf = ({ contact, service }: Candidate): string => `${contact.peerId}/${service.model}`
