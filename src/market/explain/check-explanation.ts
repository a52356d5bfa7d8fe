import { z } from 'zod'
import type { Notary } from '../../chain/ports.ts'
import { createCodec } from '../../core/codec.ts'
import type { SignedJobOffer } from '../../core/job-offer.ts'
import { signedJobOfferCodec } from '../../core/job-offer.ts'
import type { Bytes32 } from '../../core/primitives.ts'
import { bytes32Schema } from '../../core/primitives.ts'
import type { ResourceOffer } from '../../core/resource-offer.ts'
import { resourceOfferCodec } from '../../core/resource-offer.ts'
import type { Table } from '../../store/repository.ts'
import type { Match } from '../offer/match.ts'
import type { Evidence } from './evidence.ts'
import type { Explained } from './explain-protocol.ts'
import { explainedSchema, MAX_EXPLAINED_BYTES } from './explain-protocol.ts'
import { findFault } from './judge-explanation.ts'
import type { Recomputation } from './recompute.ts'
import { recompute } from './recompute.ts'
import type { SignatureComponents } from './signed-match.ts'
import { openMatch, openResourceOffer } from './signed-match.ts'

const keptSchema = z.strictObject({ jobId: bytes32Schema, explained: explainedSchema })
const codec = createCodec('KeptExplanation', keptSchema, MAX_EXPLAINED_BYTES + 1024)
/** What a client was told of why its job is where it is, by job. */
export const explanationTable: Table<Bytes32, z.output<typeof keptSchema>> = {
  bucket: 'market/explanation',
  key: (jobId) => jobId,
  encode: codec.encode,
  decode: codec.decode
}

export interface CheckedExplanation {
  readonly match: Match
  readonly recomputed: Recomputation
  /** What proves that the solver broke its word; absent when it did not. */
  readonly evidence?: Evidence
}

export interface CheckExplanationComponents extends SignatureComponents {
  readonly notary: Pick<Notary, 'dealId' | 'verifyCertificate'>
}

interface Asked {
  readonly network: string
  readonly dealId: Bytes32
  readonly job: SignedJobOffer
}

/** What a solver says of a deal of ours: signatures, then the same arithmetic. A problem: what came is no such match, so nothing is known. */
export async function checkExplanation(
  explained: Explained,
  asked: Asked,
  c: CheckExplanationComponents
): Promise<CheckedExplanation | { readonly problem: string }> {
  const opened = await openMatch(explained.match, asked.network, c)
  if ('problem' in opened) return opened
  const match = opened.body
  const told = c.notary.dealId(match.signed.deal)
  if (told !== asked.dealId) return { problem: `it explains deal ${told}, not ${asked.dealId}` }
  const offers: ResourceOffer[] = []
  for (const envelope of explained.offers) {
    const offer = await openResourceOffer(envelope, asked.network, c)
    if ('body' in offer) offers.push(offer.body) // one that nobody signed is as good as none: its candidate stays unchecked
  }
  const recomputed = recompute(match, asked.job, offers)
  const evidence = recomputed.differences.length === 0 ? undefined : evidenceOf(match, { explained, job: asked.job, offers })
  return { match, recomputed, ...(evidence && { evidence }) }
}

function evidenceOf(match: Match, { explained, job, offers }: { explained: Explained; job: SignedJobOffer; offers: readonly ResourceOffer[] }): Evidence {
  if (findFault(match)) return { type: 'explanation', match: explained.match }
  return { type: 'ranking', match: explained.match, job: signedJobOfferCodec.encode(job), offers: offers.map((offer) => resourceOfferCodec.encode(offer)) }
}
