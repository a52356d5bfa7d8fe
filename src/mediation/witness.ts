import { z } from 'zod'
import type { PeerRef, SignedCertificate } from '../core/certificate.ts'
import { peerRefSchema, signedCertificateSchema } from '../core/certificate.ts'
import { createCodec } from '../core/codec.ts'
import type { Deal } from '../core/deal.ts'
import { MAX_GOSSIP_BYTES } from '../core/envelope.ts'
import { jobSpecId, jobSpecSchema } from '../core/job-spec.ts'
import type { Address, Bytes32, PeerIdText } from '../core/primitives.ts'
import { bytes32Schema } from '../core/primitives.ts'
import type { Verdict } from '../core/verdict.ts'
import { accept, ignore, reject } from '../core/verdict.ts'
import type { Topic } from '../p2p/topic.ts'

/** "This is the job of a deal under mediation, and its files can be had from me." Said by the deal's client and its provider. mediation.md §2 */
export const witnessSchema = z.strictObject({
  dealId: bytes32Schema,
  spec: jobSpecSchema,
  contact: peerRefSchema,
  author: signedCertificateSchema
})
export type Witness = z.output<typeof witnessSchema>

export const witnessCodec = createCodec('Witness', witnessSchema, MAX_GOSSIP_BYTES)

export const witnessTopicId = (network: string) => `/lilynode/${network}/mediation/witness/1.0.0` as const

export interface WitnessJudgeComponents {
  /** Whether the deal is under mediation now. */
  isLive(dealId: Bytes32): boolean
  dealOf(dealId: Bytes32): Promise<Deal | undefined>
  /** Whether the wallet signed the certificate. */
  isSigned(author: SignedCertificate): Promise<boolean>
  /** Unix ms. */
  nowMs(): number
}

/** The checks of a witness, cheapest first. */
export async function judgeWitness(witness: Witness, from: PeerIdText, c: WitnessJudgeComponents): Promise<Verdict> {
  const { certificate } = witness.author
  // [REJECT] §2.2 who speaks is who is to be dialled: nobody sends mediators to another.
  if (witness.contact.peerId !== from || certificate.peerId !== from) return reject('MEDIATION_NOT_THE_AUTHOR', 'mid')
  // [IGNORE] §2.3 the deal is under mediation, as this node sees it.
  if (!c.isLive(witness.dealId)) return ignore('MEDIATION_NO_CASE')
  // [IGNORE] §2.4 the certificate is in force.
  if (certificate.expiryS * 1000 <= c.nowMs()) return ignore('MEDIATION_CERTIFICATE_EXPIRED')
  const deal = await c.dealOf(witness.dealId)
  if (!deal) return ignore('MEDIATION_DEAL_UNKNOWN')
  // [REJECT] §2.5 only the parties have something to say.
  if (certificate.wallet !== deal.client && certificate.wallet !== deal.provider) return reject('MEDIATION_NOT_A_PARTY', 'mid')
  // [REJECT] §2.6 the job is the one that both signed for.
  if (jobSpecId(witness.spec) !== deal.jobSpec) return reject('MEDIATION_WRONG_JOB', 'fatal')
  // [IGNORE] §2.7 the wallet signed the certificate; whether a contract wallet stands by it is a question to the chain.
  return (await c.isSigned(witness.author)) ? accept : ignore('MEDIATION_BAD_CERTIFICATE')
}

/** A party repeats itself every few seconds while a case runs. */
const MAX_PER_SECOND = 5
/** Reading a deal's terms is a look-up on chain, once a deal. */
const JUDGE_TIMEOUT_MS = 5_000

export function createWitnessTopic(network: string, c: WitnessJudgeComponents & { onAccepted(witness: Witness): void }): Topic<Witness> {
  return {
    id: witnessTopicId(network),
    maxBytes: MAX_GOSSIP_BYTES,
    maxPerSecond: MAX_PER_SECOND,
    timeoutMs: JUDGE_TIMEOUT_MS,
    decode: (bytes) => witnessCodec.decode(bytes),
    judge: (witness, from) => judgeWitness(witness, from, c),
    onAccepted: (witness) => c.onAccepted(witness)
  }
}

/** Cases that a node knows witnesses of; more than run at a time anywhere. */
const MAX_CASES = 1_024
/** Nodes of one wallet. Each party has places of its own: with eight nodes that serve nothing, one could else keep the other from being heard. */
const MAX_CONTACTS_EACH = 4

interface Told {
  readonly spec: Witness['spec']
  /** By wallet: only parties of the deal are heard (§2.5). */
  readonly contacts: Map<Address, Map<PeerIdText, PeerRef>>
}

/** Where the job of each case and its files can be had. */
export class WitnessBook {
  readonly #cases = new Map<Bytes32, Told>()

  add({ dealId, spec, contact, author }: Witness): void {
    const known = this.#cases.get(dealId) ?? { spec, contacts: new Map<Address, Map<PeerIdText, PeerRef>>() }
    const { wallet } = author.certificate
    const own = known.contacts.get(wallet) ?? new Map<PeerIdText, PeerRef>()
    if (own.size < MAX_CONTACTS_EACH || own.has(contact.peerId)) own.set(contact.peerId, contact)
    known.contacts.set(wallet, own)
    this.#cases.set(dealId, known)
    const [oldest] = this.#cases.keys()
    if (this.#cases.size > MAX_CASES && oldest !== undefined) this.#cases.delete(oldest)
  }

  /** Contacts of the parties in turn: whoever is honest is among the first two. */
  get(dealId: Bytes32): { readonly spec: Witness['spec']; readonly contacts: readonly PeerRef[] } | undefined {
    const known = this.#cases.get(dealId)
    if (!known) return undefined
    const each = [...known.contacts.values()].map((own) => [...own.values()])
    const turns = Array.from({ length: MAX_CONTACTS_EACH }, (_, turn) => each.flatMap((own) => own[turn] ?? []))
    return { spec: known.spec, contacts: turns.flat() }
  }

  forget(dealId: Bytes32): void {
    this.#cases.delete(dealId)
  }
}
